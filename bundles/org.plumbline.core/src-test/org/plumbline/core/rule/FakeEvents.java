package org.plumbline.core.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventText;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.SupportBundle;

/** A store that is a list: what rules need of it, done in the plainest way. Times are seconds since 1970. */
final class FakeEvents implements EventStore {

	static final String SHA256 = "ab".repeat(32);

	private String bundle = SHA256;
	private final List<EventSource> sources = new ArrayList<>();
	private final List<LogRecord> records = new ArrayList<>();

	/** Puts what is added from now on into another bundle. */
	FakeEvents inBundle(String sha256) {
		bundle = sha256;
		return this;
	}

	/** Adds an event of host esx1; the raw text is the message behind a head that nobody reads. */
	FakeEvents add(long second, String path, String process, String message) {
		return add(second, "esx1", path, process, 1, message);
	}

	FakeEvents add(long second, String host, String path, String process, long repeat, String message) {
		EventSource source = source(host, path);
		long line = records.stream().filter(each -> each.source() == source).count() + 1;
		String raw = "T" + second + ' ' + process + ": " + message;
		byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
		EvidenceRef ref = new EvidenceRef(bundle, path, line, EvidenceRef.hash(bytes, 0, bytes.length));
		records.add(new LogRecord(0, second == Long.MIN_VALUE ? Times.UNKNOWN_NS : second * Times.SECOND_NS,
				TimeFrom.STAMP, 0, source, line, 1, Severity.INFO, host, process, -1, -1, -1, -1, "", "", repeat,
				message,
				raw,
				ref));
		records.sort(Comparator.comparingLong(LogRecord::timeNs).thenComparing(each -> each.source().index()));
		return this;
	}

	private EventSource source(String host, String path) {
		for (EventSource each : sources) {
			if (each.bundleSha256().equals(bundle) && each.host().equals(host) && each.path().equals(path)) {
				return each;
			}
		}
		EventSource source = new EventSource(sources.size(), bundle, host, path, "", 0, 0, 0, 0, 0);
		sources.add(source);
		return source;
	}

	/** Returns evidence with these events, no bundle model, and no decoder. */
	Evidence evidence() {
		return evidence(List.of());
	}

	Evidence evidence(List<SupportBundle> bundles) {
		return new Evidence(bundles, this, new Decoders(List.of()), List.of());
	}

	static SupportBundle bundle(String release) {
		return bundle(SHA256, release);
	}

	static SupportBundle bundle(String sha256, String release) {
		SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
		bundle.setSha256(sha256);
		bundle.setRelease(release);
		return bundle;
	}

	@Override
	public List<EventSource> sources() {
		return sources;
	}

	@Override
	public int source(long row) {
		return records.get((int) row).source().index();
	}

	@Override
	public boolean isUnparsed(long row) {
		return false;
	}

	@Override
	public OptionalLong following(long row) {
		LogRecord line = records.get((int) row);
		return LongStream.range(0, size()).filter(each -> {
			LogRecord other = records.get((int) each);
			return other.source() == line.source() && other.line() == line.line() + 1;
		}).findFirst();
	}

	@Override
	public LogRecord record(long row) {
		LogRecord line = records.get((int) row);
		return new LogRecord(row, line.timeNs(), line.timeFrom(), line.timeDigits(), line.source(), line.line(),
				line.lines(), line.severity(), line.host(), line.process(), line.pid(), line.world(), line.cpu(),
				line.uptimeNs(), line.opId(), line.module(), line.repeat(), line.message(), line.text(), line.ref());
	}

	@Override
	public EventText text() {
		return new Text(); // rules run side by side, each reads with its own
	}

	@Override
	public long[] rowsWithMark(String mark, IProgressMonitor monitor) {
		return LongStream.range(0, size()).filter(row -> record(row).text().contains(mark)).toArray();
	}

	@Override
	public long size() {
		return records.size();
	}

	@Override
	public long row(long index) {
		return index;
	}

	@Override
	public long indexOfRow(long row) {
		return row;
	}

	@Override
	public Severity severity(long row) {
		return record(row).severity();
	}

	@Override
	public long timeOfRow(long row) {
		return record(row).timeNs();
	}

	@Override
	public long timeNs(long index) {
		return record(index).timeNs();
	}

	@Override
	public TimeFrom timeFrom(long row) {
		return record(row).timeFrom();
	}

	@Override
	public EvidenceRef ref(long row) {
		return record(row).ref();
	}

	@Override
	public long firstNs() {
		return records.isEmpty() ? Times.UNKNOWN_NS : records.getFirst().timeNs();
	}

	@Override
	public long lastNs() {
		return records.isEmpty() ? Times.UNKNOWN_NS : records.getLast().timeNs();
	}

	@Override
	public EventList ofSource(int source) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<EventList> split(EventList list, int[] groupOf, int groups, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public EventList select(EventFilter filter, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public OptionalLong find(EvidenceRef ref) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long indexAtOrAfter(long timeNs) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long[][] countPerSlot(long fromNs, long toNs, int slots) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long[] countPerSeverity() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// nothing is held
	}

	private final class Text implements EventText {

		private byte[] bytes = {};
		private long current;

		@Override
		public LogRecord record() {
			return FakeEvents.this.record(current);
		}

		@Override
		public void moveTo(long row) {
			current = row;
			bytes = FakeEvents.this.record(row).text().getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public byte[] bytes() {
			return bytes;
		}

		@Override
		public int from() {
			return 0;
		}

		@Override
		public int to() {
			return bytes.length;
		}
	}
}
