package org.plumbline.ui.navigator;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

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
		getSite().setSelectionProvider(tree);
		Consumer<Topic> refresh = topic -> {
			if (topic == Topic.CASE) {
				show();
			}
		};
		session.addListener(refresh);
		tree.getTree().addDisposeListener(event -> session.removeListener(refresh));
		show();
	}

	private void show() {
		tree.setInput(session.opened().map(CaseTree::of).orElse(List.of()));
		tree.expandToLevel(LEVELS_OPEN);
	}

	private void filter(DoubleClickEvent event) {
		CaseNode node = (CaseNode) ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (node == null || node.sources().isEmpty()) {
			return;
		}
		boolean already = session.filter().sources().equals(node.sources());
		session.setFilter(session.filter().withSources(already ? Set.of() : node.sources()));
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
