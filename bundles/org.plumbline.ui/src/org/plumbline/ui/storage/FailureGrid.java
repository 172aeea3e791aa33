package org.plumbline.ui.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.event.Times;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.StorageCode;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.storage.StorageEventKind;
import org.plumbline.core.storage.StoragePicture;

/**
 * Failures as a matrix: a row per device, a column per code, with what each cell needs to be drawn.
 *
 * @param devices devices with failures, in the order of the picture
 * @param codes   codes, those that may be faults first, then the most frequent
 * @param cells   cells by device and code
 * @param most    greatest count of a cell
 * @param fromNs  begin of all sparklines
 * @param toNs    their end
 */
record FailureGrid(List<DeviceHistory> devices, List<Code> codes, Map<Place, Cell> cells, long most, long fromNs,
		long toNs) {

	/** Slots of a sparkline. */
	static final int SLOTS = 32;

	/** A cell by row and column. */
	record Place(int row, int column) {
	}

	/**
	 * A column.
	 *
	 * @param code     codes
	 * @param name     what they mean
	 * @param harmless whether they are known not to be a fault
	 * @param total    failures on all devices
	 */
	record Code(StorageCode code, String name, boolean harmless, long total) {

		/** Returns what stands above the column: sense if that decides, else the status. */
		String shortText() {
			if (!code.asc().isEmpty()) {
				return code.senseText().replace(" ", "/").replace("0x", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
			if (says(code.plugin())) {
				return "P:" + code.plugin(); //$NON-NLS-1$
			}
			if (says(code.host())) {
				return "H:" + code.host(); //$NON-NLS-1$
			}
			return says(code.deviceStatus()) ? "D:" + code.deviceStatus() : code.text(); //$NON-NLS-1$
		}

		/** Returns the name without what all names of its level, or the sense key, say already. */
		String shortName() {
			int comma = code.asc().isEmpty() ? -1 : name.indexOf(", "); //$NON-NLS-1$
			return comma < 0 ? name.replaceFirst("^VMK_SCSI_(?:HOST|PLUGIN|DEVICE)_", "") : name.substring(comma + 2); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private static boolean says(String status) {
			return !status.isEmpty() && !status.equals("0x0"); //$NON-NLS-1$
		}
	}

	/** What happened in a cell, and how it was spread over time. */
	record Cell(FailureCount failure, long[] slots) {
	}

	static FailureGrid of(StoragePicture picture) {
		List<DeviceHistory> devices = picture.devices().stream().filter(each -> !each.failures().isEmpty()).toList();
		List<Code> codes = codes(devices);
		Map<StorageCode, Integer> columns = new HashMap<>();
		for (int i = 0; i < codes.size(); i++) {
			columns.put(codes.get(i).code(), i);
		}
		long from = Long.MAX_VALUE;
		long to = Long.MIN_VALUE;
		long most = 1;
		for (DeviceHistory device : devices) {
			for (FailureCount each : device.failures()) {
				most = Math.max(most, each.count());
				if (each.firstNs() != Times.UNKNOWN_NS) {
					from = Math.min(from, each.firstNs());
					to = Math.max(to, each.lastNs());
				}
			}
		}
		Map<Place, Cell> cells = new HashMap<>();
		for (int row = 0; row < devices.size(); row++) {
			cells(devices.get(row), row, columns, from, to, cells);
		}
		return new FailureGrid(devices, codes, cells, most, from, to);
	}

	private static List<Code> codes(List<DeviceHistory> devices) {
		Map<StorageCode, Code> codes = new LinkedHashMap<>();
		for (DeviceHistory device : devices) {
			for (FailureCount each : device.failures()) {
				codes.merge(each.code(), new Code(each.code(), each.name(), each.harmless(), each.count()),
						(one, other) -> new Code(one.code(), one.name(), one.harmless(), one.total() + other.total()));
			}
		}
		List<Code> sorted = new ArrayList<>(codes.values());
		sorted.sort(Comparator.comparing(Code::harmless)
				.thenComparing(Comparator.comparingLong(Code::total).reversed())
				.thenComparing(each -> each.code().text()));
		return sorted;
	}

	private static void cells(DeviceHistory device, int row, Map<StorageCode, Integer> columns, long from, long to,
			Map<Place, Cell> cells) {
		for (FailureCount each : device.failures()) {
			cells.put(new Place(row, columns.get(each.code())), new Cell(each, new long[SLOTS]));
		}
		double length = Math.max(1, (double) to - from);
		for (StorageEvent event : device.events()) {
			boolean failure = event.kind() == StorageEventKind.FAILURE || event.kind() == StorageEventKind.REPEAT;
			Integer column = failure ? columns.get(event.code()) : null;
			if (column != null && event.timeNs() != Times.UNKNOWN_NS) {
				int slot = (int) Math.clamp((event.timeNs() - from) / length * SLOTS, 0, SLOTS - 1);
				cells.get(new Place(row, column)).slots()[slot] += event.count();
			}
		}
	}
}
