package org.plumbline.core.deflate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of a stream does not grow with it. */
class DeflateTrailTest {

	private static final int ROOM = Inflate.WINDOW + (1 << 16);

	@Test
	void whatIsWantedForEverIsGivenUp() {
		DeflateTrail trail = new DeflateTrail();
		trail.want(0);
		Inflate inflate = new Inflate();
		byte[] some = new byte[1 << 16];
		for (long at = 0; at < 96 << 20; at += some.length) {
			trail.add(some, 0, some.length);
			inflate.begin(some, 0, some.length, at);
			trail.reach(at, inflate);
		}
		assertTrue(trail.held() <= 80 << 20, trail.held() + " bytes are held");
		assertEquals(DeflateTrail.NONE, trail.beginning(0));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void nothingIsKeptThatNobodyWants(boolean largeMembers) throws Exception {
		byte[] noise = new byte[24 << 20];
		new Random(1).nextBytes(noise);
		byte[] stream = Deflated.of(noise, 6, 0);
		DeflateTrail trail = new DeflateTrail();
		Inflate inflate = new Inflate();
		byte[] text = new byte[ROOM + Inflate.SLACK];
		inflate.output(text, 0, 0);
		inflate.begin(stream, 0, stream.length, 0);
		trail.reach(0, inflate);
		long passed = 0;
		int added = 1 << 20; // the stream is read before its text
		trail.add(stream, 0, added);
		int most = 0;
		Inflate.Need need = Inflate.Need.ROOM;
		while (need == Inflate.Need.ROOM) {
			int count = Math.min(1 << 15, stream.length - added);
			trail.add(stream, added, count);
			added += count;
			need = inflate.inflate(true, Math.min(inflate.outputAt() + (1 << 15), ROOM));
			long at = passed + inflate.outputAt();
			trail.reach(at, inflate);
			if (largeMembers && at > 4 << 20) {
				trail.want(at < 12 << 20 ? 4 << 20 : DeflateTrail.NONE);
			}
			most = at > 16 << 20 ? Math.max(most, trail.held()) : most;
			if (inflate.outputAt() >= ROOM) {
				System.arraycopy(text, ROOM - Inflate.WINDOW, text, 0, Inflate.WINDOW);
				passed += ROOM - Inflate.WINDOW;
				inflate.output(text, 0, Inflate.WINDOW);
			}
		}
		assertTrue(most < (largeMembers ? 40 << 20 : 5 << 20), most + " bytes are held");
		assertEquals(Inflate.Need.NOTHING, need);
	}
}
