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
 * mount point; or {@link EsxcliRows}, where a size without a unit counts KiB. A row that lost its alignment is read by
 * its words; a number in which a row ends is not believed. Used percent is computed from the sizes.
 */
public final class RamdiskListParser implements CommandOutputParser {

	private static final long KIBIBYTE = 1024;
	private static final int KIBI = 10;
	private static final String SIZED = "(\\d[\\d.,' ]* (?:B|KiB|MiB|GiB|TiB))\\s+"; //$NON-NLS-1$
	private static final Pattern SIZE = Pattern.compile("(\\d{1,15}) ?(B|KiB|MiB|GiB|TiB)"); //$NON-NLS-1$
	/** Marks between groups of three digits, as a copy through a program of another language may have them. */
	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,' ]\\d{3})+(?= )"); //$NON-NLS-1$
	private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB", "TiB"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Pattern WORDS = Pattern
			.compile("(\\S+)\\s+(?:true|false)\\s+(?:true|false)\\s+" + SIZED + SIZED //$NON-NLS-1$
					+ SIZED + SIZED + "\\d+ %\\s+\\d+ %\\s+(\\d+)\\s+\\d+\\s+(\\d+)\\s+(/.*)"); //$NON-NLS-1$

	private record Row(String name, OptionalLong maximum, OptionalLong used, OptionalLong peak, OptionalLong maxInodes,
			OptionalLong usedInodes, String mount) {
	}

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<EsxcliRows.Row> structures = EsxcliRows.read(output.lines());
		if (!structures.isEmpty()) {
			structures(structures, output, host);
			return;
		}
		Optional<DashedTable> table = DashedTable.read(output.lines());
		List<DashedTable.Row> rows = table.map(DashedTable::rows).orElse(List.of());
		boolean headless = rows.isEmpty() && headless(output, host);
		for (DashedTable.Row each : rows) {
			Optional<Row> row = each.aligned() ? cut(each) : Optional.empty();
			row.or(() -> words(each.text().strip())).ifPresentOrElse(found -> add(found, output, each.line(), host),
					() -> new OutputRows(output).unreadable(each.text()));
		}
		if (rows.isEmpty() && !headless) {
			new OutputRows(output).noTable();
		}
		RamdiskFillers.attach(host);
	}

	/** Reads rows whose head is missing by their words; tells whether there is any. */
	private static boolean headless(CapturedOutput output, Host host) {
		boolean found = false;
		for (int i = 0; i < output.lines().size(); i++) {
			Optional<Row> row = words(Blanks.plain(output.lines().get(i)).strip());
			if (row.isPresent()) {
				add(row.get(), output, i, host);
				found = true;
			}
		}
		return found;
	}

	private static void structures(List<EsxcliRows.Row> structures, CapturedOutput output, Host host) {
		boolean found = false;
		for (EsxcliRows.Row each : structures) {
			Row row = new Row(each.field("ramdiskname", "name"), sizeOrKib(each.field("maximum", "maximumsize")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					sizeOrKib(each.field("used", "usedsize")), sizeOrKib(each.field("peakused", "peakusedsize")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					number(each.field("maximuminodes")), number(each.field("usedinodes")), each.field("mountpoint")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!row.name().isEmpty() && row.maximum().isPresent() && row.used().isPresent()) {
				add(row, output, each.line(), host);
				found = true;
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
		RamdiskFillers.attach(host);
	}

	/** Programs are told the number alone. */
	private static OptionalLong sizeOrKib(String text) {
		OptionalLong size = size(text);
		return size.isPresent() ? size : kibibytes(text);
	}

	private static Optional<Row> cut(DashedTable.Row row) {
		OptionalLong maximum = size(row.cell("maximum")); //$NON-NLS-1$
		OptionalLong used = size(row.cell("used")); //$NON-NLS-1$
		String name = row.cell("ramdisk name"); //$NON-NLS-1$
		if (name.isEmpty() || maximum.isEmpty() || used.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Row(name, maximum, used, size(row.cell("peak used")), //$NON-NLS-1$
				count(row, "maximum inodes"), count(row, "used inodes"), row.cell("mount point"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static OptionalLong count(DashedTable.Row row, String heading) {
		return row.cut().equals(heading) ? OptionalLong.empty() : number(row.cell(heading));
	}

	private static Optional<Row> words(String text) {
		Matcher words = WORDS.matcher(text);
		if (!words.matches()) {
			return Optional.empty();
		}
		Row row = new Row(words.group(1), size(words.group(3)), size(words.group(4)), size(words.group(5)),
				number(words.group(6)), number(words.group(7)), words.group(8));
		return row.maximum().isPresent() && row.used().isPresent() ? Optional.of(row) : Optional.empty();
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
		RamdiskSamples.addNews(ramdisk, sample);
	}

	private static OptionalLong size(String text) {
		Matcher grouped = GROUPED.matcher(text);
		Matcher size = SIZE.matcher(grouped.lookingAt()
				? grouped.group().replaceAll("\\D", "") + text.substring(grouped.end()) //$NON-NLS-1$ //$NON-NLS-2$
				: text);
		if (!size.matches()) {
			return OptionalLong.empty();
		}
		long unit = 1L << KIBI * UNITS.indexOf(size.group(2));
		long number = Long.parseLong(size.group(1));
		return number <= Long.MAX_VALUE / unit ? OptionalLong.of(number * unit) : OptionalLong.empty();
	}

	private static OptionalLong kibibytes(String digits) {
		OptionalLong number = number(digits);
		return number.isPresent() ? OptionalLong.of(number.getAsLong() * KIBIBYTE) : number;
	}

	private static OptionalLong number(String digits) {
		return digits.matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty(); //$NON-NLS-1$
	}
}
