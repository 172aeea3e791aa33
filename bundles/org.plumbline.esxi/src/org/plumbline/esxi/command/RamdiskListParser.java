package org.plumbline.esxi.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;

/**
 * {@code system visorfs ramdisk list} of 5.0 and later, a {@link DashedTable} with the columns name, system, in core
 * dumps, reserved, maximum, used and peak size ({@code n KiB}), two percentages, maximum, allocated and used inodes,
 * mount point. A row that lost its alignment is read by its words. Used percent is computed from the sizes.
 */
public final class RamdiskListParser implements CommandOutputParser {

	private static final long KIBIBYTE = 1024;
	private static final String KIB = "(\\d+) KiB\\s+"; //$NON-NLS-1$
	private static final Pattern SIZE = Pattern.compile("(\\d{1,15}) KiB"); //$NON-NLS-1$
	private static final Pattern WORDS = Pattern.compile("(\\S+)\\s+(?:true|false)\\s+(?:true|false)\\s+" + KIB + KIB //$NON-NLS-1$
			+ KIB + KIB + "\\d+ %\\s+\\d+ %\\s+(\\d+)\\s+\\d+\\s+(\\d+)\\s+(/.*)"); //$NON-NLS-1$

	private record Row(String name, OptionalLong maximum, OptionalLong used, OptionalLong peak, OptionalLong maxInodes,
			OptionalLong usedInodes, String mount) {
	}

	@Override
	public void parse(CapturedOutput output, Host host) {
		Optional<DashedTable> table = DashedTable.read(output.lines());
		List<DashedTable.Row> rows = table.map(DashedTable::rows).orElse(List.of());
		for (DashedTable.Row each : rows) {
			Optional<Row> row = each.aligned() ? cut(each) : Optional.empty();
			row.or(() -> words(each.text().strip())).ifPresentOrElse(found -> add(found, output, each.line(), host),
					() -> new OutputRows(output).unreadable(each.text()));
		}
		if (rows.isEmpty()) {
			new OutputRows(output).noTable();
		}
		RamdiskFillers.attach(host);
	}

	private static Optional<Row> cut(DashedTable.Row row) {
		OptionalLong maximum = size(row.cell("maximum")); //$NON-NLS-1$
		OptionalLong used = size(row.cell("used")); //$NON-NLS-1$
		String name = row.cell("ramdisk name"); //$NON-NLS-1$
		if (name.isEmpty() || maximum.isEmpty() || used.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Row(name, maximum, used, size(row.cell("peak used")), //$NON-NLS-1$
				number(row.cell("maximum inodes")), number(row.cell("used inodes")), row.cell("mount point"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Optional<Row> words(String text) {
		Matcher words = WORDS.matcher(text);
		if (!words.matches()) {
			return Optional.empty();
		}
		return Optional.of(new Row(words.group(1), kibibytes(words.group(3)), kibibytes(words.group(4)),
				kibibytes(words.group(5)), number(words.group(6)), number(words.group(7)), words.group(8)));
	}

	private static void add(Row row, CapturedOutput output, int line, Host host) {
		Ramdisk ramdisk = new HostInventory(host).ramdisk(row.name());
		if (row.mount().startsWith("/")) { //$NON-NLS-1$
			ramdisk.setMount(row.mount());
		}
		long maximum = row.maximum().orElse(0);
		long used = row.used().orElse(0);
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(output.collectedNs());
		sample.setSizeBytes(maximum);
		sample.setUsedBytes(used);
		sample.setAvailableBytes(Math.max(0, maximum - used));
		if (maximum > 0) {
			sample.setUsedPercent(100.0 * used / maximum);
		}
		row.peak().ifPresent(sample::setPeakBytes);
		row.maxInodes().ifPresent(sample::setMaxInodes);
		row.usedInodes().ifPresent(sample::setUsedInodes);
		sample.setOrigin(output.ref(line));
		RamdiskSamples.add(ramdisk, sample);
	}

	private static OptionalLong size(String text) {
		Matcher size = SIZE.matcher(text);
		return size.matches() ? kibibytes(size.group(1)) : OptionalLong.empty();
	}

	private static OptionalLong kibibytes(String digits) {
		OptionalLong number = number(digits);
		return number.isPresent() ? OptionalLong.of(number.getAsLong() * KIBIBYTE) : number;
	}

	private static OptionalLong number(String digits) {
		return digits.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty(); //$NON-NLS-1$
	}
}
