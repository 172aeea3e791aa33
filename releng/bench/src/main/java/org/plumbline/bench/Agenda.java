package org.plumbline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of a stretch of time, put down in any order and handed on in the order of a host's log: by time, except that a
 * few lines come late because several processors write through one buffer.
 */
final class Agenda {

	private static final long LATEST_NS = 400 * Stamps.MILLISECOND;
	private static final int LATE_PERMILLE = 15;

	private record Entry(long orderNs, long timeNs, String text) {
	}

	private final List<Entry> entries = new ArrayList<>();
	private final Dice dice;

	Agenda(Dice dice) {
		this.dice = dice;
	}

	/** Adds a line that may come late. */
	void add(long timeNs, String text) {
		long lateNs = dice.permille(LATE_PERMILLE) ? dice.betweenNs(0, LATEST_NS) : 0;
		entries.add(new Entry(timeNs + lateNs, timeNs, text));
	}

	/** Adds a line that keeps its place beside lines of the same time. */
	void addInOrder(long timeNs, String text) {
		entries.add(new Entry(timeNs, timeNs, text));
	}

	/** Hands on and forgets all lines whose turn is before {@code limitNs}; later ones wait for the next call. */
	void drainTo(LineSink sink, long limitNs) {
		entries.sort(Comparator.comparingLong(Entry::orderNs)); // stable: equal times keep their order
		int count = 0;
		while (count < entries.size() && entries.get(count).orderNs() < limitNs) {
			sink.line(entries.get(count).timeNs(), entries.get(count).text());
			count++;
		}
		entries.subList(0, count).clear();
	}
}
