package org.plumbline.core.rule;

/** Says that a rule cannot run because the case lacks its input. The message tells a person what to collect. */
public final class MissingEvidenceException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param reason a sentence for people: what is missing and how to collect it */
	public MissingEvidenceException(String reason) {
		super(reason);
	}
}
