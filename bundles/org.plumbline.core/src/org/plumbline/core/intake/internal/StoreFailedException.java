package org.plumbline.core.intake.internal;

import java.io.IOException;

/** Our own disk failed while writing the store; not to be taken for damage of the input. */
final class StoreFailedException extends IOException {

	private static final long serialVersionUID = 1L;

	StoreFailedException(IOException cause) {
		super(cause.getMessage(), cause);
	}

	/** Something that writes to the data folder. */
	interface Writing<T> {

		T run() throws IOException;
	}

	/** Writes, and tells a failure from damage of the input. */
	static <T> T guard(Writing<T> writing) throws StoreFailedException {
		try {
			return writing.run();
		} catch (StoreFailedException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreFailedException(e);
		}
	}

	@Override
	public synchronized IOException getCause() {
		return (IOException) super.getCause();
	}
}
