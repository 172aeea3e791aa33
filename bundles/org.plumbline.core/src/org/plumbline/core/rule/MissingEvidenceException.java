package org.plumbline.core.rule;

import java.util.List;

/** Says that a rule cannot run because the case lacks its input. The message tells a person what to collect. */
public final class MissingEvidenceException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<String> wanted;

	/** @param reason a sentence for people: what is missing and how to collect it */
	public MissingEvidenceException(String reason) {
		this(reason, List.of());
	}

	/**
	 * @param reason a sentence for people: what is missing and how to collect it
	 * @param wanted names of what is missing, as a {@link CollectionTable} knows them
	 */
	public MissingEvidenceException(String reason, List<String> wanted) {
		super(reason);
		this.wanted = List.copyOf(wanted);
	}

	/** Returns the names of what is missing; may be empty. */
	public List<String> wanted() {
		return wanted;
	}
}
