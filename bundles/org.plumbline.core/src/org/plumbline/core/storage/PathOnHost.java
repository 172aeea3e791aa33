package org.plumbline.core.storage;

/**
 * One path to a device from one host. Texts are empty where not known.
 *
 * @param host     host
 * @param name     runtime name such as {@code vmhba2:C0:T1:L4}
 * @param state    state when the bundle was collected, as written; the last one in the logs if no output tells
 * @param adapter  adapter such as {@code vmhba2}
 * @param driver   driver of the adapter, with its version where that is known
 * @param firmware firmware of the adapter
 * @param target   target as written
 */
public record PathOnHost(String host, String name, String state, String adapter, String driver, String firmware,
		String target) {
}
