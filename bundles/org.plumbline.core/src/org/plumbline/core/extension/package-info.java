/**
 * Reads what bundles contribute, in fixed order, and reports what is broken. Works on the registry of a running
 * platform and on one of its own made from the {@code plugin.xml} files of a plain class path.
 */
package org.plumbline.core.extension;
