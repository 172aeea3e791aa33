package org.plumbline.report.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.plumbline.core.report.Tone;

/**
 * The colours, in one place for style sheets and pictures. Each tone keeps a contrast of at least 4.5 to 1 against
 * white, so that it can carry text, and differs from its neighbours in lightness, so that a grey print still shows
 * the order.
 */
@SuppressWarnings("nls")
final class Palette {

	static final String INK = "#1c2733";
	static final String QUIET = "#5a6775";
	static final String RULE = "#d5dbe1";
	static final String TRACK = "#edf0f3";
	static final String CALM = "#bcc6cf";
	static final String ACCENT = "#0f4c5c";

	private Palette() {
	}

	/** Returns the colour of a tone as {@code #rrggbb}. */
	static String colour(Tone tone) {
		return switch (tone) {
		case CRITICAL -> "#8f1231";
		case ERROR -> "#c2331f";
		case WARNING -> "#a66300";
		case NOTICE -> "#1f6391";
		case INFO -> "#75838f";
		case GOOD -> "#2c7a4b";
		case NEUTRAL -> QUIET;
		};
	}

	/** Returns a ground on which the colour of the tone and ink can be read. */
	static String tint(Tone tone) {
		return switch (tone) {
		case CRITICAL -> "#fbedf0";
		case ERROR -> "#fdf0ed";
		case WARNING -> "#fdf5e6";
		case NOTICE -> "#eef5fa";
		case GOOD -> "#edf7f1";
		case INFO, NEUTRAL -> "#f5f7f9";
		};
	}

	/** Returns the name of a tone as style classes write it. */
	static String name(Tone tone) {
		return tone.name().toLowerCase(Locale.ROOT);
	}

	/** Returns all colours by their names in style sheets. */
	static Map<String, String> byName() {
		Map<String, String> colours = new LinkedHashMap<>(Map.of("ink", INK, "quiet", QUIET, "rule", RULE, "track",
				TRACK, "calm", CALM, "accent", ACCENT));
		for (Tone tone : Tone.values()) {
			colours.put(name(tone), colour(tone));
			colours.put(name(tone) + ".tint", tint(tone));
		}
		return colours;
	}

	/** Replaces <code>${accent}</code>, <code>${error}</code>, <code>${error.tint}</code> … in a style sheet. */
	static String fill(String css) {
		String filled = css;
		for (Map.Entry<String, String> each : byName().entrySet()) {
			filled = filled.replace("${" + each.getKey() + "}", each.getValue());
		}
		return filled;
	}
}
