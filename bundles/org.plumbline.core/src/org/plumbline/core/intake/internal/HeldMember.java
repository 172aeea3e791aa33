package org.plumbline.core.intake.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A member in memory, so that it can be read later and by another thread. Where the archive is damaged, it ends with
 * the same failure as the archive does. What is longer than was announced, such as a compressed file of its own, is
 * read on from where it comes, which stays open: others read there too.
 */
final class HeldMember extends Unhurried {

	private final int bytes;
	private final boolean whole;
	private final IOException failure;
	private final InputStream rest;

	private HeldMember(byte[] content, int bytes, boolean whole, IOException failure, InputStream rest) {
		super(new ByteArrayInputStream(content, 0, bytes));
		this.rest = rest;
		this.bytes = bytes;
		this.whole = whole;
		this.failure = failure;
	}

	/** Reads a member as far as it was announced; what fails on the way is told to who reads what is held. */
	static HeldMember of(InputStream content, long announcedBytes) {
		byte[] held = new byte[Math.toIntExact(announcedBytes) + 1];
		int filled = 0;
		try {
			for (int read = 0; read >= 0 && filled < held.length; filled += Math.max(0, read)) {
				read = content.read(held, filled, held.length - filled);
			}
			return new HeldMember(held, filled, filled < held.length, null, content);
		} catch (IOException e) {
			return new HeldMember(held, filled, true, e, content);
		}
	}

	/** Tells whether nothing is left of the member: some are longer than was announced. */
	boolean isWhole() {
		return whole;
	}

	int bytes() {
		return bytes;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		int count = super.read(target, from, length);
		if (count < 0 && failure != null) {
			throw failure;
		}
		return count < 0 && !whole ? rest.read(target, from, length) : count;
	}
}
