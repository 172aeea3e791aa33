package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.model.casefile.Silence;

/**
 * Rules that say nothing worth reading in a case. Their findings are dismissed, those that come later too; what an
 * engineer says about a single finding after that holds for this one.
 */
public final class Silencing {

	private Silencing() {
	}

	/** Returns the silence of a rule; empty if it may speak. */
	public static Optional<Silence> of(Case model, String rule) {
		return model.getSilences().stream().filter(each -> each.getRule().equals(rule)).findFirst();
	}

	/** Silences a rule, or gives another reason for it. */
	static void add(Case model, String rule, String reason, String author, long nowNs) {
		Silence silence = of(model, rule).orElseGet(() -> {
			Silence made = CasefileFactory.eINSTANCE.createSilence();
			// by name, so that two people who silence one rule did the same
			made.setId(UUID.nameUUIDFromBytes(("silence " + rule).getBytes(StandardCharsets.UTF_8)).toString()); //$NON-NLS-1$
			made.setRule(rule);
			made.setCreatedNs(nowNs);
			model.getSilences().add(made);
			return made;
		});
		silence.setAuthor(author);
		silence.setModifiedNs(nowNs);
		silence.setReason(reason);
		dismiss(model.getFindings(), rule, reason);
	}

	private static void dismiss(List<FindingEntry> findings, String rule, String reason) {
		for (FindingEntry each : findings) {
			if (each.getRule().equals(rule)) {
				each.setState(FindingState.DISMISSED);
				each.setComment(reason);
			}
			dismiss(each.getConsequences(), rule, reason);
		}
	}

	/** Lets a rule speak again; findings that were dismissed for this reason alone are open again. */
	static void lift(Case model, String rule) {
		of(model, rule).ifPresent(silence -> {
			reopen(model.getFindings(), silence);
			EcoreUtil.remove(silence);
		});
	}

	private static void reopen(List<FindingEntry> findings, Silence silence) {
		for (FindingEntry each : findings) {
			if (isSilenced(each, silence)) {
				each.setState(FindingState.OPEN);
				each.setComment(""); //$NON-NLS-1$
			}
			reopen(each.getConsequences(), silence);
		}
	}

	private static boolean isSilenced(FindingEntry entry, Silence silence) {
		return entry.getRule().equals(silence.getRule()) && entry.getState() == FindingState.DISMISSED
				&& entry.getComment().equals(silence.getReason());
	}

	/** Dismisses what the case has not seen before and what a silenced rule found. */
	static void apply(Case model, List<FindingEntry> unknown) {
		Map<String, Silence> silences = model.getSilences().stream()
				.collect(Collectors.toMap(Silence::getRule, Function.identity(), (first, second) -> first));
		for (FindingEntry each : unknown) {
			Optional.ofNullable(silences.get(each.getRule())).ifPresent(silence -> {
				each.setState(FindingState.DISMISSED);
				each.setComment(silence.getReason());
			});
		}
	}
}
