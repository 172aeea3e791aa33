package org.plumbline.ui.source;

import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.CaseRetiming;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * Sees to it that events stand where the case says: whenever a person, undo or redo has changed what it says about the
 * clocks of sources, the events are put in order again. UI thread.
 */
public final class SourceTimeWatch {

	private final CaseSession session;
	private final Executor uiThread;
	private Optional<Job> running = Optional.empty();

	private SourceTimeWatch(CaseSession session, Executor uiThread) {
		this.session = session;
		this.uiThread = uiThread;
	}

	/** Watches a session until the program ends. */
	public static void keep(CaseSession session, Executor uiThread) {
		SourceTimeWatch watch = new SourceTimeWatch(session, uiThread);
		session.addListener(watch::changed);
	}

	private void changed(Topic topic) {
		if (topic == Topic.CASE) {
			running.ifPresent(Job::cancel);
			running = Optional.empty();
		}
		boolean concerns = topic != Topic.FILTER && topic != Topic.SELECTION && topic != Topic.RANGE;
		if (concerns && session.opening().isEmpty()) { // else there will be other events at its end
			session.opened().filter(each -> !each.bundles().isEmpty()).filter(CaseRetiming::isNeeded)
					.ifPresent(this::retime);
		}
	}

	private void retime(OpenedCase opened) {
		running.ifPresent(Job::cancel);
		Job job = new RetimeJob(session, opened, uiThread);
		running = Optional.of(job);
		job.schedule();
	}
}
