package org.plumbline.ui.ramdisk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.store.LogRecord;

/** Looks for writes that failed because a ramdisk was full: what decoders of the domain {@code ramdisk} recognise. */
final class WriteFailuresJob extends Job {

	private static final String DOMAIN = "ramdisk"; //$NON-NLS-1$

	private final OpenedCase opened;
	private final Consumer<Map<String, WriteFailures>> result;

	/** @param result takes the failures by {@link DiskUsage#key}; called on the job's thread */
	WriteFailuresJob(OpenedCase opened, Consumer<Map<String, WriteFailures>> result) {
		super(Messages.WriteFailuresJob_name);
		this.opened = opened;
		this.result = result;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			result.accept(find(monitor));
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

	private Map<String, WriteFailures> find(IProgressMonitor monitor) {
		var marks = opened.decoders().marks(DOMAIN);
		SubMonitor progress = SubMonitor.convert(monitor, marks.size() + 1);
		LongStream rows = LongStream.empty();
		for (String mark : marks) {
			rows = LongStream.concat(rows, Arrays.stream(opened.events().rowsWithMark(mark, progress.split(1))));
		}
		long[] indexes = rows.distinct().map(opened.events()::indexOfRow).sorted().toArray();
		Map<String, WriteFailures> found = new HashMap<>();
		for (long index : indexes) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			add(opened.events().record(opened.events().row(index)), found);
		}
		return Map.copyOf(found);
	}

	private void add(LogRecord event, Map<String, WriteFailures> found) {
		for (DecodedFact fact : opened.decoders().decodeLine(event.text(), Optional.empty())) {
			if (fact.domain().equals(DOMAIN)) {
				found.merge(DiskUsage.key(event.source().host(), fact.device()),
						new WriteFailures(1, event.row(), event.timeNs(), event.timeNs()),
						(before, next) -> before.and(next.lastNs()));
			}
		}
	}
}
