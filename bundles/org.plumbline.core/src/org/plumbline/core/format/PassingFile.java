package org.plumbline.core.format;

import java.util.function.BiConsumer;

/**
 * A file of a bundle that is read as it passes by.
 *
 * @param path       path inside the bundle, with {@code /}
 * @param sizeBytes  its size; -1 if unknown
 * @param modifiedNs time of its last change, UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if not known
 * @param notices    takes (code, message) of what could not be read
 */
public record PassingFile(String path, long sizeBytes, long modifiedNs, BiConsumer<String, String> notices) {
}
