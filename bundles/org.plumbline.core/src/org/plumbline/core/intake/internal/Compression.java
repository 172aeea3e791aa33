package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.eclipse.core.runtime.OperationCanceledException;

/** Knows compressed streams by their first bytes and removes compression. */
final class Compression {

	/** Bytes that must be there to recognise anything: a tar header says what it is at byte 257. */
	static final int SNIFF = 512;
	/** Bytes in which the first line of a text ends. */
	static final int LINE_SNIFF = 1 << 13;
	/** Somebody packs what is packed; nobody does so more often. */
	static final int MOST_LAYERS = 4;

	private static final int BUFFER = 1 << 16;
	/** What a decompressor may take for itself; the usual ones need a hundredth of it. */
	private static final int MOST_MEMORY_KIB = 1 << 18;
	private static final int ESCAPE = 0x1b;
	/** In random bytes one of ten is such a character. */
	private static final int MOST_STRANGE = 20;

	private Compression() {
	}

	/**
	 * Returns up to {@link #SNIFF} first bytes; the stream stands where it stood. Damage behind the first byte is left
	 * for who reads on.
	 */
	static byte[] peek(BufferedInputStream stream) throws IOException {
		return peek(stream, SNIFF);
	}

	/** Returns up to a number of first bytes; the stream stands where it stood. */
	static byte[] peek(BufferedInputStream stream, int most) throws IOException {
		byte[] first = new byte[most];
		int count = 0;
		stream.mark(most);
		try {
			for (int next = stream.read(); next >= 0; next = count < most ? stream.read() : -1) {
				first[count++] = (byte) next;
				count += stream.read(first, count, Math.min(stream.available(), most - count)); // lies in the buffer
			}
		} catch (IOException e) {
			if (count == 0) {
				throw e;
			}
		}
		stream.reset();
		return Arrays.copyOf(first, count);
	}

	/** Tells whether the bytes begin a compressed stream of a kind that is read here. */
	static boolean isCompressed(byte[] first) {
		return isGzip(first) || starts(first, 0xfd, '7', 'z', 'X', 'Z') || starts(first, 'B', 'Z', 'h')
				|| starts(first, 0x28, 0xb5, 0x2f, 0xfd) || starts(first, 0x1f, 0x9d)
				|| starts(first, 0x04, 0x22, 0x4d, 0x18);
	}

	private static boolean isGzip(byte[] first) {
		return starts(first, 0x1f, 0x8b);
	}

	/** Tells whether the bytes begin a tar archive (POSIX.1-1988, magic at byte 257). */
	static boolean isTar(byte[] first) {
		return first.length >= 262 && first[257] == 'u' && first[258] == 's' && first[259] == 't' && first[260] == 'a'
				&& first[261] == 'r';
	}

	/** Tells whether the bytes begin an archive of a kind that is read here. */
	static boolean isArchive(byte[] first) {
		return isTar(first) || isZip(first) || isSevenZip(first);
	}

	static boolean isZip(byte[] first) {
		return starts(first, 'P', 'K', 3, 4);
	}

	static boolean isSevenZip(byte[] first) {
		return starts(first, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c);
	}

	/** Text holds next to no control characters in its beginning; a host that crashed leaves a few NUL bytes in it. */
	static boolean isText(byte[] first) {
		return Encoding.isWide(first) || hasFewControls(first);
	}

	/** A log whose host crashed may begin with a block of NUL bytes: what is left of it decides. */
	static boolean isTextWithHoles(byte[] first) {
		byte[] rest = new byte[first.length];
		int count = 0;
		for (byte each : first) {
			if (each != 0) {
				rest[count++] = each;
			}
		}
		return isText(first) || hasFewControls(Arrays.copyOf(rest, count));
	}

	private static boolean hasFewControls(byte[] first) {
		int strange = 0;
		for (byte each : first) {
			boolean control = each >= 0 && each < ' ';
			strange += control && each != '\t' && each != '\n' && each != '\r' && each != '\f' && each != ESCAPE ? 1
					: 0;
		}
		return strange <= first.length / MOST_STRANGE;
	}

	private static boolean starts(byte[] first, int... magic) {
		if (first.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if ((first[i] & 0xff) != magic[i]) {
				return false;
			}
		}
		return true;
	}

	/** Returns a member without any of its layers of compression. */
	static BufferedInputStream unwrap(HeldMember member, Allowance allowance) throws IOException {
		if (!member.isSound() || !isGzip(member.content()) || member.bytes() < SNIFF) {
			return unwrap(member.buffered(BUFFER), allowance);
		}
		BufferedInputStream plain;
		try {
			plain = plain(new GzipStream(member.content(), member.bytes()), allowance);
		} catch (IOException e) {
			throw new DamagedInputException(e);
		}
		return unwrap(plain, 1, allowance);
	}

	/** Returns the stream without any of its layers of compression. */
	static BufferedInputStream unwrap(BufferedInputStream stream, Allowance allowance) throws IOException {
		return unwrap(stream, 0, allowance);
	}

	private static BufferedInputStream unwrap(BufferedInputStream stream, int layers, Allowance allowance)
			throws IOException {
		BufferedInputStream plain = stream;
		byte[] first = peek(plain);
		for (int layer = layers; layer < MOST_LAYERS && isCompressed(first); layer++) {
			plain = open(plain, first, allowance);
			first = peek(plain);
		}
		return plain;
	}

	/** Returns the stream without its compression; a stream that ends early throws {@link DamagedInputException}. */
	static BufferedInputStream open(BufferedInputStream compressed, byte[] first, Allowance allowance)
			throws IOException {
		InputStream plain;
		try {
			if (isGzip(first)) {
				return plain(new GzipStream(compressed), allowance);
			}
			plain = new CompressorStreamFactory(true, MOST_MEMORY_KIB).createCompressorInputStream(compressed);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (CompressorException | RuntimeException e) {
			throw new DamagedInputException(new IOException(e.getMessage(), e));
		}
		return new BufferedInputStream(new Damageable(allowance.counted(plain)), BUFFER);
	}

	private static BufferedInputStream plain(GzipStream gzip, Allowance allowance) {
		return new PlainText(new Damageable(allowance.counted(gzip)), gzip.trail(), gzip::position, new byte[0],
				BUFFER);
	}

	/** Tells damage of the compressed stream from other failures. */
	private static final class Damageable extends Unhurried {

		Damageable(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int from, int length) throws IOException {
			try {
				return super.read(target, from, length);
			} catch (TooMuchException | DamagedInputException | StoreFailedException | OperationCanceledException e) {
				throw e;
			} catch (IOException e) {
				throw new DamagedInputException(e);
			} catch (RuntimeException e) { // decompressors trip over damage in many ways
				throw new DamagedInputException(new IOException(String.valueOf(e.getMessage()), e));
			}
		}
	}
}
