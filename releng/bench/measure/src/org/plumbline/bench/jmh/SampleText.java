package org.plumbline.bench.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.plumbline.bench.Generate;

/** A block of log text as an import sees it, made once for each release and log. */
public final class SampleText {

	/** Length of a block. */
	public static final int BLOCK_BYTES = 256 << 10;

	private SampleText() {
	}

	/** Returns whole lines of a log, at most {@link #BLOCK_BYTES}. */
	public static byte[] block(String release, String log) {
		try {
			var file = Files.createTempFile("plumbline-jmh", ".tgz");
			try {
				Generate.main(new String[] { "--release", release, "--size", "8MB", "--seed", "3", "--plant", "all",
						"--out", file.toString() });
				return lines(file, log);
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] lines(Path file, String log) throws IOException {
		try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				if (entry.getName().matches(".*/" + log + "[-.0-9a-z]*") && entry.getSize() > 0) {
					var in = entry.getName().endsWith(".gz") ? new GZIPInputStream(tar) : tar;
					var bytes = in.readNBytes(BLOCK_BYTES);
					int end = bytes.length;
					while (bytes[end - 1] != '\n') {
						end--;
					}
					return Arrays.copyOf(bytes, end);
				}
			}
		}
		throw new IOException("no log " + log);
	}
}
