package org.plumbline.core.deflate;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Text that the platform compressed. */
public final class Deflated {

	private Deflated() {
	}

	/** Returns a stream of deflate; level and strategy as in {@link Deflater}. */
	public static byte[] of(byte[] text, int level, int strategy) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] some = new byte[1 << 13];
		try (Deflater deflater = new Deflater(level, true)) {
			deflater.setStrategy(strategy);
			deflater.setInput(text);
			deflater.finish();
			while (!deflater.finished()) {
				out.write(some, 0, deflater.deflate(some));
			}
		}
		return out.toByteArray();
	}
}
