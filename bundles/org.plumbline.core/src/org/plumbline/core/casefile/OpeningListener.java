package org.plumbline.core.casefile;

/** Follows an opening: gets the case as far as it has been read, and says what becomes of it after a cancel. */
public interface OpeningListener {

	/** Sees nothing and keeps nothing; costs nothing. */
	OpeningListener NONE = new OpeningListener() {

		@Override
		public void onCaseThread(Runnable task) {
			task.run();
		}

		@Override
		public void soFar(OpenedCase opened) {
			// nobody looks
		}

		@Override
		public boolean keepsPart() {
			return false;
		}
	};

	/** Runs a task, now or later but in order, on the one thread that edits the case. Called on any thread. */
	void onCaseThread(Runnable task);

	/**
	 * Gets the case as far as it has been read: first within a second, then at moments that lie ever farther apart, and
	 * when all is read but not yet judged. All of them have one editor, which also the finished case will have: what is
	 * said about lines meanwhile stays with these lines. Called on the thread of the case.
	 *
	 * <p>Events need not be closed while something is being read. Those of the case when all is read are also those of
	 * the finished case; they are the listener's, who may close them once the opening has ended, however it ended.
	 */
	void soFar(OpenedCase opened);

	/**
	 * Is asked once after a cancel, if something had been read: whether to keep it, marked as partial. Called on the
	 * thread that opens, which waits for the answer.
	 */
	boolean keepsPart();
}
