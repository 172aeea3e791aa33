package org.plumbline.core.store.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.FileOrder;
import org.plumbline.core.store.EventText;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.store.StoredBundle;
import org.plumbline.core.store.TimeCorrection;
import org.plumbline.core.store.TimeCorrections;
import org.plumbline.model.EvidenceRef;

/** Several bundles' files as one store. A row is (number of the bundle &lt;&lt; 40 | row in its files). */
public final class OpenStore extends OrderedRows implements EventStore {

	private static final int BUNDLE_SHIFT = 40;

	private final Arena arena;
	private final MappedStore[] bundles;
	private final int[][] globalSource;
	private final List<StoredBundle> stored;
	private final LogFormats formats;
	private List<EventSource> sources;
	/** For each source its place among files that hold events of one time. */
	private final int[] ranks;
	private final TimeCorrections wanted;
	private final TimeCorrection[] corrections;
	private final boolean moved;
	private final long size;
	private final RecordReader records;
	private MemorySegment merged;
	/** Whether some of it is still being written; then memory is freed with the last one that looks at it. */
	private final boolean growing;
	private volatile boolean closed;

	private OpenStore(List<StoredBundle> stored, LogFormats formats, TimeCorrections wanted) throws IOException {
		BlockCodec.load();
		this.stored = List.copyOf(stored);
		this.formats = formats;
		growing = stored.stream().anyMatch(each -> each.extent().isPresent());
		arena = growing ? Arena.ofAuto() : Arena.ofShared();
		bundles = new MappedStore[stored.size()];
		List<List<EventSource>> own = new ArrayList<>();
		long rows = 0;
		for (int i = 0; i < bundles.length; i++) {
			own.add(new ArrayList<>());
			bundles[i] = map(stored.get(i), own.getLast());
			rows += bundles[i].events();
		}
		size = rows;
		globalSource = new int[bundles.length][];
		sources = number(own);
		ranks = fileRanks();
		this.wanted = wanted;
		corrections = wanted.of(sources).toArray(TimeCorrection[]::new);
		moved = Arrays.stream(corrections).anyMatch(each -> each != TimeCorrection.NONE);
		records = new RecordReader(this, formats);
	}

	public static EventStore open(List<StoredBundle> stored, LogFormats formats, TimeCorrections corrections)
			throws IOException {
		OpenStore store = new OpenStore(stored, formats, corrections);
		if (store.bundles.length > 1 || store.moved) {
			store.mergeAll();
		}
		if (store.moved) {
			store.moveSources();
		}
		return store;
	}

	/** Returns what the times of sources were moved by. */
	public TimeCorrections corrections() {
		return wanted;
	}

	/** Opens the same files once more with other times. */
	public EventStore corrected(TimeCorrections other) throws IOException {
		return open(stored, formats, other);
	}

	private MappedStore map(StoredBundle stored, List<EventSource> own) throws IOException {
		if (stored.extent().isPresent()) {
			return new GrowingFiles(stored, arena).open(own);
		}
		own.addAll(stored.sources());
		return MappedStore.open(stored.folder(), arena);
	}

	private List<EventSource> number(List<List<EventSource>> stored) {
		List<EventSource> result = new ArrayList<>();
		for (int i = 0; i < bundles.length; i++) {
			List<EventSource> own = stored.get(i);
			globalSource[i] = new int[own.stream().mapToInt(EventSource::index).max().orElse(-1) + 1];
			Arrays.fill(globalSource[i], -1);
			List<EventSource> byPath = own.stream().sorted(Comparator.comparing(EventSource::path)).toList();
			for (EventSource each : byPath) {
				globalSource[i][each.index()] = result.size();
				result.add(new EventSource(result.size(), each.bundleSha256(), each.host(), each.path(),
						each.formatId(), each.lines(), each.events(), each.unparsedLines(), each.firstNs(),
						each.lastNs()));
			}
		}
		return List.copyOf(result);
	}

	private int[] fileRanks() {
		int[] byNumber = new int[sources.size()];
		int before = 0;
		for (int i = 0; i < bundles.length; i++) {
			int[] own = globalSource[i];
			int[] inBundle = FileOrder.ranks(stored.get(i).sources());
			for (int source = 0; source < own.length; source++) {
				if (own[source] >= 0) {
					byNumber[own[source]] = before + inBundle[source];
				}
			}
			before += inBundle.length;
		}
		return byNumber;
	}

	private void mergeAll() throws IOException {
		MemorySegment target = arena.allocate(Math.max(1, size) * Long.BYTES, Long.BYTES);
		try (Arena scratch = Arena.ofShared()) {
			TimeOrder order = new TimeOrder(this::timeOfRow, size, true, scratch);
			for (int bundle = 0; bundle < bundles.length; bundle++) {
				for (int source = 0; source < globalSource[bundle].length; source++) {
					if (globalSource[bundle][source] >= 0) {
						order.file(ranks[globalSource[bundle][source]]);
						addSource(order, bundle, source);
					}
				}
			}
			order.merge(first -> TimeOrder.longs(target, first));
		}
		merged = target;
	}

	private void addSource(TimeOrder order, int bundle, int source) {
		BlockTable blocks = bundles[bundle].blocks;
		for (int block = 0; block < blocks.count(); block++) {
			long end = blocks.firstRow(block) + blocks.rows(block);
			for (long row = blocks.firstRow(block); blocks.source(block) == source && row < end; row++) {
				order.add((long) bundle << BUNDLE_SHIFT | row);
			}
		}
	}

	/** Tells the sources from when to when they go by the corrected times. */
	private void moveSources() {
		long[] first = new long[sources.size()];
		long[] last = new long[sources.size()];
		Arrays.fill(first, Times.UNKNOWN_NS);
		Arrays.fill(last, Times.UNKNOWN_NS);
		for (long index = 0; index < size; index++) {
			int source = source(row(index));
			long time = timeNs(index);
			first[source] = first[source] == Times.UNKNOWN_NS ? time : first[source]; // they come in order of time
			last[source] = time;
		}
		sources = sources.stream().map(each -> each.withSpan(first[each.index()], last[each.index()])).toList();
	}

	static long local(long row) {
		return row & (1L << BUNDLE_SHIFT) - 1;
	}

	MappedStore bundleOf(long row) {
		checkOpen();
		return bundles[(int) (row >>> BUNDLE_SHIFT)];
	}

	MappedStore[] bundles() {
		checkOpen();
		return bundles;
	}

	/** Returns the number of a bundle's own source in {@link #sources()}; -1 if it was dropped. */
	int globalSource(int bundle, int source) {
		return source < globalSource[bundle].length ? globalSource[bundle][source] : -1;
	}

	/** Returns the row of a bundle's own row. */
	static long global(int bundle, long row) {
		return (long) bundle << BUNDLE_SHIFT | row;
	}

	/** Returns all formats, for reading heads again. */
	LogFormats formats() {
		return formats;
	}

	private void checkOpen() {
		if (closed) {
			throw new IllegalStateException("store is closed"); //$NON-NLS-1$
		}
	}

	@Override
	public List<EventSource> sources() {
		return sources;
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public long row(long index) {
		checkOpen();
		return merged != null ? merged.getAtIndex(Layouts.LONG, index) : bundles[0].ordered(index);
	}

	@Override
	public long timeNs(long index) {
		return timeOfRow(row(index));
	}

	/** All events stand at their own places. */
	@Override
	long place(long index) {
		return index;
	}

	@Override
	int rankOfAnyRow(long row) {
		int source = source(row);
		return source < 0 ? source : ranks[source]; // a file that was read twice has none
	}

	@Override
	int severityAt(long index) {
		return severityNumber(row(index));
	}

	@Override
	long timeOfAnyRow(long row) {
		return timeOfRow(row);
	}

	int severityNumber(long row) {
		return Layouts.flags(bundleOf(row).info(local(row))) & Layouts.SEVERITY_MASK;
	}

	@Override
	public Severity severity(long row) {
		return Severity.of(severityNumber(row));
	}

	@Override
	public int source(long row) {
		return globalSource[(int) (row >>> BUNDLE_SHIFT)][bundleOf(row).source(local(row))];
	}

	@Override
	public long timeOfRow(long row) {
		long time = bundleOf(row).timeNs(local(row));
		return moved && time != Times.UNKNOWN_NS ? corrected(row, time, corrections[source(row)]) : time;
	}

	/** Returns the time that a row would have with another correction. */
	public long timeWith(long row, TimeCorrection correction) {
		long time = bundleOf(row).timeNs(local(row));
		return time == Times.UNKNOWN_NS ? time : corrected(row, time, correction);
	}

	private long corrected(long row, long time, TimeCorrection correction) {
		int flags = Layouts.flags(bundleOf(row).info(local(row)));
		return correction.apply(time, (flags & Layouts.YEARLESS) != 0, (flags & Layouts.ZONED) != 0);
	}

	@Override
	public TimeFrom timeFrom(long row) {
		return TimeFrom.of(Layouts.flags(bundleOf(row).info(local(row))) >>> Layouts.TIME_FROM_SHIFT & 3);
	}

	@Override
	public boolean isUnparsed(long row) {
		return (Layouts.flags(bundleOf(row).info(local(row))) & Layouts.UNPARSED) != 0;
	}

	@Override
	public LogRecord record(long row) {
		return records.read(row);
	}

	@Override
	public EventText text() {
		checkOpen();
		return new RecordReader(this, formats);
	}

	@Override
	public EventList ofSource(int source) {
		return select(EventFilter.ALL.withSources(Set.of(source)), new NullProgressMonitor());
	}

	@Override
	public EventList select(EventFilter filter, IProgressMonitor monitor) {
		return filter.equals(EventFilter.ALL) ? this : new Selection(this, filter, monitor).run();
	}

	@Override
	public List<EventList> split(EventList list, int[] groupOf, int groups, IProgressMonitor monitor) {
		return new SourceSplit(this, (OrderedRows) list, groupOf, groups).run(monitor);
	}

	@Override
	public void indexText(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, bundles.length);
		try {
			for (int i = 0; i < bundles.length && !growing; i++) {
				SubMonitor part = progress.split(1);
				if (!bundles()[i].hasSummary()) {
					new SummaryWriter(stored.get(i).folder(), bundles[i]).write(part);
					bundles[i].takeSummary(stored.get(i).folder(), arena);
				}
			}
		} catch (IllegalStateException e) {
			if (closed) { // nobody needs it any more
				throw new OperationCanceledException();
			}
			throw e;
		}
	}

	@Override
	public long[] rowsWithMark(String mark, IProgressMonitor monitor) {
		return new MarkSearch(this, mark, monitor).run();
	}

	@Override
	public OptionalLong following(long row) {
		MappedStore bundle = bundleOf(row);
		long next = local(row) + 1;
		return next < bundle.rows() && bundle.source(next) == bundle.source(next - 1) ? OptionalLong.of(row + 1)
				: OptionalLong.empty();
	}

	@Override
	public OptionalLong find(EvidenceRef ref) {
		return records.find(ref);
	}

	@Override
	public EvidenceRef ref(long row) {
		return records.ref(row);
	}

	@Override
	public long firstNs() {
		long index = indexAtOrAfter(Times.UNKNOWN_NS + 1);
		return index == size ? Times.UNKNOWN_NS : timeNs(index);
	}

	@Override
	public long lastNs() {
		return size == 0 ? Times.UNKNOWN_NS : timeNs(size - 1);
	}

	@Override
	public void close() {
		if (!closed) {
			closed = true;
			if (!growing) {
				arena.close();
			}
		}
	}
}
