package org.plumbline.ui.knowledge;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.rule.RuleFolder;
import org.plumbline.ui.preference.Settings;

/** Reads rules and codes in the background. */
final class ReadKnowledgeJob extends Job {

	private final Consumer<KnownThings> result;

	/** @param result takes what is known; called on the job's thread */
	ReadKnowledgeJob(Consumer<KnownThings> result) {
		super(Messages.ReadKnowledgeJob_name);
		this.result = result;
		setSystem(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == KnowledgeView.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ILog log = Platform.getLog(ReadKnowledgeJob.class);
		Knowledge shipped = Knowledge.read(Platform.getExtensionRegistry(), log::log)
				.withTables(Settings.codesFolder());
		result.accept(KnownThings.read(shipped, RuleFolder.read(Settings.rulesFolder())));
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}
}
