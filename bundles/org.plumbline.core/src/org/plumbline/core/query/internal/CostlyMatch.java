package org.plumbline.core.query.internal;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The library's own matcher, held back: it can take longer than a life for some expressions, so the characters that it
 * looks at are counted. A text that needs too many counts as one without a match; after some of those the patience is
 * less. One thread.
 */
final class CostlyMatch {

	private static final int PATIENT = 2_000_000;
	private static final int IMPATIENT = 50_000;
	private static final int PATIENT_FOR = 20;
	private static final int ASK = (1 << 14) - 1;

	/** Ends a match; made once because it says nothing but stop. */
	private static final class TooCostly extends RuntimeException {
		private static final long serialVersionUID = 1;

		TooCostly() {
			super("", null, false, false); //$NON-NLS-1$
		}
	}

	private final Matcher matcher;
	private final BooleanSupplier stop;
	private final TooCostly tooCostly = new TooCostly();
	private int givenUp;
	private int left;

	CostlyMatch(Pattern pattern, BooleanSupplier stop) {
		matcher = pattern.matcher(""); //$NON-NLS-1$
		this.stop = stop;
	}

	boolean finds(String text) {
		left = givenUp < PATIENT_FOR ? PATIENT : IMPATIENT;
		try {
			return matcher.reset(new Counted(text, 0, text.length())).find();
		} catch (TooCostly | StackOverflowError e) {
			givenUp++; // an ordinary result: documented where the language is
			return false;
		}
	}

	private void count() {
		left--;
		if (left <= 0 || (left & ASK) == 0 && stop.getAsBoolean()) {
			throw tooCostly;
		}
	}

	private final class Counted implements CharSequence {
		private final String text;
		private final int from;
		private final int to;

		Counted(String text, int from, int to) {
			this.text = text;
			this.from = from;
			this.to = to;
		}

		@Override
		public char charAt(int index) {
			count();
			return text.charAt(from + index);
		}

		@Override
		public int length() {
			return to - from;
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Counted(text, from + start, from + end);
		}

		@Override
		public String toString() {
			return text.substring(from, to);
		}
	}
}
