package org.plumbline.core.intake;

import java.util.List;

/**
 * Follows a reading: sees what has been read so far, and says what becomes of it after a cancel. Called on the thread
 * that reads, which waits; whoever needs time hands on to a thread of its own.
 */
public interface ReadingListener {

	/** Sees nothing and keeps nothing; costs nothing. */
	ReadingListener NONE = new ReadingListener() {

		@Override
		public boolean isWatching() {
			return false;
		}

		@Override
		public void soFar(List<ReadBundle> bundles) {
			// nobody looks
		}

		@Override
		public boolean keepsPart() {
			return false;
		}
	};

	/** Tells whether {@link #soFar} is wanted now; asked often, must be quick. */
	boolean isWatching();

	/**
	 * Is called at moments that lie ever farther apart, first as soon as there are events.
	 *
	 * @param bundles the bundles of the input that was read last, whole ones and the one that is being read; their
	 *                stores have an extent, their SHA-256 is {@link ProvisionalSha#of provisional}, and the models are
	 *                copies
	 */
	void soFar(List<ReadBundle> bundles);

	/** Is asked once after a cancel, if something had been read: whether to keep it, marked as partial. */
	boolean keepsPart();
}
