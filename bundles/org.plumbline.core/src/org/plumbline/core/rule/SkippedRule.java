package org.plumbline.core.rule;

/**
 * A rule that did not run.
 *
 * @param rule   its id
 * @param reason why, and what to collect next time
 */
public record SkippedRule(String rule, String reason) {
}
