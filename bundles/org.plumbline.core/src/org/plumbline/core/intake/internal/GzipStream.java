package org.plumbline.core.intake.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.deflate.DeflateTrail;
import org.plumbline.core.deflate.Inflate;
import org.plumbline.core.deflate.Inflate.Need;

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

	/** Behind damage, the next block begins within this or the stream is something else. */
	private static final int MOST_SEARCHED = 1 << 23;
	private static final int SHORTEST_BLOCK = 16;
	/** Text in front of which nothing has to be moved. */
	private static final int TEXT_END = Inflate.WINDOW + (1 << 16);
	/** Text between two places where reading can begin again. */
	private static final int STEP = 1 << 15;

	private final InputStream in;
	private final byte[] buffer;
	private final byte[] text = new byte[TEXT_END + Inflate.SLACK];
	private final Inflate inflate = new Inflate();
	private final DeflateTrail trail;
	private final CRC32 checksum = new CRC32();
	/** The next byte of the buffer that is not of the text. */
	private int at;
	private int filled;
	private boolean inside;
	private boolean ended;
	private IOException damage;
	/** Bytes of the stream that lie before the buffer. */
	private long passed;
	/** Place of the first byte of text that was not handed out. */
	private int given;
	/** Bytes of text that lie before the array of text. */
	private long textPassed;
	private long damagedAt;
	private long leftOut;
	private boolean resumed;
	/** What was found wrong behind the text that is still to be handed out; {@code null} if nothing was. */
	private String wrong;
	/** Where the text of the member begins, if it is still in the array. */
	private int memberFrom;
	private boolean isAll;

	/** @throws IOException if the stream begins with no gzip member */
	GzipStream(InputStream in) throws IOException {
		this.in = in;
		buffer = new byte[BUFFER + Inflate.LONGEST_HEAD];
		trail = new DeflateTrail();
		beginFirst();
	}

	/**
	 * @param stream all of it, not changed as long as the text is read
	 * @throws IOException if the stream begins with no gzip member
	 */
	GzipStream(byte[] stream, int length) throws IOException {
		in = nullInputStream();
		buffer = stream;
		trail = new DeflateTrail(stream);
		filled = length;
		isAll = true;
		beginFirst();
	}

	private void beginFirst() throws IOException {
		if (!buffered(HEAD) || !isHead(at)) {
			throw new ZipException("not in gzip format"); //$NON-NLS-1$
		}
		begin();
	}

	/** Returns what is known of the compressed form of the text. */
	DeflateTrail trail() {
		return trail;
	}

	/** Returns the number of bytes that were handed out. */
	long position() {
		return textPassed + given;
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
		while (given == inflate.outputAt() && (inside || !ended && next())) {
			more();
		}
		int count = Math.min(length, inflate.outputAt() - given);
		if (count > 0) {
			System.arraycopy(text, given, target, from, count);
			given += count;
			return count;
		}
		ended = true;
		if (damage != null) {
			throw resumed ? new ZipException(NLS.bind(Messages.GzipStream_wentOn,
					new Object[] { damage.getMessage(), damagedAt, leftOut })) : damage;
		}
		return -1;
	}

	/** Decompresses the next piece of text; all before it has been handed out. */
	private void more() throws IOException {
		if (wrong != null) {
			broken();
			return;
		}
		if (given >= TEXT_END) {
			makeRoom();
		}
		Need need = Need.ROOM;
		try {
			need = inflate.inflate(isAll, Math.min(given + STEP, TEXT_END));
		} catch (DataFormatException e) {
			wrong = e.getMessage();
		}
		checksum.update(text, given, inflate.outputAt() - given);
		if (damage == null) {
			trail.reach(textPassed + inflate.outputAt(), inflate);
		}
		at = inflate.inputAt();
		if (need == Need.NOTHING) {
			inside = false;
			checkTrailer();
		} else if (need == Need.INPUT) {
			feed();
		}
	}

	private void makeRoom() {
		int gone = given - Inflate.WINDOW;
		System.arraycopy(text, gone, text, 0, Inflate.WINDOW);
		textPassed += gone;
		given = Inflate.WINDOW;
		memberFrom = Math.max(0, memberFrom - gone);
		inflate.output(text, memberFrom, given);
	}

	/** Sees to it that there is more of the stream, if there is any. */
	private void feed() throws IOException {
		if (isAll) {
			inside = false;
			at = filled;
			damaged(new EOFException("Unexpected end of the gzip stream")); //$NON-NLS-1$
			return;
		}
		buffered(Inflate.LONGEST_HEAD);
		inflate.input(buffer, at, filled, passed);
	}

	private void damaged(IOException why) {
		if (damage == null) {
			damage = why;
			damagedAt = passed + at;
		}
	}

	private void broken() throws IOException {
		at = Math.min(filled, (int) (inflate.bit() / Byte.SIZE - passed));
		damaged(new ZipException(wrong));
		wrong = null;
		long from = passed + at;
		inside = resume();
		leftOut += passed + at - from;
		resumed |= inside;
	}

	/** Looks for the next block or member; returns whether there is one to go on with. */
	private boolean resume() throws IOException {
		Inflate trial = new Inflate();
		long from = passed + at;
		while (passed + at - from < MOST_SEARCHED) {
			boolean more = buffered(BUFFER);
			int end = more ? at + BUFFER / 2 : filled - SHORTEST_BLOCK;
			for (; at < end; at++) {
				if (isHead(at)) {
					return begin();
				}
				for (int shift = 0; shift < Byte.SIZE; shift++) {
					long bit = (long) at * Byte.SIZE + shift;
					if (trial.mayBegin(buffer, bit, filled) && makesSense(trial, bit)) {
						goOn(bit);
						return true;
					}
				}
			}
			if (!more) {
				break;
			}
		}
		return false;
	}

	/** Bits that look like a block by chance cannot be read far; behind that there may be more damage. */
	private boolean makesSense(Inflate trial, long bit) {
		byte[] scratch = unknown(Inflate.WINDOW + (1 << 16) + Inflate.SLACK);
		trial.begin(buffer, bit, Math.min(filled, (int) (bit >>> 3) + BUFFER), passed);
		try {
			Need need;
			do {
				trial.output(scratch, 0, Inflate.WINDOW);
				need = trial.inflate(true, Inflate.WINDOW + (1 << 16));
			} while (need == Need.ROOM);
			return true;
		} catch (DataFormatException e) {
			return false;
		}
	}

	/** Reads on behind damage: what lay before is not known. */
	private void goOn(long bit) {
		byte[] window = unknown(Inflate.WINDOW);
		textPassed += given - Inflate.WINDOW;
		System.arraycopy(window, 0, text, 0, window.length);
		given = Inflate.WINDOW;
		memberFrom = 0;
		inflate.output(text, memberFrom, given);
		inflate.begin(buffer, bit, filled, passed);
		at = inflate.inputAt();
	}

	private static byte[] unknown(int length) {
		byte[] window = new byte[length];
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
		memberFrom = given;
		inflate.output(text, memberFrom, given);
		inflate.begin(buffer, (long) at * Byte.SIZE, filled, passed);
		checksum.reset();
		if (damage == null) {
			trail.restart(position(), passed + at);
			trail.reach(position(), inflate);
		}
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
		if (filled - at < count && at > 0 && !isAll) {
			System.arraycopy(buffer, at, buffer, 0, filled - at);
			filled -= at;
			passed += at;
			at = 0;
		}
		while (filled - at < count && !isAll) {
			int read = in.read(buffer, filled, BUFFER - filled);
			if (read < 0) {
				isAll = true;
				break;
			}
			if (damage == null) {
				trail.add(buffer, filled, read);
			}
			filled += read;
		}
		return filled - at >= count;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
