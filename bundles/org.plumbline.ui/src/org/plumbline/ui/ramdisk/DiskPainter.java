package org.plumbline.ui.ramdisk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.capacity.CleanUpPlan;
import org.plumbline.core.capacity.Filler;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.draw.Brush;

/**
 * Draws one ramdisk. One with room is a single row; one that needs attention also says where that stands, which writes
 * failed, which files fill it, and how it got there. Collects the places that can be clicked.
 */
final class DiskPainter {

	private static final int PAD = 8;
	private static final int BAR = 10;
	private static final int MOST_FILLERS = 5;
	private static final int HISTORY_LINES = 3;
	private static final int CALENDAR_LINES = 2;
	private static final String PART = "   \u00b7   "; //$NON-NLS-1$

	private final Brush brush;
	private final LongFunction<String> time;
	private final List<Target> targets;
	private final DiskNotes notes;
	private final int line;

	/**
	 * @param time    writes a time for people
	 * @param targets takes places that can be clicked
	 * @param notes   says what else is known
	 */
	DiskPainter(Brush brush, LongFunction<String> time, List<Target> targets, DiskNotes notes) {
		this.brush = brush;
		this.time = time;
		this.targets = targets;
		this.notes = notes;
		line = plain().lineHeight();
	}

	private Brush plain() {
		return brush.font(JFaceResources.getDefaultFont());
	}

	private Brush bold() {
		return brush.font(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	/** Returns the height that a ramdisk needs when {@link #draw} draws it. */
	static int height(DiskUsage disk, DiskNotes notes, int line) {
		if (!disk.isRemarkable()) {
			return line + PAD;
		}
		int fillers = disk.fillers().isEmpty() ? 0 : 1 + Math.min(MOST_FILLERS, disk.fillers().size());
		int lines = 3 + (disk.failures().isPresent() ? 1 : 0) + fillers;
		int history = disk.samples().size() > 1 ? HISTORY_LINES * line + PAD : 0;
		int more = disk.isVolume() ? 0 : notes.of(disk.host(), disk.name()).size()
				+ CALENDAR_LINES * calendars(disk, notes).size();
		return (lines + more) * line + BAR + 3 * PAD + history;
	}

	/** Returns the plans of a ramdisk that have times to draw. */
	private static List<CleanUpPlan> calendars(DiskUsage disk, DiskNotes notes) {
		return notes.plans(disk.host(), disk.name()).stream()
				.filter(each -> !each.dueNs().isEmpty() || !each.recurrences().isEmpty()).toList();
	}

	/** Draws a ramdisk into an area of the height that it needs. */
	void draw(DiskUsage disk, Rectangle area) {
		if (disk.isRemarkable()) {
			card(disk, area);
		} else {
			row(disk, area);
		}
	}

	private void row(DiskUsage disk, Rectangle area) {
		int y = area.y + PAD / 2;
		int names = Math.min(area.width / 4, 9 * line);
		String name = disk.isVolume() ? NLS.bind(Messages.DiskPainter_volume, disk.name(), disk.type()) : disk.name();
		plain().text(Colours.TEXT, brush.fitMiddle(name, names - PAD), area.x + PAD, y);
		int right = area.x + area.width - PAD;
		brush.textRight(Colours.TEXT, share(disk), right, y);
		int amounts = right - 3 * line;
		String used = (disk.last().isApproximate() ? "\u2248 " : "") + used(disk.last()); //$NON-NLS-1$ //$NON-NLS-2$
		brush.textRight(Colours.TEXT_MUTED, used, amounts, y);
		int from = area.x + PAD + names;
		bar(disk, new Rectangle(from, y + (line - BAR) / 2, Math.max(20, amounts - 9 * line - from), BAR));
		targets.add(Target.of(area, disk.last().getOrigin()));
	}

	private void card(DiskUsage disk, Rectangle area) {
		brush.fillRound(Colours.BACKGROUND_ALTERNATE, area.x, area.y, area.width, area.height - PAD / 2, 4);
		brush.fill(disk.level().colour(), area.x, area.y + 4, 3, area.height - PAD / 2 - 8);
		int left = area.x + PAD + 3;
		int right = area.x + area.width - PAD;
		int y = area.y + PAD / 2;
		String share = share(disk);
		bold().text(Colours.TEXT, disk.name(), left, y);
		int name = brush.width(disk.name());
		brush.textRight(FillLevel.of(disk.percent()).colour(), share, right, y);
		int shares = brush.width(share);
		plain().textRight(Colours.TEXT, used(disk.last()), right - shares - PAD, y);
		brush.text(Colours.TEXT_MUTED, brush.fitMiddle(disk.mount(), right - left - name - shares - 10 * line),
				left + name + PAD, y);
		y += line + 3;
		bar(disk, new Rectangle(left, y, right - left, BAR));
		y += BAR + 4;
		y = details(disk, left, right, y);
		if (!disk.isVolume()) {
			y = notes(disk, left, right, y);
		}
		y = fillers(disk, left, right, y);
		if (disk.samples().size() > 1) {
			new HistoryPainter(plain(), time).draw(disk,
					new Rectangle(left, y + PAD / 2, right - left, HISTORY_LINES * line));
		}
	}

	private static String share(DiskUsage disk) {
		return disk.percent() < 0 ? "?" : Amounts.percent(disk.percent()); //$NON-NLS-1$
	}

	private static String used(RamdiskSample sample) {
		return sample.getSizeBytes() < 0 || sample.getUsedBytes() < 0 ? Messages.DiskPainter_unknown
				: NLS.bind(Messages.DiskPainter_used, Amounts.bytes(sample.getUsedBytes()),
						Amounts.bytes(sample.getSizeBytes()));
	}

	private void bar(DiskUsage disk, Rectangle area) {
		gauge(area, disk.percent(), FillLevel.of(disk.percent()).colour());
		RamdiskSample last = disk.last();
		for (int limit : new int[] { FillLevel.TIGHT_PERCENT, FillLevel.FULL_PERCENT }) {
			brush.vertical(Colours.TEXT_MUTED, area.x + area.width * limit / 100, area.y - 1, area.y + area.height + 1);
		}
		if (last.getPeakBytes() > 0 && last.getSizeBytes() > 0) {
			int x = area.x + (int) (area.width * Math.min(1, last.getPeakBytes() / (double) last.getSizeBytes()));
			brush.fill(Colours.TEXT, x - 1, area.y - 2, 2, area.height + 4);
		}
	}

	private void gauge(Rectangle area, double percent, String colour) {
		brush.fillRound(Colours.GRID, area.x, area.y, area.width, area.height, 2);
		int filled = (int) Math.round(area.width * Math.max(0, Math.min(100, percent)) / 100);
		if (filled > 0) {
			brush.fillRound(colour, area.x, area.y, Math.max(2, filled), area.height, 2);
		}
	}

	private int details(DiskUsage disk, int left, int right, int top) {
		int y = top;
		RamdiskSample last = disk.last();
		List<String> parts = new ArrayList<>();
		if (last.getAvailableBytes() >= 0) {
			parts.add(NLS.bind(Messages.DiskPainter_left, Amounts.bytes(last.getAvailableBytes())));
		}
		if (last.getPeakBytes() >= 0) {
			parts.add(NLS.bind(Messages.DiskPainter_peak, Amounts.bytes(last.getPeakBytes())));
		}
		if (last.isApproximate()) {
			parts.add(Messages.DiskPainter_approximate);
		}
		int x = left;
		double inodes = disk.inodePercent();
		if (inodes >= 0) {
			gauge(new Rectangle(left, y + line / 3, 4 * line, line / 3), inodes, FillLevel.of(inodes).colour());
			x += 4 * line + PAD;
			parts.addFirst(NLS.bind(Messages.DiskPainter_inodes, new Object[] { Amounts.count(last.getUsedInodes()),
					Amounts.count(last.getMaxInodes()), Amounts.percent(inodes) }));
		}
		brush.text(Colours.TEXT_MUTED, brush.fitEnd(String.join(PART, parts), right - x), x, y);
		y += line;
		String seen = last.getTimeNs() == Times.UNKNOWN_NS
				? NLS.bind(Messages.DiskPainter_sampledAtUnknownTime, last.getOrigin().path())
				: NLS.bind(Messages.DiskPainter_sampled, time.apply(last.getTimeNs()), last.getOrigin().path());
		link(seen, Colours.ACCENT, left, right, y,
				Target.of(new Rectangle(left, y, right - left, line), last.getOrigin()));
		y += line;
		if (disk.failures().isPresent()) {
			WriteFailures failures = disk.failures().get();
			String text = NLS.bind(Messages.DiskPainter_failures, Amounts.count(failures.count()),
					time.apply(failures.firstNs()));
			link(text, Colours.severity(Severity.ERROR), left, right, y,
					Target.of(new Rectangle(left, y, right - left, line), failures.firstRow()));
			y += line;
		}
		return y;
	}

	private int notes(DiskUsage disk, int left, int right, int top) {
		int y = top;
		for (Note each : notes.of(disk.host(), disk.name())) {
			int x = left;
			if (each.percent() >= 0) {
				gauge(new Rectangle(left, y + line / 4, 6 * line, line / 2), each.percent(),
						Colours.severity(Severity.INFO));
				x += 6 * line + PAD;
			}
			brush.text(each.colour(), brush.fitEnd(each.text(), right - x), x, y);
			if (each.row().isPresent()) {
				targets.add(Target.of(new Rectangle(left, y, right - left, line), each.row().getAsLong()));
			}
			y += line;
		}
		for (CleanUpPlan each : calendars(disk, notes)) {
			new CalendarPainter(plain(), time).draw(each,
					new Rectangle(left, y, right - left, CALENDAR_LINES * line));
			y += CALENDAR_LINES * line;
		}
		return y;
	}

	private void link(String text, String colour, int left, int right, int y, Target target) {
		brush.text(colour, brush.fitMiddle(text, right - left), left, y);
		targets.add(target);
	}

	private int fillers(DiskUsage disk, int left, int right, int top) {
		if (disk.fillers().isEmpty()) {
			return top;
		}
		int y = top;
		List<Filler> shown = disk.fillers().subList(0, Math.min(MOST_FILLERS, disk.fillers().size()));
		long all = disk.fillers().stream().mapToLong(Filler::sizeBytes).sum();
		brush.text(Colours.TEXT, NLS.bind(Messages.DiskPainter_fillers,
				new Object[] { shown.size(), Amounts.count(disk.fillers().size()), Amounts.bytes(all) }), left, y);
		y += line;
		long most = Math.max(1, shown.getFirst().sizeBytes());
		int gauges = Math.min(8 * line, (right - left) / 4);
		int sizes = 4 * line + PAD;
		for (Filler filler : shown) {
			double percent = 100.0 * filler.sizeBytes() / most;
			gauge(new Rectangle(left, y + line / 4, gauges, line / 2), percent, Colours.severity(Severity.INFO));
			brush.textRight(Colours.TEXT, Amounts.bytes(filler.sizeBytes()), left + gauges + sizes, y);
			int x = left + gauges + sizes + PAD;
			brush.text(Colours.TEXT_MUTED, brush.fitMiddle(filler.path(), right - x), x, y);
			if (!filler.origin().isNone()) {
				targets.add(Target.of(new Rectangle(left, y, right - left, line), filler.origin()));
			}
			y += line;
		}
		return y;
	}
}
