package org.plumbline.core.rule;

/**
 * One step of a cascade; steps stand in the order of cause and effect.
 *
 * @param title    what happened, a few words
 * @param rule     id of the rule that saw it; empty if none
 * @param timeNs   when, UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if not known
 * @param evidence place in the finding's list of evidence; -1 if the step has no line of its own
 * @param count    how many events the step stands for
 */
public record ChainStep(String title, String rule, long timeNs, int evidence, long count) {
}
