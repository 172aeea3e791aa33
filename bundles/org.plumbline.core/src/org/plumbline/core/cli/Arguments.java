package org.plumbline.core.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/**
 * Words after the command: {@code --name value}, {@code --name=value}, flags, and inputs. {@code --} ends options; a
 * single {@code -} is a word. Options that a command does not know are wrong usage, not ignored.
 */
final class Arguments {

	/** Options with a value that every command takes. */
	static final Set<String> COMMON = Set.of("year", "zone", "offset", "data", "formats", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"codes", "rules", "password-file"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> COMMON_FLAGS = Set.of("quiet", "help", "version"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Map<String, List<String>> options = new HashMap<>();
	private final List<String> words = new ArrayList<>();

	/**
	 * Reads the words.
	 *
	 * @param valued names of options with a value, beside the common ones
	 * @param flags  names of options without a value, beside the common ones
	 */
	static Arguments parse(List<String> args, Set<String> valued, Set<String> flags) throws UsageException {
		Arguments result = new Arguments();
		for (int i = 0; i < args.size(); i++) {
			String arg = args.get(i).equals("-o") && valued.contains("o") ? "--o" : args.get(i); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (arg.equals("--")) { //$NON-NLS-1$
				result.words.addAll(args.subList(i + 1, args.size()));
				break;
			}
			if (!arg.startsWith("--")) { //$NON-NLS-1$
				result.words.add(arg);
				continue;
			}
			int equals = arg.indexOf('=');
			String name = arg.substring(2, equals < 0 ? arg.length() : equals);
			if (flags.contains(name) || COMMON_FLAGS.contains(name)) {
				result.add(name, ""); //$NON-NLS-1$
			} else if (!valued.contains(name) && !COMMON.contains(name)) {
				throw new UsageException(NLS.bind(Messages.Arguments_unknownOption, arg));
			} else if (equals >= 0) {
				result.add(name, arg.substring(equals + 1));
			} else if (++i < args.size()) {
				result.add(name, args.get(i));
			} else {
				throw new UsageException(NLS.bind(Messages.Arguments_valueMissing, arg));
			}
		}
		return result;
	}

	private void add(String name, String value) {
		options.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
	}

	/** Returns the words that are no options. */
	List<String> words() {
		return List.copyOf(words);
	}

	/** Tells whether an option or flag was given. */
	boolean has(String name) {
		return options.containsKey(name);
	}

	/** Returns the last value of an option. */
	Optional<String> value(String name) {
		return Optional.ofNullable(options.get(name)).map(List::getLast);
	}

	/** Returns all values of an option, in order. */
	List<String> values(String name) {
		return List.copyOf(options.getOrDefault(name, List.of()));
	}
}
