package org.plumbline.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.plumbline.core.report.PagePicture;
import org.plumbline.ui.app.Colours;

/** Pages of a report one below the other, as wide as there is room. Pages come one by one; the place read stays. */
final class PagePreview extends Canvas {

	private static final int GAP = 12;
	private static final int WIDEST = 900;
	private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);
	private static final int DEPTH = 24;

	private final List<Image> pages = new ArrayList<>();
	private String message = ""; //$NON-NLS-1$

	PagePreview(Composite parent) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.BORDER);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> bar());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addListener(SWT.MouseWheel, event -> scroll(-event.count * getClientArea().height / 24));
		addListener(SWT.KeyDown, event -> key(event.keyCode));
		addDisposeListener(event -> pages.forEach(Image::dispose));
	}

	/** Shows a page in its place; one that stood there goes. */
	void show(PagePicture page) {
		ImageData data = new ImageData(page.widthPixels(), page.heightPixels(), DEPTH, RGB);
		for (int y = 0; y < page.heightPixels(); y++) {
			data.setPixels(0, y, page.widthPixels(), page.rgb(), y * page.widthPixels());
		}
		Image image = new Image(getDisplay(), data);
		if (page.number() <= pages.size()) {
			pages.set(page.number() - 1, image).dispose();
		} else {
			pages.add(image);
		}
		message = ""; //$NON-NLS-1$
		bar();
		redraw();
	}

	/** Takes away pages that the report has no longer. */
	void end(int count) {
		while (pages.size() > count) {
			pages.removeLast().dispose();
		}
		bar();
		redraw();
	}

	/** Says why there are no pages. */
	void say(String text) {
		end(0);
		message = text;
		redraw();
	}

	/** Returns how many pages are shown, for tests. */
	int count() {
		return pages.size();
	}

	private int width() {
		return Math.min(WIDEST, Math.max(1, getClientArea().width - 2 * GAP));
	}

	private int height(Image page) {
		Rectangle size = page.getBounds();
		return (int) ((long) size.height * width() / size.width);
	}

	private int total() {
		return pages.stream().mapToInt(each -> height(each) + GAP).sum() + GAP;
	}

	private void bar() {
		ScrollBar bar = getVerticalBar();
		int visible = Math.max(1, getClientArea().height);
		bar.setVisible(total() > visible);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, total() - visible)), 0, Math.max(visible, total()),
				visible, visible / 12 + 1, visible);
	}

	private void scroll(int pixels) {
		getVerticalBar().setSelection(getVerticalBar().getSelection() + pixels);
		redraw();
	}

	private void key(int key) {
		int page = getClientArea().height;
		switch (key) {
		case SWT.PAGE_DOWN -> scroll(page);
		case SWT.PAGE_UP -> scroll(-page);
		case SWT.ARROW_DOWN -> scroll(page / 12);
		case SWT.ARROW_UP -> scroll(-page / 12);
		case SWT.HOME -> scroll(-total());
		case SWT.END -> scroll(total());
		default -> {
			// not ours
		}
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.get(Colours.BACKGROUND_ALTERNATE));
		gc.fillRectangle(area);
		gc.setAdvanced(true);
		gc.setInterpolation(SWT.HIGH);
		int top = GAP - getVerticalBar().getSelection();
		int left = (area.width - width()) / 2;
		for (Image page : pages) {
			int height = height(page);
			if (top + height > 0 && top < area.height) {
				Rectangle size = page.getBounds();
				gc.drawImage(page, 0, 0, size.width, size.height, left, top, width(), height);
				gc.setForeground(Colours.get(Colours.GRID));
				gc.drawRectangle(left - 1, top - 1, width() + 1, height + 1);
			}
			top += height + GAP;
		}
		if (!message.isEmpty()) {
			gc.setForeground(Colours.get(Colours.TEXT_MUTED));
			gc.drawText(message, GAP, GAP, true);
		}
	}
}
