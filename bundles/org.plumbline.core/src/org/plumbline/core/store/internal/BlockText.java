package org.plumbline.core.store.internal;

/** The text of one block, as far as somebody wanted it. One thread. */
interface BlockText {

	/** Returns the array that holds the text; others must not change it. */
	byte[] bytes();

	/** Returns the place of the block's first byte in the array. */
	int begin();

	/**
	 * Makes sure that the text is there up to a place. A damaged block is an error of the store, which is thrown away
	 * then.
	 *
	 * @param to bytes from the beginning of the block
	 */
	void readTo(int to);

	/** A text that is there as a whole. */
	record Whole(byte[] bytes) implements BlockText {

		@Override
		public int begin() {
			return 0;
		}

		@Override
		public void readTo(int to) {
			// all of it is there
		}
	}
}
