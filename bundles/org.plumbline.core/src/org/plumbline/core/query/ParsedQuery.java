package org.plumbline.core.query;

import java.util.Optional;

/**
 * What was understood of a typed line.
 *
 * @param query   conditions; {@link Query#ALL} if there is a mistake
 * @param mistake why the line cannot be used
 */
public record ParsedQuery(Query query, Optional<Mistake> mistake) {

	/**
	 * A mistake in a typed line.
	 *
	 * @param message for people, one sentence
	 * @param from    first character it is about
	 * @param to      end of the characters it is about; greater than {@code from}
	 */
	public record Mistake(String message, int from, int to) {
	}
}
