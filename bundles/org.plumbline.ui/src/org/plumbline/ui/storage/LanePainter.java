package org.plumbline.ui.storage;

import org.plumbline.core.event.Severity;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.storage.StorageEventKind;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;
import org.plumbline.ui.draw.FittedTexts;

/**
 * Draws one lane: states as bands, events as marks, all that fall on a few pixels as one mark, which is that of
 * the strongest. Cost: pixels and events that are visible.
 */
final class LanePainter {

	/** From this latency on guests are slow. */
	private static final long SLOW_MICROSECONDS = 30_000;
	private static final int STOPPED_MICROSECONDS = 500_000;

	/** Marks are wider than this: events that are nearer to each other are one. */
	private static final int STEP = 3;

	private final Brush brush;
	private final FittedTexts texts;
	private final TimelineRange range;
	private final int left;
	private final int width;

	LanePainter(Brush brush, FittedTexts texts, TimelineRange range, int left, int width) {
		this.brush = brush;
		this.texts = texts;
		this.range = range;
		this.left = left;
		this.width = Math.max(1, width);
	}

	int x(long timeNs) {
		double share = ((double) timeNs - range.fromNs()) / range.lengthNs();
		return left + (int) Math.clamp(share * width, -10, width + 10);
	}

	private long time(int x) {
		return range.fromNs() + (long) ((double) (x - left) / width * range.lengthNs());
	}

	void states(Lane lane, int y, int height) {
		for (int i = 0; i < lane.states().size(); i++) {
			Lane.State state = lane.states().get(i);
			long to = i + 1 < lane.states().size() ? lane.states().get(i + 1).fromNs() : Long.MAX_VALUE;
			int from = state.fromNs() == Long.MIN_VALUE ? left : Math.max(left, x(state.fromNs()));
			int until = to == Long.MAX_VALUE ? left + width : Math.min(left + width, x(to));
			if (until > from || to > range.fromNs() && state.fromNs() < range.toNs()) {
				boolean good = good(state.word());
				brush.alpha(good ? 70 : 160);
				brush.fill(colour(state.word()), from, good ? y + height / 2 - 1 : y + 3, Math.max(2, until - from),
						good ? 3 : height - 6);
				brush.opaque();
			}
		}
	}

	private static boolean good(String state) {
		return switch (state) {
		case "on", "active", "standby", "normal" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		default -> false;
		};
	}

	private static String colour(String state) {
		return switch (state) {
		case "on", "active" -> Colours.GOOD; //$NON-NLS-1$ //$NON-NLS-2$
		case "standby", "off", "disabled", "normal" -> Colours.TEXT_MUTED; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "apd" -> Colours.severity(Severity.WARNING); //$NON-NLS-1$
		case "pdl" -> Colours.severity(Severity.CRITICAL); //$NON-NLS-1$
		default -> Colours.severity(Severity.ERROR);
		};
	}

	void sequence(FoldedSequence sequence, int y, int height) {
		int from = Math.max(left, x(sequence.firstNs()) - 2);
		int until = Math.min(left + width, x(sequence.lastNs()) + 3);
		if (until > from) {
			String soft = sequence.pattern().harmless() ? Colours.GOOD_SOFT : Colours.DANGER_SOFT;
			brush.fillRound(soft, from, y + 1, until - from, height - 2, 3);
			String name = sequence.pattern().name();
			if (until - from > 60) {
				brush.text(Colours.TEXT_MUTED, texts.end(brush, name, until - from - 6), from + 4, y + 1);
			}
		}
	}

	void events(Lane lane, int y, int height) {
		int i = lane.indexAtOrAfter(range.fromNs());
		while (i < lane.times().length && lane.times()[i] < range.toNs()) {
			int x = x(lane.times()[i]);
			int end = Math.max(i + 1, lane.indexAtOrAfter(time(x + STEP)));
			StorageEvent strongest = lane.events().get(i);
			long count = 0;
			for (int k = i; k < end; k++) {
				StorageEvent each = lane.events().get(k);
				count += each.count();
				strongest = weight(each) > weight(strongest) ? each : strongest;
			}
			mark(strongest, count, x, y, height);
			i = end;
		}
	}

	private static int weight(StorageEvent event) {
		return switch (event.kind()) {
		case FAILOVER -> 6;
		case DEVICE_STATE, PATH_STATE, LINK -> 5;
		case RESET, ABORT, LOCK -> 4;
		case RESERVATION -> 3;
		case LATENCY -> 2;
		case FAILURE, REPEAT -> event.fact().harmless() ? 0 : 3;
		default -> 1;
		};
	}

	private void mark(StorageEvent event, long count, int x, int y, int height) {
		switch (event.kind()) {
		case FAILURE, REPEAT -> failure(event, count, x, y, height);
		case LATENCY -> latency(event, x, y, height);
		case FAILOVER -> brush.fillPolygon(Colours.ACCENT, x - 5, y + 4, x + 4, y + height / 2, x - 5, y + height - 4);
		case RESET, ABORT -> brush.fillPolygon(Colours.severity(Severity.WARNING), x, y + 3, x + 5, y + height - 3,
				x - 5, y + height - 3);
		case RESERVATION -> brush.fill(Colours.MARK_ANNOTATION, x - 3, y + height / 2 - 3, 6, 6);
		case LOCK -> brush.fill(Colours.severity(Severity.WARNING), x - 2, y + 3, 4, height - 6);
		case DEVICE_STATE, PATH_STATE, LINK -> brush.fill(colour(event.state()), x - 1, y + 1, 3, height - 2);
		default -> brush.fill(Colours.TEXT_MUTED, x, y + height / 2 - 2, 2, 4);
		}
	}

	private void failure(StorageEvent event, long count, int x, int y, int height) {
		if (event.state().equals("unit-attention") || event.state().equals("preempted")) { //$NON-NLS-1$ //$NON-NLS-2$
			String colour = event.state().equals("preempted") ? Colours.severity(Severity.ERROR) : Colours.MARK_BOOT; //$NON-NLS-1$
			int middle = y + height / 2;
			brush.fillPolygon(colour, x, middle - 5, x + 4, middle, x, middle + 5, x - 4, middle);
			return;
		}
		int high = (int) Math.min(height - 2, 4 + 3 * Math.log1p(count));
		String colour = event.fact().harmless() ? Colours.TEXT_MUTED
				: event.state().equals("conflict") ? Colours.MARK_ANNOTATION : Colours.severity(Severity.ERROR); //$NON-NLS-1$
		brush.fill(colour, x, y + height - 1 - high, 2, high);
	}

	/** Height and colour tell the latency: grey below 30 ms, worst from 500 ms on. */
	private void latency(StorageEvent event, int x, int y, int height) {
		long microseconds = event.number("microseconds", 0); //$NON-NLS-1$
		String colour = microseconds >= STOPPED_MICROSECONDS ? Colours.severity(Severity.ERROR)
				: microseconds >= SLOW_MICROSECONDS ? Colours.severity(Severity.WARNING) : Colours.TEXT_MUTED;
		double share = Math.log1p(microseconds) / Math.log1p(2.0 * STOPPED_MICROSECONDS);
		int high = (int) Math.clamp(share * (height - 4), 3, height - 4);
		brush.fillRound(colour, x - 2, y + height - 2 - high, 5, high, 2);
	}

	/** Draws an arrow between the lanes of two paths. */
	void arrow(int x, int fromY, int toY) {
		int head = toY > fromY ? -6 : 6;
		brush.fill(Colours.ACCENT, x, Math.min(fromY, toY), 2, Math.abs(toY - fromY));
		brush.fillPolygon(Colours.ACCENT, x + 1, toY, x - 4, toY + head, x + 6, toY + head);
	}

	static boolean moves(StorageEvent event) {
		return event.kind() == StorageEventKind.FAILOVER && !event.value("to").isEmpty(); //$NON-NLS-1$
	}
}
