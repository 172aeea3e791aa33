package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.DecodedField;

class ScsiFieldsTest {

	private static List<DecodedField> fields(String line) {
		return TestTables.decoder().fields(TestTables.decode(line));
	}

	private static List<String> deciding(String line) {
		return fields(line).stream().filter(DecodedField::deciding).map(DecodedField::label).toList();
	}

	@Test
	void boxesStandInTheOrderOfTheLevels() {
		List<String> labels = fields("Cmd(0x41) 0x2a, CmdSN 0x1 from world 0 to dev \"naa.1\" failed H:0x0 D:0x2 P:0x0 "
				+ "Valid sense data: 0x3 0x11 0x0. Act:EVAL").stream().map(DecodedField::label).toList();
		assertEquals(List.of("Command", "Plugin status", "Host status", "Device status", "Sense data", "Sense key",
				"Additional sense", "Plugin's action", "Device", "World"), labels);
	}

	@Test
	void theDecidingLevelIsMarked() {
		assertEquals(List.of("Plugin status"), deciding("H:0x1 D:0x2 P:0x1 Valid sense data: 0x3 0x11 0x0"));
		assertEquals(List.of("Host status"), deciding("H:0x1 D:0x2 P:0x0 Valid sense data: 0x3 0x11 0x0"));
		assertEquals(List.of("Device status"), deciding("H:0x0 D:0x8 P:0x0 Possible sense data: 0x3 0x11 0x0"));
		assertEquals(List.of("Sense key", "Additional sense"), deciding("3/11/0"));
		assertEquals(List.of("NVMe status"), deciding("nvme 0x281"));
	}

	@Test
	void senseThatDoesNotCountIsNotExplainedAsTruth() {
		for (DecodedField field : fields("H:0x8 D:0x0 P:0x0 Possible sense data: 0x5 0x25 0x0")) {
			if (field.label().equals("Sense key") || field.label().equals("Additional sense")) {
				assertEquals("Not to be believed; shown as written.", field.explanation());
			}
		}
	}

	@Test
	void valuesAreNeverEmpty() {
		for (String line : List.of("6/3f/e", "nvme 0x371", "cmd 0x28", "H:0x5",
				"nmp_ThrottleLogForDevice:1: last error status from device naa.1 repeated 10 times")) {
			fields(line).forEach(field -> assertFalse(field.value().isEmpty(), line));
		}
	}
}
