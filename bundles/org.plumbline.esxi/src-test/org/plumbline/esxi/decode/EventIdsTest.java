package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.KnownCode;

/** Ids of events: a table to browse, and what a typed id means. */
class EventIdsTest {

	private final EventIds ids = new EventIds(ResourceOpener.of(Path.of("data", "events")));

	@Test
	void everyIdStandsOnceWithAMeaning() {
		List<KnownCode> codes = ids.codes();
		assertTrue(codes.size() > 400, codes.size() + " ids");
		assertEquals(codes.size(), new HashSet<>(codes.stream().map(KnownCode::code).toList()).size());
		assertEquals(List.of(), codes.stream().filter(each -> !each.code().matches("(?:vob|esx)(?:\\.\\w+)+")
				|| each.name().isBlank() || each.meaning().isBlank() || each.sources().isEmpty()).toList());
	}

	@Test
	void aTypedIdIsExplainedWithOrWithoutBrackets() {
		DecodedFact fact = ids.decode("esx.problem.storage.apd.start", Optional.empty()).getFirst();
		assertEquals("No path leads to a device or share", fact.title());
		assertEquals(List.of(fact), ids.decode(" [esx.problem.storage.apd.start]\n", Optional.of("7.0")));
		assertTrue(ids.decode("esx.clear.storage.apd.exit", Optional.empty()).getFirst().harmless());
	}

	@Test
	void whatIsNoKnownIdIsLeftToOthers() {
		for (String text : List.of("", "[]", "esx.problem", "esx.problem.no.such", "H:0x0 D:0x2 P:0x0",
				"[vob.scsi.scsipath.por] Power-on Reset occurred on vmhba2:C0:T0:L1", "x".repeat(5000))) {
			assertEquals(List.of(), ids.decode(text, Optional.empty()), text);
		}
		assertEquals(List.of(), ids.marks());
	}
}
