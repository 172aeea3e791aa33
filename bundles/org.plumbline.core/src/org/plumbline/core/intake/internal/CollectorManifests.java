package org.plumbline.core.intake.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The collector's own lists of what it ran, {@code etc/vmware/vm-support/*.mfx}: which command made which file.
 *
 * <pre>
 * manifest = { "%" head | "#" comment | action { blank option } blank rest }
 * action   = "run" | "copy" | "safecopy" | "vmfile" | "vmcmd" | "vmfscmd" | "prune" | "censor"
 * option   = WORD [ "=" value ]            WORD in capitals: TIMEOUT=60, IGNORE_ERROR, RELOCATE=commands/x.txt
 * rest     = command line, or a path for actions that copy
 * </pre>
 *
 * The output of a command lies in {@code commands/} under the last part of its program, {@code _}, and its arguments
 * joined by {@code -}, without the characters {@code / . = $ ' "} and blanks in them. Lines that do not fit are passed
 * over.
 */
final class CollectorManifests {

	private static final int LONGEST = 1 << 20;
	private static final Pattern LINE = Pattern.compile("(\\w+)((?:\\s+[A-Z][A-Z_]+(?:=\\S*)?)*)\\s+(\\S.*)"); //$NON-NLS-1$
	private static final Pattern RELOCATED = Pattern.compile("\\sRELOCATE=(\\S+)"); //$NON-NLS-1$
	private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+"); //$NON-NLS-1$
	private static final String FOLDER = "commands/"; //$NON-NLS-1$

	private final Map<String, String> commandOfPath = new HashMap<>();

	/** Tells whether a member is such a list. */
	boolean isManifest(String path) {
		return path.startsWith("etc/vmware/vm-support/") && path.endsWith(".mfx"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Reads one list. */
	void read(InputStream content) throws IOException {
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(new java.io.ByteArrayInputStream(content.readNBytes(LONGEST)),
						StandardCharsets.UTF_8));
		lines.lines().map(String::strip).filter(each -> each.startsWith("run")).forEach(this::line); //$NON-NLS-1$
	}

	private void line(String line) {
		Matcher parts = LINE.matcher(line);
		if (parts.matches() && parts.group(1).equals("run")) { //$NON-NLS-1$
			String command = parts.group(3).strip();
			String name = fileName(words(command));
			Matcher elsewhere = RELOCATED.matcher(parts.group(2));
			String path = elsewhere.find() ? elsewhere.group(1).replaceFirst("^/+", "") : FOLDER + name; //$NON-NLS-1$ //$NON-NLS-2$
			commandOfPath.putIfAbsent(key(path.endsWith("/") ? path + name : path), command); //$NON-NLS-1$
		}
	}

	/** Collectors differ in the characters that they leave out of names, never in letters and digits. */
	private static String key(String path) {
		return path.replaceAll("[^A-Za-z0-9]", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> words(String command) {
		List<String> words = new ArrayList<>();
		Matcher each = WORD.matcher(command);
		while (each.find()) {
			words.add(each.group());
		}
		return words;
	}

	private static String fileName(List<String> words) {
		String program = words.getFirst().substring(words.getFirst().lastIndexOf('/') + 1);
		List<String> arguments = words.subList(1, words.size()).stream()
				.map(each -> each.replaceAll("[/.=$'\"\\s]", "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		return program + (arguments.isEmpty() ? "" : "_" + String.join("-", arguments)) + ".txt"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Returns the command line that made a member. */
	Optional<String> command(String path) {
		return Optional.ofNullable(commandOfPath.get(key(path)));
	}

	/**
	 * Returns paths under which the collector would have put the output of the command that made a member, had it been
	 * run in the plain way: without an own name, and without the options that stand before the words of a command.
	 */
	List<String> namesFor(String path) {
		return command(path).map(command -> {
			List<String> words = words(command);
			List<String> plain = new ArrayList<>(words);
			while (plain.size() > 1 && plain.get(1).startsWith("--")) { //$NON-NLS-1$
				plain.remove(1);
			}
			return List.of(FOLDER + fileName(words), FOLDER + fileName(plain));
		}).orElse(List.of());
	}
}
