package org.plumbline.core.intake.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** Computes the SHA-256 of all that passes and tells how much that was. */
final class CountedStream extends FilterInputStream {

	private final MessageDigest digest = sha256();
	private final LongConsumer progress;
	private long bytes;

	CountedStream(InputStream in, LongConsumer progress) {
		super(in);
		this.progress = progress;
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		int count = super.read(target, from, length);
		if (count > 0) {
			digest.update(target, from, count);
			bytes += count;
			progress.accept(bytes);
		}
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		return readNBytes((int) Math.min(count, 1 << 16)).length;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/** Returns the SHA-256 of what has passed; no more may be read afterwards. */
	String soFar() {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Returns the number of bytes that have passed. */
	long bytes() {
		return bytes;
	}

	/** Reads what is left and returns the SHA-256 of everything, 64 lower-case hex digits. */
	String finish() throws IOException {
		byte[] rest = new byte[1 << 16];
		while (read(rest, 0, rest.length) >= 0) {
			// the digest needs every byte
		}
		return HexFormat.of().formatHex(digest.digest());
	}
}
