package org.plumbline.core.intake.internal;

import java.io.IOException;

/** The input has become more than its {@link Allowance}; what was read before is good. */
final class TooMuchException extends IOException {

	private static final long serialVersionUID = 1L;

	TooMuchException() {
		super(Messages.Allowance_exhausted);
	}
}
