package org.plumbline.ui.ramdisk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
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
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.event.Severity;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.draw.Brush;

/** The ramdisks of all hosts, one below the other. Knows no case; tells which place was clicked. UI thread. */
final class RamdiskChart extends Canvas {

	private static final int PAD = 10;

	/** Where a disk was drawn. */
	private record Drawn(Rectangle area, DiskUsage disk) {
	}

	private final Function<String, Color> colours;
	private final LongFunction<String> time;
	private Map<String, List<DiskUsage>> hosts = Map.of();
	private Map<String, WriteFailures> failures = Map.of();
	private DiskNotes notes = new DiskNotes(List.of(), RamdiskPicture.EMPTY, List.of(), String::valueOf);
	private String sentence = ""; //$NON-NLS-1$
	private List<Target> targets = List.of();
	private List<Drawn> drawn = List.of();

	/**
	 * @param time     writes a time for people
	 * @param listener is told what was clicked
	 */
	RamdiskChart(Composite parent, Function<String, Color> colours, LongFunction<String> time,
			Consumer<Target> listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.colours = colours;
		this.time = time;
		addPaintListener(this::paint);
		addListener(SWT.MouseMove, event -> setCursor(
				target(event).isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null)); // null: the usual
		addListener(SWT.MouseUp, event -> target(event).filter(each -> event.button == 1).ifPresent(listener));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken();
			}
		});
	}

	/**
	 * Shows ramdisks.
	 *
	 * @param disks  by host, in the order of drawing
	 * @param failed failed writes by {@link DiskUsage#key}; those without a ramdisk are shown with their host
	 * @param more   says what else is known of them
	 */
	void show(Map<String, List<DiskUsage>> disks, Map<String, WriteFailures> failed, DiskNotes more) {
		hosts = disks;
		notes = more;
		failures = failed;
		redraw();
	}

	/** Shows a sentence in place of ramdisks. */
	void showNothing(String why) {
		hosts = Map.of();
		sentence = why;
		redraw();
	}

	private String spoken() {
		List<String> parts = new ArrayList<>();
		hosts.values().forEach(disks -> disks.forEach(disk -> parts.add(NLS.bind(Messages.RamdiskChart_spoken,
				disk.name(), disk.percent() < 0 ? Messages.DiskPainter_unknown : Amounts.percent(disk.percent())))));
		return parts.isEmpty() ? Messages.RamdiskChart_name : String.join(", ", parts); //$NON-NLS-1$
	}

	/** Returns the ramdisk at a place; other file systems are none. */
	Optional<DiskUsage> ramdiskAt(Point place) {
		return drawn.stream().filter(each -> each.area().contains(place)).map(Drawn::disk)
				.filter(each -> !each.isVolume()).findFirst();
	}

	private Optional<Target> target(Event event) {
		// The last one drawn lies on top: a link inside a card wins.
		return targets.reversed().stream().filter(each -> each.area().contains(event.x, event.y)).findFirst();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		int line = new Brush(gc, colours).font(JFaceResources.getDefaultFont()).lineHeight();
		gc.dispose();
		int height = 2 * PAD;
		for (Map.Entry<String, List<DiskUsage>> host : hosts.entrySet()) {
			height += head(host.getKey(), line);
			for (DiskUsage disk : host.getValue()) {
				height += DiskPainter.height(disk, notes, line);
			}
		}
		return new Point(widthHint == SWT.DEFAULT ? 20 * line : widthHint, height);
	}

	private int head(String host, int line) {
		return line + PAD + (unnamed(host).isPresent() ? line : 0);
	}

	private Optional<WriteFailures> unnamed(String host) {
		return Optional.ofNullable(failures.get(DiskUsage.key(host, ""))); //$NON-NLS-1$
	}

	private void paint(PaintEvent event) {
		Brush brush = new Brush(event.gc, colours);
		Rectangle area = getClientArea();
		brush.fill(Colours.BACKGROUND, 0, 0, area.width, area.height);
		List<Target> found = new ArrayList<>();
		List<Drawn> disks = new ArrayList<>();
		if (hosts.isEmpty()) {
			brush.font(JFaceResources.getDefaultFont());
			brush.text(Colours.TEXT_MUTED, brush.fitEnd(sentence, area.width - 2 * PAD), PAD, PAD);
		}
		DiskPainter painter = new DiskPainter(brush, time, found, notes);
		int y = PAD;
		for (Map.Entry<String, List<DiskUsage>> host : hosts.entrySet()) {
			y = head(brush, host.getKey(), (int) host.getValue().stream().filter(each -> !each.isVolume()).count(), y,
					found);
			for (DiskUsage disk : host.getValue()) {
				int height = DiskPainter.height(disk, notes, brush.font(JFaceResources.getDefaultFont()).lineHeight());
				Rectangle place = new Rectangle(PAD, y, area.width - 2 * PAD, height);
				painter.draw(disk, place);
				disks.add(new Drawn(place, disk));
				y += height;
			}
		}
		targets = List.copyOf(found);
		drawn = List.copyOf(disks);
	}

	private int head(Brush brush, String host, int disks, int top, List<Target> found) {
		int y = top;
		brush.font(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		brush.text(Colours.TEXT, host, PAD, y);
		int width = brush.width(host);
		brush.font(JFaceResources.getDefaultFont());
		brush.text(Colours.TEXT_MUTED, NLS.bind(Messages.RamdiskChart_disks, disks), 2 * PAD + width, y);
		int line = brush.lineHeight();
		y += line;
		if (unnamed(host).isPresent()) {
			WriteFailures failed = unnamed(host).get();
			String text = NLS.bind(Messages.RamdiskChart_unnamedFailures, Amounts.count(failed.count()),
					time.apply(failed.firstNs()));
			Rectangle area = new Rectangle(PAD, y, getClientArea().width - 2 * PAD, line);
			brush.text(Colours.severity(Severity.ERROR), brush.fitEnd(text, area.width), PAD, y);
			found.add(Target.of(area, failed.firstRow()));
		}
		return top + head(host, line);
	}
}
