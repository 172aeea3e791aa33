package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.storage.StorageEventKind;

/** Lines about storage without a status: every row reads its own sample and no other. */
class StorageLinesTest {

	private static final StorageLines LINES = new StorageLines(TestTables.opener());

	static List<StorageLine> lines() {
		return LINES.lines();
	}

	@ParameterizedTest
	@MethodSource("lines")
	void everyRowReadsItsOwnSampleAndNoOtherRowDoes(StorageLine line) {
		List<DecodedFact> facts = LINES.decode(line.sample(), Optional.empty());
		assertEquals(1, facts.size(), line.id() + " is read by " + facts.size());
		DecodedFact fact = facts.getFirst();
		assertEquals(line.id(), fact.values().get("form"));
		assertTrue(StorageEventKind.of(fact.values().get("kind").toString()).isPresent(), line.id());
		assertFalse(fact.meaning().isEmpty());
		assertFalse(fact.sources().isEmpty());
		assertTrue(line.mark().length() >= 4);
	}

	@Test
	void latencyIsReadWithItsNumbers() {
		DecodedFact fact = LINES.decode(
				"2021-03-04T05:06:07.008Z cpu4:2097300)WARNING: NFS: 5544: NFS volume silver 2 performance has deteriorated."
						+ " I/O latency increased from average value of 9100(us) to 31000(us). Exceeded threshold 10000(us)",
				Optional.empty()).getFirst();
		assertEquals("silver 2", fact.values().get("volume"));
		assertEquals(9100L, fact.values().get("averageMicroseconds"));
		assertEquals(31000L, fact.values().get("microseconds"));
		assertEquals(10000L, fact.values().get("thresholdMicroseconds"));
	}

	@Test
	void aPathIsPutTogetherFromItsParts() {
		DecodedFact fact = LINES.decode("WARNING: iscsi_vmk: iscsivmk_TaskMgmtIssue: vmhba34:CH:0 T:2 L:14 : Task mgmt "
				+ "\"Abort Task\" with itt=0x1 (refITT=0x2) timed out.", Optional.empty()).getFirst();
		assertEquals("vmhba34:C0:T2:L14", fact.values().get("path"));
	}

	@Test
	void theSerialNumberOfANetAppLunFollowsFromItsName() {
		DeviceNameFacts names = new DeviceNameFacts(TestTables.opener());
		DecodedFact fact = names.decode("naa.60a980006a655564547978347a394650", Optional.empty()).getFirst();
		assertEquals("NetApp", fact.values().get("vendor"));
		assertEquals("jeUdTyx4z9FP", fact.values().get("serial"));
	}

	@Test
	void anAliasLeadsToTheNameThatAllHostsShare() {
		DeviceNameFacts names = new DeviceNameFacts(TestTables.opener());
		DecodedFact fact = names
				.decode("vml.020004000060a980006a655564547978347a3946504c554e202020", Optional.empty()).getFirst();
		assertEquals("naa.60a980006a655564547978347a394650", fact.device());
	}

	@Test
	void aNameOfOneHostIsMarkedAsSuchAndALineIsNoName() {
		DeviceNameFacts names = new DeviceNameFacts(TestTables.opener());
		assertEquals(true,
				names.decode("mpx.vmhba0:C0:T0:L0", Optional.empty()).getFirst().values().get("local"));
		assertEquals(false, names.decode("eui.0025385b71b0f1e2", Optional.empty()).getFirst().values().get("local"));
		assertEquals(List.of(), names.decode("Device naa.60a98 is gone", Optional.empty()));
	}

	@Test
	void everySequenceHasStepsAndTextsForPeople() {
		assertTrue(LINES.sequences().size() >= 8);
		LINES.sequences().forEach(each -> {
			assertFalse(each.meaning().isEmpty(), each.id());
			assertFalse(each.sources().isEmpty(), each.id());
			assertTrue(each.steps().stream().anyMatch(step -> step.atLeast() > 0), each.id());
		});
	}
}
