package org.plumbline.model;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.EvidencePackage;

class EvidenceRefTest {

	private static final String SHA = "0123456789abcdef".repeat(4);

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "var/log/vmkernel", "a:b#c", "a b\tc\nd", "100%", "%41", "%u0041", "%%3a",
			"::0#00000000", "C:\\logs\\vm #1.log", "größe/日本語/😀", " ", "\u00a0\u2028\u3000", "lone\ud800x",
			"x\udc00", "\ufffe\uffff\u0000\u007f\u0085", "\"<&>'" })
	void readsBackEveryPath(String path) {
		for (var ref : new EvidenceRef[] { new EvidenceRef(SHA, path, Long.MAX_VALUE, -1),
				new EvidenceRef("", path, 0, 0), new EvidenceRef(SHA, path, 1, 0xabc) }) {
			assertEquals(ref, EvidenceRef.parse(ref.toString()), ref.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "a:b", "a#b", "a\u2003b", "a\u0001b", "a\ud800", "a\uffffb" })
	void writesNoBlankNorSeparatorNorBadCharacterOfThePath(String path) {
		String text = new EvidenceRef(SHA, path, 7, 8).toString();
		String middle = text.substring(SHA.length() + 1, text.length() - ":7#00000008".length());
		assertTrue(middle.matches("[a-bu0-9A-F%]+"), middle);
	}

	@Test
	void writesChecksumPathLineAndHash() {
		assertEquals(SHA + ":var/log/vmkernel%201:42#00c0ffee",
				new EvidenceRef(SHA, "var/log/vmkernel 1", 42, 0xc0ffee).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "::0#0000000", "::0#000000000", "::-1#00000000", "::#00000000", ":0#00000000",
			"ABCD::0#00000000", "abcd::0#00000000", ":a:b:0#00000000", ":%:0#00000000", ":%4:0#00000000",
			":%u004:0#00000000", "::99999999999999999999#00000000", "::0#ABCDEF00" })
	void refusesOtherTexts(String text) {
		assertThrows(IllegalArgumentException.class, () -> EvidenceRef.parse(text));
	}

	@Test
	void refusesBadParts() {
		assertThrows(IllegalArgumentException.class, () -> new EvidenceRef(SHA.toUpperCase(Locale.ROOT), "a", 1, 0));
		assertThrows(IllegalArgumentException.class, () -> new EvidenceRef(SHA.substring(1), "a", 1, 0));
		assertThrows(IllegalArgumentException.class, () -> new EvidenceRef(SHA, "a", -1, 0));
	}

	/** Values published with the algorithm by Fowler, Noll and Vo. */
	@ParameterizedTest
	@CsvSource({ "'', 811c9dc5", "a, e40c292c", "b, e70c2de5", "foobar, bf9cf968" })
	void hashesAsFnv1a(String text, String expected) {
		byte[] bytes = ("<" + text + ">").getBytes(US_ASCII);
		assertEquals(expected, Integer.toHexString(EvidenceRef.hash(bytes, 1, bytes.length - 1)));
	}

	@Test
	void hashesBytesAsUnsigned() {
		assertEquals((0x811c9dc5 ^ 0xff) * 0x01000193, EvidenceRef.hash(new byte[] { -1 }, 0, 1));
	}

	@Test
	void hashRefusesARangeOutsideTheBytes() {
		assertThrows(IndexOutOfBoundsException.class, () -> EvidenceRef.hash(new byte[3], 2, 4));
	}

	@Test
	void onlyAnAddressWithoutBundleAndPathIsNone() {
		assertTrue(EvidenceRef.NONE.isNone());
		assertFalse(new EvidenceRef("", "a", 0, 0).isNone());
		assertFalse(new EvidenceRef(SHA, "", 0, 0).isNone());
	}

	@Test
	void isTheValueOfTheModelDataType() {
		var type = EvidencePackage.Literals.EVIDENCE_REF;
		var ref = new EvidenceRef(SHA, "a b", 3, 4);
		assertEquals(ref.toString(), EvidenceFactory.eINSTANCE.convertToString(type, ref));
		assertEquals(ref, EvidenceFactory.eINSTANCE.createFromString(type, ref.toString()));
		assertEquals(EvidenceRef.NONE, EvidenceFactory.eINSTANCE.createNotice().getFirst());
	}
}
