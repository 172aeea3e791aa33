package org.plumbline.core.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.TwinStream;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/** Reads the storage of a case once: inventory, then every line with a mark of storage. One thread. */
final class StorageReading {

	private static final List<String> DOMAINS = List.of("scsi", "nvme", "storage"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int BETWEEN_CHECKS = 512;

	private final List<SupportBundle> bundles;
	private final EventStore events;
	private final Decoders decoders;
	private final DeviceBook book;
	private final List<StorageEvent> kept = new ArrayList<>();
	private long leftOut;

	StorageReading(List<SupportBundle> bundles, EventStore events, Decoders decoders) {
		this.bundles = bundles;
		this.events = events;
		this.decoders = decoders;
		this.book = new DeviceBook(new DeviceNames(decoders));
	}

	StoragePicture read(IProgressMonitor monitor) {
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				book.inventory(host, host.getName().isEmpty() ? bundle.getHostName() : host.getName());
			}
		}
		lines(monitor);
		List<FoldedSequence> sequences = new SequenceFolding(decoders.sequences()).fold(kept);
		List<DeviceHistory> devices = new ArrayList<>(book.devices());
		devices.sort(Comparator.comparing((DeviceHistory each) -> each.faults() == 0).thenComparing(DeviceHistory::id)
				.thenComparing(each -> String.join(" ", each.hosts()))); //$NON-NLS-1$
		return new StoragePicture(List.copyOf(devices), List.copyOf(book.elsewhere()), sequences, leftOut);
	}

	private void lines(IProgressMonitor monitor) {
		long[] rows = rows(monitor);
		SubMonitor progress = SubMonitor.convert(monitor, rows.length / BETWEEN_CHECKS + 1);
		TwinStream copies = new TwinStream();
		TwinFilter twins = new TwinFilter();
		ThrottledRepeats repeats = new ThrottledRepeats();
		LineEvents lines = new LineEvents(bundles, events, decoders);
		for (int i = 0; i < rows.length; i++) {
			if (i % BETWEEN_CHECKS == 0) {
				progress.split(1);
			}
			for (StorageEvent event : lines.read(rows, i, copies)) {
				StorageEvent placed = book.place(event);
				if (!twins.isTwin(placed, (before, twin) -> {
					book.seenOnPath(before, twin);
					repeats.seenOnPath(twin);
				})) {
					repeats.count(placed).ifPresent(this::keep);
				}
			}
		}
	}

	private void keep(StorageEvent event) {
		boolean listed = kept.size() < StoragePicture.MOST_EVENTS;
		book.add(event, listed);
		if (listed) {
			kept.add(event);
		} else {
			leftOut++;
		}
	}

	private long[] rows(IProgressMonitor monitor) {
		LongStream indices = LongStream.empty();
		if (events.size() > 0) {
			for (String mark : DOMAINS.stream().flatMap(each -> decoders.marks(each).stream()).distinct().toList()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				long[] found = events.rowsWithMark(mark, monitor);
				indices = LongStream.concat(indices, LongStream.of(found).map(events::indexOfRow));
			}
		}
		return indices.filter(each -> each >= 0).sorted().distinct().map(events::row).toArray();
	}
}
