package org.plumbline.ui.welcome;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Brush;

/** A large button: picture, title, a sentence, a key. Works with mouse and keyboard; follows the theme. */
final class Card extends Canvas {

	private static final int PAD = 14;
	private static final int GAP = 3;
	private static final int ARC = 10;

	private final Image picture;
	private final String title;
	private final String sentence;
	private final String key;
	private final Runnable action;
	private boolean hot;

	/**
	 * @param picture of any size; stays with its owner
	 * @param key     keys that do the same; may be empty
	 */
	Card(Composite parent, Image picture, String title, String sentence, String key, Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.picture = picture;
		this.title = title;
		this.sentence = sentence;
		this.key = key;
		this.action = action;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseEnter, event -> heat(true));
		addListener(SWT.MouseExit, event -> heat(false));
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
				action.run();
			}
		});
		addListener(SWT.Traverse, event -> event.doit = true);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		beAccessible();
	}

	private void beAccessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = sentence;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	private void released(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
			action.run();
		}
	}

	private void heat(boolean on) {
		hot = on;
		redraw();
	}

	/** Returns the title, by which tests find the card. */
	String title() {
		return title;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(bold());
			int titleHeight = gc.getFontMetrics().getHeight();
			int width = gc.textExtent(title).x;
			gc.setFont(plain());
			width = Math.max(width, gc.textExtent(sentence).x) + textLeft() + PAD;
			int height = 2 * PAD + titleHeight + GAP + gc.getFontMetrics().getHeight();
			return new Point(widthHint == SWT.DEFAULT ? width : widthHint,
					heightHint == SWT.DEFAULT ? height : heightHint);
		} finally {
			gc.dispose();
		}
	}

	private int textLeft() {
		return PAD + picture.getBounds().width + PAD;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		gc.setBackground(Colours.get(hot ? Colours.SELECTION : Colours.RAISED));
		gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
		if (isFocusControl()) {
			gc.setForeground(Colours.get(Colours.ACCENT));
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
		}
		Rectangle size = picture.getBounds();
		gc.drawImage(picture, PAD, (area.height - size.height) / 2);
		gc.setForeground(Colours.get(hot ? Colours.SELECTION_TEXT : Colours.TEXT));
		gc.setFont(bold());
		gc.drawText(title, textLeft(), PAD, true);
		int below = PAD + gc.getFontMetrics().getHeight() + GAP;
		gc.setFont(plain());
		gc.setForeground(Colours.get(hot ? Colours.SELECTION_TEXT : Colours.TEXT_MUTED));
		int room = area.width - textLeft() - PAD;
		gc.drawText(new Brush(gc, Colours::get).fitMiddle(sentence, room), textLeft(), below, true);
		if (!key.isEmpty()) {
			gc.drawText(key, area.width - PAD - gc.textExtent(key).x, PAD, true);
		}
	}

	private static Font bold() {
		FontRegistry fonts = JFaceResources.getFontRegistry();
		return fonts.getBold(JFaceResources.DEFAULT_FONT);
	}

	private static Font plain() {
		return JFaceResources.getDefaultFont();
	}
}
