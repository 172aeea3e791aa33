package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.store.LogRecord;

/**
 * Writes to one ramdisk that failed, as decoders of the domain {@code ramdisk} recognise them.
 *
 * @param ramdisk its name
 * @param first   the first line that says so
 * @param last    the last one
 * @param count   how many, repeats included
 */
record FailedWrites(String ramdisk, LogRecord first, LogRecord last, long count) {

	private static final String DOMAIN = "ramdisk"; //$NON-NLS-1$

	/** Returns what failed, by name of host and ramdisk. */
	static List<FailedWrites> of(OpenedCase openedCase) {
		Map<String, FailedWrites> byDisk = new TreeMap<>();
		for (long row : MarkedRows.of(openedCase, DOMAIN).rows()) {
			LogRecord event = openedCase.events().record(row);
			for (DecodedFact fact : openedCase.decoders().decodeLine(event.text(),
					CaseHosts.release(openedCase, event.source().bundleSha256()))) {
				if (fact.domain().equals(DOMAIN) && !fact.device().isEmpty()) {
					byDisk.merge(event.source().host() + '\n' + fact.device(),
							new FailedWrites(fact.device(), event, event, event.repeat()), FailedWrites::and);
				}
			}
		}
		return new ArrayList<>(byDisk.values());
	}

	private FailedWrites and(FailedWrites later) {
		return new FailedWrites(ramdisk, first, later.last, count + later.count);
	}
}
