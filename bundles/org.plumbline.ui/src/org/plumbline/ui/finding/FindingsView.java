package org.plumbline.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.world.WorldNames;
import org.plumbline.model.EvidenceRef;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.detail.RichText;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** What the rules found, grouped by severity and cause, and below it the story of the selected one. */
public final class FindingsView extends ViewPart {

	private static final int[] LIST_AND_STORY = { 35, 65 };

	private CaseSession session;
	private TreeViewer tree;
	private RichText story;
	private boolean refreshing;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		tree = new TreeViewer(sash, SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE | SWT.FULL_SELECTION);
		Colours.ground(tree.getTree());
		tree.setContentProvider(new FindingNodeContent());
		FindingColumns.addTo(tree);
		story = new RichText(sash);
		sash.setWeights(LIST_AND_STORY);
		FindingActions actions = new FindingActions(session, this::selected,
				new AnnotateMenu(getSite(), session));
		actions.addTo(getViewSite().getActionBars().getToolBarManager(), tree);
		new CollectActions(session, getSite()).addTo(getViewSite().getActionBars().getMenuManager());
		tree.addSelectionChangedListener(event -> {
			actions.update();
			tell();
		});
		getSite().setSelectionProvider(tree);
		Consumer<Topic> refresh = this::refresh;
		session.addListener(refresh);
		Runnable unlisten = Colours.onChange(() -> tree.refresh());
		sash.addDisposeListener(event -> {
			session.removeListener(refresh);
			unlisten.run();
		});
		refresh(Topic.CASE);
	}

	private void refresh(Topic topic) {
		if (topic != Topic.CASE && topic != Topic.GROWN && topic != Topic.ANNOTATIONS && topic != Topic.OPENING) {
			return;
		}
		Optional<FindingNode> before = topic == Topic.CASE ? Optional.empty() : selected();
		List<FindingNode> nodes = session.opened().map(FindingTree::of).orElse(List.of());
		refreshing = true;
		tree.setInput(FindingGroup.of(nodes));
		tree.expandAll();
		before.flatMap(each -> same(nodes, each)).ifPresent(each -> tree.setSelection(new StructuredSelection(each)));
		refreshing = false;
		if (tree.getStructuredSelection().isEmpty()) {
			story.show(nothing(nodes));
		}
	}

	private RichContent nothing(List<FindingNode> nodes) {
		if (session.opened().isEmpty()) {
			return new RichContent();
		}
		String none = session.opening().isPresent() ? Messages.FindingsView_later : Messages.FindingsView_none;
		return new RichContent().muted(nodes.isEmpty() ? none : Messages.FindingsView_select);
	}

	private static Optional<FindingNode> same(List<FindingNode> nodes, FindingNode wanted) {
		for (FindingNode each : nodes) {
			Optional<FindingNode> found = each.isSame(wanted) ? Optional.of(each) : same(each.children(), wanted);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<FindingNode> selected() {
		return Optional.ofNullable(tree.getStructuredSelection().getFirstElement())
				.filter(FindingNode.class::isInstance).map(FindingNode.class::cast);
	}

	private void tell() {
		Optional<FindingNode> node = selected();
		if (node.isEmpty()) {
			return; // a group has no story
		}
		Consumer<EvidenceRef> jump = ref -> session.selectEvidence(ref);
		story.show(FindingContent.of(node.get(), jump, worlds()));
		if (!refreshing) { // a person chose it
			jump.accept(node.get().finding().evidence().getFirst().ref());
		}
	}

	/** Returns what names the worlds of lines of the open case. */
	private Function<EvidenceItem, String> worlds() {
		Optional<OpenedCase> opened = session.opened();
		if (opened.isEmpty()) {
			return line -> ""; //$NON-NLS-1$
		}
		EventStore events = opened.get().events();
		WorldNames worlds = opened.get().worlds();
		return line -> {
			OptionalLong row = opened.get().find(line.ref());
			if (row.isEmpty()) {
				return ""; //$NON-NLS-1$
			}
			LogRecord event = events.record(row.getAsLong());
			String sha256 = event.source().bundleSha256();
			return worlds.name(sha256, event.world(), event.timeNs()).isEmpty() ? "" //$NON-NLS-1$
					: worlds.shown(sha256, event.world(), event.timeNs());
		};
	}

	/** Selects a finding of the open case, also one below its cause; selects nothing if it is none. */
	public void select(Finding wanted) {
		FindingNode node = new FindingNode(wanted, Optional.empty(), List.of(), List.of());
		session.opened().map(FindingTree::of).flatMap(nodes -> same(nodes, node))
				.ifPresent(each -> tree.setSelection(new StructuredSelection(each), true));
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}
}
