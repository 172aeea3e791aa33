package org.plumbline.core.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;

/**
 * A line that names the kind of event it tells: its message begins with {@code [id]}, parts of the id parted by dots. A
 * daemon that watches writes what it saw and then the event it made of that, in other words and with an id whose first
 * part differs.
 *
 * @param id    without brackets
 * @param names words of the message that hold a digit: devices, paths, adapters, volumes, addresses
 */
record ToldEvent(LogRecord line, String id, Set<String> names) {

	static final long LONGEST_NS = 10 * Times.SECOND_NS;

	private static final Pattern ID = Pattern.compile("\\[((\\w+)(?:\\.[\\w-]+)+)\\](?: |$)"); //$NON-NLS-1$
	private static final Pattern NAME = Pattern.compile("[\\w:.@-]*\\d[\\w:.@-]*"); //$NON-NLS-1$
	private static final int SHORTEST_NAME = 4;
	private static final int LONGEST_MESSAGE = 2000;

	/** Returns what a line tells; empty if it names no kind of event. */
	static Optional<ToldEvent> of(LogRecord line) {
		if (!line.message().startsWith("[") || line.timeNs() == Times.UNKNOWN_NS) { //$NON-NLS-1$
			return Optional.empty();
		}
		String message = line.message().substring(0, Math.min(line.message().length(), LONGEST_MESSAGE));
		Matcher id = ID.matcher(message);
		if (!id.lookingAt()) {
			return Optional.empty();
		}
		Set<String> names = new HashSet<>();
		for (Matcher name = NAME.matcher(message).region(id.end(), message.length()); name.find();) {
			String word = name.group().replaceAll("^[:.@-]+|[:.@-]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
			if (word.length() >= SHORTEST_NAME) {
				names.add(word);
			}
		}
		return Optional.of(new ToldEvent(line, id.group(1), names));
	}

	/** Tells whether this is what was made of an earlier line. */
	boolean isMadeOf(ToldEvent before) {
		boolean near = line.timeNs() - before.line.timeNs() <= LONGEST_NS;
		boolean same = line.source().index() == before.line.source().index()
				&& line.module().equals(before.line.module());
		return near && same && !first().equals(before.first()) && isAbout(before);
	}

	private boolean isAbout(ToldEvent before) {
		if (names.isEmpty() && before.names.isEmpty()) {
			return id.substring(id.lastIndexOf('.')).equals(before.id.substring(before.id.lastIndexOf('.')));
		}
		return names.stream().anyMatch(before.names::contains);
	}

	private String first() {
		return id.substring(0, id.indexOf('.'));
	}
}
