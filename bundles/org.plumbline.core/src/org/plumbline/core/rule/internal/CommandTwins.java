package org.plumbline.core.rule.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;

/**
 * Recognises that the kernel told one failed command twice: the layer of devices and that of paths each write a line.
 * The second one is quoted, but counts nothing. Lines come in order of time. One thread; remembers the last few
 * commands.
 */
final class CommandTwins {

	private static final int REMEMBERED = 64;
	private static final long SAME_COMMAND_NS = 5 * Times.SECOND_NS;
	private static final long SAME_MOMENT_NS = Times.SECOND_NS / 5;
	private static final Pattern TARGET = Pattern.compile("\\b(?:device|dev) \"([^\"]+)\""); //$NON-NLS-1$
	private static final Pattern STATUS = Pattern.compile("\\bH:0x\\w+ D:0x\\w+ P:0x\\w+"); //$NON-NLS-1$
	private static final Pattern POINTER = Pattern.compile("\\((0x[0-9a-f]{6,})[,)]"); //$NON-NLS-1$
	private static final Pattern PATH = Pattern.compile("\\bon (?:physical )?path \""); //$NON-NLS-1$

	private record Command(long timeNs, String what, String pointer, boolean onPath) {
	}

	private final Deque<Command> recent = new ArrayDeque<>();

	/** Tells whether a line is about a command that another one has told, and remembers this one. */
	boolean isTwin(String host, long timeNs, String text) {
		Optional<Command> read = command(host, timeNs, text);
		if (read.isEmpty()) {
			return false;
		}
		for (Iterator<Command> i = recent.descendingIterator(); i.hasNext();) {
			if (same(i.next(), read.get())) {
				i.remove();
				return true;
			}
		}
		recent.addLast(read.get());
		if (recent.size() > REMEMBERED) {
			recent.removeFirst();
		}
		return false;
	}

	private static Optional<Command> command(String host, long timeNs, String text) {
		Matcher status = STATUS.matcher(text);
		Matcher target = TARGET.matcher(text);
		if (timeNs == Times.UNKNOWN_NS || !status.find() || !target.find()) {
			return Optional.empty();
		}
		Matcher pointer = POINTER.matcher(text);
		return Optional.of(new Command(timeNs, String.join("|", host, target.group(1), status.group()), //$NON-NLS-1$
				pointer.find() ? pointer.group(1) : "", PATH.matcher(text).find())); //$NON-NLS-1$
	}

	/** One of the two names a path, the other does not. */
	private static boolean same(Command before, Command now) {
		if (before.onPath() == now.onPath() || !before.what().equals(now.what())) {
			return false;
		}
		long apartNs = now.timeNs() - before.timeNs();
		return before.pointer().isEmpty() || now.pointer().isEmpty() ? apartNs <= SAME_MOMENT_NS
				: apartNs <= SAME_COMMAND_NS && before.pointer().equals(now.pointer());
	}
}
