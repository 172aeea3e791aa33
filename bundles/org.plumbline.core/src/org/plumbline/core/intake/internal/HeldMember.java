package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

import org.plumbline.core.deflate.DeflateTrail;

/**
 * A member in memory, so that it can be read later and by another thread. Where the archive is damaged, it ends with
 * the same failure as the archive does. What is longer than was announced, such as a compressed file of its own, is
 * read on from where it comes, which stays open: others read there too.
 */
final class HeldMember extends Unhurried {

	private static final byte[] NOTHING = {};
	/** The beginning of what is shorter is compressed: the text in front of it would take more room. */
	private static final int WORTH_KEEPING = 1 << 17;

	private final int bytes;
	private final boolean whole;
	private final IOException failure;
	private final InputStream rest;

	private final HeldBytes arrays;
	private final byte[] content;

	/** How the content was compressed in the archive; {@code null} if it was not, or that is not known. */
	private DeflateTrail trail;
	private byte[] before = NOTHING;
	private long textFrom;
	private int given;

	private HeldMember(HeldBytes arrays, byte[] content, int bytes, boolean whole, IOException failure,
			InputStream rest) {
		super(new ByteArrayInputStream(content, 0, bytes));
		this.arrays = arrays;
		this.content = content;
		this.rest = rest;
		this.bytes = bytes;
		this.whole = whole;
		this.failure = failure;
	}

	/** Reads a member as far as it was announced; what fails on the way is told to who reads what is held. */
	static HeldMember of(InputStream content, long announcedBytes, HeldBytes arrays) {
		int most = Math.toIntExact(announcedBytes) + 1;
		byte[] held = arrays.take(most);
		int filled = 0;
		try {
			for (int read = 0; read >= 0 && filled < most; filled += Math.max(0, read)) {
				read = content.read(held, filled, most - filled);
			}
			return new HeldMember(arrays, held, filled, filled < most, null, content);
		} catch (IOException e) {
			return new HeldMember(arrays, held, filled, true, e, content);
		}
	}

	/** Reads a member that lies in compressed text as it is. */
	static HeldMember of(InputStream content, long announcedBytes, HeldBytes arrays, ArchiveText archive) {
		long from = archive.at().getAsLong();
		byte[] before = announcedBytes < WORTH_KEEPING ? NOTHING : archive.before().get();
		archive.trail().want(from);
		HeldMember held = of(content, announcedBytes, arrays);
		if (held.isSound() && !Compression.isCompressed(held.content)) {
			held.trail = archive.trail().part(from, from + held.bytes);
			held.textFrom = from;
			held.before = before;
		}
		archive.trail().want(DeflateTrail.NONE);
		return held;
	}

	/** Returns the content through a buffer. */
	BufferedInputStream buffered(int buffer) {
		return trail == null ? new BufferedInputStream(this, buffer)
				: new PlainText(this, trail, () -> textFrom + given, before, buffer);
	}

	/** Tells whether nothing is left of the member: some are longer than was announced. */
	boolean isWhole() {
		return whole;
	}

	int bytes() {
		return bytes;
	}

	/** Returns whether all of it is there and undamaged. */
	boolean isSound() {
		return whole && failure == null;
	}

	/** Returns a text that two members share only if they hold the same bytes, as far as anybody can tell. */
	String fingerprint() {
		CRC32C checksum = new CRC32C();
		checksum.update(content, 0, bytes);
		return bytes + "-" + Long.toHexString(checksum.getValue()); //$NON-NLS-1$
	}

	/** Returns an array that begins with all of it; not to be changed. */
	byte[] content() {
		return content;
	}

	/** Gives the memory to another member; nobody reads this one any more. */
	void release() {
		in = InputStream.nullInputStream();
		arrays.give(content);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		int count = super.read(target, from, length);
		given += Math.max(0, count);
		if (count < 0 && failure != null) {
			throw failure;
		}
		return count < 0 && !whole ? rest.read(target, from, length) : count;
	}
}
