package org.plumbline.ui.annotation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** A row of colours to choose one from, or none. Works with mouse and keyboard, because each colour is a button. */
final class Swatches {

	/**
	 * @param name for tool tips and screen readers
	 * @param hex  {@code #rrggbb}; empty for none
	 */
	private record Choice(String name, String hex) {
	}

	private record Pair(Image plain, Image ticked) {
	}

	private static final List<Choice> CHOICES = List.of(new Choice(Messages.Swatches_none, ""), //$NON-NLS-1$
			new Choice(Messages.Swatches_amber, "#e0a100"), new Choice(Messages.Swatches_red, "#d13c3c"), //$NON-NLS-1$ //$NON-NLS-2$
			new Choice(Messages.Swatches_green, "#2f9e5f"), new Choice(Messages.Swatches_blue, "#2c7fb0"), //$NON-NLS-1$ //$NON-NLS-2$
			new Choice(Messages.Swatches_violet, "#7c4dbe")); //$NON-NLS-1$
	private static final int SIZE = 16;
	private static final int RADIX = 16;

	private final List<Button> buttons = new ArrayList<>();
	private final List<Pair> pictures = new ArrayList<>();

	/** @param chosen {@code #rrggbb} of the first choice; empty for none */
	Swatches(Composite parent, String chosen) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.center = true;
		row.setLayout(layout);
		for (Choice choice : CHOICES) {
			Button button = new Button(row, SWT.TOGGLE | SWT.FLAT);
			Image plain = picture(parent.getDisplay(), choice.hex());
			Image ticked = picture(parent.getDisplay(), choice.hex(), true);
			button.setToolTipText(choice.name());
			button.setData(choice.hex());
			button.setSelection(choice.hex().equals(chosen));
			button.addListener(SWT.Selection, event -> choose(button));
			button.addDisposeListener(event -> {
				plain.dispose();
				ticked.dispose();
			});
			pictures.add(new Pair(plain, ticked));
			buttons.add(button);
		}
		if (buttons.stream().noneMatch(Button::getSelection)) {
			buttons.getFirst().setSelection(true);
		}
		showTick();
	}

	private void choose(Button chosen) {
		buttons.forEach(each -> each.setSelection(each == chosen));
		showTick();
	}

	/** Some themes do not show that a button is held down. */
	private void showTick() {
		for (int i = 0; i < buttons.size(); i++) {
			Pair pair = pictures.get(i);
			buttons.get(i).setImage(buttons.get(i).getSelection() ? pair.ticked() : pair.plain());
		}
	}

	/** Returns {@code #rrggbb} of the chosen colour; empty for none. */
	String chosen() {
		return buttons.stream().filter(Button::getSelection).map(each -> (String) each.getData()).findFirst()
				.orElse(""); //$NON-NLS-1$
	}

	/** Returns a square of a colour; the caller disposes it. */
	static Image picture(Display display, String hex) {
		return picture(display, hex, false);
	}

	private static Image picture(Display display, String hex, boolean ticked) {
		ImageGcDrawer drawer = new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int width, int height) {
				draw(gc, width, height, hex);
				if (ticked) {
					gc.setForeground(gc.getDevice().getSystemColor(hex.isEmpty() ? SWT.COLOR_GRAY : SWT.COLOR_WHITE));
					gc.setLineWidth(2);
					gc.drawPolyline(new int[] { 4, 8, 7, 11, 12, 5 });
				}
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		};
		return new Image(display, drawer, SIZE, SIZE);
	}

	private static void draw(GC gc, int width, int height, String hex) {
		gc.setAntialias(SWT.ON);
		if (hex.isEmpty()) {
			gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_GRAY));
			gc.drawRoundRectangle(1, 1, width - 3, height - 3, 4, 4);
		} else {
			gc.setBackground(new Color(rgb(hex)));
			gc.fillRoundRectangle(1, 1, width - 2, height - 2, 4, 4);
		}
	}

	/** Returns the colour of {@code #rrggbb}. */
	static RGB rgb(String hex) {
		int value = Integer.parseInt(hex.substring(1), RADIX);
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
