package org.plumbline.core.redact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which token stands for which name: the key to everything that was redacted, to be kept apart from it. As a file: one
 * line per name, {@code TOKEN<tab>KIND<tab>NAME}, UTF-8; lines that start with {@code #} are comments.
 */
public final class RedactionMap {

	private record Entry(String token, NameKind kind, String name) {
	}

	private final Map<String, Entry> byName = new HashMap<>();
	private final Map<NameKind, Integer> last = new EnumMap<>(NameKind.class);
	private final Set<String> taken = new HashSet<>();

	/** Returns the token of a name; a new one if it has none. Case does not matter. */
	String token(NameKind kind, String name) {
		return byName.computeIfAbsent(Names.key(name), key -> new Entry(next(kind), kind, name)).token();
	}

	/** Makes a name have the token of another one: a short name, another spelling. */
	void alias(String name, String token, NameKind kind) {
		byName.putIfAbsent(Names.key(name), new Entry(token, kind, name));
	}

	private String next(NameKind kind) {
		String token;
		do {
			token = kind.token(last.merge(kind, 1, Integer::sum));
		} while (taken.contains(token));
		return token;
	}

	/** Never gives out a token that a text holds by itself. */
	void avoid(String token) {
		taken.add(token);
	}

	/** Returns the number of names. */
	public int size() {
		return byName.size();
	}

	/** Returns the lines of the file, by token. */
	List<String> lines() {
		return byName.values().stream()
				.sorted(Comparator.comparing(Entry::kind).thenComparing(each -> each.token().length())
						.thenComparing(Entry::token).thenComparing(Entry::name))
				.map(each -> each.token() + '\t' + each.kind() + '\t' + each.name().replaceAll("[\t\r\n]", " ")) //$NON-NLS-1$ //$NON-NLS-2$
				.toList();
	}

	/** Writes the map. */
	public void write(Path file) throws IOException {
		String text = String.join("\n", lines()) + '\n'; //$NON-NLS-1$
		Files.writeString(file, Messages.RedactionMap_head + '\n' + text, StandardCharsets.UTF_8);
	}

	/**
	 * Reads a map, so that a second export has the tokens of the first. Lines of another form are left out.
	 *
	 * @throws IOException if the file cannot be read
	 */
	public static RedactionMap read(Path file) throws IOException {
		RedactionMap map = new RedactionMap();
		for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
			String[] parts = line.split("\t", 3); //$NON-NLS-1$
			if (parts.length == 3 && !line.startsWith("#") && parts[0].matches("[A-Z]+_\\d{1,8}")) { //$NON-NLS-1$ //$NON-NLS-2$
				map.add(parts);
			}
		}
		return map;
	}

	private void add(String[] parts) {
		for (NameKind kind : NameKind.values()) {
			if (kind.name().equals(parts[1])) {
				byName.putIfAbsent(Names.key(parts[2]), new Entry(parts[0], kind, parts[2]));
				if (parts[0].startsWith(kind.name() + '_')) {
					last.merge(kind, Integer.parseInt(parts[0].substring(parts[0].lastIndexOf('_') + 1)), Math::max);
				}
			}
		}
	}
}
