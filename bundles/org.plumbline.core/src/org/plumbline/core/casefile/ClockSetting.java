package org.plumbline.core.casefile;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What a person says about the clock of a source.
 *
 * @param zone     zone of stamps that do not say theirs; empty for UTC
 * @param year     year of the last line of the youngest file of its rotation, if stamps have none; 0 for that found
 * @param offsetNs nanoseconds to add to every time
 */
public record ClockSetting(Optional<ZoneId> zone, int year, long offsetNs) {

	/** Nothing is wrong with the clock. */
	public static final ClockSetting NONE = new ClockSetting(Optional.empty(), 0, 0);
}
