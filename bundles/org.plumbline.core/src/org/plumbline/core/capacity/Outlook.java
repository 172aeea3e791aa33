package org.plumbline.core.capacity;

/** What can be said about the time when something will be full. */
public enum Outlook {
	/** It will be full, and the forecast says when. */
	FILLS,
	/** It holds what it can hold already. */
	FULL,
	/** It does not grow. */
	NEVER,
	/** It grows so slowly that it would take more than a hundred years. */
	FAR,
	/** It grows, but how much it can hold is not known. */
	NO_SIZE,
	/** Fewer than two samples since the last clean-up. */
	TOO_FEW,
	/** The samples lie so close together that their difference says nothing. */
	TOO_CLOSE
}
