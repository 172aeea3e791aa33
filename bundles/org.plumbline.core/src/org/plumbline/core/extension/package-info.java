/**
 * Reads what bundles contribute, in fixed order, and reports what is broken. Works on the registry of a running
 * platform and on one of its own made from the {@code plugin.xml} files of a plain class path. Files that people
 * write for it are read strictly, with line numbers: {@link org.plumbline.core.extension.YamlMap}.
 */
package org.plumbline.core.extension;
