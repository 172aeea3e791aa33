package org.plumbline.core.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.DeviceIdentity;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.PathOnHost;
import org.plumbline.core.storage.StorageCode;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.storage.StorageEventKind;
import org.plumbline.core.storage.StoragePicture;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.EvidenceRef;

/** The storage picture as the command line prints it. What is not known is left out. */
final class StorageTrees {

	private static final Set<StorageEventKind> CHANGES = Set.of(StorageEventKind.PATH_STATE,
			StorageEventKind.DEVICE_STATE, StorageEventKind.FAILOVER, StorageEventKind.RESET, StorageEventKind.ABORT,
			StorageEventKind.LOCK, StorageEventKind.LINK, StorageEventKind.PRESENTATION);

	/** What a failed command can say about a reservation. */
	private static final Set<String> TAKEN = Set.of("preempted", "lost", "released"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final EventStore events;
	private final EventTimes times;

	StorageTrees(EventStore events) {
		this.events = events;
		times = new EventTimes(events);
	}

	Map<String, Object> tree(StoragePicture picture) {
		return new Tree().put("devices", picture.devices().stream().map(this::device).toList()) //$NON-NLS-1$
				.put("sequences", picture.sequences().stream().map(this::sequence).toList()) //$NON-NLS-1$
				.list("elsewhere", picture.elsewhere().stream().map(this::event).toList()) //$NON-NLS-1$
				.number("leftOut", picture.leftOut() == 0 ? -1 : picture.leftOut()).map(); //$NON-NLS-1$
	}

	private Map<String, Object> device(DeviceHistory device) {
		DeviceIdentity identity = device.identity();
		return new Tree().put("id", identity.id()).list("aliases", identity.aliases()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("serial", identity.serial()).text("vendor", identity.vendor()).text("model", identity.model()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("displayName", identity.displayName()).number("sizeBytes", identity.sizeBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("datastores", identity.datastores()).put("vms", identity.vms()).put("rdm", identity.rdm()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("hosts", device.hosts()).put("paths", device.paths().stream().map(StorageTrees::path).toList()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("failures", device.failures().stream().map(this::failure).toList()) //$NON-NLS-1$
				.put("latency", device.events(StorageEventKind.LATENCY).stream().map(this::event).toList()) //$NON-NLS-1$
				.put("reservations", reservations(device).stream().map(this::event).toList()) //$NON-NLS-1$
				.put("changes", //$NON-NLS-1$
						device.events().stream().filter(each -> CHANGES.contains(each.kind())).map(this::event)
								.toList())
				.put("settings", new LinkedHashMap<>(new java.util.TreeMap<>(identity.settings()))).map(); //$NON-NLS-1$
	}

	/** Refused commands are counted among the failures; here stand those whose holder is known. */
	private static List<StorageEvent> reservations(DeviceHistory device) {
		return device.events().stream().filter(each -> each.kind() == StorageEventKind.RESERVATION
				|| TAKEN.contains(each.state()) || each.kind() == StorageEventKind.FAILURE
						&& !each.value("holder").isEmpty()) //$NON-NLS-1$
				.toList();
	}

	private static Map<String, Object> path(PathOnHost path) {
		return new Tree().put("name", path.name()).text("state", path.state()).text("host", path.host()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("adapter", path.adapter()).text("driver", path.driver()).text("firmware", path.firmware()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("target", path.target()).map(); //$NON-NLS-1$
	}

	private Map<String, Object> failure(FailureCount failure) {
		StorageCode code = failure.code();
		List<Map<String, Object>> hosts = new ArrayList<>();
		failure.hosts().forEach((host, span) -> hosts.add(new Tree().text("name", host).put("count", span.count()) //$NON-NLS-1$ //$NON-NLS-2$
				.time("first", span.firstNs(), times).time("last", span.lastNs(), times).map())); //$NON-NLS-1$ //$NON-NLS-2$
		return new Tree().text("host", code.host()).text("deviceStatus", code.deviceStatus()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("plugin", code.plugin()).text("senseKey", code.senseKey()).text("asc", code.asc()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("ascq", code.ascq()).text("nvme", code.nvme()).text("name", failure.name()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("harmless", failure.harmless()).put("count", failure.count()).put("repeats", failure.repeats()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.time("first", failure.firstNs(), times).time("last", failure.lastNs(), times).put("hosts", hosts) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("commands", failure.commands()).put("worlds", failure.worlds()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Map<String, Object> event(StorageEvent event) {
		Tree tree = new Tree().put("kind", event.kind().word()).time("time", event.timeNs(), times) //$NON-NLS-1$//$NON-NLS-2$
				.text("host", event.host()) //$NON-NLS-1$
				.text("path", event.path()).text("state", event.state()); //$NON-NLS-1$ //$NON-NLS-2$
		for (String key : List.of("from", "to", "volume", "adapter", "holder", "vm", "microseconds", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				"averageMicroseconds", "thresholdMicroseconds")) { //$NON-NLS-1$ //$NON-NLS-2$
			Object value = event.fact().values().get(key);
			if (value != null && !value.equals("")) { //$NON-NLS-1$
				tree.put(key, value);
			}
		}
		EvidenceRef ref = events.ref(event.row());
		return tree.text("title", event.fact().title()).text("source", ref.path()).number("line", ref.line()).map(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Map<String, Object> sequence(FoldedSequence sequence) {
		return new Tree().put("id", sequence.pattern().id()).put("name", sequence.pattern().name()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("host", sequence.host()).put("devices", sequence.devices()) //$NON-NLS-1$//$NON-NLS-2$
				.time("first", sequence.firstNs(), times) //$NON-NLS-1$
				.time("last", sequence.lastNs(), times).put("count", sequence.count()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("harmless", sequence.pattern().harmless()).text("meaning", sequence.pattern().meaning()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("advice", sequence.pattern().advice()) //$NON-NLS-1$
				.put("steps", sequence.steps().stream().map(this::event).toList()).map(); //$NON-NLS-1$
	}
}
