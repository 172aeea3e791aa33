package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write into a report, as blocks. The part of Markdown that a report needs:
 * <ul>
 * <li>{@code ## } and {@code ### } begin headings of the second and third level ({@code # } is one of the second: the
 * chapter has its title),
 * <li>lines that begin with {@code - }, {@code * } or {@code + } are items of a list, with {@code 1. } those of a list
 * of steps; a line below an item that begins with none of these goes on with it,
 * <li>lines that begin with {@code > } stand in a box,
 * <li>everything else is a paragraph; an empty line ends it; inside count the marks of {@link Prose#parse}.
 * </ul>
 */
public final class Markdown {

	private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+?)\\s*#*"); //$NON-NLS-1$
	private static final Pattern ITEM = Pattern.compile("(?:[-*+]|(\\d{1,3})[.)])\\s+(.*)"); //$NON-NLS-1$
	private static final String BOX = ">"; //$NON-NLS-1$

	private enum Kind {
		NONE, TEXT, BULLET, STEP, BOX
	}

	private final List<ReportBlock> blocks = new ArrayList<>();
	private final List<StringBuilder> items = new ArrayList<>();
	private Kind kind = Kind.NONE;

	private Markdown() {
	}

	/** Returns the blocks of a text; none if it is blank. Never fails: what is no mark is text. */
	public static List<ReportBlock> blocks(String text) {
		Markdown reading = new Markdown();
		text.lines().map(String::strip).forEach(reading::line);
		reading.end();
		return List.copyOf(reading.blocks);
	}

	private void line(String line) {
		Matcher heading = HEADING.matcher(line);
		Matcher item = ITEM.matcher(line);
		if (line.isEmpty()) {
			end();
		} else if (heading.matches()) {
			end();
			int level = Math.clamp(heading.group(1).length(), 2, Heading.MAX_LEVEL);
			blocks.add(new Heading(level, Prose.parse(heading.group(2)).plainText(), "")); //$NON-NLS-1$
		} else if (item.matches()) {
			begin(item.group(1) == null ? Kind.BULLET : Kind.STEP);
			items.add(new StringBuilder(item.group(2)));
		} else if (line.startsWith(BOX)) {
			begin(Kind.BOX);
			goOn(line.substring(BOX.length()).strip());
		} else {
			if (kind == Kind.NONE || kind == Kind.BOX) {
				begin(Kind.TEXT);
			}
			goOn(line);
		}
	}

	private void begin(Kind next) {
		if (kind != next) {
			end();
			kind = next;
		}
	}

	private void goOn(String line) {
		if (items.isEmpty()) {
			items.add(new StringBuilder(line));
		} else {
			items.getLast().append(' ').append(line);
		}
	}

	private void end() {
		List<Prose> said = items.stream().map(each -> Prose.parse(each.toString().strip()))
				.filter(each -> !each.isEmpty()).toList();
		if (!said.isEmpty()) {
			switch (kind) {
			case BULLET -> blocks.add(new Bullets(said));
			case STEP -> blocks.add(new Numbered(said));
			case BOX -> blocks.add(new Callout(Callout.Kind.NOTE, "", said)); //$NON-NLS-1$
			default -> blocks.add(new Paragraph(said.getFirst()));
			}
		}
		items.clear();
		kind = Kind.NONE;
	}
}
