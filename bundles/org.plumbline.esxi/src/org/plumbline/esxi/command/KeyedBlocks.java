package org.plumbline.esxi.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Outputs made of blocks: a title, then lines {@code Key: value}. The title is the name of a device or path, with or
 * without a colon at its end; the keys are indented unless the indent was lost on the way. 4.x puts several keys on one
 * line ({@code Vendor: A  Model: B  Revis: C}). A value may hold colons, braces and commas.
 */
final class KeyedBlocks {

	private static final Pattern TITLE = Pattern.compile("([a-z][a-z0-9]{1,9}\\.\\S.*?):?"); //$NON-NLS-1$
	private static final Pattern PAIR = Pattern.compile("([A-Z][^:]*?): ?(.*)"); //$NON-NLS-1$
	private static final Pattern JOINED = Pattern
			.compile("\\s(?=(?:Model|Revis|Is Pseudo|Status|Is Removable|Is RDM Capable|Is SSD|Is Local): )"); //$NON-NLS-1$

	/** The key of a list of other names of a device; each stands on a line of its own. */
	static final String OTHER_NAMES = "Other Names"; //$NON-NLS-1$

	/** Begins names that stand in a list inside a block; such a line is no title even if it lost its indent. */
	private static final String ALIAS = "vml."; //$NON-NLS-1$

	/**
	 * One block.
	 *
	 * @param line  index of the line of the title
	 * @param title name that the block is about
	 * @param pairs values by key, in the order of the output; the first of a key wins
	 */
	record Block(int line, String title, Map<String, String> pairs) {

		/** Returns a value; empty if there is none. */
		String value(String key) {
			String value = pairs.get(key);
			return value != null ? value : pairs.getOrDefault(EsxcliRows.key(key), ""); //$NON-NLS-1$
		}
	}

	private KeyedBlocks() {
	}

	/**
	 * Returns the blocks in order. Lines that are neither title nor pair continue lists: other names of the device are
	 * joined with blanks, the rest is left out. The same as {@link EsxcliRows} is read too.
	 */
	static List<Block> read(List<String> lines) {
		List<Block> structures = EsxcliRows.read(lines).stream()
				.map(row -> new Block(row.line(), row.field("uid", "device"), row.fields())) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(block -> TITLE.matcher(block.value("Device")).matches()).toList(); //$NON-NLS-1$
		return structures.isEmpty() ? blocks(lines) : structures;
	}

	private static List<Block> blocks(List<String> lines) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			Matcher title = TITLE.matcher(line);
			if (title.matches() && (blocks.isEmpty() || isOutside(lines.get(i)))) {
				blocks.add(new Block(i, title.group(1), new LinkedHashMap<>()));
			} else if (!blocks.isEmpty() && line.startsWith(ALIAS)) {
				blocks.getLast().pairs().merge(OTHER_NAMES, line, (one, other) -> (one + ' ' + other).strip());
			} else if (!blocks.isEmpty()) {
				pairs(line, blocks.getLast().pairs());
			}
		}
		return blocks;
	}

	private static boolean isOutside(String line) {
		return Character.isLetter(line.charAt(0)) && !line.startsWith(ALIAS);
	}

	private static void pairs(String line, Map<String, String> pairs) {
		for (String part : JOINED.split(line)) {
			Matcher pair = PAIR.matcher(part.strip());
			if (pair.matches()) {
				pairs.putIfAbsent(pair.group(1), pair.group(2).strip());
			}
		}
	}
}
