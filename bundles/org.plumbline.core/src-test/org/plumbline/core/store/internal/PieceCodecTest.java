package org.plumbline.core.store.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.deflate.DeflatePiece;
import org.plumbline.core.deflate.DeflateTrail;
import org.plumbline.core.deflate.Deflated;
import org.plumbline.core.deflate.Inflate;

/** Any part of a text that is kept as it came is that part when it is read. */
class PieceCodecTest {

	private static byte[] text(Random random, int length) {
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			text.append("2024-05-06T07:08:09.").append(random.nextInt(1000)).append("Z naa.")
					.append(Long.toHexString(random.nextLong() & 0xffffff)).append(" path ").append(random.nextInt(8))
					.append(random.nextInt(9) == 0 ? "=".repeat(random.nextInt(300)) : " is down").append('\n');
		}
		return text.substring(0, length).getBytes(StandardCharsets.US_ASCII);
	}

	/** Reads all of a stream in small steps, noting each. */
	private static DeflateTrail trail(byte[] stream, byte[] text, int step) throws Exception {
		DeflateTrail trail = new DeflateTrail();
		trail.add(stream, 0, stream.length);
		trail.want(0);
		Inflate inflate = new Inflate();
		inflate.output(new byte[text.length + Inflate.SLACK], 0, 0);
		inflate.begin(stream, 0, stream.length, 0);
		trail.reach(0, inflate);
		while (inflate.inflate(true, inflate.outputAt() + step) == Inflate.Need.ROOM) {
			trail.reach(inflate.outputAt(), inflate);
		}
		trail.reach(inflate.outputAt(), inflate);
		return trail;
	}

	@ParameterizedTest
	@CsvSource({ "1,0", "6,0", "9,0", "6,1", "6,2" })
	void partsOfATextComeBack(int level, int strategy) throws Exception {
		Random random = new Random(level * 7 + strategy);
		byte[] text = text(random, 900_000);
		DeflateTrail trail = trail(Deflated.of(text, level, strategy), text, 9_000);
		try (BlockCodec codec = new BlockCodec()) {
			PieceCodec pieces = new PieceCodec(codec);
			byte[] reusable = {};
			for (int i = 0; i < 150; i++) {
				int from = i == 0 ? 0 : random.nextInt(text.length - 1);
				int to = i == 1 ? text.length : Math.min(text.length, from + 1 + random.nextInt(300_000));
				int begin = (int) trail.beginning(from);
				int before = Math.min(Inflate.WINDOW, begin);
				DeflatePiece piece = trail.piece(from, to, text, begin - before, before);
				byte[] wanted = Arrays.copyOfRange(text, from, to);
				assertTrue(piece.isOf(wanted, wanted.length));
				wanted[random.nextInt(wanted.length)]++;
				assertFalse(piece.isOf(wanted, wanted.length));
				byte[] kept = new byte[pieces.bound(piece)];
				int length = pieces.write(piece, kept);
				PieceText read = pieces.open(kept, length, to - from, reusable);
				reusable = read.bytes();
				assertReads(text, from, to, read, random);
			}
		}
	}

	@Test
	void textThatWasOnlyStoredComesBack() throws Exception {
		byte[] text = text(new Random(1), 200_000);
		DeflateTrail trail = trail(Deflated.of(text, 0, 0), text, 9_000);
		assertTrue(trail.beginning(100_000) >= 0);
		int begin = (int) trail.beginning(100_000);
		int before = Math.min(Inflate.WINDOW, begin);
		DeflatePiece piece = trail.piece(100_000, 150_000, text, begin - before, before);
		try (BlockCodec codec = new BlockCodec()) {
			PieceCodec pieces = new PieceCodec(codec);
			byte[] kept = new byte[pieces.bound(piece)];
			PieceText read = pieces.open(kept, pieces.write(piece, kept), 50_000, new byte[0]);
			assertReads(text, 100_000, 150_000, read, new Random(2));
		}
	}

	/** Reads a part in steps: what is there after one is right, and stays so. */
	private static void assertReads(byte[] text, int from, int to, PieceText read, Random random) {
		for (int at = 0; at < to - from;) {
			at = Math.min(to - from, at + 1 + random.nextInt(random.nextInt(8) == 0 ? 100_000 : 500));
			read.readTo(at);
			assertTrue(Arrays.equals(text, from, from + at, read.bytes(), read.begin(), read.begin() + at),
					from + " to " + to + ": the first " + at);
		}
	}

	@Test
	void aPieceThatEndsEarlyIsAnErrorOfTheStore() throws Exception {
		byte[] text = text(new Random(1), 60_000);
		byte[] stream = Deflated.of(text, 6, 0);
		DeflatePiece piece = trail(stream, text, 9_000).piece(0, text.length, text, 0, 0);
		try (BlockCodec codec = new BlockCodec()) {
			PieceCodec pieces = new PieceCodec(codec);
			byte[] kept = new byte[pieces.bound(piece)];
			PieceText read = pieces.open(kept, pieces.write(piece, kept), text.length + 10, new byte[0]);
			read.readTo(text.length);
			assertThrows(IllegalStateException.class, () -> read.readTo(text.length + 10));
		}
	}
}
