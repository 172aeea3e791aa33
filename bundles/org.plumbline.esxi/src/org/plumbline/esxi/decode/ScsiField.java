package org.plumbline.esxi.decode;

/**
 * One labelled box of a decoded line.
 *
 * @param label       what it is ("Device status")
 * @param value       as written ("0x2"); never empty
 * @param name        its name in the standard ("CHECK CONDITION"); may be empty
 * @param deciding    whether this part decides the meaning
 * @param explanation one or two sentences; may be empty
 */
public record ScsiField(String label, String value, String name, boolean deciding, String explanation) {
}
