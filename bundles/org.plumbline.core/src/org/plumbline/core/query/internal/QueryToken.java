package org.plumbline.core.query.internal;

/**
 * One part of a typed query.
 *
 * @param kind        what it is
 * @param field       name of the field, lower case; empty for all other kinds
 * @param text        what it says, without quotes or slashes
 * @param ignoresCase whether an expression ends with {@code i}
 * @param isClosed    whether the quote or slash at its end is there
 * @param from        first character
 * @param to          end
 */
public record QueryToken(Kind kind, String field, String text, boolean ignoresCase, boolean isClosed, int from,
		int to) {

	/** What a part can be. */
	public enum Kind {
		AND, OR, NOT, OPEN, CLOSE, WORD, PHRASE, EXPRESSION, FIELD
	}

	/** Tells whether this is a field of that name. */
	public boolean isField(String name) {
		return kind == Kind.FIELD && field.equals(name);
	}
}
