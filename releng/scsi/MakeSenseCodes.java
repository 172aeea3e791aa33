import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code sense-codes.tsv} from the names that sg3_utils (BSD-2-Clause) holds of T10's list, plus the codes that
 * T10 has assigned since. Arguments: the file to write, the library.
 */
final class MakeSenseCodes {

	private static final String ASSIGNED = "Additional sense: ";
	private static final String T10 = "T10 asc-num";
	private static final String[] HEAD = {
			"# Additional sense codes (ASC) and qualifiers (ASCQ); 0xNN in a name stands for the qualifier.",
			"# A pair without a row is the vendor's (a number from 0x80) or unassigned.",
			"# Standard: T10 asc-num as of 2024-11-28, names read through sg3_utils 1.46 (BSD-2-Clause).",
			"# Written by releng/scsi/make-sense-codes, compared pair by pair by releng/scsi/compare-with-sg3.",
			"asc\tascq\tname\tsource" };
	/** Pairs that T10 assigned after the release of sg3_utils that Debian 12 carries. */
	private static final Map<Integer, String> NEWER = Map.of(0x0023, "OVERLAPPING ATOMIC COMMAND IN PROGRESS", //
			0x3809, "DEPOPULATION RESTORATION INTERRUPTED", 0x670e, "FEATURE NOT ENABLED");

	public static void main(String[] arguments) throws IOException {
		Map<Integer, String> names = new TreeMap<>();
		try (var library = new Sg3Library(Path.of(arguments[1]))) {
			for (int pair = 0; pair < 0x10000; pair++) {
				String text = library.text(pair >> 8, pair & 0xff);
				if (text.startsWith(ASSIGNED)) {
					names.put(pair, name(text.substring(ASSIGNED.length()), pair & 0xff));
				}
			}
		}
		NEWER.forEach((pair, name) -> names.put(pair, name));
		List<String> lines = new ArrayList<>(List.of(HEAD));
		int first = -1;
		for (int pair = 0; pair < 0x10000; pair++) {
			String name = names.get(pair);
			if (name == null) {
				continue;
			}
			first = first < 0 ? pair : first;
			boolean goesOn = (pair & 0xff) < 0xff && name.contains("0xNN") && name.equals(names.get(pair + 1));
			if (!goesOn) {
				lines.add(row(first, pair, name));
				first = -1;
			}
		}
		Files.write(Path.of(arguments[0]), lines);
		System.out.println(names.size() + " pairs in " + (lines.size() - HEAD.length) + " rows");
	}

	private static String row(int first, int last, String name) {
		String ascq = "0x" + Integer.toHexString(first & 0xff);
		if (last > first) {
			ascq += "-0x" + Integer.toHexString(last & 0xff);
		}
		String source = NEWER.containsKey(first) ? T10 + " (newer than sg3_utils 1.46)" : T10;
		return "0x" + Integer.toHexString(first >> 8) + "\t" + ascq + "\t" + name + "\t" + source;
	}

	/** Upper case as T10 writes it; the qualifier that the tool fills into the name of a range becomes 0xNN. */
	private static String name(String text, int ascq) {
		String hex = "0x" + Integer.toHexString(ascq);
		String pattern = text.replace("[" + hex + "]", "[#]");
		if (pattern.endsWith(" of " + hex)) {
			pattern = pattern.substring(0, pattern.length() - hex.length()) + "#";
		}
		return pattern.toUpperCase(Locale.ROOT).replace("#", "0xNN");
	}
}
