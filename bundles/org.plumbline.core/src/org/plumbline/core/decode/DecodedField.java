package org.plumbline.core.decode;

/**
 * One part of a decoded code.
 *
 * @param label       what the part is ("Device status")
 * @param value       as written ("0x2"); empty if absent
 * @param name        its name in the standard ("CHECK CONDITION"); empty if it has none
 * @param deciding    whether this part decides the meaning
 * @param explanation one sentence for people; may be empty
 */
public record DecodedField(String label, String value, String name, boolean deciding, String explanation) {
}
