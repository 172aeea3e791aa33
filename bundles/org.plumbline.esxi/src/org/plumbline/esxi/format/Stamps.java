package org.plumbline.esxi.format;

import org.plumbline.core.event.Times;
import org.plumbline.core.format.LineHead;

/**
 * The forms of time in logs of ESX and its surroundings. Each method reads one form at a place, writes it into the head
 * and returns the place after it, or {@link #NONE} if the form is not there.
 *
 * <p>
 * What a stamp without zone means is the business of the source it stands in; here it is read as UTC.
 */
final class Stamps {

	/** The form is not there. The head may have been written to. */
	static final int NONE = -1;

	private static final long MINUTE_S = 60;
	private static final long HOUR_S = 3600;
	private static final long DAY_S = 86_400;
	private static final int MILLISECOND_DIGITS = 3;
	private static final long MILLISECOND_NS = 1_000_000;
	private static final int FIRST_YEAR = 1970;
	/** Last year whose nanoseconds fit into a long as a whole. */
	private static final int LAST_YEAR = 2261;

	private static final int DATE_LENGTH = 10;
	private static final int SHORTEST_ZONE = 3;
	private static final int LONGEST_ZONE = 4;
	private static final int TIME_LENGTH = 8;
	/** {@code yyyy-mm-ddThh:mm}. */
	private static final int MINUTE_LENGTH = 16;
	/** Of each unit of time since boot: with more of them, days would be too many nanoseconds for a number. */
	private static final int MOST_DIGITS = 5;
	private static final char[] UNITS = { 'd', 'h', 'm', 's' };
	private static final long[] UNIT_S = { DAY_S, HOUR_S, MINUTE_S, 1 };
	private static final byte[] MICROSECONDS = Bytes.ascii("us"); //$NON-NLS-1$
	private static final byte[] TSC = Bytes.ascii("TSC: "); //$NON-NLS-1$

	private Stamps() {
	}

	/** {@code yyyy-mm-ddThh:mm:ss[.f][Z|+hh:mm|+hhmm]}, f being 1 to 9 digits. */
	static int iso(byte[] bytes, int at, int to, LineHead head) {
		int end = head.isLastMinute(bytes, at, to) ? secondOfLastMinute(bytes, at + MINUTE_LENGTH, to, head)
				: dateTime(bytes, at, to, '-', 'T', head);
		if (end < 0) {
			return NONE;
		}
		return zone(bytes, fraction(bytes, end, to, '.', head), to, head);
	}

	private static int secondOfLastMinute(byte[] bytes, int at, int to, LineHead head) {
		int second = to - at < 3 || bytes[at] != ':' ? NONE : Digits.two(bytes, at + 1);
		head.stampNs = head.lastMinuteNs() + second * Times.SECOND_NS;
		return second < 0 || second > MINUTE_S ? NONE : at + 3;
	}

	/** {@code yyyy-mm-dd hh:mm:ss[.f|,f|:f]}, f being 1 to 9 digits. */
	static int spaced(byte[] bytes, int at, int to, LineHead head) {
		return spaced(bytes, at, to, '-', head);
	}

	/** {@code yyyy/mm/dd hh:mm:ss[.f|,f|:f]}, f being 1 to 9 digits. */
	static int slashed(byte[] bytes, int at, int to, LineHead head) {
		return spaced(bytes, at, to, '/', head);
	}

	private static int spaced(byte[] bytes, int at, int to, char dateMark, LineHead head) {
		int end = dateTime(bytes, at, to, dateMark, ' ', head);
		if (end < 0 || end == to) {
			return end;
		}
		char mark = (char) bytes[end];
		return mark == '.' || mark == ',' || mark == ':' ? fraction(bytes, end, to, mark, head) : end;
	}

	/** {@code yyyy-mm-dd}: midnight. */
	static int date(byte[] bytes, int at, int to, LineHead head) {
		return date(bytes, at, to, '-', head);
	}

	private static int date(byte[] bytes, int at, int to, char mark, LineHead head) {
		if (to - at < DATE_LENGTH || bytes[at + 4] != mark || bytes[at + 7] != mark) {
			return NONE;
		}
		int century = Digits.two(bytes, at);
		int year = century * 100 + Digits.two(bytes, at + 2);
		int month = Digits.two(bytes, at + 5);
		int day = Digits.two(bytes, at + 8);
		if (century < 0 || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
			return NONE;
		}
		head.stampNs = Times.epochDay(year, month, day) * Times.DAY_NS;
		return at + DATE_LENGTH;
	}

	/** {@code Mon d hh:mm:ss}: month, day and time of day without a year; one or two blanks before a one-digit day. */
	static int monthDay(byte[] bytes, int at, int to, LineHead head) {
		if (to - at < 14 || bytes[at + 3] != ' ') {
			return NONE;
		}
		int month = month(bytes, at);
		int dayFrom = bytes[at + 4] == ' ' ? at + 5 : at + 4;
		int dayTo = Digits.end(bytes, dayFrom, Math.min(dayFrom + 3, to));
		long day = dayTo - dayFrom > 2 ? NONE : Digits.value(bytes, dayFrom, dayTo);
		if (month == 0 || day < 1 || day > 31 || !Bytes.isAt(bytes, dayTo, to, ' ')) {
			return NONE;
		}
		long second = timeOfDay(bytes, dayTo + 1, to);
		if (second < 0) {
			return NONE;
		}
		head.month = month;
		head.day = (int) day;
		head.timeOfDayNs = second * Times.SECOND_NS;
		return dayTo + 1 + TIME_LENGTH;
	}

	/** {@code Mon d hh:mm:ss.f}: as {@link #monthDay} with 1 to 9 digits of fraction. */
	static int monthDayFraction(byte[] bytes, int at, int to, LineHead head) {
		int end = monthDay(bytes, at, to, head);
		if (end < 0 || !Bytes.isAt(bytes, end, to, '.')) {
			return NONE;
		}
		int digitsTo = Digits.end(bytes, end + 1, to);
		if (digitsTo == end + 1) {
			return NONE;
		}
		head.timeOfDayNs += Digits.fractionNs(bytes, end + 1, digitsTo);
		head.fractionDigits = Math.min(digitsTo - end - 1, Digits.FRACTION_DIGITS);
		return digitsTo;
	}

	/** {@code d:hh:mm:ss.mmm}: days, hours, minutes, seconds since boot. */
	static int uptime(byte[] bytes, int at, int to, LineHead head) {
		int daysTo = Digits.end(bytes, at, Math.min(to, at + MOST_DIGITS));
		int timeFrom = daysTo + 1;
		int end = timeFrom + TIME_LENGTH + 4;
		if (daysTo == at || end > to || bytes[daysTo] != ':' || bytes[end - 4] != '.') {
			return NONE;
		}
		long second = timeOfDay(bytes, timeFrom, to);
		if (second < 0 || Digits.end(bytes, end - 3, end) != end) {
			return NONE;
		}
		head.uptimeNs = (Digits.value(bytes, at, daysTo) * DAY_S + second) * Times.SECOND_NS
				+ Digits.fractionNs(bytes, end - 3, end);
		return end;
	}

	/** {@code NNNus}: microseconds since boot. */
	static int micros(byte[] bytes, int at, int to, LineHead head) {
		int end = Digits.end(bytes, at, to);
		long value = end - at > 15 ? NONE : Digits.value(bytes, at, end);
		if (value < 0 || !Bytes.startsWith(bytes, end, to, MICROSECONDS)) {
			return NONE;
		}
		head.uptimeNs = value * 1000;
		return end + MICROSECONDS.length;
	}

	/** {@code (NNNNNNNNNN)}: seconds since 1970, 9 or 10 digits, in parentheses. */
	static int epoch(byte[] bytes, int at, int to, LineHead head) {
		if (!Bytes.isAt(bytes, at, to, '(')) {
			return NONE;
		}
		int end = Digits.end(bytes, at + 1, to);
		int length = end - at - 1;
		if (length < 9 || length > 10 || !Bytes.isAt(bytes, end, to, ')')) {
			return NONE;
		}
		long second = Digits.value(bytes, at + 1, end);
		head.stampNs = second * Times.SECOND_NS;
		head.zoned = true;
		return second > Long.MAX_VALUE / Times.SECOND_NS ? NONE : end + 1;
	}

	/** Seconds since 1970 in ten digits with {@code [.f]}, or milli- or microseconds in 13 or 16 digits. */
	static int epochSeconds(byte[] bytes, int at, int to, LineHead head) {
		int end = Digits.end(bytes, at, to);
		long unitNs = switch (end - at) {
		case 10 -> Times.SECOND_NS;
		case 13 -> 1_000_000;
		case 16 -> 1_000;
		default -> 0;
		};
		long value = unitNs == 0 ? NONE : Digits.value(bytes, at, end);
		if (value < 0 || value > Long.MAX_VALUE / unitNs) {
			return NONE;
		}
		head.stampNs = value * unitNs;
		head.fractionDigits = end - at - 10;
		head.zoned = true;
		return unitNs == Times.SECOND_NS ? fraction(bytes, end, to, '.', head) : end;
	}

	/** {@code d Mon yyyy hh:mm:ss[.f|,f]}, f being 1 to 9 digits. */
	static int dayMonthYear(byte[] bytes, int at, int to, LineHead head) {
		int dayTo = Digits.end(bytes, at, Math.min(at + 3, to));
		int timeFrom = dayTo + 10;
		if (dayTo == at || dayTo - at > 2 || timeFrom + TIME_LENGTH > to || bytes[dayTo] != ' '
				|| bytes[dayTo + 4] != ' ' || bytes[timeFrom - 1] != ' ') {
			return NONE;
		}
		long day = Digits.value(bytes, at, dayTo);
		int month = month(bytes, dayTo + 1);
		int yearTo = Digits.end(bytes, dayTo + 5, timeFrom - 1);
		long year = yearTo == timeFrom - 1 ? Digits.value(bytes, dayTo + 5, yearTo) : NONE;
		long second = timeOfDay(bytes, timeFrom, to);
		if (day < 1 || day > 31 || month == 0 || year < FIRST_YEAR || year > LAST_YEAR || second < 0) {
			return NONE;
		}
		head.stampNs = Times.epochDay((int) year, month, (int) day) * Times.DAY_NS + second * Times.SECOND_NS;
		int end = timeFrom + TIME_LENGTH;
		return fraction(bytes, end, to, Bytes.isAt(bytes, end, to, ',') ? ',' : '.', head);
	}

	/** {@code Www Mon d hh:mm:ss [zone ]yyyy}, the zone being a word that is not used. */
	static int calendar(byte[] bytes, int at, int to, LineHead head) {
		if (to - at < 4 || bytes[at + 3] != ' ') {
			return NONE;
		}
		int end = monthDay(bytes, at + 4, to, head);
		if (end < 0 || !Bytes.isAt(bytes, end, to, ' ')) {
			return NONE;
		}
		int yearFrom = end + 1;
		int wordTo = Bytes.wordEnd(bytes, yearFrom, to);
		if (Digits.end(bytes, yearFrom, to) != wordTo && Bytes.isAt(bytes, wordTo, to, ' ')) {
			yearFrom = wordTo + 1;
		}
		int yearTo = Digits.end(bytes, yearFrom, to);
		long year = yearTo - yearFrom == 4 ? Digits.value(bytes, yearFrom, yearTo) : NONE;
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			return NONE;
		}
		head.stampNs = Times.epochDay((int) year, head.month, head.day) * Times.DAY_NS + head.timeOfDayNs;
		return yearTo;
	}

	/** {@code Www Mon d hh:mm:ss[ ZONE]} without a year, as arrays write it; the zone is a word that is not used. */
	static int weekday(byte[] bytes, int at, int to, LineHead head) {
		int wordEnd = at;
		while (wordEnd < to && Bytes.isLetter(bytes[wordEnd])) {
			wordEnd++;
		}
		int end = wordEnd - at == 3 && Bytes.isAt(bytes, wordEnd, to, ' ') ? monthDay(bytes, at + 4, to, head) : NONE;
		if (end < 0 || !Bytes.isAt(bytes, end, to, ' ')) {
			return end;
		}
		int wordTo = end + 1;
		while (wordTo < to && bytes[wordTo] >= 'A' && bytes[wordTo] <= 'Z') {
			wordTo++;
		}
		int length = wordTo - end - 1;
		return length >= SHORTEST_ZONE && length <= LONGEST_ZONE && Bytes.isAt(bytes, wordTo, to, ' ') ? wordTo : end;
	}

	/** {@code TSC: n}: processor cycles since power-on; no time can be made of them, the head stays as it is. */
	static int cycles(byte[] bytes, int at, int to) {
		if (!Bytes.startsWith(bytes, at, to, TSC)) {
			return NONE;
		}
		int end = Digits.end(bytes, at + TSC.length, to);
		return end == at + TSC.length ? NONE : end;
	}

	/** {@code NNN.n}: seconds since boot with a fraction. */
	static int uptimeSeconds(byte[] bytes, int at, int to, LineHead head) {
		int point = Digits.end(bytes, at, to);
		if (point == at || point - at > 9 || !Bytes.isAt(bytes, point, to, '.')) {
			return NONE;
		}
		int end = Digits.end(bytes, point + 1, to);
		if (end == point + 1) {
			return NONE;
		}
		head.uptimeNs = Digits.value(bytes, at, point) * Times.SECOND_NS + Digits.fractionNs(bytes, point + 1, end);
		return end;
	}

	/** {@code NdNhNmNs}: days, hours, minutes, seconds since boot. */
	static int uptimeUnits(byte[] bytes, int at, int to, LineHead head) {
		long seconds = 0;
		int p = at;
		for (int i = 0; i < UNITS.length; i++) {
			int end = Digits.end(bytes, p, Math.min(to, p + MOST_DIGITS));
			if (end == p || !Bytes.isAt(bytes, end, to, UNITS[i])) {
				return NONE;
			}
			seconds += Digits.value(bytes, p, end) * UNIT_S[i];
			p = end + 1;
		}
		head.uptimeNs = seconds * Times.SECOND_NS;
		return p;
	}

	/** {@code hh:mm:ss[.f]} that belongs to a date which the head has already. */
	static int timeOfStampedDay(byte[] bytes, int at, int to, LineHead head) {
		long second = timeOfDay(bytes, at, to);
		if (second < 0) {
			return NONE;
		}
		head.stampNs += second * Times.SECOND_NS;
		return fraction(bytes, at + TIME_LENGTH, to, '.', head);
	}

	private static int dateTime(byte[] bytes, int at, int to, char mark, char separator, LineHead head) {
		int timeFrom = at + DATE_LENGTH + 1;
		if (to < timeFrom + TIME_LENGTH || bytes[timeFrom - 1] != separator || date(bytes, at, to, mark, head) < 0) {
			return NONE;
		}
		long second = timeOfDay(bytes, timeFrom, to);
		if (second < 0) {
			return NONE;
		}
		head.stampNs += second * Times.SECOND_NS;
		if (separator == 'T') {
			head.rememberMinute(bytes, at, head.stampNs - Digits.two(bytes, timeFrom + 6) * Times.SECOND_NS);
		}
		return timeFrom + TIME_LENGTH;
	}

	/** Returns seconds since midnight of {@code hh:mm:ss}, a leap second allowed; negative if it is not there. */
	private static long timeOfDay(byte[] bytes, int at, int to) {
		if (to - at < TIME_LENGTH || bytes[at + 2] != ':' || bytes[at + 5] != ':') {
			return NONE;
		}
		int hour = Digits.two(bytes, at);
		int minute = Digits.two(bytes, at + 3);
		int second = Digits.two(bytes, at + 6);
		if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 60) {
			return NONE;
		}
		return hour * HOUR_S + minute * MINUTE_S + second;
	}

	/** Adds an optional fraction to the stamp and returns the place after it. */
	private static int fraction(byte[] bytes, int at, int to, char mark, LineHead head) {
		if (!Bytes.isAt(bytes, at, to, mark)) {
			return at;
		}
		int millisecondTo = at + 1 + MILLISECOND_DIGITS;
		if (millisecondTo < to && !Digits.isDigit(bytes[millisecondTo])) { // as most logs have it
			int milliseconds = Digits.three(bytes, at + 1);
			if (milliseconds >= 0) {
				head.stampNs += milliseconds * MILLISECOND_NS;
				head.fractionDigits = MILLISECOND_DIGITS;
				return millisecondTo;
			}
		}
		int end = Digits.end(bytes, at + 1, to);
		if (end == at + 1) {
			return at;
		}
		head.stampNs += Digits.fractionNs(bytes, at + 1, end);
		head.fractionDigits = Math.min(end - at - 1, Digits.FRACTION_DIGITS);
		return end;
	}

	private static int zone(byte[] bytes, int at, int to, LineHead head) {
		if (at == to) {
			return at;
		}
		byte sign = bytes[at];
		if (sign == 'Z') {
			head.zoned = true;
			return at + 1;
		}
		if (sign != '+' && sign != '-' || to - at < 5) {
			return at;
		}
		int minuteFrom = bytes[at + 3] == ':' ? at + 4 : at + 3;
		if (minuteFrom + 2 > to) {
			return at;
		}
		int hours = Digits.two(bytes, at + 1);
		int minutes = Digits.two(bytes, minuteFrom);
		if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
			return at;
		}
		long offsetNs = (hours * HOUR_S + minutes * MINUTE_S) * Times.SECOND_NS;
		head.stampNs += sign == '+' ? -offsetNs : offsetNs;
		head.zoned = true;
		return minuteFrom + 2;
	}

	/** Returns 1 to 12 for an English month of three letters, 0 for anything else. Needs three bytes. */
	private static int month(byte[] bytes, int at) {
		return switch (bytes[at] << 16 | bytes[at + 1] << 8 | bytes[at + 2]) {
		case 'J' << 16 | 'a' << 8 | 'n' -> 1;
		case 'F' << 16 | 'e' << 8 | 'b' -> 2;
		case 'M' << 16 | 'a' << 8 | 'r' -> 3;
		case 'A' << 16 | 'p' << 8 | 'r' -> 4;
		case 'M' << 16 | 'a' << 8 | 'y' -> 5;
		case 'J' << 16 | 'u' << 8 | 'n' -> 6;
		case 'J' << 16 | 'u' << 8 | 'l' -> 7;
		case 'A' << 16 | 'u' << 8 | 'g' -> 8;
		case 'S' << 16 | 'e' << 8 | 'p' -> 9;
		case 'O' << 16 | 'c' << 8 | 't' -> 10;
		case 'N' << 16 | 'o' << 8 | 'v' -> 11;
		case 'D' << 16 | 'e' << 8 | 'c' -> 12;
		default -> 0;
		};
	}
}
