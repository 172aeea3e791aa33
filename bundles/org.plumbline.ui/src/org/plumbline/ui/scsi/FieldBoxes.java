package org.plumbline.ui.scsi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/**
 * The parts of a code as labelled boxes that flow into rows: what it is, how it was written, what it is called. The
 * part that decides stands out. A tip explains the box under the mouse.
 */
final class FieldBoxes extends Canvas {

	private static final int PAD = 8;
	private static final int GAP = 6;
	private static final int LEAST = 72;
	private static final int MOST = 420;
	private static final int ROUND = 4;

	private record Box(DecodedField field, Rectangle area) {
	}

	private final Function<String, Color> colours;
	private final List<DecodedField> fields;
	private List<Box> boxes = List.of();

	FieldBoxes(Composite parent, Function<String, Color> colours, List<DecodedField> fields) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.colours = colours;
		this.fields = List.copyOf(fields);
		addPaintListener(this::paint);
		addListener(SWT.Resize, event -> flow(getSize().x));
		addListener(SWT.MouseMove, this::tip);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = String.join(", ", //$NON-NLS-1$
						fields.stream().map(field -> field.label() + ' ' + field.value() + ' ' + field.name())
								.toList());
			}
		});
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? MOST : widthHint;
		return new Point(width, flow(width));
	}

	/** Places the boxes and returns the height that they need. */
	private int flow(int width) {
		GC gc = new GC(this);
		Brush brush = new Brush(gc, colours);
		List<Box> placed = new ArrayList<>();
		int x = 0;
		int y = 0;
		int tall = height(brush);
		for (DecodedField field : fields) {
			int wide = Math.min(width, width(brush, field));
			if (x > 0 && x + wide > width) {
				x = 0;
				y += tall + GAP;
			}
			placed.add(new Box(field, new Rectangle(x, y, wide, tall)));
			x += wide + GAP;
		}
		gc.dispose();
		boxes = List.copyOf(placed);
		return fields.isEmpty() ? 0 : y + tall;
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT);
	}

	private static int height(Brush brush) {
		int value = brush.font(bold()).lineHeight();
		return 2 * brush.font(JFaceResources.getDefaultFont()).lineHeight() + value + 2 * PAD - 2;
	}

	private static int width(Brush brush, DecodedField field) {
		int text = brush.font(bold()).width(field.value());
		brush.font(JFaceResources.getDefaultFont());
		text = Math.max(text, Math.max(brush.width(label(field)), brush.width(field.name())));
		return Math.max(LEAST, Math.min(MOST, text + 2 * PAD));
	}

	private static String label(DecodedField field) {
		return field.deciding() ? field.label() + " \u25c2 " + Messages.FactText_decides : field.label(); //$NON-NLS-1$
	}

	private void paint(PaintEvent event) {
		Brush brush = new Brush(event.gc, colours);
		brush.fill(Colours.BACKGROUND, event.x, event.y, event.width, event.height);
		for (Box box : boxes) {
			draw(brush, box.field(), box.area());
		}
	}

	private static void draw(Brush brush, DecodedField field, Rectangle area) {
		boolean deciding = field.deciding();
		brush.fillRound(deciding ? Colours.SELECTION : Colours.HEADER, area.x, area.y, area.width, area.height, ROUND);
		brush.frameRound(deciding ? Colours.ACCENT : Colours.GRID, area.x, area.y, area.width, area.height, ROUND);
		if (deciding) {
			brush.fill(Colours.ACCENT, area.x, area.y + ROUND, 3, area.height - 2 * ROUND);
		}
		String ink = deciding ? Colours.SELECTION_TEXT : Colours.TEXT;
		int room = area.width - 2 * PAD;
		int x = area.x + PAD;
		int y = area.y + PAD - 2;
		brush.font(JFaceResources.getDefaultFont());
		brush.text(deciding ? ink : Colours.TEXT_MUTED, brush.fitEnd(label(field), room), x, y);
		y += brush.lineHeight() + 1;
		brush.font(bold());
		brush.text(ink, brush.fitEnd(field.value(), room), x, y);
		y += brush.lineHeight();
		brush.font(JFaceResources.getDefaultFont());
		brush.text(ink, brush.fitEnd(field.name(), room), x, y);
	}

	private void tip(Event event) {
		String text = boxes.stream().filter(box -> box.area().contains(event.x, event.y)).findFirst()
				.map(box -> explanation(box.field())).orElse(""); //$NON-NLS-1$
		if (!text.equals(getToolTipText())) {
			setToolTipText(text.isEmpty() ? null : text); // SWT's way to say that there is none
		}
	}

	private static String explanation(DecodedField field) {
		String name = field.name().isEmpty() ? field.value() : field.value() + "  " + field.name(); //$NON-NLS-1$
		return field.label() + ": " + name //$NON-NLS-1$
				+ (field.explanation().isEmpty() ? "" : System.lineSeparator() + field.explanation()); //$NON-NLS-1$
	}
}
