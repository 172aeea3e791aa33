package org.plumbline.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Writes elements that are well-formed XML and valid HTML at once. Everything given to it is escaped; there is no way
 * to put raw mark-up through, but {@link #style}.
 */
@SuppressWarnings("nls")
final class Markup {

	private final StringBuilder out = new StringBuilder(1 << 16);
	private final Deque<String> open = new ArrayDeque<>();
	private final Map<String, String> colours;

	/** @param colours other colours for pictures, by the built-in ones */
	Markup(Map<String, String> colours) {
		this.colours = Map.copyOf(colours);
	}

	/**
	 * Opens an element.
	 *
	 * @param attributes name, value, name, value …; those with an empty value are left out
	 */
	Markup open(String tag, String... attributes) {
		start(tag, attributes).append('>');
		open.push(tag);
		return this;
	}

	/** Closes the element that was opened last. */
	Markup close() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Ends the line of the source, for those who read it. */
	Markup newLine() {
		out.append('\n');
		return this;
	}

	/** Writes an element that holds only text. */
	Markup element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close();
	}

	/** Writes an element without content. */
	Markup empty(String tag, String... attributes) {
		start(tag, attributes).append("/>");
		return this;
	}

	/** Writes text; control characters are made visible. */
	Markup text(String text) {
		escape(Visible.text(text));
		return this;
	}

	/** Writes one line of a log; line ends inside it are made visible too. */
	Markup line(String text) {
		escape(Visible.line(text));
		return this;
	}

	/**
	 * Writes a style sheet of our own or of the user's template.
	 *
	 * @throws IllegalArgumentException if it could end the element it stands in
	 */
	Markup style(String css) {
		if (css.contains("<") || css.contains("]]>")) {
			throw new IllegalArgumentException("mark-up in a style sheet");
		}
		// Both readers see a comment of CSS around what only an XML parser needs.
		out.append("<style>/*<![CDATA[*/\n").append(css).append("/*]]>*/</style>");
		return this;
	}

	/** Writes the line that makes browsers take the page as HTML. */
	Markup doctype() {
		out.append("<!DOCTYPE html>\n");
		return this;
	}

	/** Returns the page; every element must have been closed. */
	@Override
	public String toString() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("open: " + open);
		}
		return out.toString();
	}

	private StringBuilder start(String tag, String... attributes) {
		out.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			if (!attributes[i + 1].isEmpty()) {
				out.append(' ').append(attributes[i]).append("=\"");
				escape(Visible.line(value(attributes[i], attributes[i + 1])));
				out.append('"');
			}
		}
		return out;
	}

	/** A template may change the colours of pictures. */
	private String value(String name, String value) {
		return name.equals("fill") || name.equals("stroke") ? colours.getOrDefault(value, value) : value;
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			default -> out.append(c);
			}
		}
	}
}
