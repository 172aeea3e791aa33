package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoder;
import org.plumbline.core.decode.Decoders;

/** What the rest of the program gets from the SCSI decoder. */
class ScsiFactsTest {

	private static final Decoder FACTS = FolderScsiFacts.of(Path.of("data", "scsi"));
	private static final String LINE = "Mar 1 08:53:36 host.com vmkernel: 2:16:49:12.573 cpu3:4099)ScsiDeviceIO: 1672: "
			+ "Command 0x28 to device \"naa.xxxxxxxxxxxxx\" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.";

	private static DecodedFact fact(String text) {
		return FACTS.decode(text, Optional.of("4.1")).getFirst();
	}

	@Test
	void theLineOfTheOriginCaseIsReadAsTheCommandLinePrintsIt() {
		Map<String, Object> values = fact(LINE).values();
		assertEquals(
				List.of("text", "form", "formNumber", "command", "device", "host", "deviceStatus", "plugin", "sense",
						"decidedBy", "meaning", "advice", "harmless", "sources", "title", "harmlessWhen", "companions",
						"related",
						"kind",
						"state"),
				List.copyOf(values.keySet()));
		assertEquals(Map.of("opcode", "0x28", "name", "READ(10)"), values.get("command"));
		assertEquals("naa.xxxxxxxxxxxxx", values.get("device"));
		assertEquals("0x2", ((Map<?, ?>) values.get("deviceStatus")).get("code"));
		assertEquals("sense", values.get("decidedBy"));
		Map<?, ?> sense = (Map<?, ?>) values.get("sense");
		assertEquals(List.of("validity", "key", "asc", "ascq", "name"), List.copyOf(sense.keySet()));
		assertEquals(Map.of("code", "0x6", "name", "UNIT ATTENTION"), sense.get("key"));
		assertEquals("REPORTED LUNS DATA HAS CHANGED", sense.get("name"));
		assertEquals("valid", sense.get("validity"));
	}

	@Test
	void aFactForPeopleNamesTheShortestTruthAndTheDecidingPart() {
		DecodedFact fact = fact(LINE);
		assertEquals("scsi", fact.domain());
		assertEquals("READ(10): UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED", fact.title());
		assertEquals("naa.xxxxxxxxxxxxx", fact.device());
		assertTrue(fact.harmless());
		assertTrue(fact.fields().stream().anyMatch(field -> field.deciding() && field.name().equals("UNIT ATTENTION")));
		assertTrue(fact.related().stream().anyMatch(each -> each.contains("PREEMPT AND ABORT")),
				fact.related()::toString);
	}

	@Test
	void nvmeLinesAreADomainOfTheirOwn() {
		DecodedFact fact = fact(
				"2023-01-01T10:00:00.000Z cpu5:2097500)WARNING: NVMEIO:2644 command 0x45bd4063c080 failed: "
						+ "ctlr 262, queue 3, psaCmd 0x45bdc63a6b00, status 0x371, opc 0x2, cid 180, nsid 261");
		assertEquals("nvme", fact.domain());
		assertEquals("0x371", ((Map<?, ?>) fact.values().get("nvme")).get("status"));
	}

	@Test
	void aLineWithoutAMarkIsNotAsked() {
		Decoders decoders = new Decoders(List.of(FACTS));
		assertEquals(1, decoders.decodeLine(LINE, Optional.empty()).size());
		assertEquals(List.of(), decoders.decodeLine("Apr 7 17:44:59 esx_host shell[1]: vdf -h", Optional.empty()));
		assertFalse(FACTS.marks().isEmpty());
	}
}
