package org.plumbline.core.casefile;

import java.util.List;

/**
 * A field that two people changed without knowing of each other. Until somebody decides, the value of the last one
 * stands.
 *
 * @param object key of the object as in the change log: an id, {@code case}, or {@code finding/RULE/KEY}
 * @param label  what the object is called, for people
 * @param field  name of the field
 * @param base   the value that both started from; no values if it was at its default
 * @param claims what each made of it, earliest first; at least two
 */
public record FieldConflict(String object, String label, String field, List<String> base, List<Claim> claims) {

	/**
	 * What one person made of a field.
	 *
	 * @param change id of the change
	 * @param author who; empty if unknown
	 * @param timeNs when, UTC nanoseconds since 1970
	 * @param values the new value as text; none if it went back to its default
	 */
	public record Claim(String change, String author, long timeNs, List<String> values) {

		public Claim {
			values = List.copyOf(values);
		}

		/** Returns the value as one text. */
		public String text() {
			return String.join("\n", values); //$NON-NLS-1$
		}
	}

	public FieldConflict {
		base = List.copyOf(base);
		claims = List.copyOf(claims);
	}
}
