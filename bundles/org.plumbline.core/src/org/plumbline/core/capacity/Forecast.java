package org.plumbline.core.capacity;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * When something will be full, and from what that follows. A number that cannot be told is empty.
 *
 * @param points      how many samples it rests on: those since the last clean-up, one for each time
 * @param cleanUpNs   time of the first sample after the last clean-up; empty if none was seen
 * @param bytesPerDay slope of the straight line that fits best
 * @param fullAtNs    counted from the last sample on
 * @param earliestNs  if it grows as fast as the samples allow; empty if nothing tells how far the line may be off
 * @param latestNs    if it grows as slowly as the samples allow; empty, too, if they allow no growth
 * @param basis       a sentence for people
 */
public record Forecast(Outlook outlook, int points, OptionalLong cleanUpNs, OptionalDouble bytesPerDay,
		OptionalLong fullAtNs, OptionalLong earliestNs, OptionalLong latestNs, String basis) {

	static Forecast none(Outlook outlook, FillSeries series, OptionalDouble bytesPerDay) {
		return new Forecast(outlook, series.levels().size(), series.cleanUpNs(), bytesPerDay, OptionalLong.empty(),
				OptionalLong.empty(), OptionalLong.empty(), Basis.of(outlook, series, false));
	}
}
