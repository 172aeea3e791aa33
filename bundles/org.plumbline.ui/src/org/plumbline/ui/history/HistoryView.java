package org.plumbline.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.CaseMerge;
import org.plumbline.core.casefile.CaseReview;
import org.plumbline.core.casefile.FieldConflict;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.model.casefile.Case;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.merge.MergeDialog;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** Who did what when with the case, latest first; above it how far its review is; below it what exactly changed. */
public final class HistoryView extends ViewPart {

	private static final int[] SHARES = { 65, 35 };

	private CaseSession session;
	private StyledText review;
	private TableViewer table;
	private StyledText detail;
	private Action reviewing;
	private Action deciding;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		review = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP); // a checksum wants to be copied
		review.setMargins(8, 6, 8, 6);
		review.setCaret(null);
		Colours.ground(review);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(review);
		SashForm halves = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table(halves);
		detail = new StyledText(halves, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		detail.setMargins(8, 6, 8, 6);
		detail.setCaret(null);
		Colours.ground(detail);
		halves.setWeights(SHARES);
		actions();
		Consumer<Topic> refresh = this::refresh;
		session.addListener(refresh);
		parent.addDisposeListener(event -> session.removeListener(refresh));
		refresh(Topic.CASE);
	}

	private void table(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		Colours.ground(table.getTable());
		column(layout, Messages.HistoryView_time, 0, 156,
				each -> DisplayTime.current().seconds(each.timeNs()));
		column(layout, Messages.HistoryView_who, 20, 80, HistoryRow::who);
		column(layout, Messages.HistoryView_what, 80, 160, HistoryRow::what);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addSelectionChangedListener(event -> detail.setText(
				Optional.ofNullable((HistoryRow) table.getStructuredSelection().getFirstElement())
						.map(HistoryRow::detail).orElse(""))); //$NON-NLS-1$
	}

	private void column(TableColumnLayout layout, String title, int weight, int narrowest,
			java.util.function.Function<HistoryRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((HistoryRow) each)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, narrowest));
	}

	private void actions() {
		reviewing = new Action(Messages.HistoryView_review, Icons.descriptor("review")) { //$NON-NLS-1$
			@Override
			public void run() {
				session.opened().ifPresent(HistoryView.this::review);
			}
		};
		deciding = new Action(Messages.HistoryView_decide, Icons.descriptor("merge")) { //$NON-NLS-1$
			@Override
			public void run() {
				session.opened().ifPresent(HistoryView.this::decide);
			}
		};
		IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
		toolBar.add(reviewing);
		toolBar.add(deciding);
	}

	private void review(OpenedCase opened) {
		ReviewDialog dialog = new ReviewDialog(getSite().getShell(), CaseReview.state(opened.model()));
		if (dialog.open() == Window.OK) {
			opened.editor().review(dialog.state(), Settings.author(), dialog.reason());
		}
	}

	private void decide(OpenedCase opened) {
		List<FieldConflict> conflicts = CaseMerge.conflicts(opened.model());
		if (!conflicts.isEmpty()) {
			new MergeDialog(getSite().getShell(), opened.editor(), opened.model(), conflicts).open();
		}
	}

	private void refresh(Topic topic) {
		if (topic != Topic.CASE && topic != Topic.ANNOTATIONS) {
			return;
		}
		Optional<Case> model = session.opened().map(OpenedCase::model);
		table.setInput(model.map(HistoryRow::of).orElse(List.of()));
		detail.setText(""); //$NON-NLS-1$
		boolean open = model.map(each -> !CaseMerge.conflicts(each).isEmpty()).orElse(false);
		deciding.setEnabled(open);
		reviewing.setEnabled(model.isPresent());
		review.setText(model.map(ReviewText::of).orElse("")); //$NON-NLS-1$
		review.getParent().layout();
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}
}
