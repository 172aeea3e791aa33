package org.plumbline.ui.casework;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.plumbline.model.casefile.Argument;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.Hypothesis;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent;

/** Possible causes, each with what speaks for and against it. A cause is judged by its evidence, not by its author. */
public final class HypothesesView extends PartView {

	private static final int[] WIDTHS = { 72, 28 };
	private static final int[] NARROWEST = { 160, 76 };
	private static final String TITLE = "title"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final String STATE = "state"; //$NON-NLS-1$

	private TreeViewer tree;

	@Override
	protected Control createList(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		holder.setLayout(layout);
		tree = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
		Tree widget = tree.getTree();
		widget.setHeaderVisible(true);
		Colours.ground(widget);
		String[] titles = { Messages.HypothesesView_cause, Messages.HypothesesView_state };
		for (int i = 0; i < titles.length; i++) {
			TreeColumn column = new TreeColumn(widget, SWT.NONE);
			column.setText(titles[i]);
			layout.setColumnData(column, new ColumnWeightData(WIDTHS[i], NARROWEST[i]));
		}
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new HypothesisLabels());
		tree.addSelectionChangedListener(event -> chosen());
		tree.addDoubleClickListener(event -> edit());
		return widget;
	}

	@Override
	protected void createActions() {
		action(Messages.HypothesesView_add, "hypothesis", this::add, () -> true); //$NON-NLS-1$
		action(Messages.HypothesesView_for, "argueFor", () -> argue(false), () -> hypothesis().isPresent()); //$NON-NLS-1$
		action(Messages.HypothesesView_against, "argueAgainst", () -> argue(true), () -> hypothesis().isPresent()); //$NON-NLS-1$
		action(Messages.PartView_bind, "bind", this::bind, //$NON-NLS-1$
				() -> argument().isPresent() && quotes().selected().isPresent());
		action(Messages.PartView_edit, "edit", this::edit, () -> hypothesis().isPresent()); //$NON-NLS-1$
		action(Messages.PartView_remove, "remove", this::remove, () -> hypothesis().isPresent()); //$NON-NLS-1$
	}

	@Override
	protected void fill() {
		Object[] open = tree.getExpandedElements();
		Object chosen = tree.getStructuredSelection().getFirstElement();
		Case model = session().opened().map(each -> each.model()).orElse(null);
		boolean other = tree.getInput() != model;
		tree.setInput(model);
		if (other) {
			tree.expandAll();
		} else {
			tree.setExpandedElements(open);
			if (chosen != null) {
				tree.setSelection(new StructuredSelection(chosen));
			}
		}
	}

	@Override
	protected RichContent content() {
		RichContent content = new RichContent();
		Optional<Hypothesis> hypothesis = hypothesis();
		if (hypothesis.isEmpty()) {
			return content
					.muted(session().opened().isEmpty() ? Messages.PartView_noCase : Messages.HypothesesView_hint);
		}
		HypothesisText text = new HypothesisText(quotes(), content);
		argument().ifPresentOrElse(text::add, () -> text.add(hypothesis.get()));
		return content;
	}

	/** Returns the chosen cause, or the one that the chosen argument belongs to. */
	private Optional<Hypothesis> hypothesis() {
		Object chosen = tree.getStructuredSelection().getFirstElement();
		return switch (chosen) {
		case Hypothesis each -> Optional.of(each);
		case Argument each when each.eContainer() instanceof Hypothesis of -> Optional.of(of);
		case null, default -> Optional.empty();
		};
	}

	private Optional<Argument> argument() {
		return tree.getStructuredSelection().getFirstElement() instanceof Argument each && each.eContainer() != null
				? Optional.of(each)
				: Optional.empty();
	}

	private void add() {
		FieldsDialog dialog = dialog(Messages.HypothesesView_add, "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (dialog.open() == Window.OK) {
			Hypothesis made = writing().suppose(dialog.entered(TITLE), dialog.entered(TEXT), state(dialog));
			tree.setSelection(new StructuredSelection(made), true);
		}
	}

	private FieldsDialog dialog(String title, String cause, String text, String state) {
		return new FieldsDialog(getSite().getShell(), title, Messages.PartView_markdown)
				.needed(TITLE, Messages.HypothesesView_cause, cause)
				.choice(STATE, Messages.HypothesesView_state, HypothesisLabels.state(state), HypothesisLabels.states())
				.area(TEXT, Messages.HypothesesView_explains, text, false);
	}

	private static String state(FieldsDialog dialog) {
		return HypothesisLabels.stateOf(dialog.entered(STATE));
	}

	private void argue(boolean against) {
		Hypothesis hypothesis = hypothesis().orElseThrow();
		String line = quotes().selectedText();
		String note = line.isEmpty() ? Messages.PartView_noLine : NLS.bind(Messages.PartView_line, line);
		FieldsDialog dialog = new FieldsDialog(getSite().getShell(),
				against ? Messages.HypothesesView_against : Messages.HypothesesView_for, note).area(TEXT,
						Messages.HypothesesView_argument, "", true); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			Argument made = writing().argue(hypothesis, against, dialog.entered(TEXT),
					quotes().withSelected(List.of()));
			tree.setExpandedState(hypothesis, true);
			tree.setSelection(new StructuredSelection(made), true);
		}
	}

	private void bind() {
		Argument argument = argument().orElseThrow();
		writing().bind(argument.getTargets(), quotes().withSelected(argument.getTargets()));
	}

	private void edit() {
		if (argument().isPresent()) {
			Argument argument = argument().get();
			FieldsDialog dialog = new FieldsDialog(getSite().getShell(), Messages.PartView_edit, "") //$NON-NLS-1$
					.area(TEXT, Messages.HypothesesView_argument, argument.getText(), true);
			if (dialog.open() == Window.OK) {
				writing().edit(argument, each -> each.setText(dialog.entered(TEXT)));
			}
		} else if (hypothesis().isPresent()) {
			Hypothesis hypothesis = hypothesis().get();
			FieldsDialog dialog = dialog(Messages.PartView_edit, hypothesis.getTitle(), hypothesis.getText(),
					hypothesis.getState());
			if (dialog.open() == Window.OK) {
				writing().edit(hypothesis, each -> {
					each.setTitle(dialog.entered(TITLE));
					each.setText(dialog.entered(TEXT));
					each.setState(state(dialog));
				});
			}
		}
	}

	/** Without asking, because undo brings it back. */
	private void remove() {
		writing().remove(argument().isPresent() ? argument().get() : hypothesis().orElseThrow());
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((Case) input).getHypotheses().stream().sorted(HypothesisLabels.ORDER).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Hypothesis each ? HypothesisLabels.sorted(each.getArguments()).toArray()
					: new Object[0];
		}

		@Override
		public Object getParent(Object child) {
			return child instanceof Argument each ? each.eContainer() : null; // null: a root to JFace
		}

		@Override
		public boolean hasChildren(Object parent) {
			return getChildren(parent).length > 0;
		}
	}
}
