package org.plumbline.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds visible controls below one control, as an eye would: from top to bottom. UI thread. */
record WidgetSearch(Composite root) {

	/** Returns the visible controls of a type that satisfy a condition, in the order of their creation. */
	<T extends Control> List<T> all(Class<T> type, Predicate<? super T> condition) {
		List<T> found = new ArrayList<>();
		collect(root, type, condition, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, Predicate<? super T> condition,
			List<T> found) {
		for (Control each : parent.getChildren()) {
			if (each.isVisible() && type.isInstance(each) && condition.test(type.cast(each))) {
				found.add(type.cast(each));
			}
			if (each instanceof Composite inner) {
				collect(inner, type, condition, found);
			}
		}
	}

	<T extends Control> Optional<T> first(Class<T> type, Predicate<? super T> condition) {
		return all(type, condition).stream().findFirst();
	}

	/** Returns the button with a text; mnemonics do not count. */
	Optional<Button> button(String text) {
		return first(Button.class, each -> each.getText().replace("&", "").equals(text));
	}

	/** Returns the entry field with a hint. */
	Optional<Text> field(String hint) {
		return first(Text.class, each -> each.getMessage().equals(hint));
	}

	/** Returns the entry field behind a label. */
	Optional<Text> fieldBehind(String label) {
		return first(Label.class, each -> each.getText().equals(label)).flatMap(each -> {
			List<Control> brothers = List.of(each.getParent().getChildren());
			return brothers.stream().skip(brothers.indexOf(each)).filter(Text.class::isInstance).map(Text.class::cast)
					.findFirst();
		});
	}

	/** Returns the text that shows some words. */
	Optional<StyledText> text(String words) {
		return first(StyledText.class, each -> each.getText().contains(words));
	}

	/** Tells whether a label shows some words. */
	boolean says(String words) {
		return first(Label.class, each -> each.getText().contains(words)).isPresent()
				|| first(Text.class, each -> each.getText().contains(words)).isPresent();
	}

	/** Returns the tree line whose text begins with some words. */
	Optional<TreeItem> line(String words) {
		return all(Tree.class, each -> true).stream().flatMap(tree -> Stream.of(tree.getItems()))
				.flatMap(WidgetSearch::withChildren).filter(each -> each.getText().startsWith(words)).findFirst();
	}

	private static Stream<TreeItem> withChildren(TreeItem item) {
		return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(WidgetSearch::withChildren));
	}

	/** Returns the control whose class has a simple name. */
	Optional<Control> ofClass(String simpleName) {
		return first(Control.class, each -> each.getClass().getSimpleName().equals(simpleName));
	}
}
