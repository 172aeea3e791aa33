package org.plumbline.core.intake.internal;

import java.io.IOException;

/** Our own disk failed while writing the store; not to be taken for damage of the input. */
final class StoreFailedException extends IOException {

	private static final long serialVersionUID = 1L;

	StoreFailedException(IOException cause) {
		super(cause.getMessage(), cause);
	}

	@Override
	public synchronized IOException getCause() {
		return (IOException) super.getCause();
	}
}
