package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one line: first as it is, then with its slips mended, then as what a person typed. A line that none of the
 * readers knows gives nothing.
 */
final class LineReader {

	private static final String MODULE_OF_BROKEN = "ThrottleLogForDevice"; //$NON-NLS-1$

	private final StatusLineReader statusLines = new StatusLineReader();
	private final Esx3LineReader esx3Lines = new Esx3LineReader();
	private final NvmeLineReader nvmeLines = new NvmeLineReader();
	private final EventLineReader eventLines = new EventLineReader();
	private final BareReader bare = new BareReader();
	private final BytesReader bytes = new BytesReader();

	/** Returns literals of which every line of a log that is read here holds at least one. */
	static List<String> marks() {
		List<String> marks = new ArrayList<>(List.of(Esx3LineReader.STATUS, Esx3LineReader.CHECK_UNIT,
				Esx3LineReader.CONFLICT, NvmeLineReader.COMMAND, NvmeLineReader.DRIVER,
				MODULE_OF_BROKEN));
		marks.addAll(StatusReader.LOG_MARKS);
		marks.addAll(EventLineReader.marks());
		return List.copyOf(marks);
	}

	/** Reads a line, without the line feed at its end. */
	Optional<LineFacts> read(String line) {
		var facts = new LineFacts(line);
		Mending mending = Mending.of(line);
		facts.mended = mending.notes();
		String mended = singleBlanks(mending.text());
		boolean known = statusLines.read(mended, facts) || esx3Lines.read(mended, facts)
				|| nvmeLines.read(mended, facts) || eventLines.read(mended, facts)
				|| statusLines.readBroken(mended, facts);
		if (known && bareEsx3(mended, facts)) {
			facts.form = ScsiForm.BARE_ESX3;
		}
		if (known && facts.form == ScsiForm.BARE_STATUS && !facts.hasSense()) {
			// a person may have typed sense behind the status in ways that no log knows
			var typed = new LineFacts(line);
			typed.mended = mending.notes();
			return Optional.of(bare.read(mended, typed) ? typed : facts);
		}
		return known || bytes.read(mended, facts) || bare.read(mended, facts) ? Optional.of(facts) : Optional.empty();
	}

	/** Mail and word processors widen blanks; no line of these needs more than one. Long text is taken as it is. */
	private static String singleBlanks(String line) {
		if (line.length() > Mending.MAX_LENGTH || !line.contains("  ")) { //$NON-NLS-1$
			return line;
		}
		var result = new StringBuilder(line.length());
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c != ' ' || i == 0 || line.charAt(i - 1) != ' ') {
				result.append(c);
			}
		}
		return result.toString();
	}

	private static boolean bareEsx3(String line, LineFacts facts) {
		return facts.form == ScsiForm.ESX3_STATUS && line.stripLeading().startsWith(Esx3LineReader.STATUS);
	}
}
