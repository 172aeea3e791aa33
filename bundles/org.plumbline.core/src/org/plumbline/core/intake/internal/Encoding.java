package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Brings text that was saved by another tool into the form in which hosts write: UTF-8 without a byte order mark, lines
 * that end with LF. UTF-16 and UTF-32 are known by their byte order mark, UTF-16 without one by the empty half of its
 * letters; CR as the only line end by a beginning that has no other.
 */
final class Encoding {

	private static final int BUFFER = 1 << 14;
	private static final int FEWEST = 8;

	private Encoding() {
	}

	/**
	 * Returns a stream of UTF-8 with LF.
	 *
	 * @param first the beginning of the stream, which stands before it
	 */
	static BufferedInputStream decode(BufferedInputStream stream, byte[] first) throws IOException {
		if (starts(first, 0xef, 0xbb, 0xbf)) {
			stream.skipNBytes(3);
			return withLineFeeds(stream);
		}
		Charset wide = wide(first);
		if (wide != null) {
			stream.skipNBytes(starts(first, 0xff, 0xfe, 0, 0) || starts(first, 0, 0, 0xfe, 0xff) ? 4
					: starts(first, 0xff, 0xfe) || starts(first, 0xfe, 0xff) ? 2 : 0);
			return withLineFeeds(new BufferedInputStream(new Narrowed(stream, wide), BUFFER));
		}
		return withLineFeeds(stream);
	}

	private static Charset wide(byte[] first) {
		if (starts(first, 0xff, 0xfe, 0, 0)) {
			return Charset.forName("UTF-32LE"); //$NON-NLS-1$
		}
		if (starts(first, 0, 0, 0xfe, 0xff)) {
			return Charset.forName("UTF-32BE"); //$NON-NLS-1$
		}
		int even = 0;
		int odd = 0;
		for (int i = 0; i < first.length; i++) {
			even += i % 2 == 0 && first[i] == 0 ? 1 : 0;
			odd += i % 2 == 1 && first[i] == 0 ? 1 : 0;
		}
		boolean many = first.length >= FEWEST;
		if (starts(first, 0xff, 0xfe) || many && odd > first.length / 4 && even < odd / 8) {
			return StandardCharsets.UTF_16LE;
		}
		return starts(first, 0xfe, 0xff) || many && even > first.length / 4 && odd < even / 8
				? StandardCharsets.UTF_16BE : null;
	}

	/** Tells whether the bytes begin text of two or four bytes a letter, which looks binary otherwise. */
	static boolean isWide(byte[] first) {
		return wide(first) != null;
	}

	private static BufferedInputStream withLineFeeds(BufferedInputStream stream) throws IOException {
		byte[] first = Compression.peek(stream, Compression.LINE_SNIFF);
		boolean returns = false;
		for (int i = 0; i < first.length; i++) {
			if (first[i] == '\n') {
				return stream;
			}
			returns |= first[i] == '\r' && i + 1 < first.length;
		}
		return returns ? new BufferedInputStream(new LineFeeds(stream), BUFFER) : stream;
	}

	private static boolean starts(byte[] first, int... magic) {
		boolean same = first.length >= magic.length;
		for (int i = 0; same && i < magic.length; i++) {
			same = (first[i] & 0xff) == magic[i];
		}
		return same;
	}

	/** A stream of UTF-8 from another encoding; what that cannot hold becomes the replacement character. */
	private static final class Narrowed extends InputStream {

		private final Reader letters;
		private final CharBuffer read = CharBuffer.allocate(BUFFER);
		private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER * 3 + FEWEST);
		private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder()
				.onMalformedInput(CodingErrorAction.REPLACE)
				.replaceWith(new byte[] { (byte) 0xef, (byte) 0xbf, (byte) 0xbd });

		Narrowed(InputStream in, Charset charset) {
			letters = new InputStreamReader(in, charset);
			bytes.limit(0);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int from, int length) throws IOException {
			while (!bytes.hasRemaining()) {
				int count = letters.read(read);
				read.flip();
				bytes.clear();
				encoder.encode(read, bytes, count < 0);
				read.compact();
				bytes.flip();
				if (count < 0 && !bytes.hasRemaining()) {
					return -1;
				}
			}
			int count = Math.min(length, bytes.remaining());
			bytes.get(target, from, count);
			return count;
		}
	}

	/** Makes each CR that no LF follows an LF. */
	private static final class LineFeeds extends FilterInputStream {

		private final BufferedInputStream ahead;

		LineFeeds(BufferedInputStream in) {
			super(in);
			ahead = in;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int from, int length) throws IOException {
			int count = super.read(target, from, length);
			for (int i = from; i < from + count; i++) {
				if (target[i] == '\r' && !(i + 1 < from + count ? target[i + 1] == '\n' : lineFeedFollows())) {
					target[i] = '\n';
				}
			}
			return count;
		}

		private boolean lineFeedFollows() throws IOException {
			ahead.mark(1);
			try {
				return ahead.read() == '\n';
			} catch (DamagedInputException e) {
				return false; // who reads on meets the damage
			} finally {
				ahead.reset();
			}
		}
	}
}
