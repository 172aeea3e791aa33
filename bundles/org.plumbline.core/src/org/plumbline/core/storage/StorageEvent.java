package org.plumbline.core.storage;

import java.util.Set;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.event.Times;

/**
 * One thing that happened to storage on one host.
 *
 * @param kind   what happened
 * @param row    row of the event in the store
 * @param timeNs UTC nanoseconds since 1970; {@link Times#UNKNOWN_NS} if not known
 * @param host   host on which it happened; may be empty
 * @param device device as the case names it; empty if the line tells none
 * @param path   runtime name of the path; may be empty
 * @param state  new state; empty if the kind has none
 * @param count  how many events this one stands for, at least 1
 * @param code   codes of a failure
 * @param labels what sequences ask for: form, codes, command and state in words such as {@code D:0x18}
 * @param fact   what the line means; shared by lines that mean the same
 */
public record StorageEvent(StorageEventKind kind, long row, long timeNs, String host, String device, String path,
		String state, long count, StorageCode code, Set<String> labels, DecodedFact fact) {

	/** Returns a value of the decoded line; empty if it has none. */
	public String value(String key) {
		return Values.text(fact.values(), key);
	}

	/** Returns a number of the decoded line; {@code absent} if it has none. */
	public long number(String key, long absent) {
		return Values.number(fact.values(), key, absent);
	}

	/** Returns this event for another device. */
	StorageEvent withDevice(String other) {
		return new StorageEvent(kind, row, timeNs, host, other, path, state, count, code, labels, fact);
	}

	/** Returns this event on a path. */
	StorageEvent withPath(String other) {
		return new StorageEvent(kind, row, timeNs, host, device, other, state, count, code, labels, fact);
	}

	/** Returns this event standing for another number of events. */
	StorageEvent withCount(long other) {
		return new StorageEvent(kind, row, timeNs, host, device, path, state, other, code, labels, fact);
	}

	/** Returns this event with another fact. */
	StorageEvent withFact(DecodedFact other) {
		return new StorageEvent(kind, row, timeNs, host, device, path, state, count, code, labels, other);
	}

	boolean hasTime() {
		return timeNs != Times.UNKNOWN_NS;
	}
}
