package org.plumbline.core.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.plumbline.core.event.Times;

/**
 * Finds events that were told twice in other words: a failed command by the layer of devices and by that of paths, a
 * change of state by the kernel, by an observation and by the event made of it. Events must come in order of time. One
 * thread.
 */
final class TwinFilter {

	private static final int REMEMBERED = 64;
	private static final long SAME_COMMAND_NS = 5 * Times.SECOND_NS;
	private static final long SAME_MOMENT_NS = Times.SECOND_NS / 5;
	private static final long SAME_CHANGE_NS = 10 * Times.SECOND_NS;
	private static final Set<StorageEventKind> CHANGES = EnumSet.of(StorageEventKind.PATH_STATE,
			StorageEventKind.DEVICE_STATE, StorageEventKind.LINK, StorageEventKind.LATENCY);

	private record Where(String host, String device, String path, StorageEventKind kind) {
	}

	private final Map<Where, Deque<StorageEvent>> failures = new HashMap<>();
	private final Map<Where, StorageEvent> changes = new HashMap<>();

	/**
	 * Returns whether an event tells again what an event before it told.
	 *
	 * @param onPath takes an event and its twin if only the twin tells the path
	 */
	boolean isTwin(StorageEvent event, BiConsumer<StorageEvent, StorageEvent> onPath) {
		if (!event.hasTime()) {
			return false;
		}
		if (CHANGES.contains(event.kind())) {
			return isSameChange(event);
		}
		return event.kind() == StorageEventKind.FAILURE && isSameFailure(event, onPath);
	}

	private boolean isSameChange(StorageEvent event) {
		StorageEvent before = changes.put(new Where(event.host(), event.device(), event.path(), event.kind()), event);
		return before != null && before.state().equals(event.state())
				&& event.timeNs() - before.timeNs() <= SAME_CHANGE_NS
				&& event.value("microseconds").equals(before.value("microseconds")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isSameFailure(StorageEvent event, BiConsumer<StorageEvent, StorageEvent> onPath) {
		Deque<StorageEvent> recent = failures.computeIfAbsent(
				new Where(event.host(), event.device(), "", event.kind()), each -> new ArrayDeque<>()); //$NON-NLS-1$
		for (Iterator<StorageEvent> i = recent.descendingIterator(); i.hasNext();) {
			StorageEvent before = i.next();
			if (event.timeNs() - before.timeNs() > SAME_COMMAND_NS) {
				break;
			}
			if (same(before, event)) {
				i.remove();
				if (before.path().isEmpty()) {
					onPath.accept(before, event);
				}
				return true;
			}
		}
		recent.addLast(event);
		if (recent.size() > REMEMBERED) {
			recent.removeFirst();
		}
		return false;
	}

	/** One of the two names a path, the other does not. */
	private static boolean same(StorageEvent before, StorageEvent event) {
		if (before.path().isEmpty() == event.path().isEmpty() || !before.code().equals(event.code())
				|| !command(before).equals(command(event))) {
			return false;
		}
		String one = before.value("pointer"); //$NON-NLS-1$
		String other = event.value("pointer"); //$NON-NLS-1$
		if (!one.isEmpty() && !other.isEmpty()) {
			return one.equals(other);
		}
		return event.timeNs() - before.timeNs() <= SAME_MOMENT_NS;
	}

	private static String command(StorageEvent event) {
		return Values.text(event.fact().values(), "command", "opcode"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
