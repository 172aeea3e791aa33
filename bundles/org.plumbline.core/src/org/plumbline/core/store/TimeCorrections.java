package org.plumbline.core.store;

import java.util.List;

/** Says how the times of sources are to be moved. */
@FunctionalInterface
public interface TimeCorrections {

	/** Moves nothing. */
	TimeCorrections NONE = sources -> sources.stream().map(each -> TimeCorrection.NONE).toList();

	/**
	 * Returns one correction per source, in the same order.
	 *
	 * @param sources all sources of a store with their times as they were read
	 */
	List<TimeCorrection> of(List<EventSource> sources);
}
