package org.plumbline.report.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/**
 * Says where a line may end, so that the names of the field stay whole: the usual rules end a line behind any full stop
 * or colon, and so part {@code naa.} from the rest of an id, a file from its ending and a day from its month. One
 * thread.
 */
final class WholeNames implements FSTextBreaker {

	private static final String ENDS = ",;|=&?)]}>"; //$NON-NLS-1$
	/** Of a long name either part must be worth a line, or its halves are not seen to belong together. */
	private static final int LEAST_PART = 12;
	private static final int LAST_ASCII = 0x7f;

	private final FSTextBreaker rules = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
	private String text = ""; //$NON-NLS-1$
	private int last;

	@Override
	public void setText(String newText) {
		text = newText;
		last = 0;
		rules.setText(newText);
	}

	@Override
	public int next() {
		int at = rules.next();
		while (at != BreakIterator.DONE && at > 0 && at < text.length() && !isGood(at)) {
			at = rules.next();
		}
		last = at == BreakIterator.DONE ? text.length() : at;
		return at;
	}

	private boolean isGood(int at) {
		char before = text.charAt(at - 1);
		char after = text.charAt(at);
		if (Character.isWhitespace(before) || Character.isWhitespace(after) || before > LAST_ASCII
				|| after > LAST_ASCII || after == '/' || ENDS.indexOf(before) >= 0) {
			return true;
		}
		if (before == '-') {
			return !(Character.isDigit(after) && at > 1 && Character.isDigit(text.charAt(at - 2)));
		}
		return !Character.isLetterOrDigit(before) && after != '(' && at - last >= LEAST_PART
				&& wordEnd(at) - at >= LEAST_PART;
	}

	private int wordEnd(int from) {
		int end = from;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
