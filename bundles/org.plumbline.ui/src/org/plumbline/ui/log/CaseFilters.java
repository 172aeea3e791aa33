package org.plumbline.ui.log;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.SavedView;

/** Saved filters that go with the case to whoever opens it: its views that have a filter. Undo takes changes back. */
final class CaseFilters implements SavedLines {

	private final Supplier<Optional<CaseEditor>> editor;
	private final Supplier<String> author;

	/**
	 * @param editor of the open case; empty without one
	 * @param author who changes it
	 */
	CaseFilters(Supplier<Optional<CaseEditor>> editor, Supplier<String> author) {
		this.editor = editor;
		this.author = author;
	}

	@Override
	public boolean canKeep() {
		return editor.get().isPresent();
	}

	@Override
	public List<Named> all() {
		return views().map(each -> new Named(name(each), 0, true, each.getFilter())).toList();
	}

	private Stream<SavedView> views() {
		return editor.get().stream().flatMap(each -> each.model().getViews().stream())
				.filter(each -> !each.getFilter().isBlank())
				.sorted(Comparator.comparingDouble(SavedView::getPosition).thenComparing(SavedView::getId));
	}

	private static String name(SavedView view) {
		return view.getName().isEmpty() ? view.getFilter() : view.getName();
	}

	private CaseWriting writing() {
		return new CaseWriting(editor.get().orElseThrow(), author.get());
	}

	@Override
	public void add(String name, String line) {
		Optional<SavedView> same = views().filter(each -> name(each).equals(name.strip())).findFirst();
		if (same.isPresent()) {
			writing().edit(same.get(), each -> each.setFilter(line.strip()));
		} else {
			writing().keepView(name.strip(), line.strip(), Times.UNKNOWN_NS, Times.UNKNOWN_NS);
		}
	}

	@Override
	public void remove(Named one) {
		views().filter(each -> name(each).equals(one.name()) && each.getFilter().equals(one.line())).findFirst()
				.ifPresent(writing()::remove);
	}

	@Override
	public void toggle(Named one) {
		throw new UnsupportedOperationException("a filter is used, not switched on"); //$NON-NLS-1$
	}
}
