package org.plumbline.ui.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.plumbline.core.casefile.CaseHold;
import org.plumbline.core.casefile.CaseLock.Holder;
import org.plumbline.core.casefile.CaseRecovery.LeftBehind;
import org.plumbline.core.event.Times;
import org.plumbline.ui.keep.CaseKeeper;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** Asks the user what the keeper cannot know: whether to take a file over, whether to recover unsaved work. */
public final class KeeperQuestions {

	private final IWorkbenchWindow window;
	private final CaseSession session;
	private final CaseKeeper keeper;

	private KeeperQuestions(IWorkbenchWindow window) {
		this.window = window;
		session = window.getService(CaseSession.class);
		keeper = window.getService(CaseKeeper.class);
	}

	/** Starts the keeper for a window and asks in front of it from now on. */
	public static void keep(IWorkbenchWindow window) {
		KeeperQuestions questions = new KeeperQuestions(window);
		questions.keeper.start(window.getShell().getDisplay());
		Consumer<Topic> ask = topic -> {
			if (topic == Topic.CASE) {
				window.getShell().getDisplay().asyncExec(questions::askForHold);
			}
		};
		questions.session.addListener(ask);
		window.getShell().addDisposeListener(event -> questions.session.removeListener(ask));
		window.getShell().getDisplay().asyncExec(questions::offerRecovery);
	}

	private void askForHold() {
		Optional<CaseHold> hold = keeper.hold();
		Optional<Holder> holder = hold.flatMap(CaseHold::holder);
		if (holder.isEmpty() || window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		String who = describe(holder.get());
		String text = NLS.bind(holder.get().leftOver() ? Messages.KeeperQuestions_leftOver
				: Messages.KeeperQuestions_held, hold.get().file().getFileName(), who);
		String[] labels = holder.get().leftOver()
				? new String[] { Messages.KeeperQuestions_readOnly, Messages.KeeperQuestions_takeOver }
				: new String[] { Messages.KeeperQuestions_readOnly };
		int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.KeeperQuestions_heldTitle,
				text, SWT.SHEET, labels);
		if (answer == 1) {
			takeOver(hold.get(), holder.get());
		}
	}

	private static String describe(Holder holder) {
		return NLS.bind(Messages.KeeperQuestions_who, new Object[] { holder.owner().user(), holder.owner().machine(),
				time(holder.owner().sinceNs()) });
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : DisplayTime.current().seconds(timeNs); //$NON-NLS-1$
	}

	private void takeOver(CaseHold hold, Holder holder) {
		try {
			if (hold.takeOver(holder.owner())) {
				return;
			}
		} catch (IOException e) {
			// said below: either way the file is not ours
		}
		MessageDialog.openInformation(window.getShell(), Messages.KeeperQuestions_heldTitle,
				Messages.KeeperQuestions_notTaken);
	}

	private void offerRecovery() {
		List<LeftBehind> left = keeper.leftBehind();
		if (left.isEmpty() || session.opened().isPresent() || window.getShell() == null) {
			return;
		}
		LeftBehind first = left.getFirst();
		String name = first.file().map(Path::getFileName).map(Path::toString).orElse(Messages.KeeperQuestions_unnamed);
		String text = NLS.bind(Messages.KeeperQuestions_recover, name, time(first.savedNs()));
		String[] labels = { Messages.KeeperQuestions_yes, Messages.KeeperQuestions_discard,
				Messages.KeeperQuestions_later };
		int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(),
				Messages.KeeperQuestions_recoverTitle, text, SWT.SHEET, labels);
		if (answer == 0) {
			recover(first);
		} else if (answer == 1) {
			keeper.discard(first);
			offerRecovery();
		}
	}

	private void recover(LeftBehind left) {
		Consumer<Topic> shown = new Consumer<>() {
			@Override
			public void accept(Topic topic) {
				boolean ours = session.file().map(left.copy()::equals).orElse(false);
				if (topic == Topic.CASE && ours) {
					session.removeListener(this);
					window.getShell().getDisplay().asyncExec(() -> keeper.recovered(left));
				}
			}
		};
		session.addListener(shown);
		CaseOpener.of(window).open(List.of(left.copy()));
	}
}
