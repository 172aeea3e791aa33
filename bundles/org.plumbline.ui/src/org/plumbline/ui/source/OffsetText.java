package org.plumbline.ui.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;

/**
 * Offsets of clocks as people write them: {@code [+-]seconds[.fraction]} or {@code [+-]h:mm:ss[.fraction]}, hours
 * without bound; empty is none.
 */
final class OffsetText {

	/** A hundred years. */
	private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(3_200_000_000L);
	private static final Pattern FORM = Pattern
			.compile("([+-]?)(?:([0-9]{1,7}):([0-5]?[0-9]):)?([0-9]{1,10}(?:\\.[0-9]{1,9})?)"); //$NON-NLS-1$

	private OffsetText() {
	}

	/** Returns nanoseconds; empty if the text is no offset. */
	static OptionalLong parse(String text) {
		Matcher parts = FORM.matcher(text.strip());
		if (text.isBlank()) {
			return OptionalLong.of(0);
		}
		if (!parts.matches()) {
			return OptionalLong.empty();
		}
		BigDecimal seconds = new BigDecimal(parts.group(4));
		if (parts.group(2) != null) {
			seconds = seconds.add(BigDecimal
					.valueOf(Long.parseLong(parts.group(2)) * 3600 + Long.parseLong(parts.group(3)) * 60));
		}
		if (seconds.compareTo(MOST_SECONDS) > 0) {
			return OptionalLong.empty();
		}
		long ns = seconds.movePointRight(9).longValueExact();
		return OptionalLong.of(parts.group(1).equals("-") ? -ns : ns); //$NON-NLS-1$
	}

	/** Writes an offset so that it can be read again; no text for none. */
	static String of(long offsetNs) {
		if (offsetNs == 0) {
			return ""; //$NON-NLS-1$
		}
		long ns = Math.abs(offsetNs);
		long seconds = ns / Times.SECOND_NS;
		String sign = offsetNs < 0 ? "-" : "+"; //$NON-NLS-1$ //$NON-NLS-2$
		String whole = seconds < 3600 ? Long.toString(seconds)
				: String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60); //$NON-NLS-1$
		String fraction = BigDecimal.valueOf(ns % Times.SECOND_NS, 9).stripTrailingZeros().toPlainString();
		return sign + whole + (ns % Times.SECOND_NS == 0 ? "" : fraction.substring(1)); //$NON-NLS-1$
	}
}
