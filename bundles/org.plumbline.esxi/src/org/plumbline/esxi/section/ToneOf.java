package org.plumbline.esxi.section;

import org.plumbline.core.event.Severity;
import org.plumbline.core.report.Tone;

/** Maps what logs and rules say to the scale of reports. */
final class ToneOf {

	private static final double FULL_PERCENT = 99.5;
	private static final double NEARLY_FULL_PERCENT = 90;

	private ToneOf() {
	}

	static Tone severity(Severity severity) {
		return switch (severity) {
		case EMERGENCY, ALERT, CRITICAL -> Tone.CRITICAL;
		case ERROR -> Tone.ERROR;
		case WARNING -> Tone.WARNING;
		case NOTICE -> Tone.NOTICE;
		case INFO, DEBUG -> Tone.INFO;
		};
	}

	static Tone fill(double usedPercent) {
		if (usedPercent < 0) {
			return Tone.NEUTRAL;
		}
		if (usedPercent >= FULL_PERCENT) {
			return Tone.CRITICAL;
		}
		return usedPercent >= NEARLY_FULL_PERCENT ? Tone.WARNING : Tone.GOOD;
	}

	/** Returns the word for how grave a finding is. */
	static String word(Severity severity) {
		return switch (severity(severity)) {
		case CRITICAL -> Messages.ToneOf_critical;
		case ERROR -> Messages.ToneOf_error;
		case WARNING -> Messages.ToneOf_warning;
		case NOTICE -> Messages.ToneOf_notice;
		default -> Messages.ToneOf_information;
		};
	}
}
