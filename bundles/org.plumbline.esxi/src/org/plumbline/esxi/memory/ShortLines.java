package org.plumbline.esxi.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a large file that may hold anything. A line that is too long is empty here; memory does not grow with
 * it. One pass, no lock: such files have hundreds of megabytes. Not thread-safe.
 */
final class ShortLines {

	private final InputStream in;
	private final byte[] buffer = new byte[1 << 16];
	private final byte[] line;
	private int at;
	private int end;
	private int length;
	private long number;

	/** @param longest length of the longest line that is kept, bytes */
	ShortLines(InputStream in, int longest) {
		this.in = in;
		line = new byte[longest];
	}

	/** Goes to the next line; returns false at the end. */
	boolean next() throws IOException {
		length = 0;
		boolean any = false;
		while (at < end || fill()) {
			any = true;
			int from = at;
			while (at < end && buffer[at] != '\n') {
				at++;
			}
			keep(from);
			if (at < end) {
				at++;
				break;
			}
		}
		number += any ? 1 : 0;
		return any;
	}

	private boolean fill() throws IOException {
		at = 0;
		end = Math.max(0, in.read(buffer));
		return end > 0;
	}

	private void keep(int from) {
		if (length + at - from <= line.length) {
			System.arraycopy(buffer, from, line, length, at - from);
			length += at - from;
		} else {
			length = line.length + 1;
		}
	}

	/** Returns the number of this line, from 1. */
	long number() {
		return number;
	}

	/** Tells whether this line may be a path or begin a block: the others need not become text. */
	boolean mayBegin() {
		for (int i = 0; i < length && i < line.length; i++) {
			if (line[i] > ' ') {
				return line[i] == '/' || line[i] == 'H' || line[i] == 'h' || line[i] == 'C' || line[i] == 'c';
			}
		}
		return false;
	}

	/** Returns the text without outer blanks; empty if it is too long. */
	String text() {
		return length > line.length ? "" : new String(line, 0, length, StandardCharsets.UTF_8).strip(); //$NON-NLS-1$
	}
}
