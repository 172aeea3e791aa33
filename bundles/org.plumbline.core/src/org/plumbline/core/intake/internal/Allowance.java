package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much one input may become, so that a few bytes made to swell fill neither the disk nor the day. What is inside of
 * what counts again at each unpacking. Streams may be
 * read by several threads.
 */
final class Allowance {

	/**
	 * Bounds of one input.
	 *
	 * @param bytes     text that any input may unpack to
	 * @param ratio     how many times its own size an input may unpack to, if that is more
	 * @param members   files that one bundle may hold
	 * @param logs      logs that one bundle may hold
	 * @param bundles   bundles that one input may hold
	 */
	record Limits(long bytes, int ratio, int members, int logs, int bundles) {

		/** Text compresses ten to fifty times, a storm of one message a few hundred times. */
		static final Limits STANDARD = new Limits(1L << 32, 400, 250_000, 60_000, 1000);
	}

	private final Limits limits;
	private final long mostBytes;
	private final AtomicLong bytes = new AtomicLong();
	private int bundles;

	/** @param sizeBytes of the input as it lies on disk */
	Allowance(Limits limits, long sizeBytes) {
		this.limits = limits;
		mostBytes = Math.max(limits.bytes(), sizeBytes > Long.MAX_VALUE / limits.ratio() ? Long.MAX_VALUE
				: sizeBytes * limits.ratio());
	}

	Limits limits() {
		return limits;
	}

	/** Tells whether the input has become more than it may; reading has ended then. */
	boolean exhausted() {
		return bytes.get() > mostBytes;
	}

	long mostBytes() {
		return mostBytes;
	}

	/** Returns whether one more bundle may be read. */
	boolean oneMoreBundle() {
		return bundles++ < limits.bundles();
	}

	/** Counts what is read from a stream; it fails when the allowance is used up. */
	InputStream counted(InputStream stream) {
		return new Unhurried(stream) {
			@Override
			public int read() throws IOException {
				byte[] one = new byte[1];
				return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
			}

			@Override
			public int read(byte[] target, int from, int length) throws IOException {
				if (exhausted()) {
					throw new TooMuchException();
				}
				int count = super.read(target, from, length);
				bytes.addAndGet(Math.max(0, count));
				return count;
			}

			@Override
			public long skip(long count) throws IOException {
				return readNBytes((int) Math.min(count, 1 << 16)).length;
			}

			@Override
			public boolean markSupported() {
				return false;
			}
		};
	}
}
