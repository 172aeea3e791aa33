package org.plumbline.core.casefile;

import java.util.List;
import java.util.OptionalLong;

import org.plumbline.core.decode.Decoders;
import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.evidence.SupportBundle;

/**
 * An open case: the case model with the evidence behind it. Evidence is read-only; the case is changed through
 * {@link #editor()} only. Closing frees the store and loses nothing.
 *
 * @param editor   the case and its changes
 * @param bundles  bundles that are at hand, in order of opening; may be fewer than the case names
 * @param events   all events; empty store if no bundle is at hand
 * @param decoders for codes inside messages
 * @param findings findings in fixed order, worst first
 * @param skipped  rules that could not run, with reasons
 */
public record OpenedCase(CaseEditor editor, List<SupportBundle> bundles, EventStore events, Decoders decoders,
		List<Finding> findings, List<SkippedRule> skipped) implements AutoCloseable {

	public OpenedCase {
		bundles = List.copyOf(bundles);
		findings = List.copyOf(findings);
		skipped = List.copyOf(skipped);
	}

	/** Returns the case model; change it through the editor. */
	public Case model() {
		return editor.model();
	}

	/** Returns the row that a reference names, also one that was taken while its bundle was being read. */
	public OptionalLong find(EvidenceRef ref) {
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
