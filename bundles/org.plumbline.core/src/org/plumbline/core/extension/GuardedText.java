package org.plumbline.core.extension;

/**
 * Text that counts how often it is looked at and stops a search that looks too often. So a pattern that explodes on one
 * line costs that line, not the import. One search of one thread.
 */
public final class GuardedText implements CharSequence {

	/** Stops a search; thrown by {@link #charAt}. */
	public static final class TooManyLooks extends RuntimeException {

		private static final long serialVersionUID = 1L;

		/** Also thrown where a search overflows the stack: the same fault of the pattern. */
		public TooManyLooks() {
			super(null, null, false, false);
		}
	}

	private final CharSequence text;
	private final int[] left;

	/** @param looks how often characters may be read before the search is stopped */
	public GuardedText(CharSequence text, int looks) {
		this(text, new int[] { looks });
	}

	private GuardedText(CharSequence text, int[] left) {
		this.text = text;
		this.left = left;
	}

	@Override
	public char charAt(int index) {
		if (left[0]-- <= 0) {
			throw new TooManyLooks();
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new GuardedText(text.subSequence(start, end), left);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
