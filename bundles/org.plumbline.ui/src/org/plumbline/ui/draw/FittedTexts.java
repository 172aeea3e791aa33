package org.plumbline.ui.draw;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Font;

/**
 * Remembers how texts were shortened, so that a repaint measures none again. Bounded; forgets all when the font
 * changes. For one control, UI thread.
 */
public final class FittedTexts {

	private static final int MOST_TEXTS = 20_000;

	/** A text in a width; what is kept of it differs between the two ways to shorten. */
	private record Key(String text, int width, boolean middle) {
	}

	private final Map<Key, String> fitted = new HashMap<>();
	private Font font;

	/** Returns a text that fits, shortened in its middle. */
	public String middle(Brush brush, String text, int width) {
		return fitted(brush, new Key(text, width, true), () -> brush.fitMiddle(text, width));
	}

	/** Returns a text that fits, shortened at its end. */
	public String end(Brush brush, String text, int width) {
		return fitted(brush, new Key(text, width, false), () -> brush.fitEnd(text, width));
	}

	private String fitted(Brush brush, Key key, Supplier<String> measured) {
		Font now = brush.gc().getFont();
		if (!now.equals(font) || fitted.size() > MOST_TEXTS) {
			fitted.clear();
			font = now;
		}
		String known = fitted.get(key);
		if (known == null) {
			known = measured.get();
			fitted.put(key, known);
		}
		return known;
	}
}
