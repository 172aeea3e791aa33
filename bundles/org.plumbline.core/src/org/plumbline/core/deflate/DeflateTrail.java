package org.plumbline.core.deflate;

import java.util.Arrays;

/**
 * Remembers the last of a compressed stream and from which bits its text can be read again, so that a part of the text
 * can be kept as it came. One thread.
 */
public final class DeflateTrail {

	/** Text that is remembered though nobody said that it will be wanted. */
	public static final int AHEAD = 1 << 18;

	/** Nobody begins farther in front of what is wanted. */
	private static final int FARTHEST = 1 << 17;
	private static final int FEWEST = 32;
	private static final int MOST_BYTES = 1 << 25;
	/** No place. */
	public static final long NONE = -1;

	/** A place where reading can begin: of the text, and bits as in {@link DeflatePiece}. */
	private record Point(long text, long bit, long headFrom, long headTo) {

		long firstBit() {
			return headFrom < 0 ? bit : headFrom;
		}
	}

	private final boolean whole;
	private byte[] bytes;
	private int length;
	/** Place in the stream of the first of the bytes. */
	private long passed;
	private Point[] points = new Point[FEWEST];
	private int pointCount;
	private long first;
	private long lastText;
	private long lastBit;
	private long wanted = NONE;

	/** For a stream that comes bit by bit: what is compressed is copied. */
	public DeflateTrail() {
		whole = false;
		bytes = new byte[1 << 16];
	}

	/** For a stream that lies in an array as a whole, which stays as it is as long as this is asked. */
	public DeflateTrail(byte[] stream) {
		whole = true;
		bytes = stream;
	}

	private DeflateTrail(DeflateTrail all, int fromPoint, int toPoint) {
		whole = true;
		first = all.first;
		points = Arrays.copyOfRange(all.points, fromPoint, toPoint);
		pointCount = points.length;
		passed = points[0].firstBit() >>> 3;
		bytes = Arrays.copyOfRange(all.bytes, (int) (passed - all.passed),
				(int) ((points[pointCount - 1].bit() + 7 >>> 3) - all.passed));
	}

	/** Returns what is known of a part of the text, for another thread; {@code null} if that is nothing. */
	public DeflateTrail part(long from, long to) {
		int begin = pointAt(from);
		int end = Math.min(pointCount, pointAt(to - 1) + 2);
		return begin < 0 || end - begin < 2 ? null : new DeflateTrail(this, begin, end);
	}

	/** Takes the next bytes of a stream that comes bit by bit. */
	public void add(byte[] stream, int from, int count) {
		if (bytes.length - length < count) {
			forgetUnwanted();
			if (length > MOST_BYTES) { // a line that does not end: its text is compressed anew
				pointCount = 0;
				forgetBytes(lastBit >>> 3);
			}
			if (length + count > bytes.length / 2) {
				bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length) * 2); // so that this is seldom
			}
		}
		System.arraycopy(stream, from, bytes, length, count);
		length += count;
	}

	/**
	 * Forgets all text that was read so far: another stream begins.
	 *
	 * @param text bytes of text in front of it
	 * @param at   place in the bytes taken where it begins
	 */
	public void restart(long text, long at) {
		first = text;
		lastText = text;
		lastBit = at * Byte.SIZE;
		pointCount = 0;
		forgetBytes(at);
	}

	/** Returns the place in the text before which nothing is pointed back to. */
	public long first() {
		return first;
	}

	private void forgetBytes(long before) {
		if (whole) {
			return;
		}
		int gone = (int) (before - passed);
		System.arraycopy(bytes, gone, bytes, 0, length - gone);
		length -= gone;
		passed = before;
	}

	/**
	 * Notes how far the text has been read.
	 *
	 * @param text bytes of text in front of this place
	 */
	public void reach(long text, Inflate at) {
		lastText = text;
		lastBit = at.bit();
		if (!at.isBetweenSymbols()) {
			return;
		}
		if (pointCount == points.length) {
			forgetUnwanted();
			if (pointCount > points.length / 2) {
				points = Arrays.copyOf(points, points.length * 2);
			}
		}
		points[pointCount++] = new Point(text, at.bit(), at.headFrom(), at.headTo());
	}

	/** Says that the text in front of a place is no longer wanted, and all behind it is; of {@link #NONE}, none is. */
	public void want(long text) {
		wanted = text;
	}

	/** What was stored without compression, such as logs that are compressed already, has no places to begin at. */
	private void forgetUnwanted() {
		long limit = wanted == NONE ? lastText - AHEAD : wanted;
		int from = pointAt(limit);
		if (from >= 0 && points[from].text() < limit - FARTHEST) {
			from++;
		}
		from = Math.max(0, from);
		System.arraycopy(points, from, points, 0, pointCount - from);
		pointCount -= from;
		forgetBytes((pointCount == 0 ? lastBit : points[0].firstBit()) >>> 3);
	}

	/** Returns the memory that is taken for the stream, in bytes. */
	int held() {
		return bytes.length;
	}

	/** Returns the number of the last point that does not lie behind a place; -1 if there is none. */
	private int pointAt(long text) {
		int low = 0;
		int high = pointCount;
		while (low < high) {
			int middle = low + high >>> 1;
			if (points[middle].text() <= text) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	/** Returns where one has to begin to read the text at a place; -1 if one cannot. */
	public long beginning(long text) {
		int number = pointAt(text);
		return number < 0 ? NONE : points[number].text();
	}

	/**
	 * Returns a part of the text as it came.
	 *
	 * @param from   its first byte; {@link #beginning} knows it
	 * @param to     behind its last byte, which has been read
	 * @param before the text in front of the beginning, see {@link DeflatePiece}
	 * @return {@code null} if the end is not known
	 */
	public DeflatePiece piece(long from, long to, byte[] before, int beforeFrom, int beforeLength) {
		Point first = points[pointAt(from)];
		int last = pointAt(to - 1) + 1;
		if (last >= pointCount) {
			return null;
		}
		long shift = passed * Byte.SIZE;
		boolean inside = first.headFrom() >= 0;
		return new DeflatePiece(bytes, inside ? first.headFrom() - shift : NONE, inside ? first.headTo() - shift : NONE,
				first.bit() - shift, points[last].bit() - shift, (int) (from - first.text()), before, beforeFrom,
				beforeLength);
	}
}
