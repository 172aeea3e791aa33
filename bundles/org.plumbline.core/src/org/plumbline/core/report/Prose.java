package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One sentence or paragraph as runs of different style. */
public record Prose(List<Run> runs) {

	/** Says nothing; shown as nothing. */
	public static final Prose EMPTY = new Prose(List.of());

	// The anchor of a link stands in brackets with a hash, so that "[x](y)" in a log line is no link.
	private static final Pattern MARK = Pattern.compile(
			"\\*\\*(?<bold>[^*]+)\\*\\*|`(?<code>[^`]+)`|\\[(?<label>[^\\[\\]]+)\\]\\(#(?<anchor>[\\w.-]+)\\)"); //$NON-NLS-1$

	public Prose {
		runs = List.copyOf(runs);
	}

	/** Returns {@code text} word for word: nothing in it is mark-up. */
	public static Prose of(String text) {
		return text.isEmpty() ? EMPTY : new Prose(List.of(new Run.Text(text)));
	}

	/** Returns {@code text} word for word in the style of code. */
	public static Prose code(String text) {
		return text.isEmpty() ? EMPTY : new Prose(List.of(new Run.Code(text)));
	}

	/**
	 * Reads <code>**bold**</code>, <code>`code`</code> and <code>[words](#anchor)</code>; everything else is text.
	 * Marks do not nest and need not be escaped: what is not complete stays as it is. Use {@link #of} for text that
	 * comes from a log.
	 */
	public static Prose parse(String marked) {
		var runs = new ArrayList<Run>();
		var mark = MARK.matcher(marked);
		int done = 0;
		while (mark.find()) {
			if (mark.start() > done) {
				runs.add(new Run.Text(marked.substring(done, mark.start())));
			}
			if (mark.group("bold") != null) { //$NON-NLS-1$
				runs.add(new Run.Bold(mark.group("bold"))); //$NON-NLS-1$
			} else if (mark.group("code") != null) { //$NON-NLS-1$
				runs.add(new Run.Code(mark.group("code"))); //$NON-NLS-1$
			} else {
				runs.add(new Run.Link(mark.group("label"), mark.group("anchor"))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			done = mark.end();
		}
		if (done < marked.length()) {
			runs.add(new Run.Text(marked.substring(done)));
		}
		return new Prose(runs);
	}

	/** Returns whether there is nothing to show. */
	public boolean isEmpty() {
		return runs.isEmpty();
	}

	/** Returns the words without any style. */
	public String plainText() {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
