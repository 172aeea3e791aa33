package org.plumbline.esxi.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanicBlocksTest {

	private static final String SCREEN_35 = """
			VMware ESX Server [Releasebuild-112233]
			PCPU 1 locked up. Failed to ack TLB invalidate.
			frame=0x2b17d98 ip=0x61be94 cr2=0x0 cr3=0x40a77000 cr4=0x16c
			es=0xffffffff ds=0xffffffff fs=0x0 gs=0x0
			*1:1042/helper1-4 0:1107/vmm0:mail 2:1121/vmware-vm 3:1122/mks:mail
			0x2b17ef4:[0x61be94]Panic+0x17 stack: 0x8330b4, 0x2b17f10, 0x2b17f48
			0x2b17f04:[0x61c0f1]TLB_Invalidate+0x1a3 stack: 0x833ab4, 0x2b17f10, 0x2b17f48
			VMK uptime: 7:05:43:45.014 TSC: 1751259712918392
			Starting coredump to disk Dumping using slot 1 of 1...
			""";
	private static final String RING_41 = """
			0:09:44:12.001 cpu3:4231)@BlueScreen: #PF Exception 14 in world 4231:helper11-0 IP 0x41800c12b4cd addr 0x0
			0:09:44:12.001 cpu3:4231)0x417f80ac7d50:[0x41800c12b4cd]FSS_Close@vmkernel:nover+0x18 stack: 0x417f80ac7d80
			0:09:44:12.002 cpu3:4231)0x417f80ac7e00:[0x41800c4f0321]LinuxCharClose@vmklinux:9.1+0x7c stack: 0x0
			0:09:44:12.003 cpu3:4231)VMK uptime: 0:09:44:12.001 TSC: 93122761200312
			""";
	private static final String RING_67 = """
			2019-11-19T08:02:11.223Z cpu11:2098213)@BlueScreen: #GP Exception 13 in world 2098213:lpfc_do_work_0 @ 0x41801c2b3c4d
			2019-11-19T08:02:11.223Z cpu11:2098213)Code start: 0x41801b200000 VMK uptime: 31:04:05:06.789
			2019-11-19T08:02:11.224Z cpu11:2098213)0x451a2c91bd60:[0x41801c2b3c4d]lpfc_eqe@(lpfc)#<None>+0x5d stack: 0x0
			2019-11-19T08:02:11.224Z cpu11:2098213)0x451a2c91bf30:[0x41801b2d0a4d]vmkWorldFunc@vmkernel#nover+0x4f stack: 0x0
			2019-11-19T08:02:11.227Z cpu11:2098213)base fs=0x0 gs=0x418042c00000 Kgs=0x0
			""";

	private static Map<String, Object> panic(String text) {
		return new PanicBlocks().decode(text, Optional.empty()).getFirst().values();
	}

	private static List<String> frames(Map<String, Object> panic) {
		return ((List<?>) panic.get("frames")).stream().map(each -> (Map<?, ?>) each)
				.map(each -> each.get("function") + "@" + each.get("module")).toList();
	}

	@Test
	void processorOfAPanicIsThatWhichPanicked() {
		assertEquals("7", values("2023-03-04T10:20:30.111Z cpu7:2097999)@BlueScreen: Spin count exceeded (lldpLock)"
				+ " - possible deadlock with PCPU 11").get("cpu"));
		assertEquals("3", values("cpu7:2097999)@BlueScreen: PCPU 3: no heartbeat (2/2 IPIs received)").get("cpu"));
	}

	@Test
	void reportOfTheHardwareMayStandInTheReason() {
		Map<String, Object> values = values("cpu3:2097999)@BlueScreen: Machine Check Exception: Fatal MCE on PCPU3"
				+ " in world 2097999:vmm0:win Bank 5: Status 0xbe00000000800400 Misc 0x0 Addr 0x0");
		assertEquals("vmm0:win", values.get("worldName"));
		assertEquals(1, ((List<?>) values.get("checks")).size());
	}

	@Test
	void screenOfOldReleasesNamesTheTypeOfTheException() {
		assertEquals("Exception type 14 in world 1107:vmm0:web @ 0x62fe94",
				values("Exception type 14 in world 1107:vmm0:web @ 0x62fe94").get("reason"));
	}

	private static Map<String, Object> values(String text) {
		return new PanicBlocks().decode(text, Optional.empty()).getFirst().values();
	}

	@Test
	void screenOfThreeNamesReasonWorldUptimeAndFrames() {
		Map<String, Object> panic = panic(SCREEN_35);
		assertEquals("PCPU 1 locked up. Failed to ack TLB invalidate.", panic.get("reason"));
		assertEquals("1042", panic.get("world"));
		assertEquals("helper1-4", panic.get("worldName"));
		assertEquals(((7L * 24 + 5) * 60 + 43) * 60_000 + 45_014, panic.get("uptimeMs"));
		assertEquals(List.of("Panic@null", "TLB_Invalidate@null"), frames(panic));
		assertEquals("tlb", panic.get("class"));
	}

	@Test
	void ringBufferOfFourPartsVersionsByColons() {
		Map<String, Object> panic = panic(RING_41);
		assertEquals("helper11-0", panic.get("worldName"));
		assertEquals("PF", panic.get("class"));
		assertEquals(List.of("FSS_Close@vmkernel", "LinuxCharClose@vmklinux"), frames(panic));
		assertEquals(((9L * 60) + 44) * 60_000 + 12_001, panic.get("uptimeMs"));
	}

	@Test
	void ringBufferOfSixNamesModulesInParentheses() {
		Map<String, Object> panic = panic(RING_67);
		assertEquals("lpfc_do_work_0", panic.get("worldName"));
		assertEquals("11", panic.get("cpu"));
		assertEquals(List.of("lpfc_eqe@lpfc", "vmkWorldFunc@vmkernel"), frames(panic));
	}

	@Test
	void taggedLinesOfEightAreReadLikewise() {
		Map<String, Object> panic = panic(RING_67.replace("Z cpu", "Z In(182) vmkernel: cpu"));
		assertEquals(List.of("lpfc_eqe@lpfc", "vmkWorldFunc@vmkernel"), frames(panic));
		assertEquals("2098213", panic.get("world"));
	}

	@Test
	void machineCheckOfTheScreenIsDecoded() {
		Map<String, Object> panic = panic("""
				VMware ESXi 7.0.3 [Releasebuild-19193900 x86_64]
				Machine Check Exception on PCPU 5 in world 2099001:vmx-vcpu-0:app01
				MCA: 202: UC Excp G7 B9 Sbd80000000100134 A3f01c2c00 M86 P3f01c2c00/40 Data Cache Read Error.
				""");
		assertEquals(true, panic.get("machineCheck"));
		Map<?, ?> check = (Map<?, ?>) ((List<?>) panic.get("checks")).getFirst();
		assertEquals(9L, check.get("bank"));
		assertEquals("0x3f01c2c00", check.get("address"));
		assertEquals("cache: data read, data, level 0", check.get("title"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "#PF Exception 14 in world 4231:a IP 0x41 addr 0x0",
			"#PF Exception(14) in world 1:b IP 0x1 addr 0x0",
			"PCPU 3: no heartbeat (2/2 IPIs received)", "NOT_IMPLEMENTED bora/vmkernel/main/dlmalloc.c:5090",
			"LINT1/NMI (motherboard nonmaskable interrupt), undiagnosed. This may be a hardware problem",
			"Spin count exceeded (lockA) - possible deadlock", "Failed at bora/lib/x.c:12 -- NOT REACHED",
			"Machine Check Exception on PCPU 1 in world 8:idle1", "PCPU 1 locked up. Failed to ack TLB invalidate.",
			"COS Error: Oops" })
	void everyFormOfAReasonIsAPanic(String reason) {
		assertEquals(reason, panic(reason).get("reason"));
		assertEquals(reason, panic("2019-11-19T08:02:11.223Z cpu1:12)@BlueScreen: " + reason).get("reason"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"2019-11-19T08:02:11.223Z cpu1:12)Heartbeat: 618: PCPU 3 didn't have a heartbeat for 7 seconds; *may* be locked up.",
			"2019-11-19T08:02:11Z info hostd[1] Caught Exception 14 in world",
			"MCE: 222: Machine Check Exception: Bank 5, Status b200000000000005",
			"Build is [Releasebuild-112233]", "" })
	void whatOnlyLooksLikeAPanicIsNone(String text) {
		assertTrue(new PanicBlocks().decode(text, Optional.empty()).isEmpty(), text);
	}
}
