package org.plumbline.core.rule;

import java.util.OptionalLong;

/**
 * A level in which the cause that a rule knows is gone.
 *
 * @param release in words: {@code ESXi 4.1 Update 2}
 * @param build   its number; empty if the rule does not say it
 */
public record FixedIn(String release, OptionalLong build) {
}
