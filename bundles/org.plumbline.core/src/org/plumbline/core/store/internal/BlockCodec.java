package org.plumbline.core.store.internal;

import com.github.luben.zstd.Zstd;

/**
 * Compresses blocks of text: Zstandard level 1 (RFC 8878), chosen for speed; numbers in docs/decisions. Thread-safe.
 */
final class BlockCodec {

	private static final int LEVEL = 1;

	/** Returns the most bytes that a compressed block of a length can take. */
	int bound(int rawLength) {
		return Math.toIntExact(Zstd.compressBound(rawLength));
	}

	/** Compresses into {@code target} and returns the length. */
	int compress(byte[] raw, int from, int length, byte[] target) {
		return Math.toIntExact(Zstd.compressByteArray(target, 0, target.length, raw, from, length, LEVEL));
	}

	/** Decompresses a whole block. A damaged block is an error of the store, which is thrown away then. */
	void decompress(byte[] compressed, int length, byte[] target, int rawLength) {
		long read = Zstd.decompressByteArray(target, 0, rawLength, compressed, 0, length);
		if (read != rawLength) {
			throw new IllegalStateException("block of " + rawLength + " bytes gave " + read);
		}
	}
}
