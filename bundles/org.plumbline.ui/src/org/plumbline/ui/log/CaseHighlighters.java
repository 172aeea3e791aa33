package org.plumbline.ui.log;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.model.casefile.Highlighter;

/**
 * Highlighters that go with the case to whoever opens it. The file holds a colour that other programs can show; here
 * the nearest colour of the theme is shown. Every change is a step that undo takes back.
 */
final class CaseHighlighters implements SavedLines {

	private static final int RADIX = 16;
	/** One strong colour for each ground of the themes, in their order. */
	private static final List<String> PALETTE = List.of("#d13c3c", "#d9792b", "#e0a100", "#2f9e5f", "#1f9aa8", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$
			"#2c7fb0", //$NON-NLS-1$
			"#7c4dbe", "#c2549a"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Supplier<Optional<CaseEditor>> editor;
	private final Supplier<String> author;

	/**
	 * @param editor of the open case; empty without one
	 * @param author who changes it
	 */
	CaseHighlighters(Supplier<Optional<CaseEditor>> editor, Supplier<String> author) {
		this.editor = editor;
		this.author = author;
	}

	@Override
	public boolean canKeep() {
		return editor.get().isPresent();
	}

	@Override
	public List<Named> all() {
		return highlighters().map(each -> new Named(name(each), colour(each.getColour()), each.isActive(),
				each.getQuery())).toList();
	}

	private Stream<Highlighter> highlighters() {
		return editor.get().stream().flatMap(each -> each.model().getHighlighters().stream())
				.sorted(Comparator.comparingDouble(Highlighter::getPosition).thenComparing(Highlighter::getId));
	}

	private static String name(Highlighter highlighter) {
		return highlighter.getName().isEmpty() ? highlighter.getQuery() : highlighter.getName();
	}

	private Optional<Highlighter> find(Named one) {
		return highlighters().filter(each -> name(each).equals(one.name()) && each.getQuery().equals(one.line()))
				.findFirst();
	}

	private CaseWriting writing() {
		return new CaseWriting(editor.get().orElseThrow(), author.get());
	}

	@Override
	public void add(String name, String line) {
		Optional<Highlighter> same = highlighters().filter(each -> name(each).equals(name.strip())).findFirst();
		if (same.isPresent()) {
			writing().edit(same.get(), each -> each.setQuery(line.strip()));
		} else {
			writing().highlight(name.strip(), line.strip(), PALETTE.get(SavedLines.nextColour(all())), ""); //$NON-NLS-1$
		}
	}

	@Override
	public void remove(Named one) {
		find(one).ifPresent(writing()::remove);
	}

	@Override
	public void toggle(Named one) {
		find(one).ifPresent(found -> writing().edit(found, each -> each.setActive(!each.isActive())));
	}

	/** Returns the number of the colour that is nearest; a text that is no colour counts as the first. */
	static int colour(String hex) {
		if (!hex.matches("#[0-9a-fA-F]{6}")) { //$NON-NLS-1$
			return 0;
		}
		return IntStream.range(0, PALETTE.size()).boxed()
				.min(Comparator.comparingInt(each -> distance(hex, PALETTE.get(each)))).orElseThrow();
	}

	private static int distance(String one, String other) {
		return IntStream.of(1, 3, 5).map(at -> part(one, at) - part(other, at)).map(each -> each * each).sum();
	}

	private static int part(String hex, int at) {
		return Integer.parseInt(hex, at, at + 2, RADIX);
	}
}
