package org.plumbline.bench;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One log from its first to its last line: what the host says by chance, and the settled lines between it. Lines come in
 * the order of writing, a few of them late, because several processors write through one buffer. Memory does not grow
 * with the length.
 */
final class LogStream {

	private static final long LATEST_NS = 400 * Stamps.MILLISECOND;
	private static final int LATE_PERMILLE = 15;

	/** A voice with its share of the lines. */
	record Part(double share, Voice voice) {
	}

	private record Pending(Line line, long number) {
	}

	private final List<Part> parts;
	private final double shares;
	private final double meanGapNs;
	private final BootHistory boots;
	private final Dice dice;
	private final PriorityQueue<Pending> pending = new PriorityQueue<>(
			Comparator.comparingLong((Pending each) -> each.line().orderNs()).thenComparingLong(Pending::number));
	private long number;
	private long nextNs;

	/**
	 * @param beginNs      when the first line may come
	 * @param linesPerHour lines said by chance, echoes not counted
	 */
	LogStream(List<Part> parts, List<Line> settled, BootHistory boots, long beginNs, double linesPerHour, Dice dice) {
		this.parts = parts;
		this.boots = boots;
		this.dice = dice;
		this.shares = parts.stream().mapToDouble(Part::share).sum();
		boolean silent = parts.isEmpty() || linesPerHour <= 0;
		this.meanGapNs = silent ? 0 : Stamps.HOUR / linesPerHour;
		this.nextNs = silent ? Long.MAX_VALUE : beginNs + dice.gapNs(meanGapNs);
		settled.forEach(this::put);
	}

	/** Writes all lines whose turn is before {@code limitNs}. */
	void until(long limitNs, TextFile sink) {
		while (true) {
			var first = pending.peek();
			if (first != null && first.line().orderNs() < Math.min(limitNs, nextNs)) {
				sink.line(pending.poll().line());
			} else if (nextNs < limitNs) {
				long timeNs = nextNs;
				nextNs += dice.gapNs(meanGapNs);
				if (boots.isUp(timeNs)) {
					say(timeNs, sink);
				}
			} else {
				return;
			}
		}
	}

	private void say(long timeNs, TextFile sink) {
		var text = voice().line(timeNs, this::echo);
		if (dice.permille(LATE_PERMILLE)) {
			put(new Line(timeNs + dice.betweenNs(0, LATEST_NS), timeNs, text, ""));
		} else {
			sink.line(timeNs, text);
		}
	}

	private void echo(long timeNs, String text) {
		if (boots.isUp(timeNs)) {
			put(new Line(timeNs, timeNs, text, ""));
		}
	}

	private void put(Line line) {
		pending.add(new Pending(line, number++));
	}

	private Voice voice() {
		double point = dice.share() * shares;
		for (var part : parts) {
			point -= part.share();
			if (point < 0) {
				return part.voice();
			}
		}
		return parts.getLast().voice();
	}
}
