package org.plumbline.esxi.ramdisk;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * The files in which hostd keeps its statistics, all numbers little-endian:
 *
 * <pre>
 * hostAgentStats-20.stats = u32 samples N, u32 period; N x u64 times; slot for each id from 0
 * slot                    = u32 state (0 = free), u64 last time, N x u64 samples
 * hostAgentStats.idMap    = "STATSMAP", u8 version, u8, u16, u32 highest id, u64 free bytes, u64 first record; records
 * record                  = "IDMAPPED", u64, u64, u64 distance to the next (0 = last), i32, u8, u8 rollups,
 *                           4 x (u8 rollup, u64 id), u32 length, entity, u32 length, counter
 * counter                 = family "-" name "#" instance
 * </pre>
 *
 * Read once from front to back; memory grows with the number of ids, of which no more than a million are read. What is
 * damaged ends the reading of its file with a notice.
 */
public final class StatisticsReader {

	private static final long MAP_SIGNATURE = 0x50414D5354415453L;
	private static final long RECORD_SIGNATURE = 0x44455050414D4449L;
	private static final int HEADER_BYTES = 32;
	private static final int RECORD_BYTES = 74;
	private static final int FIRST_ID_AT = 38;
	private static final int MOST_ROLLUPS = 4;
	private static final int ROLLUP_BYTES = 9;
	private static final int LONGEST_TEXT = 4096;
	private static final int MOST_IDS = 1 << 20;
	private static final int MOST_SAMPLES = 1 << 16;
	private static final Pattern DEVICE = Pattern.compile("(?:naa|eui|t10|mpx|vml)\\.\\S+$"); //$NON-NLS-1$

	private final BiConsumer<String, String> notices;
	private final Map<String, Integer> families = new TreeMap<>();
	private final Map<String, Integer> devices = new TreeMap<>();
	private BitSet used = new BitSet();
	private int total;
	private int live;

	/** @param notices takes (code, message) of what could not be read */
	public StatisticsReader(BiConsumer<String, String> notices) {
		this.notices = notices;
	}

	/** Reads both files; a reader is used once. The streams stay open. */
	public StatisticsCounters read(InputStream idMap, InputStream samples) {
		try {
			used = usedIds(new BufferedInputStream(samples));
		} catch (IOException e) {
			damaged(e);
		}
		long highest = -1;
		try {
			BufferedInputStream in = new BufferedInputStream(idMap);
			ByteBuffer header = take(in, HEADER_BYTES);
			require(header.getLong(0) == MAP_SIGNATURE);
			highest = Integer.toUnsignedLong(header.getInt(12));
			in.skipNBytes(Math.max(0, header.getLong(24) - HEADER_BYTES));
			records(in);
		} catch (IOException e) {
			damaged(e);
		}
		return new StatisticsCounters(highest, total, live, shares(families), shares(devices));
	}

	private void damaged(IOException e) {
		String reason = e.getMessage() == null ? Messages.StatisticsReader_ends : e.getMessage();
		notices.accept("damaged-statistics", NLS.bind(Messages.StatisticsReader_damaged, reason)); //$NON-NLS-1$
	}

	/** Returns the ids in use as far as the file goes. */
	private BitSet usedIds(InputStream in) throws IOException {
		BitSet ids = new BitSet();
		ByteBuffer head = take(in, 2 * Integer.BYTES);
		long count = Integer.toUnsignedLong(head.getInt(0));
		require(count <= MOST_SAMPLES);
		in.skipNBytes(count * Long.BYTES);
		for (int id = 0; id < MOST_IDS; id++) {
			byte[] state = in.readNBytes(Integer.BYTES);
			if (state.length == 0) {
				return ids;
			}
			try {
				require(state.length == Integer.BYTES);
				in.skipNBytes(Long.BYTES + count * Long.BYTES);
			} catch (IOException e) {
				damaged(e);
				return ids;
			}
			ids.set(id, ByteBuffer.wrap(state).getInt() != 0);
		}
		return ids;
	}

	private void records(InputStream in) throws IOException {
		while (total < MOST_IDS) {
			ByteBuffer record = take(in, RECORD_BYTES);
			require(record.getLong(0) == RECORD_SIGNATURE);
			String entity = text(in);
			String counter = text(in);
			count(record, counter);
			long next = record.getLong(24);
			if (next == 0) {
				return;
			}
			long behind = next - RECORD_BYTES - 2 * Integer.BYTES - entity.length() - counter.length();
			require(behind >= 0);
			in.skipNBytes(behind);
		}
	}

	private void count(ByteBuffer record, String counter) throws IOException {
		int rollups = record.get(FIRST_ID_AT - 1);
		require(rollups >= 0 && rollups <= MOST_ROLLUPS);
		String name = counter.replace("\0", ""); //$NON-NLS-1$ //$NON-NLS-2$
		Matcher device = DEVICE.matcher(name);
		for (int i = 0; i < rollups; i++) {
			long id = record.getLong(FIRST_ID_AT + i * ROLLUP_BYTES + 1);
			total++;
			live += id >= 0 && id < MOST_IDS && used.get((int) id) ? 1 : 0;
		}
		families.merge(name.split("[-.#]", 2)[0], rollups, Integer::sum); //$NON-NLS-1$
		if (device.find()) {
			devices.merge(device.group(), rollups, Integer::sum);
		}
	}

	/** Returns a text with the NUL that ends it, one character per byte. */
	private static String text(InputStream in) throws IOException {
		long length = Integer.toUnsignedLong(take(in, Integer.BYTES).getInt(0));
		require(length <= LONGEST_TEXT);
		return new String(take(in, (int) length).array(), StandardCharsets.ISO_8859_1);
	}

	private static ByteBuffer take(InputStream in, int count) throws IOException {
		byte[] bytes = in.readNBytes(count);
		if (bytes.length < count) {
			throw new EOFException(Messages.StatisticsReader_ends);
		}
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static void require(boolean holds) throws IOException {
		if (!holds) {
			throw new IOException(Messages.StatisticsReader_form);
		}
	}

	private static List<StatisticsCounters.Share> shares(Map<String, Integer> counts) {
		List<StatisticsCounters.Share> shares = new ArrayList<>();
		counts.forEach((name, counters) -> shares.add(new StatisticsCounters.Share(name, counters)));
		shares.sort(StatisticsCounters.Share.MOST_FIRST);
		return shares;
	}
}
