package org.plumbline.ui.detail;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.ui.app.Colours;

/**
 * Text with emphasis, links and boxes, built from top to bottom; {@link RichText} shows it. Says what a piece of text
 * is, not how it looks. Not thread-safe.
 */
public final class RichContent {

	/** What a piece of text is. */
	enum Role {
		TITLE, HEADING, TEXT, STRONG, MONOSPACE
	}

	/**
	 * @param from   first character
	 * @param to     end
	 * @param colour key of {@link Colours}
	 * @param link   what a click does; {@link #NOTHING} if it is no link
	 */
	record Span(int from, int to, Role role, String colour, Runnable link) {

		boolean isLink() {
			return link != NOTHING;
		}
	}

	/**
	 * @param from   first character of the first paragraph
	 * @param to     end of the last one
	 * @param colour key of the background; empty for none
	 * @param hang   how many characters the second and later screen lines are indented
	 */
	record Block(int from, int to, String colour, int hang) {
	}

	private static final Runnable NOTHING = () -> {};
	private static final int NUMBER_WIDTH = 3;
	/** The widest label of {@link #value}, in characters. */
	static final int LABEL_WIDTH = 17;

	private final StringBuilder text = new StringBuilder();
	private final List<Span> spans = new ArrayList<>();
	private final List<Block> blocks = new ArrayList<>();

	/** Adds the one line that says what this is about. */
	public RichContent title(String line) {
		add(line, Role.TITLE, Colours.TEXT, NOTHING);
		return endLine();
	}

	/** Adds a heading, with room above it. */
	public RichContent heading(String line) {
		gap();
		add(line, Role.HEADING, Colours.ACCENT, NOTHING);
		return endLine();
	}

	/** Adds a paragraph; an empty one adds nothing. */
	public RichContent paragraph(String paragraph) {
		return paragraph(paragraph, Colours.TEXT);
	}

	/** Adds a paragraph of less weight. */
	public RichContent muted(String paragraph) {
		return paragraph(paragraph, Colours.TEXT_MUTED);
	}

	/** Adds a paragraph in a colour of {@link Colours}. */
	public RichContent paragraph(String paragraph, String colour) {
		if (!paragraph.isEmpty()) {
			add(paragraph, Role.TEXT, colour, NOTHING);
			endLine();
		}
		return this;
	}

	/** Adds strong text without ending the line. */
	public RichContent strong(String words, String colour) {
		add(words, Role.STRONG, colour, NOTHING);
		return this;
	}

	/** Adds text without ending the line. */
	public RichContent words(String words, String colour) {
		add(words, Role.TEXT, colour, NOTHING);
		return this;
	}

	/** Adds a link without ending the line. */
	public RichContent link(String words, Runnable action) {
		add(words, Role.TEXT, Colours.ACCENT, action);
		return this;
	}

	/** Adds a label and a value; an empty value adds nothing. */
	public RichContent value(String label, String value) {
		if (!value.isEmpty()) {
			int from = text.length();
			add(label + '\t', Role.TEXT, Colours.TEXT_MUTED, NOTHING);
			add(value, Role.TEXT, Colours.TEXT, NOTHING);
			endLine();
			blocks.add(new Block(from, text.length(), "", LABEL_WIDTH)); //$NON-NLS-1$
		}
		return this;
	}

	/** Adds text as a log has it. */
	public RichContent raw(String lines) {
		int from = text.length();
		add(lines, Role.MONOSPACE, Colours.TEXT, NOTHING);
		endLine();
		blocks.add(new Block(from, text.length(), Colours.RAISED, 0));
		return this;
	}

	/** Adds a numbered quote; a click on its head does something. */
	public RichContent quote(int number, String head, String lines, Runnable action) {
		add(number + ".\t", Role.STRONG, Colours.TEXT_MUTED, NOTHING); //$NON-NLS-1$
		link(head, action).endLine();
		return raw(lines);
	}

	/** Adds a quote without a number; a click on its head does something. */
	public RichContent quote(String head, String lines, Runnable action) {
		link(head, action).endLine();
		return raw(lines);
	}

	/** Adds a step of a chain; a click on its title does something. */
	public RichContent step(String arrow, String title, String remark, Runnable action) {
		int from = text.length();
		add(arrow + '\t', Role.STRONG, Colours.ACCENT, NOTHING);
		add(title, Role.TEXT, action == NOTHING ? Colours.TEXT : Colours.ACCENT, action);
		add("  " + remark, Role.TEXT, Colours.TEXT_MUTED, NOTHING); //$NON-NLS-1$
		endLine();
		blocks.add(new Block(from, text.length(), "", NUMBER_WIDTH)); //$NON-NLS-1$
		return this;
	}

	/** Adds a step of a chain that leads nowhere. */
	public RichContent step(String arrow, String title, String remark) {
		return step(arrow, title, remark, NOTHING);
	}

	/** Adds a point of a list. */
	public RichContent bullet(String point) {
		int from = text.length();
		add("\u2022\t" + point, Role.TEXT, Colours.TEXT, NOTHING); //$NON-NLS-1$
		endLine();
		blocks.add(new Block(from, text.length(), "", NUMBER_WIDTH)); //$NON-NLS-1$
		return this;
	}

	/** Adds a paragraph in a box of a colour, led by a strong word. */
	public RichContent box(String word, String paragraph, String background) {
		if (!paragraph.isEmpty()) {
			int from = text.length();
			add(word + ' ', Role.STRONG, Colours.TEXT, NOTHING);
			add(paragraph, Role.TEXT, Colours.TEXT, NOTHING);
			endLine();
			blocks.add(new Block(from, text.length(), background, 0));
		}
		return this;
	}

	/** Ends the line. */
	public RichContent endLine() {
		text.append('\n');
		return this;
	}

	/** Adds an empty line unless there is one already or this is the beginning. */
	public RichContent gap() {
		if (!text.isEmpty() && !text.toString().endsWith("\n\n")) { //$NON-NLS-1$
			text.append('\n');
		}
		return this;
	}

	private void add(String words, Role role, String colour, Runnable link) {
		if (!words.isEmpty()) {
			spans.add(new Span(text.length(), text.length() + words.length(), role, colour, link));
			text.append(words);
		}
	}

	String text() {
		return text.toString().stripTrailing();
	}

	List<Span> spans() {
		return List.copyOf(spans);
	}

	List<Block> blocks() {
		return List.copyOf(blocks);
	}
}
