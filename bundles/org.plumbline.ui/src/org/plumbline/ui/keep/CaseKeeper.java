package org.plumbline.ui.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plumbline.core.casefile.CaseHold;
import org.plumbline.core.casefile.CaseOwner;
import org.plumbline.core.casefile.CaseRecovery;
import org.plumbline.core.casefile.CaseRecovery.LeftBehind;
import org.plumbline.core.casefile.CaseSaving;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * Holds the file of the open case, so that nobody else writes it, and copies unsaved work aside some seconds after a
 * change. UI thread; files are written in jobs.
 */
public final class CaseKeeper {

	private static final int COPY_AFTER_MS = 15_000;
	private static final int TOUCH_EVERY_MS = 60_000;

	private final CaseSession session;
	private final CaseRecovery recovery;
	private final CaseOwner me;
	private final Runnable copy = this::copyAside;
	private Optional<CaseHold> hold = Optional.empty();
	private Optional<Path> recoveredFile = Optional.empty();

	CaseKeeper(CaseSession session, CaseRecovery recovery, CaseOwner me) {
		this.session = session;
		this.recovery = recovery;
		this.me = me;
	}

	/** Begins to keep; once, when the window is there. */
	public void start(Display display) {
		session.addListener(topic -> changed(topic, display));
		display.timerExec(TOUCH_EVERY_MS, () -> touch(display));
	}

	private void touch(Display display) {
		hold.ifPresent(each -> system(each::touch));
		display.timerExec(TOUCH_EVERY_MS, () -> touch(display));
	}

	private static void system(Runnable work) {
		ICoreRunnable run = monitor -> work.run();
		Job.createSystem(Messages.CaseKeeper_copying, run).schedule();
	}

	private void changed(Topic topic, Display display) {
		if (topic == Topic.CASE) {
			display.timerExec(-1, copy);
			release();
			hold = session.file().map(each -> CaseHold.of(each, me));
		} else if (topic == Topic.ANNOTATIONS) {
			if (session.opened().map(each -> each.editor().isDirty()).orElse(false)) {
				display.timerExec(COPY_AFTER_MS, copy);
			} else {
				display.timerExec(-1, copy);
				system(() -> recovery.remove(me));
			}
		}
	}

	private void release() {
		Optional<CaseHold> last = hold;
		hold = Optional.empty();
		last.ifPresent(CaseHold::close);
		system(() -> recovery.remove(me));
	}

	private void copyAside() {
		Optional<OpenedCase> opened = session.opened().filter(each -> each.editor().isDirty());
		if (opened.isPresent()) {
			CaseSaving state = CaseSaving.copyOf(opened.get());
			Optional<Path> file = recoveredFile.or(session::file);
			system(() -> write(state, file));
		}
	}

	private void write(CaseSaving state, Optional<Path> file) {
		try {
			recovery.write(state, file, me);
		} catch (IOException e) {
			ILog.of(CaseKeeper.class).log(Status.warning(Messages.CaseKeeper_notCopied, e));
		}
	}

	/** Returns the hold of the open case's file; empty for a case that was not saved yet. */
	public Optional<CaseHold> hold() {
		return hold;
	}

	/** Returns a hold for a file that the case shall be saved to; the one that is there if it is the same file. */
	public CaseHold holdFor(Path file) {
		Path wanted = file.toAbsolutePath().normalize();
		return hold.filter(each -> each.file().toAbsolutePath().normalize().equals(wanted))
				.orElseGet(() -> CaseHold.of(file, me));
	}

	/** Takes over the hold of the file that the case has been saved to. */
	public void saved(CaseHold next) {
		if (hold.isEmpty() || hold.get() != next) {
			hold.ifPresent(CaseHold::close);
			hold = Optional.of(next);
		}
		recoveredFile = Optional.empty();
	}

	/** Returns copies of cases whose program ended before they were saved. */
	public List<LeftBehind> leftBehind() {
		return recovery.leftBehind();
	}

	/** Throws a copy away. */
	public void discard(LeftBehind left) {
		recovery.remove(left.owner());
	}

	/** The lock that the ended program left is ours again; anybody else's is not. */
	private static CaseHold inPlaceOf(CaseOwner ended, CaseHold hold) {
		if (hold.holder().map(each -> each.owner().equals(ended)).orElse(false)) {
			try {
				hold.takeOver(ended);
			} catch (IOException e) {
				ILog.of(CaseKeeper.class).log(Status.warning(e.getMessage(), e)); // saving will say who has it
			}
		}
		return hold;
	}

	/** Makes the case that was opened from a copy the unsaved one that it was; its copy is renewed and then dropped. */
	public void recovered(LeftBehind left) {
		session.opened().ifPresent(opened -> {
			hold.ifPresent(CaseHold::close);
			hold = Optional.empty();
			recoveredFile = left.file();
			session.forgetFile();
			left.file().ifPresent(file -> {
				hold = Optional.of(inPlaceOf(left.owner(), CaseHold.of(file, me)));
				session.setFile(file);
			});
			opened.editor().markUnsaved();
			CaseSaving state = CaseSaving.copyOf(opened);
			system(() -> {
				write(state, left.file());
				recovery.remove(left.owner());
			});
		});
	}
}
