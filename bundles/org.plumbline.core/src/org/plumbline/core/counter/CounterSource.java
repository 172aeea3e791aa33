package org.plumbline.core.counter;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

/** Named counters over time, whatever they were read from. Safe for any number of threads. */
public interface CounterSource {

	/** Returns the name for people, such as that of a file. */
	String name();

	/** Returns the zone of the stamps as their source says it; empty if it says none. */
	String zone();

	/** Returns to which offset the stamps belong; empty if that is not known: whoever shows them must say so. */
	Optional<ZoneOffset> offset();

	/** Returns the names of the counters, {@code \\host\object(instance)\counter}. */
	List<String> columns();

	/**
	 * Reads counters over time.
	 *
	 * @param chosen     numbers of columns, from 0
	 * @param mostPoints about how many points a series may have, at least 2
	 * @param zoneIfNone zone of stamps without an offset
	 * @throws IOException if they cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled
	 */
	Counters read(List<Integer> chosen, int mostPoints, ZoneId zoneIfNone, IProgressMonitor monitor)
			throws IOException;
}
