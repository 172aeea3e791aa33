package org.plumbline.core.rule;

import org.plumbline.core.event.Severity;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.EvidenceRef;

/**
 * One line that proves something, quoted whole so that it can be read without the bundle.
 *
 * @param ref      where it stands
 * @param timeNs   UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if not known
 * @param host     host it belongs to
 * @param source   path inside the bundle
 * @param line     line from 1
 * @param severity as the line says it
 * @param text     the raw text
 */
public record EvidenceItem(EvidenceRef ref, long timeNs, String host, String source, long line, Severity severity,
		String text) {

	/** Returns the quote of an event. */
	public static EvidenceItem of(LogRecord event) {
		return new EvidenceItem(event.ref(), event.timeNs(), event.source().host(), event.source().path(), event.line(),
				event.severity(), event.text());
	}
}
