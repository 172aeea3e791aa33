package org.plumbline.ui.timeline;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.core.timeline.TimelineRange;

/**
 * Mouse and keys of a timeline. Wheel: zoom around the mouse; with Shift: move; over the labels: scroll lanes. Drag:
 * move; with Shift or on the axis: mark a range and zoom to it; on the overview: move the visible part. Click: select.
 * Double click: everything.
 */
final class TimelineGestures {

	private enum Drag {
		NONE, PRESSED, MOVE, MARK, OVERVIEW
	}

	private static final double ZOOM_STEP = 0.8;
	/** SWT counts a notch of a wheel as three lines. */
	private static final double LINES_PER_NOTCH = 3;
	private static final double MOST_NOTCHES = 3;
	private static final double KEY_ZOOM = 0.5;
	private static final double STEP = 0.1;
	private static final int CLICK_REACH = 3;

	private final TimelineControl control;
	private Drag drag = Drag.NONE;
	private Point pressed = new Point(0, 0);
	private TimelineRange startRange = new TimelineRange(0, TimelineRange.SHORTEST_NS);

	TimelineGestures(TimelineControl control) {
		this.control = control;
	}

	/** Starts to listen. */
	void listen() {
		on(SWT.MouseDown, this::down);
		on(SWT.MouseMove, this::move);
		on(SWT.MouseUp, this::up);
		on(SWT.MouseDoubleClick, this::doubleClick);
		on(SWT.MouseExit, event -> control.setMouse(Optional.empty()));
		on(SWT.MouseVerticalWheel, this::wheel);
		on(SWT.MouseHorizontalWheel, event -> shift(-STEP * event.count));
		on(SWT.KeyDown, this::key);
	}

	private void on(int type, java.util.function.Consumer<Event> action) {
		control.addListener(type, event -> {
			if (control.scene().isPresent()) {
				action.accept(event);
			}
		});
	}

	private TimelineScene scene() {
		return control.scene().orElseThrow();
	}

	private void down(Event event) {
		control.setFocus();
		TimelineGeometry geometry = control.geometry();
		if (event.button != 1 || event.x < geometry.labelWidth()) {
			return;
		}
		pressed = new Point(event.x, event.y);
		startRange = scene().range();
		boolean onAxis = event.y < geometry.axisBottom();
		drag = event.y >= geometry.overviewTop() ? Drag.OVERVIEW
				: onAxis || (event.stateMask & SWT.SHIFT) != 0 ? Drag.MARK : Drag.PRESSED;
		if (drag == Drag.OVERVIEW) {
			centreAt(event.x);
		}
	}

	private void move(Event event) {
		TimelineGeometry geometry = control.geometry();
		if (drag == Drag.PRESSED && Math.abs(event.x - pressed.x) > CLICK_REACH) {
			drag = Drag.MOVE;
		}
		switch (drag) {
		case MOVE -> control.changeRange(startRange.moved(
				Math.round((pressed.x - event.x) * geometry.nsPerPoint()), scene().model().bounds()));
		case MARK -> {
			scene().setMarked(markedTo(event.x));
			control.redraw();
		}
		case OVERVIEW -> centreAt(event.x);
		case NONE, PRESSED -> {
		}
		}
		boolean overChart = event.x >= geometry.labelWidth() && event.y < geometry.overviewTop();
		control.setMouse(overChart && drag != Drag.MOVE ? Optional.of(new Point(event.x, event.y)) : Optional.empty());
	}

	private Optional<TimelineRange> markedTo(int x) {
		TimelineGeometry geometry = control.geometry();
		int inside = Math.max(geometry.labelWidth(), Math.min(geometry.size().x, x));
		long from = geometry.timeNs(Math.min(pressed.x, inside));
		long to = geometry.timeNs(Math.max(pressed.x, inside));
		boolean wide = Math.abs(inside - pressed.x) > CLICK_REACH && to - from >= TimelineRange.SHORTEST_NS;
		return wide ? Optional.of(new TimelineRange(from, to)) : Optional.empty();
	}

	private void centreAt(int x) {
		TimelineRange bounds = scene().model().bounds();
		long timeNs = control.geometry().over(bounds).timeNs(x);
		TimelineRange range = scene().range();
		control.changeRange(range.moved(timeNs - range.fromNs() - range.lengthNs() / 2, bounds));
	}

	private void up(Event event) {
		Drag ended = drag;
		drag = Drag.NONE;
		if (ended == Drag.MARK) {
			Optional<TimelineRange> marked = scene().marked();
			scene().setMarked(Optional.empty());
			marked.ifPresent(control::changeRange);
			control.redraw();
		} else if (ended == Drag.PRESSED && event.count < 2) {
			click(event);
		}
	}

	private void click(Event event) {
		TimelineGeometry geometry = control.geometry();
		List<TimelineMark> marks = MarkPainter.near(scene(), geometry, event.x);
		int lane = geometry.laneAt(event.y);
		if (event.y < geometry.marksBottom() && !marks.isEmpty()) {
			control.listener().clicked(marks.getFirst());
		} else if (lane >= 0) {
			control.listener().clicked(lane, geometry.timeNs(event.x - CLICK_REACH),
					geometry.timeNs(event.x + CLICK_REACH + 1) + 1);
		}
	}

	private void doubleClick(Event event) {
		if (event.button == 1 && event.y < control.geometry().overviewTop()) {
			drag = Drag.NONE;
			control.showAll();
		}
	}

	private void wheel(Event event) {
		TimelineGeometry geometry = control.geometry();
		event.doit = false;
		if (event.x < geometry.labelWidth()) {
			control.scrollLanes(-event.count * geometry.laneHeight());
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			shift(-STEP / 2 * event.count);
		} else {
			double notches = Math.max(-MOST_NOTCHES, Math.min(MOST_NOTCHES, event.count / LINES_PER_NOTCH));
			double factor = Math.pow(ZOOM_STEP, notches);
			control.changeRange(scene().range().zoomed(geometry.timeNs(event.x), factor, scene().model().bounds()));
		}
	}

	private void shift(double share) {
		TimelineRange range = scene().range();
		control.changeRange(range.moved(Math.round(range.lengthNs() * share), scene().model().bounds()));
	}

	private void key(Event event) {
		TimelineRange bounds = scene().model().bounds();
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> shift(-STEP);
		case SWT.ARROW_RIGHT -> shift(STEP);
		case SWT.PAGE_UP -> shift(-1);
		case SWT.PAGE_DOWN -> shift(1);
		case SWT.ARROW_UP -> control.scrollLanes(-control.geometry().laneHeight());
		case SWT.ARROW_DOWN -> control.scrollLanes(control.geometry().laneHeight());
		case SWT.HOME -> control.changeRange(scene().range().moved(bounds.fromNs() - scene().range().fromNs(), bounds));
		case SWT.END -> control.changeRange(scene().range().moved(bounds.toNs() - scene().range().toNs(), bounds));
		case '+', '=', SWT.KEYPAD_ADD -> control.zoom(KEY_ZOOM);
		case '-', SWT.KEYPAD_SUBTRACT -> control.zoom(1 / KEY_ZOOM);
		case '0', SWT.KEYPAD_0 -> control.showAll();
		case SWT.ESC -> {
			drag = Drag.NONE;
			scene().setMarked(Optional.empty());
			control.redraw();
		}
		default -> {
		}
		}
	}
}
