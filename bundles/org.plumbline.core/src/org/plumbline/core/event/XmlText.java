package org.plumbline.core.event;

/** Makes text of logs fit for XML 1.0 (production 2, Char): control characters become U+FFFD. */
public final class XmlText {

	private XmlText() {
	}

	/** Returns the text itself if nothing has to be replaced. */
	public static String clean(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isAllowed(text.charAt(i))) {
				return replace(text);
			}
		}
		return text;
	}

	private static String replace(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(each -> clean.appendCodePoint(
				each > 0xffff || isAllowed((char) each) && !Character.isSurrogate((char) each) ? each : 0xfffd));
		return clean.toString();
	}

	private static boolean isAllowed(char c) {
		return c >= ' ' && c < 0xfffe || c == '\t' || c == '\n' || c == '\r';
	}
}
