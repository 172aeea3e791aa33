package org.plumbline.ui.knowledge;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.session.CaseSession;

/** The rules under trial: runs them, and tells when somebody saved them again. UI thread. */
final class Trial {

	private static final long LOOK_MS = 2_000;

	private final CaseSession session;
	private final Control owner;
	private final Consumer<RichContent> shown;
	private final Runnable changed;
	private Optional<TrialFiles> files = Optional.empty();
	private Optional<Job> running = Optional.empty();
	private Optional<Job> watch = Optional.empty();
	private boolean stale;

	/**
	 * @param owner   ends trial and watch when it is disposed
	 * @param shown   takes what came of a trial
	 * @param changed is told that a trial began or ended, or that the files were saved
	 */
	Trial(CaseSession session, Control owner, Consumer<RichContent> shown, Runnable changed) {
		this.session = session;
		this.owner = owner;
		this.shown = shown;
		this.changed = changed;
		owner.addDisposeListener(event -> {
			stop();
			watch.ifPresent(Job::cancel);
		});
	}

	Optional<TrialFiles> files() {
		return files;
	}

	boolean isRunning() {
		return running.isPresent();
	}

	/** Tells whether the files were saved since they were tried. */
	boolean isStale() {
		return stale;
	}

	/** Tries a file or folder. */
	void start(TrialFiles chosen, KnownThings known) {
		stop();
		files = Optional.of(chosen);
		stale = false;
		Job[] self = new Job[1];
		self[0] = new TrialJob(chosen, known, session.opened(), result -> later(() -> {
			if (running.filter(each -> each == self[0]).isPresent()) {
				running = Optional.empty();
				shown.accept(new TrialContent(session::selectEvidence).of(chosen, result));
				changed.run();
			}
		}));
		running = Optional.of(self[0]);
		watch.ifPresent(Job::cancel);
		watch = Optional.of(watch(chosen));
		self[0].schedule();
		changed.run();
	}

	/** Ends a trial that runs; nothing is shown of it. */
	void stop() {
		running.ifPresent(Job::cancel);
		running = Optional.empty();
	}

	/** Looks now and then whether the files were saved; files may lie on a slow share, so not on the UI thread. */
	private Job watch(TrialFiles chosen) {
		Job[] self = new Job[1];
		@SuppressWarnings("unchecked")
		Map<Path, Long>[] before = new Map[1];
		ICoreRunnable look = monitor -> {
			Map<Path, Long> now = chosen.state();
			if (before[0] != null && !before[0].equals(now) && !now.isEmpty()) {
				later(() -> saved(chosen));
			}
			before[0] = now;
			if (!monitor.isCanceled()) {
				self[0].schedule(LOOK_MS);
			}
		};
		self[0] = Job.createSystem(Messages.Trial_watch, look);
		self[0].schedule();
		return self[0];
	}

	private void saved(TrialFiles chosen) {
		if (files.filter(each -> each == chosen).isPresent()) {
			stale = true;
			changed.run();
		}
	}

	private void later(Runnable task) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					task.run();
				}
			});
		}
	}
}
