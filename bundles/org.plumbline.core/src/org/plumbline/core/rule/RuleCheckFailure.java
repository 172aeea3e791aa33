package org.plumbline.core.rule;

/**
 * What a check of pack files found wrong.
 *
 * @param file    name of the file
 * @param line    line from 1; 0 if the whole file is meant
 * @param rule    id of the rule; empty if none
 * @param message a sentence for the author of the rule
 */
public record RuleCheckFailure(String file, int line, String rule, String message) {
}
