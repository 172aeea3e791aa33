package org.plumbline.esxi.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.store.EventStore;

/**
 * Events that decoders of a domain may know, in order of time, each once.
 *
 * @param rows  rows of the store, at most {@link #MOST}
 * @param inAll how many there are
 */
record MarkedRows(long[] rows, long inAll) {

	/** More lines than this tell a report nothing new and would make its reader wait. */
	static final int MOST = 200_000;

	/** Returns the events that hold a mark of the domain. Marks known at import cost nothing to find. */
	static MarkedRows of(OpenedCase openedCase, String... domains) {
		EventStore events = openedCase.events();
		List<String> marks = Arrays.stream(domains).flatMap(each -> openedCase.decoders().marks(each).stream())
				.distinct().sorted().toList();
		LongStream indices = LongStream.empty();
		for (String mark : events.size() == 0 ? List.<String>of() : marks) {
			indices = LongStream.concat(indices,
					Arrays.stream(events.rowsWithMark(mark, new NullProgressMonitor())).map(events::indexOfRow));
		}
		long[] found = indices.sorted().distinct().toArray();
		return new MarkedRows(Arrays.stream(found).limit(MOST).map(events::row).toArray(), found.length);
	}
}
