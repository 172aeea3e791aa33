package org.plumbline.esxi.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.model.evidence.Host;

/**
 * Files with their sizes, as one output lists them: the largest become facts {@code file/<path>}. A path with others
 * below it is a folder and does not count.
 */
final class SizedFiles {

	private static final int LARGEST = 50;

	/**
	 * One file.
	 *
	 * @param line index of its line in the output
	 */
	record Entry(String path, long sizeBytes, int line) {
	}

	private final TreeMap<String, Entry> entries = new TreeMap<>();

	/** Takes a file; the first of a path counts. */
	void add(Entry entry) {
		entries.putIfAbsent(entry.path(), entry);
	}

	/** Adds the facts, and attaches them to the ramdisks that hold the files. */
	void addTo(Host host, CapturedOutput output) {
		HostInventory inventory = new HostInventory(host);
		List<Entry> files = new ArrayList<>();
		for (Entry each : entries.values()) {
			String folder = each.path().endsWith("/") ? each.path() : each.path() + '/'; //$NON-NLS-1$
			String next = entries.higherKey(folder);
			if (next == null || !next.startsWith(folder)) {
				files.add(each);
			}
		}
		files.stream().sorted(Comparator.comparingLong(Entry::sizeBytes).reversed().thenComparing(Entry::path))
				.limit(LARGEST).forEach(each -> inventory.fact(RamdiskFillers.FILES, each.path(),
						Long.toString(each.sizeBytes()), output.ref(each.line())));
		RamdiskFillers.attach(host);
	}
}
