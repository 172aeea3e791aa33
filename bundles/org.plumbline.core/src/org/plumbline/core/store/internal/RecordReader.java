package org.plumbline.core.store.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.format.HeadReader;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.EventText;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.EvidenceRef;

/**
 * Texts of rows, and records for people: the head of the line is read again by the formats. What is asked for by row
 * has one lock, because people look one by one; what is asked for after a move is for one thread.
 */
final class RecordReader implements EventText {

	private final OpenStore store;
	private final LogFormats formats;
	private final Map<Integer, HeadReader> readers = new HashMap<>();
	private final KeptBlocks text;
	private final LineHead head = new LineHead();
	private long current;

	RecordReader(OpenStore store, LogFormats formats) {
		this.store = store;
		text = new KeptBlocks(store);
		this.formats = formats;
	}

	@Override
	public void moveTo(long row) {
		text.moveTo(row);
		current = row;
	}

	@Override
	public byte[] bytes() {
		return text.bytes();
	}

	@Override
	public int from() {
		return text.from();
	}

	@Override
	public int to() {
		return text.to();
	}

	synchronized LogRecord read(long row) {
		moveTo(row);
		return record();
	}

	@Override
	public LogRecord record() {
		long row = current;
		byte[] bytes = text.bytes();
		int firstEnd = lineEnd(bytes, text.from(), text.to());
		EventSource source = store.sources().get(store.source(row));
		HeadReader reader = readers.computeIfAbsent(source.index(),
				_ -> new HeadReader(formats.forPath(source.path()), source.formatId()));
		StringBuilder message = new StringBuilder();
		boolean known = reader.read(bytes, text.from(), firstEnd, head);
		String unnamed = known ? reader.used().process() : ""; //$NON-NLS-1$
		if (!known) {
			head.messageFrom = text.from();
			head.messageTo = firstEnd;
		}
		message.append(string(head.messageFrom, head.messageTo));
		String host = source.hostNamed(string(head.hostFrom, head.hostTo));
		String process = head.processTo > head.processFrom ? string(head.processFrom, head.processTo) : unnamed;
		String opId = string(head.opIdFrom, head.opIdTo);
		String module = string(head.moduleFrom, head.moduleTo);
		long pid = head.pid;
		long world = head.world;
		int cpu = head.cpu;
		long uptimeNs = known && head.uptimeNs != LineHead.NONE ? head.uptimeNs : -1;
		long repeat = head.repeat;
		int digits = head.fractionDigits;
		int lines = appendFurtherLines(reader, bytes, firstEnd, message);
		Severity severity = store.severity(row);
		TimeFrom from = store.timeFrom(row);
		boolean stamped = from == TimeFrom.STAMP || from == TimeFrom.YEAR_INFERRED;
		return new LogRecord(row, store.timeOfRow(row), from, stamped ? digits : 0, source, text.line(), lines,
				severity,
				host, process, pid, world, cpu, uptimeNs, opId, module, repeat, message.toString(),
				string(text.from(), text.to()),
				ref(source, firstEnd));
	}

	private int appendFurtherLines(HeadReader reader, byte[] bytes, int firstEnd, StringBuilder message) {
		int lines = 1;
		for (int at = firstEnd; at < text.to(); lines++) {
			int from = bytes[at] == '\r' ? at + 2 : at + 1;
			int end = lineEnd(bytes, from, text.to());
			boolean headed = reader.read(bytes, from, end, head) && head.join != LineHead.Join.NONE;
			message.append('\n').append(headed ? string(head.messageFrom, head.messageTo) : string(from, end));
			at = end;
		}
		return lines;
	}

	/** Returns the end of the line that begins at a place, without its line end. */
	static int lineEnd(byte[] bytes, int from, int to) {
		int end = from;
		while (end < to && bytes[end] != '\n') {
			end++;
		}
		return end > from && end < to && bytes[end - 1] == '\r' ? end - 1 : end;
	}

	private String string(int from, int to) {
		return new String(text.bytes(), from, Math.max(0, to - from), StandardCharsets.UTF_8);
	}

	private EvidenceRef ref(EventSource source, int firstEnd) {
		int hash = EvidenceRef.hash(text.bytes(), text.from(), firstEnd);
		return new EvidenceRef(source.bundleSha256(), source.path(), text.line(), hash);
	}

	synchronized EvidenceRef ref(long row) {
		text.moveTo(row);
		EventSource source = store.sources().get(store.source(row));
		return ref(source, lineEnd(text.bytes(), text.from(), text.to()));
	}

	synchronized OptionalLong find(EvidenceRef ref) {
		MappedStore[] bundles = store.bundles();
		for (int bundle = 0; bundle < bundles.length; bundle++) {
			BlockTable blocks = bundles[bundle].blocks;
			int candidate = -1;
			for (int block = 0; block < blocks.count(); block++) {
				int number = store.globalSource(bundle, blocks.source(block));
				EventSource source = number < 0 ? null : store.sources().get(number);
				if (source != null && source.path().equals(ref.path())
						&& source.bundleSha256().equals(ref.bundleSha256())
						&& blocks.firstLine(block) <= ref.line()) {
					candidate = block;
				}
			}
			OptionalLong row = candidate < 0 ? OptionalLong.empty() : findInBlock(bundle, candidate, ref);
			if (row.isPresent()) {
				return row;
			}
		}
		return OptionalLong.empty();
	}

	private OptionalLong findInBlock(int bundle, int block, EvidenceRef ref) {
		BlockTable blocks = store.bundles()[bundle].blocks;
		long first = blocks.firstRow(block);
		long line = blocks.firstLine(block);
		for (long row = first; row < first + blocks.rows(block); row++) {
			text.moveTo(OpenStore.global(bundle, row));
			int lines = countLines();
			if (ref.line() < line + lines) {
				int end = lineEnd(text.bytes(), text.from(), text.to());
				boolean same = line != ref.line() || ref.hash() == 0 // not taken
						|| EvidenceRef.hash(text.bytes(), text.from(), end) == ref.hash();
				return same ? OptionalLong.of(OpenStore.global(bundle, row)) : OptionalLong.empty();
			}
			line += lines;
		}
		return OptionalLong.empty();
	}

	private int countLines() {
		int lines = 1;
		for (int i = text.from(); i < text.to(); i++) {
			if (text.bytes()[i] == '\n') {
				lines++;
			}
		}
		return lines;
	}
}
