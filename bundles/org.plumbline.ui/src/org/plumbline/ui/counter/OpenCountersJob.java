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
import org.plumbline.core.counter.CounterSource;

/** Finds out in the background which counters there are: inside a bundle a file may lie far from the beginning. */
final class OpenCountersJob extends Job {

	/** Reads what tells which counters there are. */
	interface Opening {

		CounterSource open(IProgressMonitor monitor) throws IOException;
	}

	private final Opening opening;
	private Consumer<CounterSource> result = _ -> {};
	private Consumer<String> failure = _ -> {};

	/** Opens a file of counters. */
	OpenCountersJob(CounterInput input) {
		this(NLS.bind(Messages.CountersView_opening, input.name()), monitor -> CounterFile.open(input, monitor));
	}

	/** @param name for people, while it runs */
	OpenCountersJob(String name, Opening opening) {
		super(name);
		this.opening = opening;
		setSystem(true); // the view says that it is read
	}

	/**
	 * Says who hears of it; before it is scheduled.
	 *
	 * @param found takes the counters; called on the job's thread
	 * @param why   takes a sentence for people if there are none; called on the job's thread
	 */
	void tell(Consumer<CounterSource> found, Consumer<String> why) {
		result = found;
		failure = why;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(opening.open(monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			failure.accept(String.valueOf(e.getMessage())); // the view says it where the counters would stand
			return Status.OK_STATUS;
		} catch (IllegalStateException e) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS; // the case was closed under a job that had not yet seen its cancel
			}
			throw e;
		}
	}
}
