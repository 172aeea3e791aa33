package org.plumbline.ui.storage;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.event.Severity;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.draw.Brush;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.storage.FailureGrid.Cell;
import org.plumbline.ui.storage.FailureGrid.Code;
import org.plumbline.ui.storage.FailureGrid.Place;

/**
 * Draws the matrix of failures: counts with a sparkline each; what is known to be harmless is grey and stays in its
 * place. Tells of clicks; keeps nothing but what it shows.
 */
final class FailureMatrix extends Canvas {

	private static final int ROW = 34;
	private static final int NARROWEST = 118;
	/** Wide enough for most names of codes. */
	private static final int WIDEST = 210;
	private static final int LABEL = 300;
	private static final int HEAD = 58;
	private static final int PAD = 6;

	private final Function<String, Color> colours;
	private final BiConsumer<DeviceHistory, Cell> clicked;
	private final BiConsumer<DeviceHistory, Cell> again;
	private Optional<FailureGrid> grid = Optional.empty();
	private String message = ""; //$NON-NLS-1$
	private Optional<Place> selected = Optional.empty();

	/**
	 * @param clicked takes device and cell of a click
	 * @param again   takes those of a click on the cell that is chosen
	 */
	FailureMatrix(Composite parent, Function<String, Color> colours, BiConsumer<DeviceHistory, Cell> clicked,
			BiConsumer<DeviceHistory, Cell> again) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.colours = colours;
		this.clicked = clicked;
		this.again = again;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.MouseMove, event -> setToolTipText(tip(event.x, event.y)));
	}

	void show(FailureGrid next) {
		grid = Optional.of(next);
		selected = Optional.empty();
		message = ""; //$NON-NLS-1$
		redraw();
	}

	void showNothing(String why) {
		grid = Optional.empty();
		message = why;
		redraw();
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		return grid.map(each -> new Point(LABEL + each.codes().size() * NARROWEST + PAD,
				HEAD + each.devices().size() * ROW + PAD)).orElseGet(() -> new Point(200, 60));
	}

	private void click(Event event) {
		forceFocus();
		Optional<Place> place = place(event.x, event.y);
		place.flatMap(this::cell).ifPresent(cell -> {
			DeviceHistory device = grid.orElseThrow().devices().get(place.get().row());
			boolean chosen = selected.equals(place);
			selected = chosen ? Optional.empty() : place;
			redraw();
			(chosen ? again : clicked).accept(device, cell);
		});
	}

	/** Returns how wide columns are: they share what the window has, within limits. */
	private int columnWidth() {
		int count = grid.map(each -> each.codes().size()).orElse(0);
		return Math.clamp((getClientArea().width - LABEL - PAD) / Math.max(1, count), NARROWEST, WIDEST);
	}

	/** Returns the device at a height. */
	Optional<DeviceHistory> deviceAt(int y) {
		return grid.filter(each -> y >= HEAD && (y - HEAD) / ROW < each.devices().size())
				.map(each -> each.devices().get((y - HEAD) / ROW));
	}

	private Optional<Place> place(int x, int y) {
		if (grid.isEmpty() || x < LABEL || y < HEAD) {
			return Optional.empty();
		}
		Place place = new Place((y - HEAD) / ROW, (x - LABEL) / columnWidth());
		return place.row() < grid.get().devices().size() && place.column() < grid.get().codes().size()
				? Optional.of(place) : Optional.empty();
	}

	private Optional<Cell> cell(Place place) {
		return grid.map(each -> each.cells().get(place));
	}

	private String tip(int x, int y) {
		if (grid.isPresent() && y < HEAD && x >= LABEL) {
			int column = (x - LABEL) / columnWidth();
			return column < grid.get().codes().size() ? grid.get().codes().get(column).code().text() + '\n'
					+ grid.get().codes().get(column).name() : null;
		}
		return place(x, y).flatMap(this::cell).map(FailureMatrix::tip).orElse(null);
	}

	private static String tip(Cell cell) {
		DisplayTime time = DisplayTime.current();
		String text = NLS.bind(Messages.FailureMatrix_tip,
				new Object[] { Amounts.count(cell.failure().count()), cell.failure().name(),
						time.seconds(cell.failure().firstNs()),
						time.seconds(cell.failure().lastNs()), cell.failure().repeats() });
		return cell.failure().harmless() ? text + '\n' + Messages.FailureMatrix_harmless : text;
	}

	private void paint(GC gc) {
		Brush brush = new Brush(gc, colours);
		Rectangle area = getClientArea();
		brush.fill(Colours.BACKGROUND, 0, 0, area.width, area.height);
		brush.font(JFaceResources.getDefaultFont());
		if (grid.isEmpty()) {
			brush.text(Colours.TEXT_MUTED, message, 12, 12);
			return;
		}
		Rectangle clip = gc.getClipping();
		head(brush);
		int first = Math.max(0, (clip.y - HEAD) / ROW);
		int last = Math.min(grid.get().devices().size() - 1, (clip.y + clip.height - HEAD) / ROW);
		for (int row = first; row <= last; row++) {
			row(brush, row, area.width);
		}
	}

	private void head(Brush brush) {
		for (int i = 0; i < grid.orElseThrow().codes().size(); i++) {
			Code code = grid.get().codes().get(i);
			int x = LABEL + i * columnWidth() + PAD;
			String colour = code.harmless() ? Colours.TEXT_MUTED : Colours.TEXT;
			brush.font(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			brush.text(colour, brush.fitEnd(code.shortText(), columnWidth() - 2 * PAD), x, 4);
			brush.font(JFaceResources.getDefaultFont());
			brush.text(Colours.TEXT_MUTED, brush.fitEnd(code.shortName(), columnWidth() - 2 * PAD), x, 22);
			brush.text(Colours.TEXT_MUTED, Amounts.count(code.total()), x, 39);
		}
		brush.horizontal(Colours.GRID, 0, getClientArea().width, HEAD - 1);
	}

	private void row(Brush brush, int row, int width) {
		DeviceHistory device = grid.orElseThrow().devices().get(row);
		int y = HEAD + row * ROW;
		if (row % 2 == 1) {
			brush.fill(Colours.BACKGROUND_ALTERNATE, 0, y, width, ROW);
		}
		brush.text(Colours.TEXT, brush.fitMiddle(device.id(), LABEL - 2 * PAD), PAD, y + 1);
		brush.text(Colours.TEXT_MUTED, brush.fitEnd(Devices.subtitle(device), LABEL - 2 * PAD), PAD, y + 17);
		for (int column = 0; column < grid.get().codes().size(); column++) {
			Place place = new Place(row, column);
			Cell cell = grid.get().cells().get(place);
			if (cell != null) {
				cell(brush, cell, LABEL + column * columnWidth(), y, selected.filter(place::equals).isPresent());
			}
		}
	}

	private void cell(Brush brush, Cell cell, int x, int y, boolean chosen) {
		boolean harmless = cell.failure().harmless();
		String colour = harmless ? Colours.TEXT_MUTED : Colours.severity(Severity.ERROR);
		double heat = Math.log1p(cell.failure().count()) / Math.log1p(grid.orElseThrow().most());
		brush.alpha(harmless ? 25 : (int) (40 + 90 * heat));
		brush.fillRound(colour, x + 2, y + 2, columnWidth() - 4, ROW - 4, 3);
		brush.opaque();
		if (chosen) {
			brush.frameRound(Colours.ACCENT, x + 1, y + 1, columnWidth() - 2, ROW - 2, 3);
		}
		brush.text(harmless ? Colours.TEXT_MUTED : Colours.TEXT, Amounts.count(cell.failure().count()), x + PAD, y + 8);
		spark(brush, cell.slots(), colour, x + columnWidth() - PAD - FailureGrid.SLOTS * 2, y + ROW - 6);
	}

	private static void spark(Brush brush, long[] slots, String colour, int x, int base) {
		long most = 1;
		for (long each : slots) {
			most = Math.max(most, each);
		}
		for (int i = 0; i < slots.length; i++) {
			if (slots[i] > 0) {
				int high = (int) Math.max(2, Math.round(Math.log1p(slots[i]) / Math.log1p(most) * (ROW - 14)));
				brush.fill(colour, x + 2 * i, base - high, 2, high);
			}
		}
	}
}
