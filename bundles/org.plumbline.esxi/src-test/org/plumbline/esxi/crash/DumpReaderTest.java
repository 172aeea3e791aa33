package org.plumbline.esxi.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.PassingFile;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;

class DumpReaderTest {

	private static final long CHANGED_NS = 1_678_000_000L * Times.SECOND_NS;

	private static String facts(String path, long modifiedNs, byte[] content) {
		DumpReader reader = new DumpReader();
		Host host = EvidenceFactory.eINSTANCE.createHost();
		reader.add(List.of(reader.read(new PassingFile(path, content.length, modifiedNs, (code, message) -> {
			throw new AssertionError(code);
		}), new ByteArrayInputStream(content))), host, (code, message) -> {
			// nothing to say
		});
		return host.getFacts().stream().map(each -> each.getGroup() + ": " + each.getValue())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void timeOfADumpIsThatOfItsNameElseOfItsFile() {
		byte[] content = "dump".getBytes(StandardCharsets.UTF_8);
		assertTrue(facts("var/core/vmkernel-zdump-040712.17.33.1", CHANGED_NS, content)
				.endsWith("dump-time: 2012-04-07T17:33:00Z name"));
		assertTrue(facts("var/core/vmkernel-zdump.1", CHANGED_NS, content)
				.endsWith("dump-time: " + Times.rfc3339(CHANGED_NS) + " file"));
		assertTrue(facts("var/core/vmkernel-zdump-990712.17.33.1", CHANGED_NS, content).endsWith(" file"));
		assertEquals(1, facts("var/core/hostd-zdump.000", Times.UNKNOWN_NS, content).lines().count());
	}

	@Test
	void sizeAndFirstBytesAreShown() {
		assertTrue(facts("var/core/vmkernel-zdump.1", CHANGED_NS, new byte[] { 1, 2, (byte) 0xfe })
				.startsWith("dump: 3 bytes, begins with 0102fe. "));
	}

	@Test
	void whyTheLogWasNotTakenOutIsSaid() {
		byte[] dense = new byte[100_000];
		new Random(1).nextBytes(dense);
		assertTrue(facts("var/core/vmkernel-zdump.1", CHANGED_NS, dense).contains("compressed or encrypted"));
	}

	@Test
	void linesOfTheLogThatStandInPlainAreToldWithTheirPanic() {
		String log = "cpu1:2097)VMKernel: first line of it\0cpu1:2097)VMKernel: second line\0"
				+ "cpu7:2098)@BlueScreen: #PF Exception 14 in world 2098:idle IP 0x0 addr 0x0\0";
		String facts = facts("var/core/vmkernel-zdump.1", CHANGED_NS, log.getBytes(StandardCharsets.ISO_8859_1));
		assertTrue(facts.contains("it panicked: #PF Exception 14 in world 2098:idle"), facts);
	}
}
