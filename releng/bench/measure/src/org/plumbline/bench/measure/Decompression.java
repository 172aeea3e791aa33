package org.plumbline.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Decompresses a bundle with its compressed logs on one thread and does nothing else: what no reader can undercut. */
final class Decompression {

	private static final int BUFFER_BYTES = 1 << 16;

	private final byte[] buffer = new byte[1 << 18];

	/** Returns the bytes of all members, compressed logs counted decompressed. */
	long run(Path file) throws IOException {
		long bytes = 0;
		try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER_BYTES))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				bytes += entry.getName().endsWith(".gz") ? drain(new GZIPInputStream(tar, BUFFER_BYTES)) : drain(tar);
			}
		}
		return bytes;
	}

	private long drain(InputStream in) throws IOException {
		long bytes = 0;
		for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
			bytes += count;
		}
		return bytes;
	}
}
