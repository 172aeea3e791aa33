package org.plumbline.core.load;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.load.internal.LoadScan;

/**
 * What was read of each bundle of a case, and what was not.
 *
 * @param bundles in the order of opening
 */
public record LoadReport(List<BundleLoad> bundles) {

	public LoadReport {
		bundles = List.copyOf(bundles);
	}

	/**
	 * Looks through a case.
	 *
	 * <p>
	 * Cost: one pass over the columns of the store, text only of the few lines that are shown and of lines with the
	 * marks of decoders of the domain {@code loss}.
	 *
	 * <p>
	 * A silence is a gap if it lasts at least ten minutes and about six times as long as 95 of 100 silences of the same
	 * log. A log is a chain of rotated files; lines within a second are no silence; a log with fewer than 20 silences,
	 * and one that is silent most of its time, has no usual silence.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; within 200 ms
	 */
	public static LoadReport of(OpenedCase opened, IProgressMonitor monitor) {
		return new LoadReport(new LoadScan(opened, monitor).run());
	}
}
