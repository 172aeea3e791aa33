package org.plumbline.core.storage;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.evidence.SupportBundle;

/**
 * All storage of a case: devices over all hosts with what happened to them. A plain value; safe for any number of
 * threads.
 *
 * @param devices   devices, those with faults first, then by id
 * @param elsewhere what happened to storage without a device: links, adapters, volumes on no known device
 * @param sequences what was recognised as one process, in order of time
 * @param leftOut   events that are counted but stand in no list, because there were more than {@link #MOST_EVENTS}
 */
public record StoragePicture(List<DeviceHistory> devices, List<StorageEvent> elsewhere,
		List<FoldedSequence> sequences, long leftOut) {

	/** More events than this are counted, but not kept. */
	public static final int MOST_EVENTS = 400_000;

	/** A case without storage. */
	public static final StoragePicture EMPTY = new StoragePicture(List.of(), List.of(), List.of(), 0);

	/**
	 * Reads the storage of a case. Cost: decodes every line that holds a mark of storage, about 10 µs each.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled; within 200 ms
	 */
	public static StoragePicture read(List<SupportBundle> bundles, EventStore events, Decoders decoders,
			IProgressMonitor monitor) {
		return new StorageReading(bundles, events, decoders).read(monitor);
	}
}
