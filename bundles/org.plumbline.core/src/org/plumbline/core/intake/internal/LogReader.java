package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;

import org.plumbline.core.deflate.DeflatePiece;
import org.plumbline.core.event.Severity;
import org.plumbline.core.format.ByteSearch;
import org.plumbline.core.format.HeadReader;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.store.BlockRows;
import org.plumbline.core.store.StoreBuilder;

/**
 * Reads one log file into the store: splits it into lines, reads their heads, joins continuation lines to the event
 * above and hands over blocks of whole events. Each line ends up in exactly one event. One thread.
 */
final class LogReader {

	private static final int BLOCK = 1 << 18;
	private static final int VOTERS = 200;
	private static final int FARTHEST_EVENT = 1 << 23;

	private final StoreBuilder store;
	private final int source;
	private final List<LogFormats.Entry> formats;
	private final Reading reading;
	private final BlockRows rows = new BlockRows();
	private final LineHead head = new LineHead(false);
	private final TimeTracker times = new TimeTracker();
	private byte[] block = new byte[BLOCK];
	private int filled;
	private int parsed;
	private HeadReader heads;
	private String formatId = ""; //$NON-NLS-1$
	private long blockFirstLine = 1;
	private long lines;
	private long events;
	private long unparsed;
	private int lastEventAt;
	private long lastEventLine = 1;
	/** Where the last event names its program, as long as that event lies in the block; equal if it does not. */
	private int lastProcessFrom;
	private int lastProcessTo;
	private long lastWorld = LineHead.NONE;
	private final CRC32C checksum = new CRC32C();
	private long bytes;
	private String host = ""; //$NON-NLS-1$
	private String damage = ""; //$NON-NLS-1$
	private TextPieces pieces = TextPieces.none();

	LogReader(StoreBuilder store, int source, List<LogFormats.Entry> formats, Reading reading) {
		this.store = store;
		this.source = source;
		this.formats = formats;
		this.reading = reading;
	}

	/**
	 * Reads to the end of the stream, or to where it is damaged.
	 *
	 * @throws StoreFailedException if the store cannot be written
	 */
	void read(InputStream content, TextPieces asItCame) throws StoreFailedException {
		pieces = asItCame;
		while (fill(content)) {
			reading.step(() -> parsed = flush(parse(parsed, false), false));
		}
		while (parsed < filled) {
			reading.step(() -> {
				parsed = parse(parsed, true);
				parsed = flush(parsed, parsed == filled);
			});
		}
		pieces.end();
		pieces = TextPieces.none();
		block = new byte[0]; // the reader is kept for what it knows; a bundle holds thousands of logs
	}

	/** Fills the block; returns whether there is more. */
	private boolean fill(InputStream content) {
		int from = filled;
		boolean more = true;
		while (more && filled < block.length) {
			try {
				int read = content.read(block, filled, block.length - filled);
				more = read >= 0;
				filled += Math.max(0, read);
			} catch (IOException e) {
				damage = String.valueOf(e.getMessage());
				more = false;
			}
		}
		checksum.update(block, from, filled - from);
		bytes += filled - from;
		return more;
	}

	/** Returns why the stream did not end properly; empty if it did. */
	String damage() {
		return damage;
	}

	/** Parses whole lines from a place on, and the rest too if it is the last; returns the place after them. */
	private int parse(int from, boolean last) {
		if (heads == null) {
			if (!last && filled < StoreBuilder.LONGEST_BLOCK && indexOfLineEnd(0) < 0) {
				return from; // nobody can vote yet
			}
			vote(last);
		}
		int at = from;
		while (at < filled) {
			int end = indexOfLineEnd(at);
			if (end < 0) {
				if (!last && filled - lastEventAt < StoreBuilder.LONGEST_BLOCK) {
					return at;
				}
				end = filled;
			}
			line(at, end);
			at = Math.min(filled, end + 1);
			if (lastEventAt > FARTHEST_EVENT) {
				return at; // a very long event lies before; what follows belongs in a block of its own
			}
		}
		return at;
	}

	private int indexOfLineEnd(int from) {
		return ByteSearch.indexOf(block, from, filled, '\n');
	}

	private void line(int from, int end) {
		int to = end > from && block[end - 1] == '\r' ? end - 1 : end;
		boolean known = heads.read(block, from, to, head);
		lines++;
		if (known && !joins()) {
			times.next(head, block, lines);
			if (host.isEmpty() && head.hostTo > head.hostFrom) {
				host = LineHead.text(block, head.hostFrom, head.hostTo);
			}
			begin(from, head.severity, false);
			lastProcessFrom = head.processFrom;
			lastProcessTo = head.processTo;
			lastWorld = head.world;
		} else if (rows.size() > 0 && (known || !formatId.isEmpty())) {
			rows.extendLast();
		} else {
			times.nextWithoutHead();
			begin(from, Severity.INFO.ordinal(), true);
			unparsed++;
			lastProcessFrom = 0;
			lastProcessTo = 0;
		}
	}

	private void begin(int from, int severity, boolean isUnparsed) {
		rows.add(from, times.timeNs, times.from, severity, times.yearless, times.zoned, isUnparsed);
		lastEventAt = from;
		lastEventLine = lines;
		events++;
	}

	private boolean joins() {
		return rows.size() > 0 && switch (head.join) {
		case NONE -> false;
		case ALWAYS -> true;
		case SAME_PROCESS -> isLastProcess();
		case SAME_WORLD -> head.world == lastWorld && isLastProcess();
		};
	}

	/** Programs are compared without case: some write their name in both ways. */
	private boolean isLastProcess() {
		return Arrays.equals(block, head.processFrom, head.processTo, block, lastProcessFrom, lastProcessTo)
				|| process(head.processFrom, head.processTo).equals(process(lastProcessFrom, lastProcessTo));
	}

	private String process(int from, int to) {
		return LineHead.text(block, from, to).toLowerCase(Locale.ROOT);
	}

	/**
	 * Writes what is parsed as a block; the last event may go on in the next lines, so it is kept unless all is read.
	 */
	private int flush(int parsed, boolean last) throws StoreFailedException {
		boolean single = lastEventAt == 0 && !last && rows.size() <= 1;
		if (single && block.length < StoreBuilder.LONGEST_BLOCK) {
			block = Arrays.copyOf(block, Math.min(StoreBuilder.LONGEST_BLOCK, block.length * 2));
			return parsed;
		}
		boolean keepLast = !last && !single;
		int end = keepLast ? lastEventAt : parsed;
		write(end, keepLast);
		System.arraycopy(block, end, block, 0, filled - end);
		filled -= end;
		boolean named = keepLast && lastProcessTo > lastProcessFrom;
		lastProcessFrom = named ? lastProcessFrom - end : 0;
		lastProcessTo = named ? lastProcessTo - end : 0;
		if (block.length > BLOCK && filled < BLOCK) {
			block = Arrays.copyOf(block, BLOCK);
		}
		lastEventAt = 0;
		return parsed - end;
	}

	private void write(int end, boolean keepLast) throws StoreFailedException {
		if (end > 0) {
			try {
				BlockRows events = keepLast ? rows.withoutLast() : rows;
				DeflatePiece piece = pieces.next(block, end);
				if (piece == null) {
					store.addBlock(source, block, end, blockFirstLine, events);
				} else {
					store.addPiece(source, block, end, blockFirstLine, events, piece);
				}
				pieces.pass(block, end);
			} catch (IOException e) {
				throw new StoreFailedException(e);
			}
		}
		blockFirstLine = keepLast ? lastEventLine : lines + 1;
		rows.restart(keepLast);
	}

	/** The first lines choose the format that is tried first; ties go to the earlier one in the order of formats. */
	private void vote(boolean last) {
		int[] votes = new int[formats.size()];
		int at = 0;
		for (int voters = 0; voters < VOTERS && at < filled; voters++) {
			int end = indexOfLineEnd(at);
			if (end < 0 && !last) {
				break;
			}
			end = end < 0 ? filled : end;
			int to = end > at && block[end - 1] == '\r' ? end - 1 : end;
			HeadReader all = new HeadReader(formats, ""); //$NON-NLS-1$
			if (all.read(block, at, to, head)) {
				votes[formats.indexOf(all.used())]++;
			}
			at = end + 1;
		}
		int best = 0;
		for (int i = 1; i < votes.length; i++) {
			best = votes[i] > votes[best] ? i : best;
		}
		formatId = votes.length > 0 && votes[best] > 0 ? formats.get(best).id() : ""; //$NON-NLS-1$
		heads = new HeadReader(formats, formatId);
	}

	/** Returns the first host name that a line gives; empty if none does. */
	String host() {
		return host;
	}

	/** Returns a text that two files share only if they hold the same bytes, as far as anybody can tell. */
	String fingerprint() {
		return bytes + "-" + Long.toHexString(checksum.getValue()); //$NON-NLS-1$
	}

	/** Returns the length of the text. */
	long bytes() {
		return bytes;
	}

	/** Returns what the lines said about the clock so far. */
	FileTimes times() {
		return times.times();
	}

	String formatId() {
		return formatId;
	}

	long lines() {
		return lines;
	}

	long events() {
		return events;
	}

	long unparsed() {
		return unparsed;
	}
}
