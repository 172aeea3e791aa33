package org.plumbline.core.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.RuleRun;
import org.plumbline.core.rule.Rules;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;

/**
 * Brings an open case in line with what it now says about the clocks of its sources: merges the events again, no bundle
 * is read, and runs the rules. Rows keep their numbers. Made and finished on the thread that edits the case.
 */
public final class CaseRetiming implements AutoCloseable {

	private final OpenedCase opened;
	private final Rules rules;
	private final SourceTimes times;
	private EventStore events;
	private RuleRun run;
	private boolean handedOver;

	/** @param opened stays open until {@link #run} has ended; its settings count as they are now */
	public CaseRetiming(OpenedCase opened, Rules rules) {
		this.opened = opened;
		this.rules = rules;
		times = new SourceTimes(opened.model().getSourceSettings());
	}

	/** Tells whether the events of a case stand otherwise than its settings say. */
	public static boolean isNeeded(OpenedCase opened) {
		SourceTimes wanted = new SourceTimes(opened.model().getSourceSettings());
		return !EventStores.corrections(opened.events()).equals(wanted);
	}

	/**
	 * Does the work; on any thread.
	 *
	 * @throws IOException if the store cannot be read any more
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public void run(IProgressMonitor monitor) throws IOException {
		events = EventStores.corrected(opened.events(), times);
		Evidence evidence = new Evidence(opened.bundles(), events, opened.decoders(), List.of());
		run = rules.run(evidence, Map.of(), monitor);
	}

	/** Returns the case as it is now: the same editor and bundles, other events and findings. The caller closes it. */
	public OpenedCase finish() {
		handedOver = true;
		FindingEntries.replace(opened.model(), run.findings());
		return new OpenedCase(opened.editor(), opened.bundles(), events, opened.decoders(), run, opened.patches());
	}

	@Override
	public void close() {
		if (!handedOver && events != null) {
			events.close();
		}
	}
}
