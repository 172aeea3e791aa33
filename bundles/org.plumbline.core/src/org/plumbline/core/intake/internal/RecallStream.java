package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream of a tar archive that can be taken up again behind damage: it remembers its last bytes, because a member
 * that lost some of its own has swallowed the beginning of the next, and finds the header of a member wherever it lies.
 */
final class RecallStream extends InputStream {

	/** As much as compressed text behind it can point back to. */
	private static final int KEPT = TextPieces.BEFORE;
	/** Of a member that lost some of its bytes, so much may have been taken from the next. */
	private static final int SWALLOWED = 1 << 12;
	private static final int CHUNK = 1 << 16;
	/** POSIX.1-1988 ustar header block. */
	private static final int HEADER = 512;
	private static final int MAGIC = 257;
	private static final int SUM = 148;
	private static final int SUM_LENGTH = 8;

	private final InputStream in;
	private final byte[] kept = new byte[KEPT];
	/** The array is a ring: behind the last byte lies the first. */
	private int keptEnd;
	private int keptCount;
	private byte[] ahead = {};
	private int aheadAt;
	private long position;
	private boolean sought;

	RecallStream(InputStream in) {
		this.in = in;
	}

	/** Returns the compressed text of which this gives the next byte; empty if that is not certain. */
	Optional<ArchiveText> text() {
		return in instanceof PlainText text && !sought
				? Optional.of(new ArchiveText(text.trail(), text::position, () -> last(keptCount)))
				: Optional.empty();
	}

	/** Returns the number of bytes that were read. */
	long position() {
		return position;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		int count;
		if (aheadAt < ahead.length) {
			count = Math.min(length, ahead.length - aheadAt);
			System.arraycopy(ahead, aheadAt, target, from, count);
			aheadAt += count;
		} else {
			count = in.read(target, from, length);
		}
		if (count > 0) {
			keep(target, from, count);
			position += count;
		}
		return count;
	}

	private void keep(byte[] bytes, int from, int count) {
		int added = Math.min(count, KEPT);
		int begin = from + count - added;
		int atOnce = Math.min(added, KEPT - keptEnd);
		System.arraycopy(bytes, begin, kept, keptEnd, atOnce);
		System.arraycopy(bytes, begin + atOnce, kept, 0, added - atOnce);
		keptEnd = (keptEnd + added) % KEPT;
		keptCount = Math.min(KEPT, keptCount + added);
	}

	/** Returns the last bytes that were read, no more than are kept. */
	private byte[] last(int count) {
		byte[] bytes = new byte[count];
		int atEnd = Math.min(count, keptEnd);
		System.arraycopy(kept, keptEnd - atEnd, bytes, count - atEnd, atEnd);
		System.arraycopy(kept, KEPT - (count - atEnd), bytes, 0, count - atEnd);
		return bytes;
	}

	@Override
	public long skip(long count) throws IOException {
		return readNBytes((int) Math.min(Math.max(0, count), CHUNK)).length;
	}

	/**
	 * Moves to the next header of a member.
	 *
	 * @param from it begins here or behind; what lies farther back than is remembered is not looked at
	 * @return whether there is one
	 */
	boolean seekHeader(long from) throws IOException {
		sought = true;
		int back = (int) Math.min(Math.min(SWALLOWED, keptCount), Math.max(0, position - from));
		byte[] window = concat(last(back), 0, back, ahead, aheadAt, ahead.length - aheadAt);
		long start = position - back;
		ahead = new byte[0];
		aheadAt = 0;
		keptCount = 0;
		byte[] more = new byte[CHUNK];
		while (true) {
			int header = header(window);
			if (header >= 0) {
				ahead = Arrays.copyOfRange(window, header, window.length);
				position = start + header;
				return true;
			}
			int count = in.readNBytes(more, 0, CHUNK);
			if (count == 0) {
				position = start + window.length;
				return false;
			}
			int rest = Math.min(window.length, HEADER - 1);
			start += window.length - rest;
			window = concat(window, window.length - rest, rest, more, 0, count);
		}
	}

	private static byte[] concat(byte[] a, int aFrom, int aCount, byte[] b, int bFrom, int bCount) {
		byte[] both = new byte[aCount + bCount];
		System.arraycopy(a, aFrom, both, 0, aCount);
		System.arraycopy(b, bFrom, both, aCount, bCount);
		return both;
	}

	private static int header(byte[] bytes) {
		for (int i = 0; i + HEADER <= bytes.length; i++) {
			if (bytes[i + MAGIC] == 'u' && bytes[i + MAGIC + 1] == 's' && isHeader(bytes, i)) {
				return i;
			}
		}
		return -1;
	}

	/** The sum of all bytes of a header stands in it, as octal digits; it counts itself as blanks. */
	private static boolean isHeader(byte[] bytes, int from) {
		if (bytes[from + MAGIC + 2] != 't' || bytes[from + MAGIC + 3] != 'a' || bytes[from + MAGIC + 4] != 'r') {
			return false;
		}
		int sum = SUM_LENGTH * ' ';
		for (int i = 0; i < HEADER; i++) {
			sum += i >= SUM && i < SUM + SUM_LENGTH ? 0 : bytes[from + i] & 0xff;
		}
		int told = 0;
		for (int i = 0; i < SUM_LENGTH; i++) {
			byte digit = bytes[from + SUM + i];
			told = digit >= '0' && digit <= '7' ? told * 8 + digit - '0' : told;
		}
		return sum == told;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
