package org.plumbline.core.rule;

/**
 * A value of a rule that a user may change.
 *
 * @param key          name inside the rule ({@code fullPercent})
 * @param name         name for people
 * @param unit         {@code percent}, {@code seconds}, {@code count}
 * @param defaultValue used when the user has set nothing
 */
public record RuleSetting(String key, String name, String unit, double defaultValue) {
}
