package org.plumbline.core.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;

/**
 * Finds lines that tell an event once more, for whoever counts events in order of time:
 * <ul>
 * <li>a line that another file of the same host holds at the same time in the same words, such as a kernel warning in
 * {@code vmkernel} and in {@code vmkwarning}; two equal lines of one file are two events</li>
 * <li>an event that a daemon made of what it saw, within ten seconds in the same file and about the same thing</li>
 * </ul>
 * Only lines that are asked about count: what a rule does not look for is no twin to it. One thread; takes the memory
 * of one instant, and of the last ids that were told.
 */
public final class TwinStream {

	private static final int REMEMBERED = 64;
	private static final Pattern LEVEL = Pattern.compile("^(?:WARNING|ALERT): "); //$NON-NLS-1$

	private record Said(String host, String message) {
	}

	/** Rows of one text at one time, per file in their order. */
	private final Map<Said, Map<Integer, Deque<Long>>> atThisTime = new HashMap<>();
	private final Map<Integer, Deque<ToldEvent>> told = new HashMap<>();
	private long timeNs = Long.MIN_VALUE;

	/** Returns the row that told the same before in these or other words, and remembers this one. */
	OptionalLong twinOf(LogRecord line) {
		OptionalLong copied = copied(line);
		return copied.isPresent() ? copied : made(line);
	}

	/** Tells whether another file of the host held the same line, and remembers this one. */
	public boolean isCopy(LogRecord line) {
		return copied(line).isPresent();
	}

	/** Tells whether a line is about an event that another one has told in other words, and remembers this one. */
	public boolean isRetold(LogRecord line) {
		return made(line).isPresent();
	}

	private OptionalLong copied(LogRecord line) {
		if (line.timeNs() == Times.UNKNOWN_NS) {
			return OptionalLong.empty();
		}
		if (line.timeNs() != timeNs) {
			timeNs = line.timeNs();
			atThisTime.clear();
		}
		Said said = new Said(host(line), LEVEL.matcher(line.message()).replaceFirst("")); //$NON-NLS-1$
		Map<Integer, Deque<Long>> perFile = atThisTime.computeIfAbsent(said, _ -> new HashMap<>());
		Deque<Long> here = perFile.computeIfAbsent(line.source().index(), _ -> new ArrayDeque<>());
		int place = here.size();
		OptionalLong twin = perFile.values().stream().filter(each -> each != here && each.size() > place)
				.mapToLong(each -> each.stream().skip(place).findFirst().orElseThrow()).min();
		here.addLast(line.row());
		return twin;
	}

	private OptionalLong made(LogRecord line) {
		Optional<ToldEvent> event = ToldEvent.of(line);
		if (event.isEmpty()) {
			return OptionalLong.empty();
		}
		Deque<ToldEvent> recent = told.computeIfAbsent(line.source().index(), _ -> new ArrayDeque<>());
		for (Iterator<ToldEvent> i = recent.descendingIterator(); i.hasNext();) {
			ToldEvent before = i.next();
			if (event.get().isMadeOf(before)) {
				i.remove();
				return OptionalLong.of(before.line().row());
			}
		}
		recent.addLast(event.get());
		if (recent.size() > REMEMBERED) {
			recent.removeFirst();
		}
		return OptionalLong.empty();
	}

	/** Two bundles of one host hold the same lines; a host that is not known is another in each bundle. */
	private static String host(LogRecord line) {
		EventSource source = line.source();
		return !source.host().isEmpty() ? source.host() : line.host() + '\n' + source.bundleSha256();
	}
}
