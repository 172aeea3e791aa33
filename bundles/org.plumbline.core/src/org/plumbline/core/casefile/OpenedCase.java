package org.plumbline.core.casefile;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.core.counter.MemoryCounters;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.PatchGate;
import org.plumbline.core.rule.PatchState;
import org.plumbline.core.rule.RuleRun;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.world.Operations;
import org.plumbline.core.world.WorldNames;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.evidence.SupportBundle;

/**
 * An open case: the case model with the evidence behind it. Evidence is read-only; the case is changed through
 * {@link #editor()} only. Closing frees the store and loses nothing.
 *
 * @param editor   the case and its changes
 * @param bundles  bundles in order of opening; of those that are not at hand what the case keeps
 * @param events   all events; of bundles that are not at hand the lines that the case quotes
 * @param decoders for codes inside messages
 * @param judged   what the rules said
 * @param patches  tells whether hosts have what mends a finding
 */
public record OpenedCase(CaseEditor editor, List<SupportBundle> bundles, EventStore events, Decoders decoders,
		RuleRun judged, PatchGate patches) implements AutoCloseable {

	public OpenedCase {
		bundles = List.copyOf(bundles);
	}

	/** A case whose findings are known without a run of the rules. */
	public OpenedCase(CaseEditor editor, List<SupportBundle> bundles, EventStore events, Decoders decoders,
			List<Finding> findings, List<SkippedRule> skipped, PatchGate patches) {
		this(editor, bundles, events, decoders, new RuleRun(findings, skipped), patches);
	}

	/** Returns the findings in fixed order, worst first. */
	public List<Finding> findings() {
		return judged.findings();
	}

	/** Returns the rules that could not run, with reasons. */
	public List<SkippedRule> skipped() {
		return judged.skipped();
	}

	/** Returns whether the hosts of a finding have what mends it, for each mend; empty if none is known. */
	public List<PatchState> patches(Finding finding) {
		return patches.of(finding, bundles);
	}

	/** Returns the names of the worlds of all hosts. Cost: reads the facts of the hosts; keep it for many questions. */
	public WorldNames worlds() {
		return new WorldNames(bundles);
	}

	/**
	 * Reads what bundles and logs tell of the memory of the hosts over time. Cost: as that of the crashes.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled
	 */
	public MemoryCounters memory(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		CrashPicture crashes = CrashPicture.read(bundles, events, decoders, progress.split(1));
		return MemoryCounters.of(bundles, events, decoders, crashes.crashes(), progress.split(1));
	}

	/** Returns what joins the ids of one operation in the logs of services and of the kernel. */
	public Operations operations() {
		return new Operations(events, decoders);
	}

	/** Returns the case model; change it through the editor. */
	public Case model() {
		return editor.model();
	}

	/** Returns the bundles that are at hand; the others are shown by what the case keeps of them. */
	public List<SupportBundle> atHand() {
		return bundles.stream().filter(each -> !KeptEvidence.isQuoted(each)).toList();
	}

	/** Tells whether all bundles of the case are at hand. */
	public boolean isWhole() {
		return atHand().size() == bundles.size();
	}

	/**
	 * Reads the storage of the case. How often a device failed in a bundle that is not at hand is told by what the case
	 * keeps. Cost: decodes every line that holds a mark of storage, about 10 µs each.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled; within 200 ms
	 */
	public StoragePicture storage(IProgressMonitor monitor) {
		StoragePicture read = StoragePicture.read(bundles, events, decoders, monitor);
		return isWhole() ? read : DecodeResults.recount(read, model().getDecodes());
	}

	/**
	 * Returns the row that a reference names, also one that was taken while its bundle was being read, or whose line
	 * now stands in a later bundle of the same host. Cost: log n; for a line that is found by its text some more.
	 */
	public OptionalLong find(EvidenceRef ref) {
		if (atHand().stream().noneMatch(each -> each.getSha256().equals(ref.bundleSha256()))) {
			OptionalLong elsewhere = new LineSearch(events, atHand()).find(model(), ref);
			if (elsewhere.isPresent()) {
				return elsewhere;
			}
		}
		OptionalLong row = events.find(ref);
		for (SupportBundle bundle : row.isPresent() ? List.<SupportBundle>of() : bundles) {
			if (ProvisionalSha.of(bundle).equals(ref.bundleSha256())) {
				return events.find(new EvidenceRef(bundle.getSha256(), ref.path(), ref.line(), ref.hash()));
			}
		}
		return row;
	}

	@Override
	public void close() {
		events.close();
	}
}
