package org.plumbline.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.plumbline.core.casefile.OpeningListener;

/** Decompress-only and import of one file in turns, in this virtual machine. */
final class ImportRounds {

	private static final int REOPENED = 3;

	private final Path file;
	private final Path data;
	private final Values values;
	private final Product product = new Product();
	private final Decompression decompression = new Decompression();

	/** @param data where stores lie; removed before each import */
	ImportRounds(Path file, Path data, Values values) throws IOException {
		this.file = file;
		this.data = data;
		this.values = values;
	}

	/** Returns how long the import took; seconds. */
	double warmUp() throws IOException {
		decompression.run(file);
		Bundles.remove(data);
		long beginNs = System.nanoTime();
		product.open(file, data, OpeningListener.NONE).close();
		return (System.nanoTime() - beginNs) / 1e9;
	}

	/**
	 * One of each, and how many times as long the import took: a machine that drifts distorts that least. The store
	 * stays.
	 */
	void round() throws IOException {
		long beginNs = System.nanoTime();
		decompression.run(file);
		double decompressSeconds = (System.nanoTime() - beginNs) / 1e9;
		values.put("decompressSeconds", decompressSeconds);
		Bundles.remove(data);
		beginNs = System.nanoTime();
		try (var opened = product.open(file, data, OpeningListener.NONE)) {
			double importSeconds = (System.nanoTime() - beginNs) / 1e9;
			values.put("importSeconds", importSeconds);
			values.put("importRatio", importSeconds / decompressSeconds);
			values.put("events", opened.events().size());
		}
	}

	/** An import that is watched, then what it left on the heap, and the store opened again, as the window does. */
	void finish() throws IOException {
		Bundles.remove(data);
		var first = new FirstEvents();
		try (var opened = product.open(file, data, first)) {
			values.put("firstEventsSeconds", first.seconds());
			for (int i = 0; i < 3; i++) {
				System.gc();
			}
			values.put("heapBytes", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
			values.put("findings", opened.findings().size());
		}
		for (int i = 0; i < REOPENED; i++) {
			long beginNs = System.nanoTime();
			var again = new FirstEvents();
			product.open(file, data, again).close();
			values.put("reopenSeconds", again.seconds());
			values.put("reopenFindingsSeconds", (System.nanoTime() - beginNs) / 1e9);
		}
	}
}
