package org.plumbline.core.storage;

import java.util.List;

/**
 * One device over all hosts of a case.
 *
 * @param identity what it is
 * @param hosts    hosts that see it or tell of it, in order of name
 * @param paths    its paths, by host and name
 * @param failures failures by code, those that may be faults first, then the most frequent
 * @param events   what happened, in order of time; see {@link StoragePicture#leftOut()}
 */
public record DeviceHistory(DeviceIdentity identity, List<String> hosts, List<PathOnHost> paths,
		List<FailureCount> failures, List<StorageEvent> events) {

	/** Returns the name of the device in the case. */
	public String id() {
		return identity.id();
	}

	/** Returns the events of some kind. */
	public List<StorageEvent> events(StorageEventKind kind) {
		return events.stream().filter(each -> each.kind() == kind).toList();
	}

	/** Returns the number of failures that are not known to be harmless. */
	public long faults() {
		return failures.stream().filter(each -> !each.harmless()).mapToLong(FailureCount::count).sum();
	}
}
