import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.esxi.decode.ResourceOpener;
import org.plumbline.esxi.decode.SenseClass;
import org.plumbline.esxi.decode.SenseCode;
import org.plumbline.esxi.decode.SenseCodes;

/**
 * Compares every pair of ASC and ASCQ with sg3_utils, an independent implementation. Names are compared by letters and
 * digits only, because T10 writes upper case and the tool does not.
 *
 * <p>Arguments: the folder of the tables, the library. Exit 0 if nothing but the known newer codes differs, else 1.
 */
final class CompareWithSg3 {

	/** Pairs that T10 assigned after the release of sg3_utils that Debian 12 carries. */
	private static final Set<String> NEWER = Set.of("00/23", "38/09", "67/0e");

	private static final String ASSIGNED = "Additional sense: ";

	public static void main(String[] arguments) throws IOException {
		var codes = new SenseCodes(ResourceOpener.of(Path.of(arguments[0])));
		Map<SenseClass, Integer> counts = new EnumMap<>(SenseClass.class);
		Set<String> newer = new TreeSet<>();
		int wrong = 0;
		try (var library = new Sg3Library(Path.of(arguments[1]))) {
			for (int pair = 0; pair < 0x10000; pair++) {
				SenseCode code = codes.find(pair >> 8, pair & 0xff);
				counts.merge(code.kind(), 1, Integer::sum);
				String text = library.text(code.asc(), code.ascq());
				if (same(code, text)) {
					continue;
				}
				String name = String.format(Locale.ROOT, "%02x/%02x", code.asc(), code.ascq());
				if (NEWER.contains(name) && !text.startsWith(ASSIGNED)) {
					newer.add(name + " " + code.name());
				} else {
					System.out.println("DIFFERENT " + name + " plumbline: " + code.kind() + " " + code.name()
							+ "  sg3_utils: " + text);
					wrong++;
				}
			}
		}
		newer.forEach(line -> System.out.println("newer than sg3_utils: " + line));
		System.out.println("65536 pairs compared: " + counts + ", newer " + newer.size() + ", different " + wrong);
		System.exit(wrong == 0 ? 0 : 1);
	}

	private static boolean same(SenseCode code, String text) {
		return switch (code.kind()) {
		case ASSIGNED, RANGE -> text.startsWith(ASSIGNED)
				&& letters(text.substring(ASSIGNED.length())).equals(letters(code.name()));
		case VENDOR_CODE -> text.startsWith("vendor specific ASC=");
		case VENDOR_QUALIFIER -> text.startsWith("ASC=") && text.contains("vendor specific qualification");
		case UNASSIGNED -> text.startsWith("ASC=") && !text.contains("vendor specific");
		};
	}

	private static String letters(String name) {
		return String.join("", List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
	}
}
