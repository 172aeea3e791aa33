package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One level of codes: plugin, host or device status, or sense keys. The standard stands in the head of its file. */
final class StatusTable {

	/**
	 * What the table says of a code.
	 *
	 * @param row    the meaning that holds; empty if the code is not known (for this release)
	 * @param others the other meanings that may hold, or that hold for other releases if none holds for this one
	 */
	record Answer(Optional<StatusRow> row, List<StatusRow> others) {
	}

	private final Map<Integer, List<StatusRow>> rows = new HashMap<>();

	StatusTable(ResourceOpener opener, String name) {
		for (TsvRow row : Tsv.read(opener, name)) {
			StatusRow status = StatusRow.of(row);
			rows.computeIfAbsent(status.code(), code -> new ArrayList<>()).add(status);
		}
	}

	/**
	 * Looks a code up.
	 *
	 * @param release the release as {@link ReleaseRange#number}; if it is not known, the meaning that fits the wording
	 *                of the line is taken, else the newest, and the others are given too
	 * @param wording releases that write such a line
	 */
	Answer find(int code, OptionalInt release, ReleaseRange wording) {
		List<StatusRow> all = rows.getOrDefault(code, List.of());
		if (all.size() == 1 && all.getFirst().releases().always()) {
			return new Answer(Optional.of(all.getFirst()), List.of());
		}
		StatusRow found = null;
		List<StatusRow> others = new ArrayList<>(all);
		for (StatusRow row : all) {
			if (release.isPresent() ? row.releases().contains(release.getAsInt())
					: row.releases().overlaps(wording)) {
				found = row; // rows are in the order of releases: the newest wins
			}
		}
		if (found == null) {
			return new Answer(Optional.empty(), others);
		}
		others.remove(found);
		return new Answer(Optional.of(found), release.isPresent() ? List.of() : others);
	}
}
