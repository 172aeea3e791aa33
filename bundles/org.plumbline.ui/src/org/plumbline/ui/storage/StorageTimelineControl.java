package org.plumbline.ui.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.timeline.TimelineRange;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;
import org.plumbline.ui.draw.FittedTexts;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.timeline.TimeAxis;

/**
 * Lanes of devices and paths over time. The wheel scrolls, with Ctrl it zooms; dragging moves the range; a click
 * selects the event under it. Only lanes that are visible are drawn, and marks that would lie on
 * each other are one. UI thread.
 */
final class StorageTimelineControl extends Canvas {

	private static final int LABEL = 300;
	private static final int HEAD = 24;
	private static final int DEVICE = 26;
	private static final int PATH = 16;
	private static final int REACH = 5;

	private final Function<String, Color> colours;
	private final Consumer<StorageEvent> clicked;
	private final Consumer<TimelineRange> ranged;
	private final FittedTexts texts = new FittedTexts();
	private StorageLanes lanes;
	private int[] tops = { 0 };
	private TimelineRange range;
	private String message = ""; //$NON-NLS-1$
	private int dragX = -1;
	private boolean dragged;

	/**
	 * @param clicked takes the event that was clicked
	 * @param ranged  takes the range that a person chose
	 */
	StorageTimelineControl(Composite parent, Function<String, Color> colours, Consumer<StorageEvent> clicked,
			Consumer<TimelineRange> ranged) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.colours = colours;
		this.clicked = clicked;
		this.ranged = ranged;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> fitBar());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.MouseDoubleClick, event -> setRange(lanes == null ? range : lanes.bounds()));
	}

	void showNothing(String why) {
		lanes = null;
		message = why;
		redraw();
	}

	void show(StorageLanes next, Optional<TimelineRange> visible) {
		lanes = next;
		range = visible.orElse(next.bounds());
		tops = new int[next.lanes().size() + 1];
		for (int i = 0; i < next.lanes().size(); i++) {
			tops[i + 1] = tops[i] + (next.lanes().get(i).isDevice() ? DEVICE : PATH);
		}
		fitBar();
		redraw();
	}

	void showRange(TimelineRange visible) {
		if (lanes != null && !visible.equals(range)) {
			range = visible;
			redraw();
		}
	}

	private void setRange(TimelineRange next) {
		if (lanes != null && !next.equals(range)) {
			range = next;
			redraw();
			ranged.accept(next);
		}
	}

	private int contentHeight() {
		return tops[tops.length - 1] + DEVICE;
	}

	private void fitBar() {
		int page = Math.max(1, getClientArea().height - HEAD);
		int high = Math.max(page, contentHeight());
		getVerticalBar().setValues(Math.min(getVerticalBar().getSelection(), high - page), 0, high, page, DEVICE, page);
		getVerticalBar().setVisible(high > page);
	}

	private void wheel(Event event) {
		if (lanes == null) {
			return;
		}
		if ((event.stateMask & SWT.CTRL) != 0) {
			event.doit = false;
			double factor = event.count > 0 ? 0.8 : 1.25;
			setRange(range.zoomed(time(event.x), factor, lanes.bounds()));
		} else {
			getVerticalBar().setSelection(getVerticalBar().getSelection() - event.count * DEVICE);
			redraw();
		}
	}

	private long time(int x) {
		int width = Math.max(1, getClientArea().width - LABEL);
		return range.fromNs() + (long) ((double) (x - LABEL) / width * range.lengthNs());
	}

	private void press(Event event) {
		forceFocus();
		dragX = event.x;
		dragged = false;
	}

	private void move(Event event) {
		if (dragX >= 0 && lanes != null) {
			dragged |= Math.abs(event.x - dragX) > REACH;
			if (dragged) {
				setRange(range.moved(time(dragX) - time(event.x), lanes.bounds()));
				dragX = event.x;
			}
		} else {
			setToolTipText(eventAt(event.x, event.y).map(StorageTimelineControl::tip)
					.or(() -> sequenceAt(event.x, event.y).map(StorageTimelineControl::tip)).orElse(null));
		}
	}

	private void release(Event event) {
		if (dragX >= 0 && !dragged) {
			eventAt(event.x, event.y).ifPresent(clicked);
		}
		dragX = -1;
	}

	private static String tip(StorageEvent event) {
		String count = event.count() > 1 ? event.count() + " \u00d7 " : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String path = event.path().isEmpty() ? "" : '\n' + event.path(); //$NON-NLS-1$
		return DisplayTime.current().millis(event.timeNs()) + '\n' + count + event.fact().title() + path + '\n'
				+ event.host();
	}

	private static String tip(FoldedSequence sequence) {
		return NLS.bind(Messages.StorageTimelineControl_sequence, new Object[] { sequence.pattern().name(),
				sequence.pattern().meaning(), sequence.pattern().advice(), sequence.count() });
	}

	/** Returns the lane at a height. */
	Optional<Lane> laneAt(int y) {
		if (lanes == null || y < HEAD) {
			return Optional.empty();
		}
		int at = laneIndex(y - HEAD + getVerticalBar().getSelection());
		return at < lanes.lanes().size() ? Optional.of(lanes.lanes().get(at)) : Optional.empty();
	}

	private int laneIndex(int content) {
		int found = java.util.Arrays.binarySearch(tops, content);
		return Math.max(0, found >= 0 ? found : -found - 2);
	}

	private Optional<StorageEvent> eventAt(int x, int y) {
		return laneAt(y).filter(_ -> x >= LABEL).flatMap(lane -> {
			int at = lane.indexAtOrAfter(time(x - REACH));
			return at < lane.times().length && lane.times()[at] <= time(x + REACH)
					? Optional.of(lane.events().get(at)) : Optional.empty();
		});
	}

	private Optional<FoldedSequence> sequenceAt(int x, int y) {
		return laneAt(y).filter(Lane::isDevice).flatMap(lane -> lanes.sequences(lane).stream()
				.filter(each -> each.firstNs() <= time(x + REACH) && each.lastNs() >= time(x - REACH)).findFirst());
	}

	private void paint(GC gc) {
		Brush brush = new Brush(gc, colours);
		Rectangle area = getClientArea();
		brush.fill(Colours.BACKGROUND, 0, 0, area.width, area.height);
		brush.font(JFaceResources.getDefaultFont());
		if (lanes == null) {
			brush.text(Colours.TEXT_MUTED, message, 12, 12);
			return;
		}
		int scroll = getVerticalBar().getSelection();
		LanePainter painter = new LanePainter(brush, texts, range, LABEL, area.width - LABEL);
		List<Lane> all = lanes.lanes();
		int first = laneIndex(scroll);
		int last = Math.min(all.size() - 1, laneIndex(scroll + area.height - HEAD));
		for (int i = first; i <= last; i++) {
			lane(brush, painter, all.get(i), HEAD + tops[i] - scroll, tops[i + 1] - tops[i], area.width);
		}
		arrows(painter, first, last, scroll);
		if (last == all.size() - 1) {
			String quiet = lanes.quiet() == 0 ? "" : NLS.bind(Messages.StorageTimelineControl_quiet, lanes.quiet()); //$NON-NLS-1$
			brush.text(Colours.TEXT_MUTED, quiet, 8, HEAD + tops[all.size()] - scroll + 4);
		}
		axis(brush, painter, area);
	}

	private void lane(Brush brush, LanePainter painter, Lane lane, int y, int height, int width) {
		if (lane.isDevice()) {
			brush.fill(Colours.LANE, 0, y, width, height);
			brush.horizontal(Colours.GRID, 0, width, y);
			lanes.sequences(lane).forEach(each -> painter.sequence(each, y, height));
			brush.text(Colours.TEXT, texts.middle(brush, lane.device().id(), LABEL - 100), 6, y + 4);
			String host = texts.end(brush, shortHost(lane.host()), 88);
			brush.textRight(Colours.TEXT_MUTED, host, LABEL - 6, y + 4);
		} else {
			brush.text(Colours.TEXT_MUTED, texts.end(brush, lane.path(), LABEL - 30), 22, y - 1);
		}
		painter.states(lane, y, height);
		painter.events(lane, y, height);
		brush.vertical(Colours.GRID, LABEL - 1, y, y + height);
	}

	private static String shortHost(String host) {
		int dot = host.indexOf('.');
		return dot < 0 ? host : host.substring(0, dot);
	}

	private void arrows(LanePainter painter, int first, int last, int scroll) {
		for (int i = first; i <= last; i++) {
			Lane lane = lanes.lanes().get(i);
			for (StorageEvent event : lane.moves()) {
				if (event.timeNs() >= range.fromNs() && event.timeNs() < range.toNs()) {
					arrow(painter, i, event, scroll);
				}
			}
		}
	}

	private void arrow(LanePainter painter, int device, StorageEvent event, int scroll) {
		int from = middle(device, event.value("from"), scroll); //$NON-NLS-1$
		int to = from < 0 ? -1 : middle(device, event.value("to"), scroll); //$NON-NLS-1$
		if (to >= 0) {
			painter.arrow(painter.x(event.timeNs()), from, to);
		}
	}

	/** Returns the middle of the lane of a path below the lane of its device; negative if there is none. */
	private int middle(int device, String path, int scroll) {
		for (int i = device + 1; i < lanes.lanes().size() && !lanes.lanes().get(i).isDevice(); i++) {
			if (lanes.lanes().get(i).path().equals(path)) {
				return HEAD + (tops[i] + tops[i + 1]) / 2 - scroll;
			}
		}
		return -1;
	}

	private void axis(Brush brush, LanePainter painter, Rectangle area) {
		brush.fill(Colours.HEADER, 0, 0, area.width, HEAD);
		brush.horizontal(Colours.GRID, 0, area.width, HEAD - 1);
		TimeAxis axis = TimeAxis.of(range, Math.max(1, (area.width - LABEL) / 80));
		for (TimeAxis.Label tick : axis.ticks()) {
			int x = painter.x(tick.timeNs());
			if (x >= LABEL) {
				brush.alpha(60);
				brush.vertical(Colours.GRID, x, HEAD, area.height);
				brush.opaque();
				brush.text(Colours.TEXT_MUTED, tick.text(), x + 3, 4);
			}
		}
		if (!axis.sections().isEmpty()) {
			brush.text(Colours.TEXT_MUTED, axis.sections().getFirst().text(), 8, 4);
		}
	}
}
