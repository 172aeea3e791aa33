package org.plumbline.core.intake.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Text of a gzip file (RFC 1952) of one or several members. A damaged member costs what stands behind the damage up to
 * the next member; that there was damage is told by an exception in place of the end. Bytes behind the last member that
 * begin no other are padding.
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

	private final InputStream in;
	private final byte[] buffer = new byte[BUFFER];
	private final Inflater inflater = new Inflater(true);
	private final CRC32 checksum = new CRC32();
	private int at;
	private int filled;
	private boolean inside;
	private boolean ended;
	private IOException damage;

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
			try {
				int count = inflater.inflate(target, from, length);
				if (count > 0) {
					checksum.update(target, from, count);
					return count;
				}
				step();
			} catch (DataFormatException e) {
				broken(e.getMessage());
			}
		}
		ended = true;
		if (damage != null) {
			throw damage;
		}
		return -1;
	}

	/** The inflater has nothing to give: its member has ended, or it needs more. */
	private void step() throws IOException {
		if (inflater.finished()) {
			at = filled - inflater.getRemaining();
			inside = false;
			checkTrailer();
		} else if (inflater.needsDictionary()) {
			broken("needs a dictionary"); //$NON-NLS-1$
		} else {
			at = filled;
			if (!buffered(1)) {
				inside = false;
				damage = damage == null ? new EOFException("Unexpected end of the gzip stream") : damage; //$NON-NLS-1$
				return;
			}
			inflater.setInput(buffer, at, filled - at);
		}
	}

	private void broken(String why) {
		at = filled - inflater.getRemaining();
		inside = false;
		damage = damage == null ? new ZipException(why == null ? "invalid deflate stream" : why) : damage; //$NON-NLS-1$
	}

	private void checkTrailer() throws IOException {
		if (!buffered(TRAILER)) {
			at = filled;
			damage = damage == null ? new EOFException("Unexpected end of the gzip stream") : damage; //$NON-NLS-1$
			return;
		}
		long expected = 0;
		for (int i = 3; i >= 0; i--) {
			expected = expected << 8 | buffer[at + i] & 0xff;
		}
		at += TRAILER;
		if (expected != checksum.getValue() && damage == null) {
			damage = new ZipException("Corrupt gzip trailer"); //$NON-NLS-1$
		}
	}

	/** Moves to the next member wherever it begins; returns whether there is one. */
	private boolean next() throws IOException {
		boolean atOnce = true;
		while (buffered(HEAD)) {
			for (; filled - at >= HEAD; at++) {
				if (isHead(at)) {
					if (!atOnce && damage == null) {
						damage = new ZipException("Corrupt gzip header"); //$NON-NLS-1$
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
			damage = damage == null ? new EOFException("Unexpected end of the gzip stream") : damage; //$NON-NLS-1$
			return false;
		}
		inflater.reset();
		inflater.setInput(buffer, at, filled - at);
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
			at = 0;
		}
		while (filled - at < count) {
			int read = in.read(buffer, filled, buffer.length - filled);
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
