package org.plumbline.ui.knowledge;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.RuleFolder;
import org.plumbline.core.rule.RuleTrial;
import org.plumbline.ui.preference.Settings;

/** Tries rules of a person on the open case in the background; the case stays as it is. Can be cancelled. */
final class TrialJob extends Job {

	/**
	 * What came of it.
	 *
	 * @param outcome what the rules said; empty if the file could not be read
	 * @param failure why it could not; empty if it could
	 * @param onCase  whether a case was open
	 */
	record Result(Optional<RuleTrial.Outcome> outcome, String failure, boolean onCase) {
	}

	private final TrialFiles files;
	private final KnownThings known;
	private final Optional<OpenedCase> opened;
	private final Consumer<Result> result;

	/**
	 * @param opened case to try them on; empty to check the file only
	 * @param result called on the job's thread unless it was cancelled
	 */
	TrialJob(TrialFiles files, KnownThings known, Optional<OpenedCase> opened, Consumer<Result> result) {
		super(NLS.bind(Messages.TrialJob_name, files.name()));
		this.files = files;
		this.known = known;
		this.opened = opened;
		this.result = result;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == KnowledgeView.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(new Result(Optional.of(outcome(files.read(), monitor)), "", opened.isPresent())); //$NON-NLS-1$
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			String failure = NLS.bind(Messages.TrialJob_unreadable, files.place(), e.getMessage());
			result.accept(new Result(Optional.empty(), failure, opened.isPresent()));
			return Status.OK_STATUS;
		} catch (IllegalStateException e) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS; // the case was closed under a job that had not yet seen its cancel
			}
			throw e;
		}
	}

	private RuleTrial.Outcome outcome(List<NamedResource> packs, IProgressMonitor monitor) {
		RuleTrial trial = new RuleTrial(known.shipped().rules(), known.shipped().decoders());
		if (opened.isEmpty()) {
			return trial.check(packs);
		}
		Evidence evidence = new Evidence(opened.get().atHand(), opened.get().events(), opened.get().decoders(),
				List.of());
		return trial.run(packs, evidence, RuleFolder.read(Settings.rulesFolder()).thresholds(), monitor);
	}
}
