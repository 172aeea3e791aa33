package org.plumbline.esxi.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.rule.EvidenceItem;

/**
 * Decodes many lines that say the same about many devices: of lines that differ only in device, pointer, world and time
 * the first is decoded and stands for the others. One thread.
 */
final class DecodedLines {

	/**
	 * What a line means.
	 *
	 * @param facts   facts of this line or of one like it
	 * @param devices the device of each fact in this very line; empty if it names none
	 */
	record Decoded(List<DecodedFact> facts, List<String> devices) {
	}

	private static final Pattern DEVICE = Pattern.compile("\\b(?:naa|eui|t10|mpx|vml)\\.[^\\s\"',;)]+"); //$NON-NLS-1$
	/** Shorter numbers may be codes. */
	private static final Pattern NUMBER = Pattern.compile("0x[0-9a-fA-F]{8,}|\\b\\d{3,}\\b"); //$NON-NLS-1$
	private static final int MOST_KEPT = 10_000;

	private final OpenedCase openedCase;
	private final Map<String, List<DecodedFact>> known = new HashMap<>();

	DecodedLines(OpenedCase openedCase) {
		this.openedCase = openedCase;
	}

	/**
	 * Decodes a line.
	 *
	 * @param message the line without its head, by which likeness is judged
	 */
	Decoded decode(EvidenceItem line, String message) {
		Matcher device = DEVICE.matcher(message);
		String named = device.find() ? device.group() : ""; //$NON-NLS-1$
		String release = CaseHosts.release(openedCase, line.ref().bundleSha256()).orElse(""); //$NON-NLS-1$
		String likeness = release + ' ' + NUMBER.matcher(device.replaceAll("*")).replaceAll("#"); //$NON-NLS-1$ //$NON-NLS-2$
		List<DecodedFact> facts = known.get(likeness);
		boolean alike = facts != null;
		if (!alike) {
			facts = openedCase.decoders().decodeLine(line.text(), Optional.of(release).filter(each -> !each.isEmpty()));
			if (known.size() < MOST_KEPT) {
				known.put(likeness, facts);
			}
		}
		boolean ownDevice = alike && !named.isEmpty();
		return new Decoded(facts,
				facts.stream().map(fact -> ownDevice && !fact.device().isEmpty() ? named : fact.device())
						.toList());
	}
}
