package org.plumbline.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Writes a {@code .tgz} front to back. The bytes depend only on what is added: owner, mode and the gzip heads are
 * fixed, times are given. Holds no member after it was written, so that a bundle may be larger than the memory.
 */
final class BundleWriter implements Closeable {

	/** Writes the bytes of a member whose size is known before. */
	interface Body {
		void writeTo(OutputStream out) throws IOException;
	}

	private static final int FILE_MODE = 0100644;
	private static final int FOLDER_MODE = 040755;
	private static final int GZIP_BUFFER_BYTES = 1 << 16;

	private final String root;
	private final TarArchiveOutputStream tar;

	/**
	 * @param out  closed with this writer
	 * @param root name of the folder that holds all members, without slash
	 */
	BundleWriter(OutputStream out, String root) throws IOException {
		this(out, root, Deflater.DEFAULT_COMPRESSION);
	}

	/** @param level of compression, 1 to 9 */
	BundleWriter(OutputStream out, String root, int level) throws IOException {
		this.root = root;
		var gzip = new LevelGzip(new BufferedOutputStream(out, GZIP_BUFFER_BYTES), level);
		this.tar = new TarArchiveOutputStream(gzip, StandardCharsets.UTF_8.name());
		tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
		tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
	}

	void folder(String path, long timeNs) throws IOException {
		begin(path.isEmpty() ? path : path + "/", 0, timeNs, FOLDER_MODE);
		tar.closeArchiveEntry();
	}

	void text(String path, long timeNs, String content) throws IOException {
		bytes(path, timeNs, content.getBytes(StandardCharsets.UTF_8));
	}

	void bytes(String path, long timeNs, byte[] content) throws IOException {
		stream(path, timeNs, content.length, out -> out.write(content));
	}

	/** Adds a member that is compressed by itself, as rotated logs are. */
	void gzip(String path, long timeNs, byte[] content) throws IOException {
		bytes(path, timeNs, compressed(content));
	}

	/** Adds a member of any size; {@code body} must write exactly {@code sizeBytes}. */
	void stream(String path, long timeNs, long sizeBytes, Body body) throws IOException {
		begin(path, sizeBytes, timeNs, FILE_MODE);
		body.writeTo(tar);
		tar.closeArchiveEntry();
	}

	@Override
	public void close() throws IOException {
		tar.close();
	}

	/** Returns the content as gzip; the head that the JDK writes holds neither time nor name. */
	static byte[] compressed(byte[] content) {
		return compressed(content, Deflater.DEFAULT_COMPRESSION);
	}

	/** Returns the content as gzip of a level from 1 to 9. */
	static byte[] compressed(byte[] content, int level) {
		var bytes = new ByteArrayOutputStream(content.length / 8 + 64);
		try (var gzip = new LevelGzip(bytes, level)) {
			gzip.write(content);
		} catch (IOException e) {
			throw new AssertionError("memory does not fail", e);
		}
		return bytes.toByteArray();
	}

	private void begin(String path, long sizeBytes, long timeNs, int mode) throws IOException {
		var entry = new TarArchiveEntry(root + "/" + path);
		entry.setSize(sizeBytes);
		entry.setMode(mode);
		entry.setModTime(Math.floorDiv(timeNs, Stamps.MILLISECOND) / 1000 * 1000);
		entry.setIds(0, 0);
		entry.setNames("root", "root");
		tar.putArchiveEntry(entry);
	}

	/** A gzip stream whose level can be chosen. */
	private static final class LevelGzip extends GZIPOutputStream {

		LevelGzip(OutputStream out, int level) throws IOException {
			super(out, GZIP_BUFFER_BYTES);
			def.setLevel(level);
		}
	}
}
