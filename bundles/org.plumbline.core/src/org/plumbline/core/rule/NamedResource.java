package org.plumbline.core.rule;

/**
 * A text file with its name, wherever it came from.
 *
 * @param name name for messages, with a path if that helps ({@code rules/storage.yaml})
 * @param text whole content
 */
public record NamedResource(String name, String text) {
}
