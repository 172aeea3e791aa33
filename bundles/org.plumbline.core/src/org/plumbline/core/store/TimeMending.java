package org.plumbline.core.store;

import org.plumbline.core.event.Times;

/** Mends the times of one source; called once for each of its events in file order. */
@FunctionalInterface
public interface TimeMending {

	/** Changes nothing. */
	TimeMending NOTHING = (event, time) -> {
	};

	/**
	 * Returns what puts the real year into stamps without one and changes nothing else.
	 *
	 * @param firstYear real year of year 0 of {@link YearlessTime}
	 */
	static TimeMending ofYear(int firstYear) {
		return (event, time) -> {
			if (time.yearless && time.ns != Times.UNKNOWN_NS) {
				time.ns = YearlessTime.resolve(time.ns, firstYear);
			}
		};
	}

	/**
	 * Mends one time.
	 *
	 * @param event number of the event in its source, from 0
	 * @param time  what was written, to be changed
	 */
	void mend(long event, RowTime time);
}
