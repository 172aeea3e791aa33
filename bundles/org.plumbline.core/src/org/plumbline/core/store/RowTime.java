package org.plumbline.core.store;

import org.plumbline.core.event.TimeFrom;

/** The time of one event while times are mended. One object is used for all events, so nothing may keep it. */
public final class RowTime {

	/** UTC nanoseconds since 1970, a time of {@link YearlessTime}, or {@code Times.UNKNOWN_NS}. */
	public long ns;
	/** How the time was obtained. */
	public TimeFrom from = TimeFrom.STAMP;
	/** Whether the line does not say the year; stays so when the year has been found. */
	public boolean yearless;
	/** Whether the line says the zone, so that a zone given for the file does not concern it. */
	public boolean zoned;
}
