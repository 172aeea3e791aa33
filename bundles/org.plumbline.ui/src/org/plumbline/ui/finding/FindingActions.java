package org.plumbline.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.Anchor;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.Silencing;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.ui.annotation.AnnotateMenu;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** Judging a finding: confirmed, dismissed, open again; a comment; in the report or not. Each is one step of undo. */
final class FindingActions {

	private final CaseSession session;
	private final Supplier<Optional<FindingNode>> selected;
	private final AnnotateMenu annotating;
	private final List<Toggle> toggles = new ArrayList<>();
	private final Action comment = new Action(Messages.FindingActions_comment, Icons.descriptor("annotation")) { //$NON-NLS-1$
		@Override
		public void run() {
			entry().ifPresent(FindingActions.this::askComment);
		}
	};

	private final Action annotate = new Action(Messages.FindingActions_annotate, Icons.descriptor("annotate")) { //$NON-NLS-1$
		@Override
		public void run() {
			entry().ifPresent(each -> annotating.action(Anchor.finding(each.getRule(), each.getKey())).run());
		}
	};

	private final Action silence = new Action(Messages.FindingActions_silence) {
		@Override
		public void run() {
			FindingActions.this.selected.get().ifPresent(FindingActions.this::askSilence);
		}
	};
	private final Action listen = new Action(Messages.FindingActions_listen) {
		@Override
		public void run() {
			FindingActions.this.selected.get().ifPresent(node -> editor().liftSilence(node.finding().rule()));
		}
	};

	private final Action silenced = new Action(Messages.FindingActions_silenced) {
		@Override
		public void run() {
			new SilencedRulesDialog(null, editor()).open();
		}
	};

	FindingActions(CaseSession session, Supplier<Optional<FindingNode>> selected, AnnotateMenu annotating) {
		this.session = session;
		this.annotating = annotating;
		this.selected = selected;
		toggles.add(new Toggle(Messages.FindingActions_confirm, "confirm", //$NON-NLS-1$
				each -> each.getState() == FindingState.CONFIRMED, each -> judge(each, FindingState.CONFIRMED)));
		toggles.add(new Toggle(Messages.FindingActions_dismiss, "dismiss", //$NON-NLS-1$
				each -> each.getState() == FindingState.DISMISSED, each -> judge(each, FindingState.DISMISSED)));
		toggles.add(new Toggle(Messages.FindingActions_inReport, "report", FindingEntry::isInReport, //$NON-NLS-1$
				each -> editor().setInReport(each, !each.isInReport())));
	}

	/** Puts the actions into the view's tool bar and into the context menu of the list. */
	void addTo(IToolBarManager toolBar, TreeViewer tree) {
		MenuManager menu = new MenuManager();
		toggles.forEach(toolBar::add);
		toggles.forEach(menu::add);
		menu.add(new Separator());
		menu.add(comment);
		menu.add(annotate);
		menu.add(silence);
		menu.add(listen);
		menu.add(silenced);
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		tree.getTree().addDisposeListener(event -> menu.dispose());
		update();
	}

	/** Shows the state of the selected finding. */
	void update() {
		toggles.forEach(Toggle::update);
		comment.setEnabled(entry().isPresent());
		silenced.setEnabled(session.opened().isPresent());
		annotate.setEnabled(entry().isPresent());
		silence.setEnabled(entry().isPresent());
		listen.setEnabled(entry().isPresent() && isSilenced(selected.get().orElseThrow()));
	}

	private Optional<FindingEntry> entry() {
		return selected.get().flatMap(FindingNode::entry);
	}

	private CaseEditor editor() {
		return session.opened().map(OpenedCase::editor).orElseThrow();
	}

	private boolean isSilenced(FindingNode node) {
		return Silencing.of(editor().model(), node.finding().rule()).isPresent();
	}

	/** Judging a second time takes the judgement back. */
	private void judge(FindingEntry entry, FindingState state) {
		FindingState next = entry.getState() == state ? FindingState.OPEN : state;
		editor().judge(entry, next, entry.getComment());
	}

	private void askComment(FindingEntry entry) {
		InputDialog dialog = new InputDialog(null, Messages.FindingActions_comment, entry.getTitle(),
				entry.getComment(), null);
		if (dialog.open() == Window.OK) {
			editor().judge(entry, entry.getState(), dialog.getValue().strip());
		}
	}

	/** Nothing is silenced without a word why. */
	private void askSilence(FindingNode node) {
		InputDialog dialog = new InputDialog(null, Messages.FindingActions_silence,
				NLS.bind(Messages.FindingActions_silenceWhy, node.finding().rule()), "", //$NON-NLS-1$
				text -> text.isBlank() ? Messages.FindingActions_silenceNeedsWords : null);
		if (dialog.open() == Window.OK) {
			editor().silence(node.finding().rule(), dialog.getValue().strip(), Settings.author());
		}
	}

	/** A judgement that is on or off for the selected finding. */
	private final class Toggle extends Action {

		private final Predicate<FindingEntry> isOn;
		private final Consumer<FindingEntry> act;

		Toggle(String text, String icon, Predicate<FindingEntry> isOn, Consumer<FindingEntry> act) {
			super(text, IAction.AS_CHECK_BOX);
			this.isOn = isOn;
			this.act = act;
			setImageDescriptor(Icons.descriptor(icon));
			setToolTipText(text);
		}

		@Override
		public void run() {
			entry().ifPresent(act);
			update();
		}

		void update() {
			setEnabled(entry().isPresent());
			setChecked(entry().map(isOn::test).orElse(false));
		}
	}
}
