package org.plumbline.core.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;

/**
 * Decompresses a stream of deflate (RFC 1951). Unlike {@link java.util.zip.Inflater} it tells at which bit of the
 * stream it stands, can begin there again, and takes three fifths of the time. Reads from an array of the caller's and
 * writes into another, in which what it wrote before must stay at hand. One thread.
 */
public final class Inflate {

	/** What compressed text can point back to. */
	public static final int WINDOW = 1 << 15;
	/** Bytes that hold the beginning of any block: if fewer are at hand, more input is asked for. */
	public static final int LONGEST_HEAD = BlockHead.LONGEST;
	/** Room that the output needs behind a limit. */
	public static final int SLACK = 1 << 9;

	/** What has to happen before there is more text. */
	public enum Need {
		/** More of the stream is needed; if there is none, the stream is cut. */
		INPUT,
		/** The limit of the output was reached. */
		ROOM,
		/** Nothing: the stream has ended. */
		NOTHING
	}

	private enum State {
		HEAD, STORED, SYMBOLS, ENDED
	}

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** Bytes of the stream that must be there for a turn of the loop. */
	private static final int TURN = 24;
	private static final int FULL = 56;
	private static final int LITERAL_BITS = 11;
	private static final int DISTANCE_BITS = 10;
	/** Most matches are shorter: they are copied without a question. */
	private static final int SHORT_MATCH = 40;

	private final CodeTable literals = new CodeTable(LITERAL_BITS, 1 << LITERAL_BITS + 1, DeflateCodes.literals(),
			CodeTable.SPECIAL);
	private final CodeTable distances = new CodeTable(DISTANCE_BITS, 1 << DISTANCE_BITS + 1,
			DeflateCodes.distances(), CodeTable.OTHER);
	private final BlockHead head = new BlockHead(literals, distances);
	private State state = State.HEAD;
	private int stored;
	private long headFrom;
	private long headTo;
	private byte[] in = {};
	private int inAt;
	private int inEnd;
	private long inPassed;
	/** Bits that were taken from the input, the next one lowest; what lies above them is of no meaning. */
	private long bits;
	private int count;
	/** Bits of the next byte that were taken, while more input is waited for. */
	private int shift;
	private byte[] out = {};
	private int outFrom;
	private int outAt;

	/**
	 * Sets where the text goes.
	 *
	 * @param target has {@link #SLACK} bytes of room behind all limits
	 * @param from   place of the first byte of text that lies there already
	 * @param at     place of the next byte
	 */
	public void output(byte[] target, int from, int at) {
		out = target;
		outFrom = from;
		outAt = at;
	}

	/** Returns the place behind the text. */
	public int outputAt() {
		return outAt;
	}

	/**
	 * Goes on with input.
	 *
	 * @param from   place of the byte that was not taken yet
	 * @param passed place in the stream of the first byte of {@code source}
	 */
	public void input(byte[] source, int from, int to, long passed) {
		in = source;
		inAt = from;
		inEnd = to;
		inPassed = passed;
	}

	/** Returns the place of the first byte of the input that was not taken, or not wholly. */
	public int inputAt() {
		return inAt;
	}

	/**
	 * Begins at a bit with a block.
	 *
	 * @param bit in {@code source}, counted from the lowest of the first byte
	 */
	public void begin(byte[] source, long bit, int to, long passed) {
		input(source, 0, to, passed);
		shift = 0;
		state = State.HEAD;
		moveTo(bit);
	}

	/**
	 * Begins in the middle of a block.
	 *
	 * @param headBit first bit of the block
	 * @param bit     first bit of one of its symbols
	 * @throws DataFormatException if no block begins there
	 */
	public void enter(byte[] source, long headBit, long bit, int to) throws DataFormatException {
		begin(source, headBit, to, 0);
		if (readHead() != null || state != State.SYMBOLS) {
			throw new DataFormatException("no block of symbols"); //$NON-NLS-1$
		}
		moveTo(bit);
	}

	private void moveTo(long bit) {
		inAt = (int) (bit + 7 >>> 3);
		count = (int) ((long) inAt * Byte.SIZE - bit);
		bits = count == 0 ? 0 : (in[inAt - 1] & CodeTable.BYTE) >>> Byte.SIZE - count;
	}

	/** Returns the next bit of the stream. */
	public long bit() {
		return (inPassed + inAt) * Byte.SIZE + shift - count;
	}

	/** Tells whether one can begin here again, or the stream has ended: not so among bytes that are stored. */
	public boolean isBetweenSymbols() {
		return state != State.STORED;
	}

	/** Returns the first bit of the block that is being read; -1 in front of one. */
	public long headFrom() {
		return state == State.SYMBOLS ? headFrom : -1;
	}

	/** Returns the bit behind the beginning of the block that is being read. */
	public long headTo() {
		return headTo;
	}

	/** Tells whether a block with codes of its own may begin at a bit: in random bits next to none does. */
	public boolean mayBegin(byte[] source, long bit, int to) {
		int type = (source[(int) (bit + 1 >>> 3)] & CodeTable.BYTE
				| (source[(int) (bit + 1 >>> 3) + 1] & CodeTable.BYTE) << Byte.SIZE) >>> (bit + 1 & 7) & 3;
		return type == BlockHead.DYNAMIC && head.read(source, to, bit).isEmpty() && head.end() <= (long) to * Byte.SIZE;
	}

	/**
	 * Decompresses until something has to happen.
	 *
	 * @param last  whether the stream has no more than the input
	 * @param limit place in the output at which to stop, or a little behind it
	 * @throws DataFormatException if the stream is damaged; what was written before is sound
	 */
	public Need inflate(boolean last, int limit) throws DataFormatException {
		if (shift > 0) {
			moveTo((long) inAt * Byte.SIZE + shift);
			shift = 0;
		}
		Need need = null;
		while (need == null) {
			need = switch (state) {
			case HEAD -> inEnd - inAt + (count + 7 >>> 3) < LONGEST_HEAD && !last ? Need.INPUT : readHead();
			case STORED -> copyStored(limit);
			case SYMBOLS -> readSymbols(last, limit);
			case ENDED -> Need.NOTHING;
			};
		}
		if (need == Need.INPUT) {
			giveBack();
		}
		return need;
	}

	/** The rest of a byte waits in the input for what follows. */
	private void giveBack() {
		long bit = (long) inAt * Byte.SIZE - count;
		inAt = (int) (bit >>> 3);
		shift = (int) (bit & 7);
		count = 0;
	}

	/** Gives back the bytes that were taken behind the end of the stream. */
	private Need end() {
		state = State.ENDED;
		inAt -= count >>> 3;
		count = 0;
		return Need.NOTHING;
	}

	private Need blockEnded() {
		state = State.HEAD;
		return head.isLast() ? end() : null;
	}

	private Need readHead() throws DataFormatException {
		long from = (long) inAt * Byte.SIZE - count;
		String wrong = head.read(in, inEnd, from);
		if (head.end() > (long) inEnd * Byte.SIZE) {
			return Need.INPUT;
		}
		if (!wrong.isEmpty()) {
			throw new DataFormatException(wrong);
		}
		headFrom = inPassed * Byte.SIZE + from;
		headTo = inPassed * Byte.SIZE + head.end();
		moveTo(head.end());
		stored = head.storedBytes();
		state = stored >= 0 ? State.STORED : State.SYMBOLS;
		return null;
	}

	private Need copyStored(int limit) {
		int now = Math.min(stored, Math.min(Math.max(0, limit - outAt), inEnd - inAt));
		System.arraycopy(in, inAt, out, outAt, now);
		inAt += now;
		outAt += now;
		stored -= now;
		return stored == 0 ? blockEnded() : outAt >= limit ? Need.ROOM : Need.INPUT;
	}

	private Need readSymbols(boolean last, int limit) throws DataFormatException {
		if (outAt >= limit) {
			return Need.ROOM;
		}
		if (inAt > inEnd - TURN) {
			return last ? readSymbol() : Need.INPUT;
		}
		readUsual(limit, inEnd - TURN);
		return outAt < limit && inAt <= inEnd - TURN ? readSymbol() : null;
	}

	/**
	 * Reads symbols as long as nothing is unusual about them: where it stops in front of one, {@link #readSymbol} knows
	 * more. All it needs is in local variables, which the compiler keeps in registers; what comes next is looked up
	 * before the text of a match is copied, so that the processor does both at once.
	 */
	private void readUsual(int limit, int inLimit) {
		byte[] source = in;
		byte[] target = out;
		int[] lengthOf = literals.entries;
		int[] distanceOf = distances.entries;
		long next = bits;
		int have = count;
		int from = inAt;
		int to = outAt;
		int floor = outFrom;
		next |= (long) LONG.get(source, from) << have;
		from += 63 - have >>> 3;
		have |= FULL;
		int entry = lengthOf[(int) next & (1 << LITERAL_BITS) - 1];
		while (to < limit && from <= inLimit) {
			if (entry < 0) { // up to two bytes of text
				target[to++] = (byte) (entry >>> CodeTable.VALUE);
				next >>>= entry;
				have -= entry & CodeTable.BYTE;
				entry = lengthOf[(int) next & (1 << LITERAL_BITS) - 1];
				if (entry < 0) {
					target[to++] = (byte) (entry >>> CodeTable.VALUE);
					next >>>= entry;
					have -= entry & CodeTable.BYTE;
					entry = lengthOf[(int) next & (1 << LITERAL_BITS) - 1];
				}
				next |= (long) LONG.get(source, from) << have;
				from += 63 - have >>> 3;
				have |= FULL;
				if (entry < 0) {
					continue;
				}
			}
			long behind = next >>> entry;
			int far = distanceOf[(int) behind & (1 << DISTANCE_BITS) - 1];
			int length = value(entry, next);
			int distance = value(far, behind);
			if ((entry & CodeTable.SPECIAL) != 0 || far < 0 || distance > to - floor) {
				break;
			}
			next = behind >>> far;
			have -= (entry & CodeTable.BYTE) + (far & CodeTable.BYTE);
			next |= (long) LONG.get(source, from) << have;
			from += 63 - have >>> 3;
			have |= FULL;
			entry = lengthOf[(int) next & (1 << LITERAL_BITS) - 1];
			copy(target, to, distance, length);
			to += length;
		}
		bits = next;
		count = have;
		inAt = from;
		outAt = to;
	}

	/** Returns the value of an entry and the number that stands behind its code. */
	private static int value(int entry, long next) {
		return (entry >>> CodeTable.VALUE) + (int) ((next & (1L << entry) - 1) >>> (entry >>> Byte.SIZE));
	}

	/** Repeats text that lies before; a short distance repeats what is being written. */
	private static void copy(byte[] text, int to, int distance, int length) {
		int from = to - distance;
		if (distance < Long.BYTES) {
			for (int i = 0; i < length; i++) {
				text[to + i] = text[from + i];
			}
			return;
		}
		LONG.set(text, to, (long) LONG.get(text, from));
		LONG.set(text, to + 8, (long) LONG.get(text, from + 8));
		LONG.set(text, to + 16, (long) LONG.get(text, from + 16));
		LONG.set(text, to + 24, (long) LONG.get(text, from + 24));
		LONG.set(text, to + 32, (long) LONG.get(text, from + 32));
		for (int i = SHORT_MATCH; i < length; i += Long.BYTES) {
			LONG.set(text, to + i, (long) LONG.get(text, from + i));
		}
	}

	/** Reads one symbol of any kind; asks for input if there is not all of it. */
	private Need readSymbol() throws DataFormatException {
		fill();
		int entry = literals.find(bits);
		if ((entry & (CodeTable.SPECIAL | CodeTable.END)) == CodeTable.SPECIAL) {
			return wrong("invalid literal/length code"); //$NON-NLS-1$
		}
		if ((entry & CodeTable.BYTE) > count) {
			return Need.INPUT;
		}
		if (entry < 0) {
			out[outAt++] = (byte) (entry >>> CodeTable.VALUE);
			return take(entry & CodeTable.BYTE);
		}
		if ((entry & CodeTable.END) != 0) {
			take(entry & CodeTable.BYTE);
			return blockEnded();
		}
		int far = distances.find(bits >>> entry);
		int taken = (entry & CodeTable.BYTE) + (far & CodeTable.BYTE);
		if (far < 0) {
			return wrong("invalid distance code"); //$NON-NLS-1$
		}
		if (taken > count) {
			return Need.INPUT;
		}
		int distance = value(far, bits >>> entry);
		if (distance > outAt - outFrom) {
			throw new DataFormatException("invalid distance too far back"); //$NON-NLS-1$
		}
		int length = value(entry, bits);
		copy(out, outAt, distance, length);
		outAt += length;
		return take(taken);
	}

	/** With too few bits, what they would stand for is not known. */
	private Need wrong(String what) throws DataFormatException {
		if (count < 2 * CodeTable.LONGEST_CODE + 5) {
			return Need.INPUT;
		}
		throw new DataFormatException(what);
	}

	private Need take(int taken) {
		bits >>>= taken;
		count -= taken;
		return null;
	}

	/** Takes input until there are bits enough for any symbol; behind the end there are zeros. */
	private void fill() {
		bits &= (1L << count) - 1;
		for (; count < FULL && inAt < inEnd; count += Byte.SIZE) {
			bits |= (in[inAt++] & 0xffL) << count;
		}
	}
}
