package org.plumbline.ui.scsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;

class FactTextTest {

	private static final DecodedFact FACT = new DecodedFact("scsi", "WRITE(10): BUSY", "naa.1",
			List.of(new DecodedField("Command", "0x2a", "WRITE(10)", false, ""),
					new DecodedField("Device status", "0x8", "BUSY", true, "")),
			"The array has too much to do.", "", false, List.of(), List.of("first", "second"), List.of("SAM-5"),
			Map.of());

	@Test
	void writesPlainTextWithAlignedParts() {
		assertEquals("""
				a line

				WRITE(10): BUSY
				  Command        0x2a  WRITE(10)
				  Device status  0x8  BUSY  <- decides
				Meaning: The array has too much to do.
				Mind: first
				  second
				Sources: SAM-5
				""", FactText.plain("a line", List.of(FACT)));
	}

	@Test
	void writesMarkdownWithATable() {
		assertEquals("""
				```
				a line
				```

				**WRITE(10): BUSY**

				| Part | Code | Meaning |
				|---|---|---|
				| Command | `0x2a` | WRITE(10) |
				| Device status | `0x8` | **BUSY** |

				**Meaning:** The array has too much to do.

				**Mind:** first second

				**Sources:** SAM-5
				""", FactText.markdown("a line", List.of(FACT)));
	}

	@Test
	void keepsMarkdownFromReadingWhatALineSays() {
		DecodedFact odd = new DecodedFact("scsi", "VMK_SCSI_*", "",
				List.of(new DecodedField("a|b", "1|2", "", false, "")),
				"", "", false, List.of(), List.of(), List.of(), Map.of());
		String text = FactText.markdown("", List.of(odd));
		assertTrue(text.contains("**VMK\\_SCSI\\_\\***"), text);
		assertTrue(text.contains("| a\\|b | `1\\|2` |"), text);
	}
}
