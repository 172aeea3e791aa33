package org.plumbline.report.html;

import org.plumbline.core.report.Tone;

/** The word for a tone, so that no reader needs to see its colour. */
final class ToneName {

	private ToneName() {
	}

	static String of(Tone tone) {
		return switch (tone) {
		case CRITICAL -> Messages.Tone_CRITICAL;
		case ERROR -> Messages.Tone_ERROR;
		case WARNING -> Messages.Tone_WARNING;
		case NOTICE -> Messages.Tone_NOTICE;
		case INFO -> Messages.Tone_INFO;
		case GOOD -> Messages.Tone_GOOD;
		case NEUTRAL -> Messages.Tone_NEUTRAL;
		};
	}
}
