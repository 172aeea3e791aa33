package org.plumbline.core.store.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Makes capital letters of ASCII small, eight bytes at a time. */
final class FoldedBytes {

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGH = ONES * 0x80;

	private FoldedBytes() {
	}

	/** Copies {@code length} bytes; {@code target} may be {@code source}. */
	static void fold(byte[] source, byte[] target, int length) {
		int at = 0;
		for (; at + Long.BYTES <= length; at += Long.BYTES) {
			long bytes = (long) LONGS.get(source, at);
			long low = bytes & ~HIGH;
			long capital = (low + ONES * (0x80 - 'A') ^ low + ONES * (0x7f - 'Z')) & ~bytes & HIGH;
			LONGS.set(target, at, bytes | capital >>> 2);
		}
		for (; at < length; at++) {
			byte b = source[at];
			target[at] = b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
		}
	}
}
