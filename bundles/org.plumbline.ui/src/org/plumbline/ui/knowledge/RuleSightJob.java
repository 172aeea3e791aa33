package org.plumbline.ui.knowledge;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.Rule;

/** Looks in the background what a rule sees in the open case. */
final class RuleSightJob extends Job {

	private final Rule rule;
	private final OpenedCase opened;
	private final Consumer<RuleSight> result;

	/** @param result called on the job's thread */
	RuleSightJob(Rule rule, OpenedCase opened, Consumer<RuleSight> result) {
		super(Messages.RuleSightJob_name);
		this.rule = rule;
		this.opened = opened;
		this.result = result;
		setSystem(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == KnowledgeView.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(RuleSight.of(rule, opened, monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IllegalStateException e) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS; // the case was closed under a job that had not yet seen its cancel
			}
			throw e;
		}
	}
}
