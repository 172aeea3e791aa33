package org.plumbline.ui.detail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.ui.draw.Amounts;

/**
 * Text of an event with what is not for people left short: back-traces close with hundreds of characters of Base64, and
 * dumps hold runs as long. Copying lines from the table gives them whole.
 */
final class FoldedText {

	private static final Pattern RUN = Pattern.compile("\\S{201,}"); //$NON-NLS-1$
	private static final int SHOWN = 40;

	private FoldedText() {
	}

	/** Returns a text in which runs of more than 200 characters without a blank show their beginning and length. */
	static String of(String text) {
		return RUN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
				NLS.bind(Messages.FoldedText_run, found.group().substring(0, SHOWN),
						Amounts.count(found.group().length()))));
	}
}
