package org.plumbline.ui.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.load.BundleLoad;
import org.plumbline.core.load.LoadReport;
import org.plumbline.core.load.MemberLoad;
import org.plumbline.model.EvidenceRef;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * What was read of the open bundles and what was not: warnings first, then all members. Choosing a problem selects its
 * line in all views; a double click on a log shows only its events, a second one all again.
 */
public final class LoadReportView extends ViewPart {

	/** Bundles and their groups. */
	private static final int LEVELS_OPEN = 2;
	private static final int GROUPS_OF_PROBLEMS = 3;

	private final LoadOrder order = new LoadOrder();
	private CaseSession session;
	private Label sums;
	private Text filter;
	private TreeViewer tree;
	private Optional<Job> making = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		head(parent);
		tree(parent);
		Consumer<Topic> refresh = topic -> {
			boolean read = (topic == Topic.GROWN || topic == Topic.OPENING) && session.opening().isEmpty();
			if (topic == Topic.CASE || read) {
				show();
			}
		};
		session.addListener(refresh);
		Runnable unlisten = Colours.onChange(() -> tree.refresh());
		tree.getTree().addDisposeListener(event -> {
			session.removeListener(refresh);
			making.ifPresent(Job::cancel);
			unlisten.run();
		});
		show();
	}

	private void head(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 3).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		sums = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(sums);
		filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE | SWT.BORDER);
		filter.setMessage(Messages.LoadReportView_filter);
		GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).applyTo(filter);
		filter.addListener(SWT.Modify, event -> filter());
	}

	private void tree(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		TreeColumnLayout layout = new TreeColumnLayout();
		holder.setLayout(layout);
		tree = new TreeViewer(holder, SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION | SWT.SINGLE);
		tree.getTree().setHeaderVisible(true);
		Colours.ground(tree.getTree());
		tree.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(tree);
		Icons icons = new Icons(tree.getTree());
		for (LoadColumn each : LoadColumn.values()) {
			TreeViewerColumn column = new TreeViewerColumn(tree, each.style);
			column.getColumn().setText(each.title);
			column.setLabelProvider(new LoadLabels(each, icons));
			column.getColumn().addListener(SWT.Selection, event -> sort(column, each));
			layout.setColumnData(column.getColumn(), new ColumnWeightData(each.weight, each.narrowest));
		}
		tree.setContentProvider(new LoadNodeContent());
		tree.setComparator(order);
		tree.addFilter(new Filter());
		tree.addSelectionChangedListener(event -> selected().flatMap(LoadNode::place).ifPresent(this::jump));
		tree.addDoubleClickListener(event -> selected().ifPresent(this::open));
		getSite().setSelectionProvider(tree);
	}

	private void sort(TreeViewerColumn column, LoadColumn by) {
		int direction = order.next(by);
		tree.getTree().setSortColumn(direction == SWT.NONE ? null : column.getColumn());
		tree.getTree().setSortDirection(direction);
		tree.refresh();
	}

	private Optional<LoadNode> selected() {
		return Optional.ofNullable((LoadNode) tree.getStructuredSelection().getFirstElement());
	}

	private void jump(EvidenceRef place) {
		String told = session.selectEvidence(place) ? "" //$NON-NLS-1$
				: NLS.bind(Messages.LoadReportView_notInEvents, place.path(), place.line());
		getViewSite().getActionBars().getStatusLineManager().setMessage(told);
	}

	private void open(LoadNode node) {
		if (node.source() >= 0) {
			Set<Integer> wanted = Set.of(node.source());
			boolean already = session.filter().sources().equals(wanted);
			session.setFilter(session.filter().withSources(already ? Set.of() : wanted));
		} else if (!node.children().isEmpty()) {
			tree.setExpandedState(node, !tree.getExpandedState(node));
		}
	}

	private void show() {
		making.ifPresent(Job::cancel);
		making = Optional.empty();
		tree.setInput(List.of());
		if (session.opened().isEmpty()) {
			say(Messages.LoadReportView_noCase);
			return;
		}
		if (session.opening().isPresent()) {
			say(Messages.LoadReportView_reading);
			return;
		}
		say(Messages.LoadReportView_making);
		OpenedCase opened = session.opened().get();
		Job job = new LoadReportJob(opened, report -> sums.getDisplay().asyncExec(() -> {
			if (!sums.isDisposed() && session.opened().filter(now -> now == opened).isPresent()) {
				show(report);
			}
		}));
		making = Optional.of(job);
		job.schedule();
	}

	private void show(LoadReport report) {
		ContributionNames names = new ContributionNames(Platform.getExtensionRegistry());
		List<LoadNode> nodes = new LoadTree(DisplayTime.current(), names::of).of(report);
		tree.setInput(nodes);
		tree.expandToLevel(LEVELS_OPEN);
		nodes.forEach(bundle -> bundle.children().stream().limit(GROUPS_OF_PROBLEMS)
				.filter(each -> each.warning() || each.icon().equals("events")) //$NON-NLS-1$
				.forEach(each -> tree.setExpandedState(each, true)));
		say(sums(report.bundles()));
	}

	private static String sums(List<BundleLoad> bundles) {
		long members = bundles.stream().mapToLong(each -> each.members().size()).sum();
		long logs = bundles.stream().mapToLong(each -> each.count(MemberLoad.Kind.LOG)).sum();
		long lines = bundles.stream().mapToLong(BundleLoad::lines).sum();
		long unknown = bundles.stream().mapToLong(BundleLoad::unparsedLines).sum();
		long warnings = bundles.stream().mapToLong(BundleLoad::warnings).sum();
		long notes = bundles.stream().mapToLong(each -> each.problems().size()).sum() - warnings;
		return NLS.bind(Messages.LoadReportView_sums,
				new Object[] { Amounts.count(members), Amounts.count(logs), Amounts.count(lines),
						Amounts.count(unknown),
						Amounts.count(warnings), Amounts.count(notes) });
	}

	private void say(String text) {
		sums.setText(text);
		sums.setToolTipText(text);
	}

	private void filter() {
		tree.refresh();
		if (!filter.getText().isBlank()) {
			tree.expandToLevel(LEVELS_OPEN + 1);
		}
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	/** Lets lines pass that hold the text, and what is below and above them. */
	private final class Filter extends ViewerFilter {

		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
			return wanted.isEmpty() || ((LoadNode) element).holds(wanted)
					|| parent instanceof LoadNode above && above.cells().stream()
							.anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted))
							&& above.source() < 0 && !above.cells().get(1).isEmpty();
		}
	}
}
