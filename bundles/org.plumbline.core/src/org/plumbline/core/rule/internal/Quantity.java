package org.plumbline.core.rule.internal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.extension.YamlMap;
import org.plumbline.core.rule.RuleSetting;
import org.plumbline.core.rule.RuleSettings;

/**
 * A number in a rule. Written as a number, as a span of time ({@code 15 min}; units {@code s}, {@code min}, {@code h},
 * {@code d}) or as {@code $key}, the value of a setting. A span is in nanoseconds, whatever the unit of the setting.
 *
 * @param fixed   the number, if there is no key
 * @param setting key of a setting; empty if the number is fixed
 * @param factor  what the value of the setting is multiplied with
 */
record Quantity(double fixed, String setting, double factor) {

	private static final Pattern SPAN = Pattern.compile("(\\d{1,6})\\s*(s|min|h|d)"); //$NON-NLS-1$
	private static final Map<String, Long> UNITS = Map.of("s", Times.SECOND_NS, "min", 60 * Times.SECOND_NS, "h", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			3600 * Times.SECOND_NS, "d", Times.DAY_NS, "seconds", Times.SECOND_NS, "minutes", 60 * Times.SECOND_NS, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"hours", 3600 * Times.SECOND_NS, "days", Times.DAY_NS); //$NON-NLS-1$ //$NON-NLS-2$

	/** Returns a number that no user changes. */
	static Quantity of(double fixed) {
		return new Quantity(fixed, "", 1); //$NON-NLS-1$
	}

	/** Reads a plain number or a setting. */
	static Quantity number(YamlMap map, String key, Map<String, RuleSetting> settings) throws PackFormatException {
		Optional<RuleSetting> setting = setting(map, key, settings);
		return setting.isPresent() ? new Quantity(0, setting.get().key(), 1) : of(map.number(key));
	}

	/** Reads a span of time or a setting with a unit of time. */
	static Quantity span(YamlMap map, String key, Map<String, RuleSetting> settings) throws PackFormatException {
		Optional<RuleSetting> setting = setting(map, key, settings);
		if (setting.isPresent()) {
			Long unitNs = UNITS.get(setting.get().unit());
			if (unitNs == null) {
				throw new PackFormatException(map.lineOf(key),
						NLS.bind(Messages.Quantity_notATimeUnit, setting.get().key(), setting.get().unit()));
			}
			return new Quantity(0, setting.get().key(), unitNs);
		}
		Matcher span = SPAN.matcher(map.needed(key));
		if (!span.matches()) {
			throw new PackFormatException(map.lineOf(key), NLS.bind(Messages.Quantity_notASpan, key));
		}
		return of(Long.parseLong(span.group(1)) * UNITS.get(span.group(2)));
	}

	private static Optional<RuleSetting> setting(YamlMap map, String key, Map<String, RuleSetting> settings)
			throws PackFormatException {
		String text = map.needed(key);
		if (!text.startsWith("$")) { //$NON-NLS-1$
			return Optional.empty();
		}
		RuleSetting setting = settings.get(text.substring(1));
		if (setting == null) {
			throw new PackFormatException(map.lineOf(key), NLS.bind(Messages.Quantity_noSetting, text));
		}
		return Optional.of(setting);
	}

	/** Returns the value; a span is in nanoseconds. */
	double value(RuleSettings settings) {
		return setting.isEmpty() ? fixed : settings.value(setting) * factor;
	}

	/** Returns the value as a whole number. */
	long wholeValue(RuleSettings settings) {
		return (long) value(settings);
	}
}
