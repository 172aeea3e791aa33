package org.plumbline.core.store.internal;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;

/**
 * Compresses blocks of text: Zstandard level 1 (RFC 8878), chosen for speed, with longer matches than that level
 * usually looks for: logs repeat whole phrases. Numbers in docs/decisions. One thread at a time for compressing, any
 * number for decompressing.
 */
final class BlockCodec implements AutoCloseable {

	private static final int LEVEL = 1;
	/** Table of 2^12 places: it lies in the nearest cache. */
	private static final int HASH_LOG = 12;
	private static final int SHORTEST_MATCH = 7;

	/** Its tables are made once, not for each block; it lives off the heap. Made at the first use. */
	private ZstdCompressCtx context;

	/**
	 * Loads the native library, which unpacks itself into the temporary folder.
	 *
	 * @throws IOException with a sentence for people if it cannot
	 */
	static void load() throws IOException {
		try {
			Zstd.compressBound(1);
		} catch (LinkageError e) { // the first time with its reason, then as a class that is not there
			throw new IOException(NLS.bind(Messages.BlockCodec_notLoaded, System.getProperty("java.io.tmpdir")), e); //$NON-NLS-1$
		}
	}

	/** Returns the most bytes that a compressed block of a length can take. */
	int bound(int rawLength) {
		return Math.toIntExact(Zstd.compressBound(rawLength));
	}

	/** Compresses into {@code target} from a place on and returns the length. */
	int compress(byte[] raw, int from, int length, byte[] target, int at) {
		if (context == null) {
			context = new ZstdCompressCtx().setLevel(LEVEL).setHashLog(HASH_LOG).setMinMatch(SHORTEST_MATCH);
		}
		return context.compressByteArray(target, at, target.length - at, raw, from, length);
	}

	/** Decompresses a whole block. A damaged block is an error of the store, which is thrown away then. */
	void decompress(byte[] compressed, int from, int length, byte[] target, int rawLength) {
		long read = Zstd.decompressByteArray(target, 0, rawLength, compressed, from, length);
		if (read != rawLength) {
			throw new IllegalStateException("block of " + rawLength + " bytes gave " + read);
		}
	}

	@Override
	public void close() {
		if (context != null) {
			context.close();
			context = null;
		}
	}
}
