package org.plumbline.core.intake.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

import org.eclipse.osgi.util.NLS;

/**
 * Text of a gzip file (RFC 1952) of one or several members. Damage costs what stands behind it up to the next block of
 * compressed text or the next member; that there was damage, and where, is told by an exception in place of the end.
 * Behind damage, text that repeats some of what was lost holds the byte {@link #UNKNOWN} for each of its bytes, which
 * is no UTF-8. Bytes behind the last member that begin no other are padding.
 */
final class GzipStream extends InputStream {

	private static final int BUFFER = 1 << 16;
	private static final int HEAD = 10;
	private static final int TRAILER = 8;
	private static final int DEFLATE = 8;
	private static final int CHECKED = 2;
	private static final int EXTRA = 4;
	private static final int NAME = 8;
	private static final int COMMENT = 16;
	private static final int RESERVED = 0xe0;
	private static final int LAST_SYSTEM = 13;
	private static final int UNKNOWN_SYSTEM = 255;

	/** Stands for a byte that is not known. */
	static final byte UNKNOWN = (byte) 0xff;

	/** What compressed text can point back to. */
	private static final int WINDOW = 1 << 15;
	/** Behind damage, the next block begins within this or the stream is something else. */
	private static final int MOST_SEARCHED = 1 << 23;
	private static final int SHORTEST_BLOCK = 16;

	private final InputStream in;
	private final byte[] buffer = new byte[BUFFER + DeflateBlock.LONGEST_HEADER];
	private final Inflater inflater = new Inflater(true);
	private final CRC32 checksum = new CRC32();
	private int at;
	private int filled;
	private boolean inside;
	private boolean ended;
	private IOException damage;
	/** Bytes of the stream that lie before the buffer. */
	private long passed;
	/** Bits of the byte at {@link #at} that belong to what lies before. */
	private int shift;
	private byte[] shifted = {};
	/** Bytes that the inflater was given last. */
	private int given;
	private long damagedAt;
	private long leftOut;
	private boolean resumed;

	/** @throws IOException if the stream begins with no gzip member */
	GzipStream(InputStream in) throws IOException {
		this.in = in;
		if (!buffered(HEAD) || !isHead(at)) {
			throw new ZipException("not in gzip format"); //$NON-NLS-1$
		}
		begin();
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		while (inside || !ended && next()) {
			long before = inflater.getBytesWritten();
			try {
				int count = inflater.inflate(target, from, length);
				if (count > 0) {
					checksum.update(target, from, count);
					return count;
				}
				step();
			} catch (DataFormatException e) {
				int good = (int) (inflater.getBytesWritten() - before);
				broken(e.getMessage());
				if (good > 0) {
					return good;
				}
			}
		}
		ended = true;
		if (damage != null) {
			throw resumed ? new ZipException(NLS.bind(Messages.GzipStream_wentOn,
					new Object[] { damage.getMessage(), damagedAt, leftOut })) : damage;
		}
		return -1;
	}

	/** The inflater has nothing to give: its member has ended, or it needs more. */
	private void step() throws IOException {
		if (inflater.finished()) {
			at += given - inflater.getRemaining();
			inside = false;
			if (shift == 0) {
				checkTrailer();
			}
		} else if (inflater.needsDictionary()) {
			broken("needs a dictionary"); //$NON-NLS-1$
		} else {
			at += given;
			if (!buffered(shift == 0 ? 1 : 2) && at == filled) {
				inside = false;
				damaged(new EOFException("Unexpected end of the gzip stream")); //$NON-NLS-1$
				return;
			}
			give();
		}
	}

	private void give() {
		if (shift == 0) {
			given = filled - at;
			inflater.setInput(buffer, at, given);
		} else {
			shifted = shifted(at);
			given = shifted.length;
			inflater.setInput(shifted);
		}
	}

	/** Returns what is in the buffer from some bit of a byte on; the last byte waits for the next, if there is one. */
	private byte[] shifted(int from) {
		int count = Math.max(1, filled - from - 1);
		byte[] result = new byte[count];
		for (int i = 0; i < count; i++) {
			int next = from + i + 1 < filled ? buffer[from + i + 1] & 0xff : 0;
			result[i] = (byte) ((buffer[from + i] & 0xff | next << Byte.SIZE) >>> shift);
		}
		return result;
	}

	private void damaged(IOException why) {
		if (damage == null) {
			damage = why;
			damagedAt = passed + at;
		}
	}

	private void broken(String why) throws IOException {
		at += given - inflater.getRemaining();
		damaged(new ZipException(why == null ? "invalid deflate stream" : why)); //$NON-NLS-1$
		long from = passed + at;
		inside = resume();
		leftOut += passed + at - from;
		resumed |= inside;
	}

	/** Looks for the next block or member; returns whether there is one to go on with. */
	private boolean resume() throws IOException {
		DeflateBlock block = new DeflateBlock();
		long from = passed + at;
		while (passed + at - from < MOST_SEARCHED) {
			boolean more = buffered(BUFFER);
			int end = more ? filled - BUFFER / 2 : filled - SHORTEST_BLOCK;
			for (; at < end; at++) {
				if (isHead(at)) {
					return begin();
				}
				for (shift = 0; shift < Byte.SIZE; shift++) {
					if (block.mayBegin(buffer, at * (long) Byte.SIZE + shift) && makesSense()) {
						inflater.reset();
						inflater.setDictionary(unknown());
						give();
						return true;
					}
				}
			}
			if (!more) {
				break;
			}
		}
		shift = 0;
		return false;
	}

	/** Bits that look like a block by chance cannot be read to the end of the buffer. */
	private boolean makesSense() {
		byte[] scratch = new byte[BUFFER];
		try (Inflater trial = new Inflater(true)) {
			trial.setDictionary(unknown());
			trial.setInput(shifted(at));
			while (trial.inflate(scratch) > 0) {
				// only whether it can be read counts
			}
			return true;
		} catch (DataFormatException e) {
			return false;
		}
	}

	private static byte[] unknown() {
		byte[] window = new byte[WINDOW];
		Arrays.fill(window, UNKNOWN);
		return window;
	}

	private void checkTrailer() throws IOException {
		if (!buffered(TRAILER)) {
			at = filled;
			damaged(new EOFException("Unexpected end of the gzip stream")); //$NON-NLS-1$
			return;
		}
		long expected = 0;
		for (int i = 3; i >= 0; i--) {
			expected = expected << 8 | buffer[at + i] & 0xff;
		}
		at += TRAILER;
		if (expected != checksum.getValue()) {
			damaged(new ZipException("Corrupt gzip trailer")); //$NON-NLS-1$
		}
	}

	/** Moves to the next member wherever it begins; returns whether there is one. */
	private boolean next() throws IOException {
		boolean atOnce = true;
		while (buffered(HEAD)) {
			for (; filled - at >= HEAD; at++) {
				if (isHead(at)) {
					if (!atOnce) {
						damaged(new ZipException("Corrupt gzip header")); //$NON-NLS-1$
					}
					return begin();
				}
				atOnce = false;
			}
		}
		return false;
	}

	/** A pattern that next to no other bytes have: they are also looked for in the middle of damage. */
	private boolean isHead(int place) {
		int system = buffer[place + 9] & 0xff;
		int effort = buffer[place + 8];
		return buffer[place] == 0x1f && (buffer[place + 1] & 0xff) == 0x8b && buffer[place + 2] == DEFLATE
				&& (buffer[place + 3] & RESERVED) == 0 && (effort == 0 || effort == 2 || effort == 4)
				&& (system <= LAST_SYSTEM || system == UNKNOWN_SYSTEM);
	}

	private boolean begin() throws IOException {
		int flags = buffer[at + 3];
		at += HEAD;
		boolean whole = true;
		if ((flags & EXTRA) != 0) {
			int low = one();
			whole = skip(low | one() << 8);
		}
		whole = whole && ((flags & NAME) == 0 || skipText()) && ((flags & COMMENT) == 0 || skipText())
				&& ((flags & CHECKED) == 0 || skip(2));
		if (!whole) {
			damaged(new EOFException("Unexpected end of the gzip stream")); //$NON-NLS-1$
			return false;
		}
		inflater.reset();
		shift = 0;
		give();
		checksum.reset();
		inside = true;
		return true;
	}

	private boolean skipText() throws IOException {
		int next = one();
		while (next > 0) {
			next = one();
		}
		return next == 0;
	}

	private boolean skip(int count) throws IOException {
		for (int i = 0; i < count; i++) {
			if (one() < 0) {
				return false;
			}
		}
		return true;
	}

	private int one() throws IOException {
		return buffered(1) ? buffer[at++] & 0xff : -1;
	}

	/** Sees to it that a number of bytes lies in the buffer, if the stream has them. */
	private boolean buffered(int count) throws IOException {
		if (filled - at < count && at > 0) {
			System.arraycopy(buffer, at, buffer, 0, filled - at);
			filled -= at;
			passed += at;
			at = 0;
		}
		while (filled - at < count) {
			int read = in.read(buffer, filled, BUFFER - filled);
			if (read < 0) {
				return false;
			}
			filled += read;
		}
		return true;
	}

	@Override
	public void close() throws IOException {
		inflater.end();
		in.close();
	}
}
