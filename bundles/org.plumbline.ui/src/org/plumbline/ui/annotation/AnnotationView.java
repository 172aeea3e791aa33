package org.plumbline.ui.annotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.plumbline.core.casefile.Orphans;
import org.plumbline.core.casefile.Orphans.State;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.casework.PartView;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * What people said, in order of the time it is about; the chosen one with its thread. Choosing one jumps to its line.
 */
public final class AnnotationView extends PartView {

	private static final String[] TITLES = { Messages.AnnotationView_about, Messages.AnnotationView_comment,
			Messages.AnnotationView_tag, Messages.AnnotationView_author };
	private static final int[] WEIGHTS = { 26, 50, 12, 12 };
	private static final int[] NARROWEST = { 124, 120, 48, 56 };

	/** Which of them are listed. */
	private enum Choice {
		ALL, OPEN, ORPHANED
	}

	private TableViewer table;
	private Annotating annotating;
	private IAction resolve;
	private Choice choice = Choice.ALL;
	private boolean filling;

	@Override
	protected Control createList(Composite parent) {
		annotating = new Annotating(getSite().getShell(), session());
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
		Table widget = table.getTable();
		widget.setHeaderVisible(true);
		Colours.ground(widget);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(widget, SWT.NONE);
			column.setText(TITLES[i]);
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], NARROWEST[i]));
		}
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new AnnotationLabels(session()));
		table.addDoubleClickListener(event -> selected().ifPresent(annotating::edit));
		table.addSelectionChangedListener(event -> {
			chosen();
			resolve.setText(selected().map(Annotation::isResolved).orElse(false) ? Messages.AnnotationView_reopen
					: Messages.AnnotationView_resolve);
			if (!filling) {
				selected().flatMap(each -> each.getTargets().stream().findFirst())
						.ifPresent(session()::selectEvidence);
			}
		});
		getSite().setSelectionProvider(table);
		return widget;
	}

	@Override
	protected void createActions() {
		ofOne(Messages.AnnotationView_reply, "annotation", annotating::reply); //$NON-NLS-1$
		resolve = ofOne(Messages.AnnotationView_resolve, "review", annotating::toggleResolved); //$NON-NLS-1$
		action(Messages.AnnotationView_bind, "bind", this::bind, //$NON-NLS-1$
				() -> selected().filter(each -> each.getKind().isEmpty() || each.getKind().equals("event")).isPresent() //$NON-NLS-1$
						&& quotes().selected().isPresent());
		ofOne(Messages.AnnotationView_edit, "edit", annotating::edit); //$NON-NLS-1$
		ofOne(Messages.AnnotationView_remove, "remove", annotating::remove); //$NON-NLS-1$
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(show(Messages.AnnotationView_all, Choice.ALL));
		menu.add(show(Messages.AnnotationView_open, Choice.OPEN));
		menu.add(show(Messages.AnnotationView_orphaned, Choice.ORPHANED));
	}

	private IAction ofOne(String text, String icon, java.util.function.Consumer<Annotation> act) {
		return action(text, icon, () -> selected().ifPresent(act), () -> selected().isPresent());
	}

	private Action show(String text, Choice which) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				choice = which;
				refresh(Topic.ANNOTATIONS);
			}
		};
		action.setChecked(which == choice);
		return action;
	}

	/** A comment may be about several events. */
	private void bind() {
		Annotation annotation = selected().orElseThrow();
		writing().bind(annotation.getTargets(), quotes().withSelected(annotation.getTargets()));
	}

	private Optional<Annotation> selected() {
		return Optional.ofNullable((Annotation) table.getStructuredSelection().getFirstElement())
				.filter(each -> each.eContainer() != null);
	}

	@Override
	protected void fill() {
		filling = true;
		Optional<Annotation> before = selected();
		table.setInput(session().opened().map(each -> each.editor().annotations()).orElse(List.of()).stream()
				.filter(this::isListed).toList());
		before.ifPresent(each -> table.setSelection(new StructuredSelection(each)));
		filling = false;
	}

	private boolean isListed(Annotation annotation) {
		return switch (choice) {
		case ALL -> true;
		case OPEN -> !annotation.isResolved();
		case ORPHANED -> Orphans.state(annotation, opened()) == State.ORPHANED;
		};
	}

	@Override
	protected RichContent content() {
		Function<Annotation, RichContent> thread = each -> new AnnotationThread(opened(), quotes()).of(each);
		return selected().map(thread).orElseGet(() -> new RichContent().muted(
				session().opened().isPresent() ? Messages.AnnotationView_hint : Messages.AnnotationView_noCase));
	}
}
