package org.plumbline.esxi.command;

import java.util.List;
import java.util.Locale;
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
 * The first three numbers are in the order of the header.
 *
 * Sizes have a suffix ({@code -h}, rounded: the sample is approximate) or count blocks of 1 KiB. The mount is {@code
 * --} in all releases seen. What stands before the header (packed archives of the system image) does not count. A row
 * cut after the used size still makes a sample. Of a time of which an exact sample is known a rounded one says nothing.
 */
public final class VdfParser implements CommandOutputParser {

	private static final long BLOCK_BYTES = 1024;
	private static final Pattern ROW = Pattern
			.compile("(\\S+)\\s+" + Sizes.FORM + "\\s+" + Sizes.FORM + "(?:\\s+" + Sizes.FORM //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ "(?:\\s+([0-9]{1,3})%?(?:\\s+(\\S.*))?)?)?"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<String> lines = output.lines();
		boolean inTable = false;
		boolean found = false;
		List<Integer> order = List.of(2, 3, 4);
		for (int i = 0; i < lines.size(); i++) {
			String line = Blanks.plain(lines.get(i));
			if (line.strip().startsWith("Ramdisk ")) { //$NON-NLS-1$
				inTable = true;
				found = true;
				order = order(line);
			} else if (line.isBlank() || line.strip().startsWith("---")) { //$NON-NLS-1$
				inTable = false;
			} else if (inTable) {
				row(output, i, order, host);
			}
		}
		if (!found) {
			new OutputRows(output).noTable();
		}
		RamdiskFillers.attach(host);
	}

	/** Returns the groups of a row in which size, used and available stand. */
	private static List<Integer> order(String header) {
		List<String> words = List.of(header.strip().toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$
		int used = words.indexOf("used"); //$NON-NLS-1$
		int available = words.indexOf("available"); //$NON-NLS-1$
		boolean known = used >= 1 && used <= 3 && available >= 1 && available <= 3;
		return known ? List.of(6 - used - available + 1, used + 1, available + 1) : List.of(2, 3, 4);
	}

	private static void row(CapturedOutput output, int line, List<Integer> order, Host host) {
		Matcher row = ROW.matcher(Blanks.plain(output.lines().get(line)).strip());
		OptionalLong size = row.matches() ? size(row, order.get(0)) : OptionalLong.empty();
		OptionalLong used = size.isPresent() ? size(row, order.get(1)) : OptionalLong.empty();
		if (used.isEmpty()) {
			new OutputRows(output).unreadable(output.lines().get(line));
			return;
		}
		RamdiskSample sample = EvidenceFactory.eINSTANCE.createRamdiskSample();
		sample.setTimeNs(output.collectedNs());
		sample.setSizeBytes(size.getAsLong());
		sample.setUsedBytes(used.getAsLong());
		sample.setOrigin(output.ref(line));
		available(row, order, sample);
		Ramdisk ramdisk = new HostInventory(host).ramdisk(row.group(1));
		if (row.group(6) != null && row.group(6).startsWith("/")) { //$NON-NLS-1$
			ramdisk.setMount(row.group(6));
		}
		RamdiskSamples.addNews(ramdisk, sample);
	}

	private static OptionalLong size(Matcher row, int group) {
		return row.group(group) == null ? OptionalLong.empty() : Sizes.bytes(row.group(group), BLOCK_BYTES);
	}

	private static void available(Matcher row, List<Integer> order, RamdiskSample sample) {
		boolean approximate = Sizes.isRounded(row.group(2)) || Sizes.isRounded(row.group(3));
		size(row, order.get(2)).ifPresent(sample::setAvailableBytes);
		if (row.group(4) != null) {
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
