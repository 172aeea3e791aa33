package org.plumbline.ui.timeline;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.plumbline.core.event.Severity;
import org.plumbline.core.store.EventList;
import org.plumbline.core.timeline.TimelineMark;
import org.plumbline.core.timeline.TimelineModel;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/**
 * Events along time: a lane of all events, a lane per source, marks, an overview. It draws counts and reports gestures;
 * it knows no case.
 *
 * <p>A paint counts lanes for a few milliseconds only. Lanes that must wait are drawn with their older counts stretched
 * to the new range and follow in the next paints, so that zooming stays smooth at any number of events.
 */
public final class TimelineControl extends Canvas {

	private static final long COUNT_BUDGET_NS = 5_000_000;
	private static final int POINTS_PER_SLOT = 3;
	private static final int LEAST_LABEL = 120;
	private static final int MOST_LABEL = 260;

	private static final Rectangle NOWHERE = new Rectangle(0, 0, 0, 0);

	private final Function<String, Color> colours;
	private final TimelineListener listener;
	private Optional<TimelineScene> scene = Optional.empty();
	private Optional<Point> mouse = Optional.empty();
	private Rectangle tipArea = NOWHERE;
	private String emptyText = ""; //$NON-NLS-1$
	private int line;

	/**
	 * @param colours gives the colour of a key
	 * @param listener hears gestures
	 */
	public TimelineControl(Composite parent, Function<String, Color> colours, TimelineListener listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		this.colours = colours;
		this.listener = listener;
		addPaintListener(this::paint);
		addListener(SWT.Resize, event -> layoutLanes());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		new TimelineGestures(this).listen();
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.TimelineControl_name;
			}
		});
	}

	/**
	 * Sets what was found without hiding the rest; it is marked above the lanes and counted in each.
	 *
	 * @param ofSource tells how much of it a source has
	 */
	public void setHits(Optional<EventList> found, IntToLongFunction ofSource) {
		scene.ifPresent(each -> each.setHits(found, ofSource));
		redraw();
	}

	/**
	 * Shows another model; range and selection stay where they still fit, and who saw the whole time goes on seeing it.
	 *
	 * @param severities tells how bad the finding of a mark is
	 */
	public void show(TimelineModel model, Function<TimelineMark, Severity> severities) {
		boolean part = scene.isPresent() && !scene.get().range().equals(scene.get().model().bounds());
		TimelineRange range = part ? scene.get().range().within(model.bounds()) : model.bounds();
		OptionalLong selected = scene.map(TimelineScene::selectedNs).orElse(OptionalLong.empty());
		TimelineScene next = new TimelineScene(model, range, severities);
		next.setSelectedNs(selected);
		scene = Optional.of(next);
		layoutLanes();
	}

	/** Shows no events but a sentence. */
	public void showNothing(String sentence) {
		scene = Optional.empty();
		emptyText = sentence;
		layoutLanes();
	}

	/** Shows a range of time without telling the listener. */
	public void setRange(TimelineRange range) {
		if (scene.isPresent() && !scene.get().range().equals(range)) {
			scene.get().setRange(range);
			redraw();
		}
	}

	/** Marks the selected event and moves the range if it would not be visible. */
	public void setSelected(OptionalLong timeNs) {
		if (scene.isPresent() && !scene.get().selectedNs().equals(timeNs)) {
			scene.get().setSelectedNs(timeNs);
			timeNs.ifPresent(this::reveal);
			redraw();
		}
	}

	private void reveal(long timeNs) {
		TimelineRange range = scene.orElseThrow().range();
		if (!range.contains(timeNs)) {
			changeRange(range.moved(timeNs - range.fromNs() - range.lengthNs() / 2, bounds()));
		}
	}

	/** Shows the whole time. */
	public void showAll() {
		if (scene.isPresent()) {
			changeRange(bounds());
		}
	}

	/** Zooms around the selected event, or the middle if it is not visible; a factor below 1 zooms in. */
	public void zoom(double factor) {
		if (scene.isPresent()) {
			TimelineRange range = scene.get().range();
			long middle = range.fromNs() + range.lengthNs() / 2;
			long around = scene.get().selectedNs().stream().filter(range::contains).findFirst().orElse(middle);
			changeRange(range.zoomed(around, factor, bounds()));
		}
	}

	/** Shows another range and tells the listener. */
	void changeRange(TimelineRange range) {
		TimelineScene shown = scene.orElseThrow();
		TimelineRange before = shown.range();
		shown.setRange(range);
		if (!before.equals(shown.range())) {
			redraw();
			listener.rangeChanged(shown.range());
		}
	}

	private TimelineRange bounds() {
		return scene.orElseThrow().model().bounds();
	}

	/** Returns what is shown; empty if nothing is. */
	Optional<TimelineScene> scene() {
		return scene;
	}

	/** Returns who hears gestures. */
	TimelineListener listener() {
		return listener;
	}

	/** Returns the visible range; empty if nothing is shown. */
	public Optional<TimelineRange> range() {
		return scene.map(TimelineScene::range);
	}

	/** Returns the number of the lane at a height of this control; -1 if there is none. */
	public int laneAt(int y) {
		return scene.isPresent() ? geometry().laneAt(y) : -1;
	}

	/** Tells whether all visible lanes show counts of the visible range; for pictures and tests. */
	public boolean isUpToDate() {
		return scene.isEmpty() || visibleLanes().allMatch(lane -> scene.get().lane(lane).isFor(grid()));
	}

	/** Returns where everything lies now. */
	TimelineGeometry geometry() {
		Rectangle area = getClientArea();
		int labels = Math.max(LEAST_LABEL, Math.min(MOST_LABEL, area.width / 6));
		return new TimelineGeometry(new Point(area.width, area.height), lineHeight(), scene.orElseThrow().laneCount(),
				getVerticalBar().getSelection(), scene.orElseThrow().range(), labels);
	}

	private int lineHeight() {
		if (line == 0) {
			GC gc = new GC(this);
			line = gc.getFontMetrics().getHeight();
			gc.dispose();
		}
		return line;
	}

	private void layoutLanes() {
		ScrollBar bar = getVerticalBar();
		boolean needed = scene.isPresent() && geometry().lanesHeight() > geometry().lanesPage();
		bar.setVisible(needed);
		if (needed) {
			TimelineGeometry geometry = geometry();
			bar.setValues(Math.min(bar.getSelection(), geometry.lanesHeight() - geometry.lanesPage()), 0,
					geometry.lanesHeight(), geometry.lanesPage(), geometry.laneHeight(), geometry.lanesPage());
		} else {
			bar.setSelection(0);
		}
		redraw();
	}

	/** Scrolls the lanes by some points. */
	void scrollLanes(int points) {
		ScrollBar bar = getVerticalBar();
		bar.setSelection(bar.getSelection() + points);
		redraw();
	}

	/** Tells where the mouse is, so that hair line and box follow; empty if it left. */
	void setMouse(Optional<Point> place) {
		hideTip();
		mouse = place;
		mouse.ifPresent(point -> {
			GC gc = new GC(this); // a box that grows needs its new place painted
			Rectangle box = new TimelineTip(scene.orElseThrow(), geometry(), point).box(new Brush(gc, colours));
			gc.dispose();
			redraw(box.x, box.y, box.width, box.height, false);
			redraw(point.x, 0, 1, getClientArea().height, false);
			tipArea = box;
		});
	}

	private void hideTip() {
		redraw(tipArea.x, tipArea.y, tipArea.width, tipArea.height, false);
		mouse.ifPresent(point -> redraw(point.x, 0, 1, getClientArea().height, false));
		tipArea = NOWHERE;
	}

	private SlotGrid grid() {
		return SlotGrid.of(scene.orElseThrow().range(), geometry().chartWidth() / POINTS_PER_SLOT);
	}

	private IntStream visibleLanes() {
		TimelineGeometry geometry = geometry();
		return IntStream.range(0, scene.orElseThrow().laneCount())
				.filter(lane -> lane == 0 || geometry.lane(lane).y < geometry.overviewTop()
						&& geometry.lane(lane).y + geometry.lane(lane).height > geometry.scrollTop());
	}

	private void paint(PaintEvent event) {
		Brush brush = new Brush(event.gc, colours);
		Rectangle area = getClientArea();
		if (scene.isEmpty()) {
			brush.fill(Colours.BACKGROUND, 0, 0, area.width, area.height);
			brush.textCentred(Colours.TEXT_MUTED, emptyText, area.width / 2, (area.height - lineHeight()) / 2);
			return;
		}
		if (!countLanes()) {
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					redraw();
				}
			});
		}
		Rectangle clip = new Rectangle(event.x, event.y, event.width, event.height);
		new TimelinePainter(brush, scene.get(), geometry(), clip).draw();
		mouse.ifPresent(point -> new TimelineTip(scene.get(), geometry(), point).draw(brush));
	}

	/** Counts what is visible until the budget is spent; returns whether all is counted. */
	private boolean countLanes() {
		long start = System.nanoTime();
		SlotGrid grid = grid();
		for (int lane : visibleLanes().toArray()) {
			if (System.nanoTime() - start > COUNT_BUDGET_NS) {
				return false;
			}
			scene.orElseThrow().lane(lane).count(grid);
		}
		return true;
	}
}
