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
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.BinaryFileParser;
import org.plumbline.core.format.PassingFile;
import org.plumbline.model.evidence.Host;

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
 * damaged ends the reading of its file with a notice; so does a first record or a distance that points into what was
 * read already.
 */
public final class StatisticsReader implements BinaryFileParser<StatisticsFile> {

	private static final String NAMES = ".idMap"; //$NON-NLS-1$
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

	@Override
	public StatisticsFile read(PassingFile file, InputStream content) {
		BufferedInputStream in = new BufferedInputStream(content);
		return file.path().endsWith(NAMES) ? names(file, in) : samples(file, in);
	}

	@Override
	public void add(List<StatisticsFile> kept, Host host, BiConsumer<String, String> notices) {
		new StatisticsCounters(kept).addTo(host, notices);
	}

	private static void damaged(PassingFile file, IOException e) {
		String reason = e.getMessage() == null ? Messages.StatisticsReader_ends : e.getMessage();
		file.notices().accept("damaged-statistics", NLS.bind(Messages.StatisticsReader_damaged, file.path(), reason)); //$NON-NLS-1$
	}

	private static StatisticsFile samples(PassingFile file, InputStream in) {
		BitSet used = new BitSet();
		int samples = 0;
		int period = 0;
		int slots = 0;
		try {
			ByteBuffer head = take(in, 2 * Integer.BYTES);
			long count = Integer.toUnsignedLong(head.getInt(0));
			require(count <= MOST_SAMPLES);
			samples = (int) count;
			period = head.getInt(Integer.BYTES);
			in.skipNBytes(count * Long.BYTES);
			while (slots < MOST_IDS) {
				byte[] state = in.readNBytes(Integer.BYTES);
				if (state.length == 0) {
					break;
				}
				require(state.length == Integer.BYTES, Messages.StatisticsReader_ends);
				in.skipNBytes(Long.BYTES + count * Long.BYTES);
				used.set(slots++, ByteBuffer.wrap(state).getInt() != 0);
			}
			return new StatisticsFile.Samples(file.path(), true, samples, period, slots, used, file.sizeBytes());
		} catch (IOException e) {
			damaged(file, e);
			return new StatisticsFile.Samples(file.path(), false, samples, period, slots, used, file.sizeBytes());
		}
	}

	private static StatisticsFile names(PassingFile file, InputStream in) {
		List<StatisticsFile.Name> records = new ArrayList<>();
		long highest = -1;
		long free = -1;
		try {
			ByteBuffer header = take(in, HEADER_BYTES);
			require(header.getLong(0) == MAP_SIGNATURE);
			highest = Integer.toUnsignedLong(header.getInt(12));
			free = header.getLong(16);
			long first = header.getLong(24);
			if (first != 0) { // a map without records
				require(first >= HEADER_BYTES);
				in.skipNBytes(first - HEADER_BYTES);
				records(in, records);
			}
			return new StatisticsFile.Names(file.path(), true, highest, free, records, file.sizeBytes());
		} catch (IOException e) {
			damaged(file, e);
			return new StatisticsFile.Names(file.path(), false, highest, free, records, file.sizeBytes());
		}
	}

	private static void records(InputStream in, List<StatisticsFile.Name> records) throws IOException {
		while (records.size() < MOST_IDS) {
			ByteBuffer record = take(in, RECORD_BYTES);
			require(record.getLong(0) == RECORD_SIGNATURE);
			String entity = text(in);
			String counter = text(in);
			records.add(name(record, counter));
			long next = record.getLong(24);
			if (next == 0) {
				return;
			}
			long behind = next - RECORD_BYTES - 2 * Integer.BYTES - entity.length() - counter.length();
			require(behind >= 0);
			in.skipNBytes(behind);
		}
	}

	private static StatisticsFile.Name name(ByteBuffer record, String counter) throws IOException {
		int rollups = record.get(FIRST_ID_AT - 1);
		require(rollups >= 0 && rollups <= MOST_ROLLUPS);
		String name = counter.replace("\0", ""); //$NON-NLS-1$ //$NON-NLS-2$
		long[] ids = new long[rollups];
		for (int i = 0; i < rollups; i++) {
			ids[i] = record.getLong(FIRST_ID_AT + i * ROLLUP_BYTES + 1);
		}
		Matcher device = DEVICE.matcher(name);
		return new StatisticsFile.Name(name.split("[-.#]", 2)[0], device.find() ? device.group() : "", ids); //$NON-NLS-1$ //$NON-NLS-2$
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
		require(holds, Messages.StatisticsReader_form);
	}

	private static void require(boolean holds, String reason) throws IOException {
		if (!holds) {
			throw new IOException(reason);
		}
	}
}
