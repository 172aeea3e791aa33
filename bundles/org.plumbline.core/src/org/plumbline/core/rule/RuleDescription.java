package org.plumbline.core.rule;

import java.util.List;

import org.plumbline.core.event.Severity;

/**
 * What is known of a rule without running it.
 *
 * @param id         final id such as {@code MEM-001}
 * @param title      one line
 * @param severity   of its findings
 * @param component  what it is about ({@code storage}, {@code hostd})
 * @param releases   releases it applies to as a range ({@code 4.0-6.x}); empty for all
 * @param meaning    why it matters, plain words
 * @param remedy     what to do
 * @param danger     what the remedy may break; empty if nothing
 * @param references where to read more, offline title first ("KB 1005884: …")
 * @param confidence {@code verified}, {@code likely} or {@code unverified}
 * @param settings   values a user may change
 * @param fixedIn    levels in which the cause is gone; empty if none is known
 * @param harmless   why what it finds is no trouble; empty if it may be
 */
public record RuleDescription(String id, String title, Severity severity, String component, String releases,
		String meaning, String remedy, String danger, List<String> references, String confidence,
		List<RuleSetting> settings, List<FixedIn> fixedIn, String harmless) {

	public RuleDescription {
		references = List.copyOf(references);
		settings = List.copyOf(settings);
		fixedIn = List.copyOf(fixedIn);
	}

	/** Returns the same description with another severity; what is worse than information is not harmless. */
	public RuleDescription withSeverity(Severity other) {
		return new RuleDescription(id, title, other, component, releases, meaning, remedy, danger, references,
				confidence, settings, fixedIn, other == Severity.INFO ? harmless : ""); //$NON-NLS-1$
	}
}
