package org.plumbline.esxi.command;

import java.util.List;
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
 * {@code vdf} and {@code vdf -h}, 4.0 to 8.0. The table of ramdisks begins with a header whose first word is
 * {@code Ramdisk} and ends at a blank line or at dashes:
 *
 * <pre>
 * row = name size used available percent "%" [mount]
 * </pre>
 *
 * Sizes have a suffix ({@code -h}, rounded: the sample is approximate) or count blocks of 1 KiB. The mount is {@code
 * --} in all releases seen. What stands before the header (packed archives of the system image) does not count. A row
 * cut after the used size still makes a sample. Of a time of which an exact sample is known a rounded one says nothing.
 */
public final class VdfParser implements CommandOutputParser {

	private static final long BLOCK_BYTES = 1024;
	private static final String SIZE = "([0-9]+(?:\\.[0-9]+)?[BKMGT]?)"; //$NON-NLS-1$
	private static final Pattern ROW = Pattern.compile("(\\S+)\\s+" + SIZE + "\\s+" + SIZE + "(?:\\s+" + SIZE //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			+ "(?:\\s+([0-9]{1,3})%?(?:\\s+(\\S.*))?)?)?"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<String> lines = output.lines();
		boolean inTable = false;
		boolean found = false;
		for (int i = 0; i < lines.size(); i++) {
			String line = Blanks.plain(lines.get(i));
			if (line.strip().startsWith("Ramdisk ")) { //$NON-NLS-1$
				inTable = true;
				found = true;
			} else if (line.isBlank() || line.strip().startsWith("---")) { //$NON-NLS-1$
				inTable = false;
			} else if (inTable) {
				row(output, i, host);
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
		RamdiskFillers.attach(host);
	}

	private static void row(CapturedOutput output, int line, Host host) {
		Matcher row = ROW.matcher(Blanks.plain(output.lines().get(line)).strip());
		OptionalLong size = row.matches() ? Sizes.bytes(row.group(2), BLOCK_BYTES) : OptionalLong.empty();
		OptionalLong used = size.isPresent() ? Sizes.bytes(row.group(3), BLOCK_BYTES) : OptionalLong.empty();
		if (used.isEmpty()) {
			new OutputRows(output).unreadable(output.lines().get(line));
			return;
		}
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(output.collectedNs());
		sample.setSizeBytes(size.getAsLong());
		sample.setUsedBytes(used.getAsLong());
		sample.setOrigin(output.ref(line));
		available(row, sample);
		Ramdisk ramdisk = new HostInventory(host).ramdisk(row.group(1));
		if (row.group(6) != null && row.group(6).startsWith("/")) { //$NON-NLS-1$
			ramdisk.setMount(row.group(6));
		}
		RamdiskSamples.addNews(ramdisk, sample);
	}

	private static void available(Matcher row, RamdiskSample sample) {
		boolean approximate = Sizes.isRounded(row.group(2)) || Sizes.isRounded(row.group(3));
		if (row.group(4) != null) {
			Sizes.bytes(row.group(4), BLOCK_BYTES).ifPresent(sample::setAvailableBytes);
			approximate |= Sizes.isRounded(row.group(4));
		}
		sample.setApproximate(approximate);
		if (row.group(5) != null) {
			sample.setUsedPercent(Double.parseDouble(row.group(5)));
		} else if (sample.getSizeBytes() > 0) {
			sample.setUsedPercent(100.0 * sample.getUsedBytes() / sample.getSizeBytes());
		}
	}
}
