package org.plumbline.ui.navigator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.store.EventSource;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.counter.CountersView;
import org.plumbline.ui.file.FileView;
import org.plumbline.ui.format.NewFormatWizard;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;
import org.plumbline.ui.source.SourceTimeAction;
import org.plumbline.ui.source.SourceTimeDialog;

/** What the case holds. A double click shows only the events below a line; a second one shows all again. */
public final class CaseExplorerView extends ViewPart {

	private static final int LEVELS_OPEN = 4;

	private TreeViewer tree;
	private CaseSession session;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		tree = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
		Colours.ground(tree.getTree());
		tree.setContentProvider(new CaseNodeContent());
		tree.setLabelProvider(new CellLabels(new CaseNodeLabels(new Icons(tree.getTree()))));
		tree.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.addDoubleClickListener(this::filter);
		menu();
		getSite().setSelectionProvider(tree);
		Consumer<Topic> refresh = topic -> {
			if (topic == Topic.CASE) {
				show();
			} else if (topic == Topic.GROWN) {
				follow();
			}
		};
		session.addListener(refresh);
		tree.getTree().addDisposeListener(event -> session.removeListener(refresh));
		show();
	}

	/** What can be done with one log, or with one file. */
	private void menu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			log().ifPresent(source -> addActions(shown, source));
			Optional.ofNullable((CaseNode) tree.getStructuredSelection().getFirstElement()).flatMap(CaseNode::file)
					.ifPresent(file -> shown.add(action(Messages.CaseExplorerView_text,
							() -> FileView.open(getSite().getPage(), file.bundle(), file.path()))));
			shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		getSite().registerContextMenu(menu, tree);
	}

	private void addActions(IMenuManager menu, EventSource source) {
		menu.add(new AnnotateMenu(getSite(), session).action(Anchor.file(source.path())));
		Action time = new SourceTimeAction(
				() -> SourceTimeDialog.open(getSite().getShell(), session, source.index()));
		time.setEnabled(session.opening().isEmpty()); // while a bundle is read, its events get other rows and times
		menu.add(time);
		menu.add(action(Messages.CaseExplorerView_format,
				() -> NewFormatWizard.open(getSite().getWorkbenchWindow(), source)));
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Returns the selected log, if it is one and has lines. */
	private Optional<EventSource> log() {
		return Optional.ofNullable((CaseNode) tree.getStructuredSelection().getFirstElement())
				.filter(each -> each.sources().size() == 1 && each.children().isEmpty())
				.flatMap(each -> session.opened()
						.map(opened -> opened.events().sources().get(each.sources().iterator().next())))
				.filter(each -> each.lines() > 0);
	}

	private void show() {
		List<CaseNode> nodes = session.opened().map(CaseTree::of).orElse(List.of());
		tree.setInput(nodes);
		tree.setExpandedTreePaths(nodes.stream().flatMap(each -> paths(each, TreePath.EMPTY).stream())
				.filter(each -> opensItself(each)).toArray(TreePath[]::new));
	}

	private static boolean opensItself(TreePath path) {
		return path.getSegmentCount() < LEVELS_OPEN
				&& !((CaseNode) path.getLastSegment()).icon().equals(CaseNode.FILES) && !isBelowFiles(path);
	}

	private static boolean isBelowFiles(TreePath path) {
		for (int i = 0; i < path.getSegmentCount(); i++) {
			if (((CaseNode) path.getSegment(i)).icon().equals(CaseNode.FILES)) {
				return true;
			}
		}
		return false;
	}

	/** Shows more of the same case; what was open, selected and on top stays so. */
	private void follow() {
		Set<List<String>> open = new HashSet<>();
		for (TreePath each : tree.getExpandedTreePaths()) {
			open.add(names(each));
		}
		Set<List<String>> known = new HashSet<>();
		nodes(tree.getInput()).forEach(each -> paths(each, TreePath.EMPTY).forEach(path -> known.add(names(path))));
		Set<List<String>> selected = new HashSet<>();
		for (TreePath each : ((ITreeSelection) tree.getStructuredSelection()).getPaths()) {
			selected.add(names(each));
		}
		int top = tree.getTree().getTopItem() == null ? 0 : tree.getTree().getVerticalBar().getSelection();
		tree.getTree().setRedraw(false);
		List<CaseNode> nodes = session.opened().map(CaseTree::of).orElse(List.of());
		tree.setInput(nodes);
		List<TreePath> all = nodes.stream().flatMap(each -> paths(each, TreePath.EMPTY).stream()).toList();
		tree.setExpandedTreePaths(all.stream().filter(each -> isOpen(each, open, known)).toArray(TreePath[]::new));
		tree.setSelection(new TreeSelection(
				all.stream().filter(each -> selected.contains(names(each))).toArray(TreePath[]::new)), false);
		tree.getTree().setRedraw(true);
		tree.getTree().getVerticalBar().setSelection(top);
	}

	/** New lines open themselves as all did at the beginning. */
	private static boolean isOpen(TreePath path, Set<List<String>> open, Set<List<String>> known) {
		List<String> names = names(path);
		return open.contains(names) || opensItself(path) && !known.contains(names);
	}

	@SuppressWarnings("unchecked")
	private static List<CaseNode> nodes(Object input) {
		return (List<CaseNode>) input; // the view itself has set it
	}

	private static List<TreePath> paths(CaseNode node, TreePath above) {
		List<TreePath> result = new ArrayList<>();
		TreePath own = above.createChildPath(node);
		result.add(own);
		node.children().forEach(each -> result.addAll(paths(each, own)));
		return result;
	}

	private static List<String> names(TreePath path) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < path.getSegmentCount(); i++) {
			names.add(((CaseNode) path.getSegment(i)).label());
		}
		return names;
	}

	private void filter(DoubleClickEvent event) {
		CaseNode node = (CaseNode) ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (node != null && node.file().isPresent()) {
			open(node.file().get());
			return;
		}
		if (node == null || node.sources().isEmpty()) {
			return;
		}
		boolean already = session.filter().sources().equals(node.sources());
		session.setFilter(session.filter().withSources(already ? Set.of() : node.sources()));
	}

	/** A file of counters is opened where they are drawn; that view says it if the file only looks like one. */
	private void open(CaseFile file) {
		if (file.mayHoldCounters()) {
			CountersView.open(getSite().getPage(), file.bundle(), file.path());
		} else {
			FileView.open(getSite().getPage(), file.bundle(), file.path());
		}
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	/** Takes tool tips from the styled provider too; the platform's class leaves them out. */
	private static final class CellLabels extends DelegatingStyledCellLabelProvider {

		private final CaseNodeLabels labels;

		CellLabels(CaseNodeLabels labels) {
			super(labels);
			this.labels = labels;
		}

		@Override
		public String getToolTipText(Object element) {
			return labels.getToolTipText(element);
		}
	}
}
