package org.plumbline.core.rule.internal;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Findings of another rule that stand below those of a rule, because they tell of the same.
 *
 * @param rule   id of the other rule
 * @param within how far its lines may be from those of this rule, which need then not be the same lines; empty if each
 *               of them must be a line of this rule too
 */
public record Cover(String rule, Optional<Quantity> within) {

	/** Returns how far its lines may be away, in nanoseconds; empty if they must be the same. */
	public OptionalLong withinNs() {
		return within.map(each -> OptionalLong.of((long) each.fixed())).orElse(OptionalLong.empty());
	}
}
