package org.plumbline.core.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CodeLinesTest {

	private static final StorageCode SENSE = new StorageCode("0x0", "0x2", "0x0", "0x6", "0x3f", "0xe", "");

	private static boolean found(StorageCode code, String line) {
		return CodeLines.any(code).orElseThrow().matcher(line).find();
	}

	private static DeviceHistory device(String id, String alias) {
		return new DeviceHistory(new DeviceIdentity(id, List.of(alias), "", "", "", "", -1, List.of(), List.of(), false,
				Map.of()), List.of(), List.of(), List.of(), List.of());
	}

	@Test
	void senseIsFoundInEveryWordingAndNothingElse() {
		assertTrue(found(SENSE, "failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe."));
		assertTrue(found(SENSE, "H:0x0  D:0x2 P:0x0  0x6 0x3f  0xe"));
		assertFalse(found(SENSE, "failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe1."));
		assertFalse(found(SENSE, "failed H:0x0 D:0x28 P:0x0 Possible sense data: 0x6 0x3f 0xe."));
	}

	@Test
	void decimalLinesOf3AreFound() {
		StorageCode conflict = new StorageCode("0x0", "0x18", "", "", "", "", "");
		assertTrue(found(conflict, "SCSI: 5711: vmhba2:0:4:1 status = 24/0 0x0 0x0 0x0"));
		assertFalse(found(conflict, "SCSI: 5711: vmhba2:0:4:1 status = 2/0 0x6 0x29 0x0"));
		StorageCode reset = new StorageCode("0x0", "0x2", "", "0x6", "0x29", "0x0", "");
		assertTrue(found(reset, "SCSI: 5711: vmhba2:0:4:1 status = 2/0 0x6 0x29 0x0"));
		assertFalse(found(reset, "SCSI: 5711: vmhba2:0:4:1 status = 2/0 0x6 0x3f 0xe"));
	}

	@Test
	void statusOfNvmeIsFoundWithAndWithoutItsFlags() {
		StorageCode aborted = new StorageCode("", "", "", "", "", "", "0x371");
		assertTrue(found(aborted, "psaCmd 0x45, status 0x371, opc 0x2"));
		assertTrue(found(aborted, "psaCmd 0x45, status 0x4371, opc 0x2"));
		assertFalse(found(aborted, "psaCmd 0x45, status 0x370, opc 0x2"));
		StorageCode field = new StorageCode("", "", "", "", "", "", "0x2");
		assertTrue(found(field, "status 0x2, opc 0x6"));
		assertTrue(found(field, "status 0x4002, opc 0x6"));
		assertFalse(found(field, "status 0x4371, opc 0x2"));
	}

	@Test
	void aDeviceIsFoundByAllItsNamesAndWithItsRepeats() {
		var pattern = CodeLines.of(device("naa.1", "vml.2"), SENSE);
		assertTrue(pattern.matcher("to dev \"vml.2\" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.").find());
		assertTrue(pattern.matcher("last error status from device naa.1 repeated 10 times").find());
		assertFalse(
				pattern.matcher("to dev \"naa.3\" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.").find());
	}

	@Test
	void withoutACodeThereIsNothingToLookFor() {
		assertEquals(Optional.empty(), CodeLines.any(new StorageCode("", "", "", "", "", "", "")));
	}
}
