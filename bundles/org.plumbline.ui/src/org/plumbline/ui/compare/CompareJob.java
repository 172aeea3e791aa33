package org.plumbline.ui.compare;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.compare.ComparedSide;
import org.plumbline.core.compare.Comparison;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.evidence.SupportBundle;

/** Compares two bundles of a case in the background. */
final class CompareJob extends Job {

	private final OpenedCase opened;
	private final SupportBundle before;
	private final SupportBundle after;
	private final Consumer<Comparison> result;

	/** @param result takes the differences; called on the job's thread */
	CompareJob(OpenedCase opened, SupportBundle before, SupportBundle after, Consumer<Comparison> result) {
		super(Messages.CompareJob_name);
		this.opened = opened;
		this.before = before;
		this.after = after;
		this.result = result;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(Comparison.of(side(before), side(after), monitor));
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

	/** Findings of the whole case: a finding may quote lines of both sides. */
	private ComparedSide side(SupportBundle bundle) {
		List<Finding> findings = opened.findings();
		return new ComparedSide(List.of(bundle), opened.events(), findings);
	}
}
