package org.plumbline.ui.annotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** What people said about events, in order of the events' time. Choosing one jumps to its line. */
public final class AnnotationView extends ViewPart {

	private static final String[] TITLES = { Messages.AnnotationView_time, Messages.AnnotationView_comment,
			Messages.AnnotationView_tag, Messages.AnnotationView_author };
	/** Share of the room that is left; the time has as much as it needs. */
	private static final int[] WEIGHTS = { 0, 70, 16, 14 };
	private static final int[] NARROWEST = { 132, 104, 48, 60 };

	private CaseSession session;
	private TableViewer table;
	private Action edit;
	private Action remove;
	private Action reply;
	private Action resolve;
	private boolean refreshing;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		Annotating annotating = new Annotating(getSite().getShell(), session);
		table = table(parent);
		edit = action(Messages.AnnotationView_edit, Icons.descriptor("edit"), annotating::edit); //$NON-NLS-1$
		remove = action(Messages.AnnotationView_remove, Icons.descriptor("remove"), annotating::remove); //$NON-NLS-1$
		reply = action(Messages.AnnotationView_reply, Icons.descriptor("annotation"), annotating::reply); //$NON-NLS-1$
		resolve = action(Messages.AnnotationView_resolve, Icons.descriptor("review"), annotating::toggleResolved); //$NON-NLS-1$
		actions();
		table.addDoubleClickListener(event -> edit.run());
		table.addSelectionChangedListener(event -> chosen());
		getSite().setSelectionProvider(table);
		Consumer<Topic> refresh = this::refresh;
		session.addListener(refresh);
		table.getTable().addDisposeListener(event -> session.removeListener(refresh));
		refresh(Topic.CASE);
	}

	private static TableViewer table(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
		Table widget = viewer.getTable();
		widget.setHeaderVisible(true);
		Colours.ground(widget);
		for (int i = 0; i < TITLES.length; i++) {
			TableColumn column = new TableColumn(widget, SWT.NONE);
			column.setText(TITLES[i]);
			layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], NARROWEST[i]));
		}
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new AnnotationLabels());
		return viewer;
	}

	private Action action(String text, ImageDescriptor icon, Consumer<Annotation> act) {
		return new Action(text, icon) {
			@Override
			public void run() {
				selected().ifPresent(act);
			}
		};
	}

	private void actions() {
		IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
		toolBar.add(reply);
		toolBar.add(resolve);
		toolBar.add(edit);
		toolBar.add(remove);
		MenuManager menu = new MenuManager();
		menu.add(reply);
		menu.add(resolve);
		menu.add(edit);
		menu.add(remove);
		Table widget = table.getTable();
		widget.setMenu(menu.createContextMenu(widget));
		widget.addDisposeListener(event -> menu.dispose());
	}

	private Optional<Annotation> selected() {
		return Optional.ofNullable((Annotation) table.getStructuredSelection().getFirstElement());
	}

	private void chosen() {
		edit.setEnabled(selected().isPresent());
		remove.setEnabled(selected().isPresent());
		reply.setEnabled(selected().isPresent());
		resolve.setEnabled(selected().isPresent());
		resolve.setText(selected().map(Annotation::isResolved).orElse(false) ? Messages.AnnotationView_reopen
				: Messages.AnnotationView_resolve);
		if (!refreshing) {
			selected().flatMap(each -> each.getTargets().stream().findFirst()).ifPresent(session::selectEvidence);
		}
	}

	private void refresh(Topic topic) {
		if (topic == Topic.CASE || topic == Topic.GROWN || topic == Topic.ANNOTATIONS) {
			refreshing = true;
			table.setInput(session.opened().map(OpenedCase::editor).map(CaseEditor::annotations).orElse(List.of()));
			chosen();
			refreshing = false;
		}
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}
}
