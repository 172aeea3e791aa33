package org.plumbline.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ByteSearchTest {

	@Test
	void findsTheFirstPlaceAsANaiveLoopDoesWhateverTheBytes() {
		Random random = new Random(5);
		for (int round = 0; round < 20_000; round++) {
			byte[] bytes = new byte[random.nextInt(40)];
			random.nextBytes(bytes);
			for (int i = 0; i < bytes.length; i++) { // those next to the wanted one fool careless tricks with bits
				bytes[i] = random.nextInt(3) == 0 ? (byte) ('\n' - 1 + random.nextInt(3)) : bytes[i];
			}
			int from = random.nextInt(bytes.length + 1);
			int to = from + random.nextInt(bytes.length - from + 1);
			assertEquals(naive(bytes, from, to), ByteSearch.indexOf(bytes, from, to, '\n'));
		}
	}

	private static int naive(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes[i] == '\n') {
				return i;
			}
		}
		return ByteSearch.NONE;
	}

	@Test
	void seesNothingBeyondTheEnd() {
		byte[] bytes = "0123456789:".getBytes(StandardCharsets.US_ASCII);
		assertEquals(ByteSearch.NONE, ByteSearch.indexOf(bytes, 0, bytes.length - 1, ':'));
		assertEquals(bytes.length - 1, ByteSearch.indexOf(bytes, 0, bytes.length, ':'));
	}
}
