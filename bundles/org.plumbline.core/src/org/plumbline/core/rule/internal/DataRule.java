package org.plumbline.core.rule.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RuleDescription;
import org.plumbline.core.rule.RuleOrigin;
import org.plumbline.core.rule.RuleSettings;

/** A rule that was read from a pack file. */
public abstract sealed class DataRule implements Rule permits PatternRule, ChainRule {

	private final RuleText text;
	private final List<LinePattern> patterns;

	/** @param patterns all patterns of lines that stand in this rule */
	DataRule(RuleText text, List<LinePattern> patterns) {
		this.text = text;
		this.patterns = List.copyOf(patterns);
	}

	RuleText text() {
		return text;
	}

	List<LinePattern> patterns() {
		return patterns;
	}

	/** Returns the name of its pack file. */
	public String file() {
		return text.file();
	}

	@Override
	public RuleOrigin origin() {
		return new RuleOrigin(text.file(), text.line(), looked().stream().map(LinePattern::look).toList(), joined(),
				text.samples().stream().map(Sample::text).toList(),
				text.lookalikes().stream().map(Sample::text).toList());
	}

	/** Returns whose findings stand below those of this rule. */
	public List<Cover> covers() {
		return text.covers();
	}

	/** Returns all patterns that this rule looks for, those of rules that it joins too. */
	List<LinePattern> looked() {
		return patterns;
	}

	/** Returns the ids of rules that this one joins. */
	List<String> joined() {
		return List.of();
	}

	@Override
	public RuleDescription description() {
		return text.description();
	}

	@Override
	public List<String> marks() {
		return patterns.stream().flatMap(pattern -> pattern.marks().stream()).distinct().sorted().toList();
	}

	/** Tells whether what is new could change what this rule found. */
	public abstract boolean isTouchedBy(Concern concern, IProgressMonitor monitor);

	/** Tells whether a sample is a state that this rule asks for. */
	boolean hasState(String sample) {
		return false;
	}

	/** Tells whether a line satisfies one of the patterns, whatever log it may stand in; with default settings. */
	public boolean matches(String line, Optional<String> release, Decoders decoders) {
		return !matching(line, release, decoders).isEmpty();
	}

	/** Returns the patterns that a line satisfies, whatever log it may stand in; with default settings. */
	List<LinePattern> matching(String line, Optional<String> release, Decoders decoders) {
		RuleSettings defaults = new RuleSettings(description(), Map.of());
		return patterns.stream()
				.filter(pattern -> pattern.fields(line, release, decoders, defaults).isPresent()).toList();
	}
}
