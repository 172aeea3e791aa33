package org.plumbline.core.store.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** A file to which any number of threads append at once. */
final class TextFile implements Closeable {

	private final Path file;
	private final FileChannel channel;
	private final AtomicLong end = new AtomicLong();

	TextFile(Path file) throws IOException {
		this.file = file;
		channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
	}

	/** Writes the first bytes of an array and returns where they lie; nobody else's lie there. */
	long add(byte[] bytes, int length) throws IOException {
		long at = end.getAndAdd(length);
		ByteBuffer part = ByteBuffer.wrap(bytes, 0, length);
		while (part.hasRemaining()) {
			channel.write(part, at + part.position());
		}
		return at;
	}

	Path file() {
		return file;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
