package org.plumbline.core.store.internal;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends numbers of one width to a file, little-endian, through a buffer; afterwards the file is mapped. One writer
 * thread.
 */
final class Column implements Closeable {

	private static final int BUFFER = 1 << 16;

	private final Path file;
	private final FileChannel channel;
	private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
	private long bytes;

	Column(Path file) throws IOException {
		this(file, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
	}

	private Column(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Writes a part of a file that others may write other parts of. */
	static Column from(Path file, long position) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		return new Column(file, channel.position(position));
	}

	void putLong(long value) throws IOException {
		room(Long.BYTES).putLong(value);
	}

	/** Appends the first numbers of an array. */
	void putLongs(long[] values, int count) throws IOException {
		int done = 0;
		while (done < count) {
			room(Long.BYTES);
			int part = Math.min(count - done, buffer.remaining() / Long.BYTES);
			buffer.asLongBuffer().put(values, done, part);
			buffer.position(buffer.position() + part * Long.BYTES);
			done += part;
		}
	}

	/** Appends the first numbers of an array. */
	void putInts(int[] values, int count) throws IOException {
		int done = 0;
		while (done < count) {
			room(Integer.BYTES);
			int part = Math.min(count - done, buffer.remaining() / Integer.BYTES);
			buffer.asIntBuffer().put(values, done, part);
			buffer.position(buffer.position() + part * Integer.BYTES);
			done += part;
		}
	}

	/** Appends the lowest bytes of a number. */
	void putLow(long value, int count) throws IOException {
		int at = room(Long.BYTES).position();
		buffer.putLong(at, value).position(at + count);
	}

	void putInt(int value) throws IOException {
		room(Integer.BYTES).putInt(value);
	}

	void putBytes(byte[] source, int from, int length) throws IOException {
		flush();
		ByteBuffer part = ByteBuffer.wrap(source, from, length);
		while (part.hasRemaining()) {
			bytes += channel.write(part);
		}
	}

	/** Returns the number of bytes appended so far. */
	long position() {
		return bytes + buffer.position();
	}

	private ByteBuffer room(int width) throws IOException {
		if (buffer.remaining() < width) {
			flush();
		}
		return buffer;
	}

	/** Writes what is still in the buffer. */
	void flush() throws IOException {
		buffer.flip();
		while (buffer.hasRemaining()) {
			bytes += channel.write(buffer);
		}
		buffer.clear();
	}

	Path file() {
		return file;
	}

	@Override
	public void close() throws IOException {
		try {
			if (channel.isOpen()) {
				flush();
			}
		} finally {
			channel.close();
		}
	}

	/** Maps a whole file; an empty file gives an empty segment. */
	static MemorySegment map(Path file, MapMode mode, Arena arena) throws IOException {
		return map(file, mode, Files.size(file), arena);
	}

	/** Maps the beginning of a file that may be growing. */
	static MemorySegment map(Path file, MapMode mode, long size, Arena arena) throws IOException {
		StandardOpenOption[] options = mode == MapMode.READ_ONLY ? new StandardOpenOption[] { StandardOpenOption.READ }
				: new StandardOpenOption[] { StandardOpenOption.READ, StandardOpenOption.WRITE };
		try (FileChannel channel = FileChannel.open(file, options)) {
			return size == 0 ? MemorySegment.NULL.reinterpret(0) : channel.map(mode, 0, size, arena);
		}
	}
}
