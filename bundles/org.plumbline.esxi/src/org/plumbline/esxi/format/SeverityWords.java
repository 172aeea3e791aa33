package org.plumbline.esxi.format;

import org.plumbline.core.event.Severity;

/**
 * Words, tags and letters for severity, as numbers of {@link Severity}. The words are those of the VMware services
 * (panic, critical, error, warning, info, verbose, trivia), of Python and of syslog, in any case.
 */
final class SeverityWords {

	/** Not a severity. */
	static final int NONE = -1;

	private static final int LONGEST = 8;

	private static final long PANIC = key("panic"); //$NON-NLS-1$
	private static final long EMERG = key("emerg"); //$NON-NLS-1$
	private static final long ALERT = key("alert"); //$NON-NLS-1$
	private static final long CRIT = key("crit"); //$NON-NLS-1$
	private static final long CRITICAL = key("critical"); //$NON-NLS-1$
	private static final long FATAL = key("fatal"); //$NON-NLS-1$
	private static final long ERR = key("err"); //$NON-NLS-1$
	private static final long ERROR = key("error"); //$NON-NLS-1$
	private static final long SEVERE = key("severe"); //$NON-NLS-1$
	private static final long WARN = key("warn"); //$NON-NLS-1$
	private static final long WARNING = key("warning"); //$NON-NLS-1$
	private static final long NOTICE = key("notice"); //$NON-NLS-1$
	private static final long INFO = key("info"); //$NON-NLS-1$
	private static final long DEBUG = key("debug"); //$NON-NLS-1$
	private static final long VERBOSE = key("verbose"); //$NON-NLS-1$
	private static final long TRIVIA = key("trivia"); //$NON-NLS-1$
	private static final long TRACE = key("trace"); //$NON-NLS-1$

	private SeverityWords() {
	}

	/** Returns the severity of the word at a place. */
	static int word(byte[] bytes, int from, int to) {
		int length = to - from;
		if (length < 3 || length > LONGEST) {
			return NONE;
		}
		long key = 0;
		for (int i = from; i < to; i++) {
			if (!Bytes.isLetter(bytes[i])) {
				return NONE;
			}
			key = key << 8 | bytes[i] & 0xff | 0x20;
		}
		return ofKey(key);
	}

	/** Returns the severity of a tag of two letters, as the syslog service of 8.0 writes it. Needs two bytes. */
	static int tag(byte[] bytes, int at) {
		return switch (bytes[at] << 8 | bytes[at + 1] & 0xff) {
		case 'E' << 8 | 'm' -> Severity.EMERGENCY.ordinal();
		case 'A' << 8 | 'l' -> Severity.ALERT.ordinal();
		case 'C' << 8 | 'r' -> Severity.CRITICAL.ordinal();
		case 'E' << 8 | 'r' -> Severity.ERROR.ordinal();
		case 'W' << 8 | 'a' -> Severity.WARNING.ordinal();
		case 'N' << 8 | 'o' -> Severity.NOTICE.ordinal();
		case 'I' << 8 | 'n' -> Severity.INFO.ordinal();
		case 'D' << 8 | 'b' -> Severity.DEBUG.ordinal();
		default -> NONE;
		};
	}

	/** Returns the severity of the letter of a level in vmware.log; A is what is logged at any setting. */
	static int letter(byte letter) {
		return switch (letter) {
		case 'P' -> Severity.CRITICAL.ordinal();
		case 'E' -> Severity.ERROR.ordinal();
		case 'W' -> Severity.WARNING.ordinal();
		case 'A' -> Severity.NOTICE.ordinal();
		case 'I' -> Severity.INFO.ordinal();
		default -> letter >= 'A' && letter <= 'Z' ? Severity.DEBUG.ordinal() : NONE;
		};
	}

	private static int ofKey(long key) {
		if (key == INFO) { // by far the most frequent
			return Severity.INFO.ordinal();
		} else if (key == WARNING || key == WARN) {
			return Severity.WARNING.ordinal();
		} else if (key == ERROR || key == ERR || key == SEVERE) {
			return Severity.ERROR.ordinal();
		} else if (key == VERBOSE || key == TRIVIA || key == DEBUG || key == TRACE) {
			return Severity.DEBUG.ordinal();
		} else if (key == CRITICAL || key == CRIT || key == FATAL) {
			return Severity.CRITICAL.ordinal();
		} else if (key == ALERT) {
			return Severity.ALERT.ordinal();
		} else if (key == NOTICE) {
			return Severity.NOTICE.ordinal();
		}
		return key == PANIC || key == EMERG ? Severity.EMERGENCY.ordinal() : NONE;
	}

	private static long key(String word) {
		long key = 0;
		for (int i = 0; i < word.length(); i++) {
			key = key << 8 | word.charAt(i);
		}
		return key;
	}
}
