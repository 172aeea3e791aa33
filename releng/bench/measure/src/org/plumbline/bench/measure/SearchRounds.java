package org.plumbline.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningListener;
import org.plumbline.core.store.EventFilter;

/** Searches all text of a store once it is indexed, which the window does behind the scenes, and jumps in its table. */
final class SearchRounds {

	/** Understood alike by the product and by ripgrep. */
	static final String EXPRESSION = "task-internal-[0-9]+7 -- vpxa|H:0x[0-9a-f]+ D:0x2 .*sense data: 0x[36]";
	private static final int JUMPS = 2_000;
	private static final int PAGE = 50;

	private final OpenedCase opened;
	private final String literal;
	private final Values values;

	SearchRounds(Path file, Path data, String literal, Values values) throws IOException {
		this.opened = new Product().open(file, data, OpeningListener.NONE);
		this.literal = literal;
		this.values = values;
		long beginNs = System.nanoTime();
		opened.events().indexText(new NullProgressMonitor());
		values.put("indexSeconds", (System.nanoTime() - beginNs) / 1e9);
		values.put("storeIndexedBytes", Bundles.sizeBytes(data));
	}

	/** @param counts whether this is not the warm-up */
	void round(boolean counts) {
		search("literal", EventFilter.ALL.withLiteral(literal), counts);
		search("expression", EventFilter.ALL.withPattern(Pattern.compile(EXPRESSION)), counts);
	}

	private void search(String name, EventFilter filter, boolean counts) {
		long beginNs = System.nanoTime();
		long hits = opened.events().select(filter, new NullProgressMonitor()).size();
		double seconds = (System.nanoTime() - beginNs) / 1e9;
		if (counts) {
			values.put(name + "Seconds", seconds);
			values.put(name + "Hits", hits);
		}
	}

	/** Jumps to random times and reads a page there, and counts for the timeline; then closes the store. */
	void finish() {
		var events = opened.events();
		var random = new Random(1);
		var times = new double[JUMPS];
		for (int jump = 0; jump < 2 * JUMPS; jump++) { // the first half warms up
			long timeNs = events.firstNs() + (long) (random.nextDouble() * (events.lastNs() - events.firstNs()));
			long beginNs = System.nanoTime();
			long index = Math.min(events.indexAtOrAfter(timeNs), Math.max(0, events.size() - PAGE));
			for (long at = index; at < Math.min(events.size(), index + PAGE); at++) {
				events.record(events.row(at));
			}
			times[jump % JUMPS] = (System.nanoTime() - beginNs) / 1e6;
		}
		Arrays.sort(times);
		values.put("jumpMedianMs", times[JUMPS / 2]);
		values.put("jumpP99Ms", times[JUMPS * 99 / 100]);
		new TimelineRounds(opened).measure(values);
		opened.close();
	}
}
