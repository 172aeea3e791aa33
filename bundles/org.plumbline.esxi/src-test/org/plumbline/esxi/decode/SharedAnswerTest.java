package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class SharedAnswerTest {

	private final ScsiDecoder decoder = TestTables.decoder();

	private ScsiDecode decode(String line, String release) {
		return decoder.decode(line, Optional.of(release)).getFirst();
	}

	private static String line(String device, String status) {
		return "Cmd(0x41) 0x2a, CmdSN 0x1 from world 7 to dev \"" + device + "\" failed " + status;
	}

	@Test
	void linesWithTheSameCodesShareTheirMeaningButNotTheirDevice() {
		ScsiDecode first = decode(line("naa.1", "H:0x5 D:0x0 P:0x0"), "5.5");
		ScsiDecode second = decode(line("naa.2", "H:0x5 D:0x0 P:0x0"), "5.5");
		assertSame(first.answer(), second.answer());
		assertEquals("naa.2", second.answer().fact(second).device());
		assertEquals("naa.2", second.answer().fact(second).values().get("device"));
	}

	@Test
	void anotherReleaseHasAnotherMeaning() {
		assertNotEquals(decode(line("naa.1", "H:0xd D:0x0 P:0x0"), "4.1").verdict().name(),
				decode(line("naa.1", "H:0xd D:0x0 P:0x0"), "6.7").verdict().name());
	}

	@Test
	void aMeaningThatDependsOnTheKindOfDeviceIsNotSharedWithOtherDevices() {
		String sense = "H:0x0 D:0x2 P:0x0 Valid sense data: 0x2 0x3a 0x1";
		for (String device : new String[] { "naa.1", "mpx.vmhba32:C0:T0:L0", "naa.2", "mpx.vmhba1:C0:T0:L0" }) {
			ScsiDecode remembered = decode(line(device, sense), "6.7");
			ScsiDecode fresh = TestTables.decoder().decode(line(device, sense), Optional.of("6.7")).getFirst();
			assertEquals(fresh.verdict(), remembered.verdict(), device);
		}
	}

	@Test
	void moreCodesThanAreRememberedAreAllAnswered() {
		for (int code = 0; code < 0x4000; code++) {
			String asc = Integer.toHexString(code >> 8);
			String ascq = Integer.toHexString(code & 0xff);
			ScsiDecode decode = decode("H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x" + asc + " 0x" + ascq, "6.7");
			assertEquals("0x" + ascq, decode.sense().ascq());
		}
	}
}
