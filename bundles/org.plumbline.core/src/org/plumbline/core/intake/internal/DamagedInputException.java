package org.plumbline.core.intake.internal;

import java.io.IOException;

/** The compressed stream ended early or is damaged; what was read before is good. */
final class DamagedInputException extends IOException {

	private static final long serialVersionUID = 1L;

	DamagedInputException(IOException cause) {
		super(cause.getMessage(), cause);
	}
}
