package org.plumbline.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that say the same of different things have one signature. */
class SignaturesTest {

	private final Signatures signatures = new Signatures(Set.of("mail", "vol7"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Tray 12 of 40 is empty.                    | Tray # of # is empty.
			vmhba2:C0:T1:L7 is busy                    | vmhba#:C#:T#:L# is busy
			device naa.60a98000aa11bb22 lost           | device <device> lost
			status 0x2f, id 5a1c0e32-77d1e6b4-2f0a     | status #, id #
			cannot open /var/core/zdump.1: full        | cannot open <path> full
			Machine 'print01' of mail on vol7 stopped  | Machine <name> of <name> on <name> stopped
			done opID=host-77:ab and more              | done opID=# and more
			don't touch the decade                     | don't touch the decade
			""")
	void replacesWhatDiffers(String message, String signature) {
		assertEquals(signature, signatures.of(message));
	}

	@Test
	void looksAtTheFirstLineOnly() {
		assertEquals("first", signatures.of("first\nsecond 2"));
	}

	@Test
	void isShortHoweverLongTheMessage() {
		assertTrue(signatures.of("ab.".repeat(1_000_000)).length() <= Signatures.MOST_LENGTH);
	}
}
