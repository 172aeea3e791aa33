package org.plumbline.core.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

import org.plumbline.core.decode.Decoders;
import org.plumbline.core.rule.internal.SampleCheck;

/** Runs the samples and look-alikes of pack files, without a case. Which log a line may stand in is not looked at. */
public final class RuleCheck {

	private final Decoders decoders;

	/** @param decoders for rules that ask for decoded codes */
	public RuleCheck(Decoders decoders) {
		this.decoders = decoders;
	}

	/**
	 * Checks pack files: can they be read, does every sample match its rule, does no look-alike, is every pattern
	 * shown by a sample.
	 *
	 * @param files the files under test
	 * @param known other files whose rules a cascade may name; their samples are not run
	 * @return failures in the order of file and line; empty if all is well
	 */
	public List<RuleCheckFailure> check(List<NamedResource> files, List<NamedResource> known) {
		return new SampleCheck(decoders).failures(files, known);
	}

	/**
	 * Returns which other rules match a sample of a rule: id to ids. A rule whose samples match no other rule is
	 * left out.
	 */
	public SortedMap<String, SortedSet<String>> overlaps(List<NamedResource> files) {
		return new SampleCheck(decoders).overlaps(files);
	}
}
