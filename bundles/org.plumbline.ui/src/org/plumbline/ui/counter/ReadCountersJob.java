package org.plumbline.ui.counter;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.counter.CounterSource;
import org.plumbline.core.counter.Counters;

/** Reads chosen columns of a file of counters in the background. */
final class ReadCountersJob extends Job {

	private static final int MOST_POINTS = 2000;

	private final CounterSource file;
	private final List<Integer> columns;
	private final ZoneId zone;
	private final Consumer<Counters> result;

	/** @param result takes the counters; called on the job's thread */
	ReadCountersJob(CounterSource file, List<Integer> columns, ZoneId zone, Consumer<Counters> result) {
		super(Messages.ReadCountersJob_name);
		this.file = file;
		this.columns = columns;
		this.zone = zone;
		this.result = result;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(file.read(columns, MOST_POINTS, zone, monitor));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.error(String.valueOf(e.getMessage()), e);
		}
	}
}
