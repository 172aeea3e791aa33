package org.plumbline.ui.counter;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.counter.CounterFile;
import org.plumbline.core.counter.CounterInput;

/** Reads the header of a file of counters in the background: inside a bundle it may lie far from the beginning. */
final class OpenCountersJob extends Job {

	private final CounterInput input;
	private final Consumer<CounterFile> result;
	private final Consumer<String> failure;

	/**
	 * @param result  takes the file; called on the job's thread
	 * @param failure takes a sentence for people; called on the job's thread
	 */
	OpenCountersJob(CounterInput input, Consumer<CounterFile> result, Consumer<String> failure) {
		super(NLS.bind(Messages.CountersView_opening, input.name()));
		this.input = input;
		this.result = result;
		this.failure = failure;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(CounterFile.open(input, monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			failure.accept(String.valueOf(e.getMessage())); // the view says it where the counters would stand
			return Status.OK_STATUS;
		}
	}
}
