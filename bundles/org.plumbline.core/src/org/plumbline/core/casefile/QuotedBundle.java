package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.BlockRows;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.MarkSet;
import org.plumbline.core.store.StoreBuilder;
import org.plumbline.core.store.StoredBundle;
import org.plumbline.core.store.TimeMending;
import org.plumbline.model.casefile.Excerpt;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.LogFile;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Makes a store of the lines that a case quotes of a bundle that is not at hand. Each line stands at its own place in
 * its file, so references find it and every view works on it as on the bundle. The store lies in the data folder under
 * the checksum of its lines and may be deleted at any time.
 */
final class QuotedBundle {

	private static final String FOLDER = "quoted"; //$NON-NLS-1$

	private final SupportBundle bundle;
	private final SourceTimes times;
	private final SortedMap<String, SortedMap<Long, Excerpt>> lines = new TreeMap<>();
	private final List<EventSource> sources = new ArrayList<>();

	/**
	 * @param bundle what the case keeps of the bundle besides its events
	 * @param quoted lines of any bundle
	 * @param times  what the case says about clocks; the lines are quoted with it, so it must not count twice
	 */
	QuotedBundle(SupportBundle bundle, Collection<Excerpt> quoted, SourceTimes times) {
		this.bundle = bundle;
		this.times = times;
		quoted.stream().filter(each -> each.getRef().line() > 0 && !each.getText().isEmpty())
				.filter(each -> each.getRef().bundleSha256().equals(bundle.getSha256()))
				.forEach(each -> lines.computeIfAbsent(each.getRef().path(), path -> new TreeMap<>())
						.putIfAbsent(each.getRef().line(), each));
		lines.values().forEach(QuotedBundle::withoutOverlaps);
		describe();
	}

	/** A line may be quoted as an event of its own and inside a longer one. */
	private static void withoutOverlaps(SortedMap<Long, Excerpt> file) {
		long end = 0;
		for (Map.Entry<Long, Excerpt> each : List.copyOf(file.entrySet())) {
			if (each.getKey() < end) {
				file.remove(each.getKey());
			} else {
				end = each.getKey() + each.getValue().getText().lines().count();
			}
		}
	}

	private void describe() {
		Map<String, LogFile> known = new HashMap<>();
		Map<String, String> hosts = new HashMap<>();
		for (Host host : bundle.getHosts()) {
			host.getLogFiles().forEach(each -> {
				known.put(each.getPath(), each);
				hosts.put(each.getPath(), host.getName());
			});
		}
		lines.forEach((path, quoted) -> {
			LogFile file = known.get(path);
			long[] span = quoted.values().stream().mapToLong(Excerpt::getTimeNs)
					.filter(each -> each != Times.UNKNOWN_NS).sorted().toArray();
			sources.add(new EventSource(sources.size(), bundle.getSha256(),
					hosts.getOrDefault(path, bundle.getHostName()), path, file == null ? "" : file.getFormatId(), //$NON-NLS-1$
					quoted.values().stream().mapToLong(each -> each.getText().lines().count()).sum(), quoted.size(), 0,
					span.length == 0 ? Times.UNKNOWN_NS : span[0],
					span.length == 0 ? Times.UNKNOWN_NS : span[span.length - 1]));
		});
	}

	/**
	 * Returns the bundle with its store.
	 *
	 * @throws IOException if the data folder cannot be written
	 */
	ReadBundle read(Path dataFolder, MarkSet marks) throws IOException {
		Path shelf = Files.createDirectories(dataFolder.resolve(FOLDER));
		Path place = shelf.resolve(Digest.of(words(marks)));
		if (!EventStores.isStore(place)) {
			Path beside = Files.createTempDirectory(shelf, "making"); //$NON-NLS-1$
			try {
				build(beside, marks);
				Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
			} catch (IOException e) {
				if (!EventStores.isStore(place)) { // else somebody was faster
					throw e;
				}
			} finally {
				remove(beside);
			}
		}
		return new ReadBundle(bundle, new StoredBundle(place, sources));
	}

	private List<String> words(MarkSet marks) {
		List<String> words = new ArrayList<>(List.of(bundle.getSha256(), String.valueOf(marks.marks())));
		lines.values().forEach(file -> file.values().forEach(each -> words.addAll(List.of(each.getRef().toString(),
				String.valueOf(unmovedNs(each)), each.getSeverity(), each.getText()))));
		return words;
	}

	/** The store holds times as they were read; opening moves them again. */
	private long unmovedNs(Excerpt line) {
		EventSource source = sources.stream().filter(each -> each.path().equals(line.getRef().path())).findFirst()
				.orElseThrow();
		return line.getTimeNs() == Times.UNKNOWN_NS ? Times.UNKNOWN_NS : line.getTimeNs() - times.offsetNs(source);
	}

	private void build(Path folder, MarkSet marks) throws IOException {
		try (StoreBuilder store = new StoreBuilder(folder, marks)) {
			BlockRows rows = new BlockRows();
			for (SortedMap<Long, Excerpt> file : lines.values()) {
				int source = store.addSource();
				for (Excerpt each : file.values()) {
					add(store, source, each, rows);
				}
			}
			store.finishBlocks();
			for (EventSource each : sources) {
				store.mendTimes(each.index(), TimeMending.NOTHING);
			}
			store.seal(IntStream.range(0, sources.size()).toArray(), bundle.getSha256());
		}
	}

	private void add(StoreBuilder store, int source, Excerpt line, BlockRows rows) throws IOException {
		String text = line.getText().replace("\r", "") + '\n'; //$NON-NLS-1$ //$NON-NLS-2$
		byte[] raw = text.getBytes(StandardCharsets.UTF_8);
		rows.restart(false);
		rows.add(0, unmovedNs(line), TimeFrom.STAMP,
				Severity.ofLabel(line.getSeverity()).orElse(Severity.INFO).ordinal(), false, true, false);
		for (long more = text.lines().count(); more > 1; more--) {
			rows.extendLast();
		}
		store.addBlock(source, raw, raw.length, line.getRef().line(), rows);
	}

	private static void remove(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.deleteIfExists(each);
				}
			}
		}
	}
}
