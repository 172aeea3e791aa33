package org.plumbline.esxi.decode;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.plumbline.core.decode.TableFailure;

/**
 * Reads tables of vendor codes that a person wrote: all files of a folder that end in {@code .tsv}, in the order of
 * their names.
 *
 * <pre>
 * table   = { comment } header { comment | row }          comment = "#" text | blank line
 * header  = column { TAB column }                         in any order
 * column  = "key" | "asc" | "ascq" | "name"               must be there
 *         | "pack" | "meaning" | "advice" | "harmless" | "source"
 * row     = cell { TAB cell }                             numbers in hex, with or without 0x; harmless = "yes"
 * </pre>
 *
 * UTF-8. Without {@code pack} the name of the file names the family. A row that cannot be used is told with file and
 * line, and the others are used.
 */
final class VendorPacks {

	private static final String ENDING = ".tsv"; //$NON-NLS-1$
	private static final long MOST_BYTES = 4L << 20;
	private static final int MOST_KEY = 0xf;
	private static final int MOST_CODE = 0xff;
	private static final List<String> NEEDED = List.of("key", "asc", "ascq", "name"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> KNOWN = Set.of("key", "asc", "ascq", "name", "pack", "meaning", "advice", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"harmless", "source"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Consumer<TableFailure> failures;
	private final List<VendorCode> codes = new ArrayList<>();
	private String file = ""; //$NON-NLS-1$
	private int line;
	private Map<String, Integer> columns = Map.of();

	private VendorPacks(Consumer<TableFailure> failures) {
		this.failures = failures;
	}

	/** Returns what the files of a folder say; nothing if there is no such folder. */
	static List<VendorCode> read(Path folder, Consumer<TableFailure> failures) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		VendorPacks packs = new VendorPacks(failures);
		try (Stream<Path> files = Files.list(folder)) {
			files.filter(each -> each.getFileName().toString().endsWith(ENDING)).sorted().forEach(packs::file);
		} catch (IOException e) {
			failures.accept(new TableFailure(folder.toString(), 0, String.valueOf(e.getMessage())));
		}
		return List.copyOf(packs.codes);
	}

	private void file(Path path) {
		file = path.getFileName().toString();
		line = 0;
		columns = Map.of();
		try {
			if (Files.size(path) > MOST_BYTES) {
				refuse(Messages.VendorPacks_tooLarge);
				return;
			}
			for (String text : Files.readAllLines(path, StandardCharsets.UTF_8)) {
				line++;
				row(line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text); //$NON-NLS-1$
			}
		} catch (MalformedInputException _) {
			line = 0;
			refuse(Messages.VendorPacks_notText);
		} catch (IOException e) {
			line = 0;
			refuse(String.valueOf(e.getMessage()));
		}
	}

	private void refuse(String message) {
		failures.accept(new TableFailure(file, line, message));
	}

	private void row(String text) {
		if (text.isBlank() || text.charAt(0) == '#') {
			return;
		}
		List<String> cells = Arrays.stream(text.split("\t", -1)).map(String::strip).toList(); //$NON-NLS-1$
		if (columns.isEmpty()) {
			header(cells);
		} else if (columns.containsKey("key")) { //$NON-NLS-1$
			code(cells);
		}
	}

	/** A header that cannot be used makes the whole file unusable; that is told once. */
	private void header(List<String> names) {
		columns = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			columns.put(names.get(i).toLowerCase(Locale.ROOT), i);
		}
		Set<String> unknown = new HashSet<>(columns.keySet());
		unknown.removeAll(KNOWN);
		List<String> missing = NEEDED.stream().filter(each -> !columns.containsKey(each)).toList();
		if (!missing.isEmpty()) {
			refuse(Messages.bind(Messages.VendorPacks_noColumn, String.join(", ", missing))); //$NON-NLS-1$
			columns = Map.of("", 0); //$NON-NLS-1$
		} else if (!unknown.isEmpty()) {
			refuse(Messages.bind(Messages.VendorPacks_unknownColumn,
					String.join(", ", unknown.stream().sorted().toList()))); //$NON-NLS-1$
		}
	}

	private void code(List<String> cells) {
		int key = number(cells, "key", MOST_KEY); //$NON-NLS-1$
		int asc = key < 0 ? key : number(cells, "asc", MOST_CODE); //$NON-NLS-1$
		int ascq = asc < 0 ? asc : number(cells, "ascq", MOST_CODE); //$NON-NLS-1$
		if (ascq < 0) {
			return;
		}
		if (cell(cells, "name").isEmpty()) { //$NON-NLS-1$
			refuse(Messages.VendorPacks_noName);
			return;
		}
		String pack = cell(cells, "pack"); //$NON-NLS-1$
		String source = cell(cells, "source"); //$NON-NLS-1$
		codes.add(new VendorCode(pack.isEmpty() ? file.substring(0, file.length() - ENDING.length()) : pack, key, asc,
				ascq, cell(cells, "name"), cell(cells, "meaning"), cell(cells, "advice"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				cell(cells, "harmless").equalsIgnoreCase("yes"), //$NON-NLS-1$ //$NON-NLS-2$
				source.isEmpty() ? List.of(file) : Tsv.list(source)));
	}

	private String cell(List<String> cells, String column) {
		int at = columns.getOrDefault(column, Integer.MAX_VALUE);
		return at < cells.size() ? cells.get(at) : ""; //$NON-NLS-1$
	}

	private int number(List<String> cells, String column, int most) {
		int number = BareNumber.hex(cell(cells, column), most);
		if (number < 0) {
			refuse(Messages.bind(Messages.VendorPacks_noNumber,
					new Object[] { column, cell(cells, column), Hex.of(most) }));
		}
		return number;
	}
}
