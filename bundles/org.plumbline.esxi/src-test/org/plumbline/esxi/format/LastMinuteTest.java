package org.plumbline.esxi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;

/** A head that was used for other lines must read a line as a new one does. */
class LastMinuteTest {

	private static final String LINE = "2014-05-03T04:05:06.789Z cpu3:33101)ScsiPath: 88: gone";
	private static final String SLIPS = "0123456789-:.TZ +x\0\uffff";

	private final LogFormat format = new VmkernelFormat();

	@Test
	void readsEachLineAsIfItWereTheFirst() {
		Random random = new Random(11);
		LineHead used = new LineHead();
		int understood = 0;
		for (int i = 0; i < 50_000; i++) {
			byte[] line = slip(random).getBytes(StandardCharsets.ISO_8859_1);
			LineHead fresh = new LineHead();
			used.clear();
			boolean expected = format.read(line, 0, line.length, fresh);
			assertEquals(expected, format.read(line, 0, line.length, used), () -> new String(line));
			if (expected) {
				understood++;
				assertEquals(Heads.show(line, fresh), Heads.show(line, used));
			}
		}
		assertTrue(understood > 5_000, "too few lines to tell: " + understood);
	}

	private static String slip(Random random) {
		StringBuilder line = new StringBuilder(LINE);
		for (int i = random.nextInt(3); i > 0; i--) {
			line.setCharAt(random.nextInt(26), SLIPS.charAt(random.nextInt(SLIPS.length())));
		}
		return line.substring(0, random.nextInt(8) == 0 ? random.nextInt(30) : line.length());
	}

	@Test
	void aNewHeadRemembersNoMinuteNotEvenForNulBytes() {
		byte[] line = new byte[32];
		line[16] = ':';
		line[17] = '0';
		line[18] = '1';
		assertFalse(new LineHead().isLastMinute(line, 0, line.length));
	}
}
