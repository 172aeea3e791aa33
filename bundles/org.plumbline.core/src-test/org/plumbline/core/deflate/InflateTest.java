package org.plumbline.core.deflate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.deflate.Inflate.Need;

/** Compressed text is what the platform says it is, from whatever bit on it is read. */
class InflateTest {

	private static final int ROOM = 1 << 16;

	static byte[] text(long seed, int length) {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			switch (random.nextInt(12)) {
			case 0 -> text.append("-".repeat(random.nextInt(600)));
			case 1 -> text.append("ab".repeat(random.nextInt(90)));
			case 2 -> text.append((char) random.nextInt(256));
			default -> text.append("naa.").append(Long.toHexString(random.nextLong())).append(" path ")
					.append(random.nextInt(8)).append(random.nextBoolean() ? " is down" : " is up again").append('\n');
			}
		}
		return text.substring(0, length).getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Reads a stream that comes in pieces of up to {@code most} bytes, in steps of up to {@code step} bytes of text. */
	private static byte[] read(byte[] stream, int most, int step) throws DataFormatException {
		Random random = new Random(most);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] text = new byte[Inflate.WINDOW + ROOM + Inflate.SLACK];
		Inflate inflate = new Inflate();
		inflate.output(text, 0, 0);
		int end = Math.min(stream.length, most);
		inflate.begin(Arrays.copyOf(stream, end), 0, end, 0);
		int before = 0;
		int from = 0;
		while (true) {
			Need need = inflate.inflate(end == stream.length, Math.min(Inflate.WINDOW + ROOM, from + step));
			out.write(text, from, inflate.outputAt() - from);
			from = inflate.outputAt();
			if (need == Need.NOTHING || need == Need.INPUT && end == stream.length) {
				return out.toByteArray();
			}
			if (need == Need.INPUT) {
				before += inflate.inputAt();
				end = Math.min(stream.length, end + 1 + random.nextInt(most));
				byte[] rest = Arrays.copyOfRange(stream, before, end);
				inflate.input(rest, 0, rest.length, before);
			} else if (from >= Inflate.WINDOW + ROOM) {
				System.arraycopy(text, from - Inflate.WINDOW, text, 0, Inflate.WINDOW);
				from = Inflate.WINDOW;
				inflate.output(text, 0, from);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "1,0", "6,0", "9,0", "6,1", "6,2" })
	void textIsWhatWasCompressed(int level, int strategy) throws DataFormatException {
		for (int length : new int[] { 0, 1, 7, 300, 40_000, 700_001 }) {
			byte[] text = text(length + level, length);
			byte[] stream = Deflated.of(text, level, strategy);
			assertArrayEquals(text, read(stream, stream.length + 1, 1 << 15));
			assertArrayEquals(text, read(stream, 1500, 777));
		}
	}

	@Test
	void asManyBytesAsABeginningCanHaveAreEnoughToGoOn() throws DataFormatException {
		byte[] text = text(8, 2_000_000);
		byte[] stream = Deflated.of(text, 6, 0);
		Inflate inflate = new Inflate();
		byte[] all = new byte[text.length + Inflate.SLACK];
		inflate.output(all, 0, 0);
		int end = Math.min(stream.length, Inflate.LONGEST_HEAD);
		inflate.begin(stream, 0, end, 0);
		long bit = -1;
		Need need = inflate.inflate(false, text.length);
		while (need == Need.INPUT && end < stream.length) {
			assertTrue(inflate.bit() > bit, "nothing was read of " + Inflate.LONGEST_HEAD + " bytes");
			bit = inflate.bit();
			int from = inflate.inputAt();
			end = Math.min(stream.length, from + Inflate.LONGEST_HEAD);
			inflate.input(stream, from, end, 0);
			need = inflate.inflate(end == stream.length, text.length);
		}
		assertArrayEquals(text, Arrays.copyOf(all, inflate.outputAt()));
	}

	@Test
	void aStreamThatIsCutGivesAllThatThePlatformGives() throws DataFormatException {
		byte[] stream = Deflated.of(text(4, 100_000), 6, 0);
		for (int end = 1; end < stream.length; end += 1 + end / 50) {
			byte[] cut = Arrays.copyOf(stream, end);
			assertArrayEquals(platform(cut), read(cut, end, 1 << 15), "cut at " + end);
		}
	}

	private static byte[] platform(byte[] stream) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] some = new byte[1 << 13];
		try (Inflater inflater = new Inflater(true)) {
			inflater.setInput(stream);
			for (int count = inflater.inflate(some); count > 0; count = inflater.inflate(some)) {
				out.write(some, 0, count);
			}
		} catch (DataFormatException e) {
			out.reset();
			out.writeBytes(("!" + (e.getMessage() == null ? "" : "wrong")).getBytes(StandardCharsets.US_ASCII));
		}
		return out.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 6 })
	void whatThePlatformRefusesIsRefused(int level) {
		byte[] stream = Deflated.of(text(5, 60_000), level, 0);
		Random random = new Random(level);
		int refused = 0;
		for (int i = 0; i < 400; i++) {
			byte[] bad = stream.clone();
			bad[random.nextInt(i % 2 == 0 ? 90 : bad.length)] ^= (byte) (1 << random.nextInt(8));
			byte[] expected = platform(bad);
			try {
				assertArrayEquals(expected, read(bad, bad.length, 1 << 15), "flip " + i);
			} catch (DataFormatException e) {
				assertEquals("!wrong", new String(expected, StandardCharsets.US_ASCII), "flip " + i);
				refused++;
			}
		}
		assertTrue(refused > 50, refused + " refused");
	}

	@Test
	void randomBitsNeitherHangNorFailOtherwise() {
		Random random = new Random(6);
		for (int i = 0; i < 3000; i++) {
			byte[] noise = new byte[random.nextInt(400)];
			random.nextBytes(noise);
			try {
				read(noise, noise.length + 1, 1 << 15);
			} catch (DataFormatException e) {
				assertTrue(e.getMessage().startsWith("invalid") || e.getMessage().startsWith("too many"),
						e.getMessage());
			}
		}
	}
}
