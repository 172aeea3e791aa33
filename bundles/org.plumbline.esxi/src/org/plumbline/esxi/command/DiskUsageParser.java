package org.plumbline.esxi.command;

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
 * {@code vdu} and {@code du}: how much lies where, with {@code -h} or without.
 *
 * <pre>
 * total = "ramdisk" name ":" size "(" n "inodes" ")"         ("tardisk" rows are read-only and do not count)
 * row   = size path / path ":"? size                         (size in bytes or with a suffix)
 * </pre>
 *
 * A total makes a sample of its ramdisk unless another output gave one; it tells what is used, not what there is room
 * for. Rows are files and folders alike, and a folder would count its files twice, so a row is a fact {@code
 * file/<path>} only if no other row lies below it.
 */
public final class DiskUsageParser implements CommandOutputParser {

	private static final String SIZE = "(\\d{1,15}(?:\\.\\d{1,3})?[BKMGT]?)"; //$NON-NLS-1$
	private static final Pattern TOTAL = Pattern
			.compile("ramdisk\\s+([^\\s:]+):\\s+" + SIZE + "\\s+\\(\\s*(\\d{1,9}) inodes?\\s*\\)"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern ROW = Pattern.compile(SIZE + "\\s+(/\\S.*)"); //$NON-NLS-1$
	private static final Pattern ROW_PATH_FIRST = Pattern.compile("(/\\S*?):?\\s+" + SIZE + "(?:\\s+\\(.*\\))?"); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public void parse(CapturedOutput output, Host host) {
		SizedFiles files = new SizedFiles();
		boolean found = false;
		for (int i = 0; i < output.lines().size(); i++) {
			String line = Blanks.plain(output.lines().get(i)).strip();
			Matcher total = TOTAL.matcher(line);
			if (total.matches()) {
				total(total, output, i, host);
				found = true;
			} else {
				Optional<SizedFiles.Entry> row = row(line, i);
				row.ifPresent(files::add);
				found |= row.isPresent();
			}
		}
		files.addTo(host, output);
		if (!found) {
			new OutputRows(output).noTable();
		}
	}

	private static Optional<SizedFiles.Entry> row(String line, int index) {
		Matcher row = ROW.matcher(line);
		Matcher pathFirst = ROW_PATH_FIRST.matcher(line);
		if (row.matches()) {
			return entry(row.group(2), row.group(1), index);
		}
		return pathFirst.matches() ? entry(pathFirst.group(1), pathFirst.group(2), index) : Optional.empty();
	}

	private static Optional<SizedFiles.Entry> entry(String path, String size, int index) {
		OptionalLong bytes = Sizes.bytes(size, 1);
		return bytes.isPresent() ? Optional.of(new SizedFiles.Entry(path, bytes.getAsLong(), index)) : Optional.empty();
	}

	private static void total(Matcher total, CapturedOutput output, int line, Host host) {
		Ramdisk ramdisk = new HostInventory(host).ramdisk(total.group(1));
		OptionalLong used = Sizes.bytes(total.group(2), 1);
		if (used.isEmpty() || ramdisk.getSamples().stream().anyMatch(each -> each.getUsedBytes() >= 0)) {
			return;
		}
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(output.collectedNs());
		sample.setUsedBytes(used.getAsLong());
		sample.setUsedInodes(Long.parseLong(total.group(3)));
		sample.setApproximate(Sizes.isRounded(total.group(2)));
		sample.setOrigin(output.ref(line));
		RamdiskSamples.add(ramdisk, sample);
	}
}
