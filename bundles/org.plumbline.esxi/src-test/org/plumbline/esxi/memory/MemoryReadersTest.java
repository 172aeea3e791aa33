package org.plumbline.esxi.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.PassingFile;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Gauge;
import org.plumbline.model.evidence.Host;

/** Heaps, groups and the memory of a host, as outputs of several releases show them. */
class MemoryReadersTest {

	private static final String SHA = "0".repeat(64);
	private static final String HEAP = """
			Heap stats {
			   Name:netBuffers
			   dynamically growable:1
			   physical contiguity:MM_PhysContigType: 1 -> Any Physical Contiguity
			   upper memory PA limit:-1
			   current heap size:4194304
			   current bytes allocated:3145728
			   current bytes available:1048576
			   percent free of current size:25
			   maximum heap size:8388608
			   percent free of max size:62
			   lowest percent free of max size ever encountered:11
			   number of failed allocations:3
			}
			""";

	private final List<String> notices = new ArrayList<>();

	private String nodes(String text) {
		return nodes(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private String nodes(InputStream text) {
		MemoryNodesReader reader = new MemoryNodesReader();
		PassingFile file = new PassingFile("commands/vsi_traverse_-s.txt", -1, Times.UNKNOWN_NS,
				(code, message) -> notices.add(code + ' ' + message));
		Host host = EvidenceFactory.eINSTANCE.createHost();
		reader.add(List.of(reader.read(file, text)), host, (code, message) -> notices.add(code));
		return text(host);
	}

	private String statistics(String path, String text) {
		Host host = EvidenceFactory.eINSTANCE.createHost();
		new MemoryStatisticsParser().parse(new CapturedOutput(SHA, path, 7, "6.7", text.lines().toList(),
				(code, message) -> notices.add(code)), host);
		return text(host);
	}

	private static String text(Host host) {
		return host.getGauges().stream().map(MemoryReadersTest::text).collect(Collectors.joining("\n"));
	}

	private static String text(Gauge each) {
		return String.join("|", each.getGroup(), each.getSubject(), each.getName(), Long.toString(each.getValue()),
				each.getUnit(), Long.toString(each.getOrigin().line()));
	}

	@Test
	void aHeapIsReadFromTheCacheAmongOtherNodes() {
		String read = nodes("/net/portsets/vSwitch0/status\n value:7\n/system/heaps/netBuffers-0x410001000000/stats\n"
				+ HEAP + "/vmkModules/x\n current bytes allocated:99\n");
		assertEquals("""
				heap|netBuffers|current heap size|4194304|bytes|9
				heap|netBuffers|current bytes allocated|3145728|bytes|10
				heap|netBuffers|current bytes available|1048576|bytes|11
				heap|netBuffers|maximum heap size|8388608|bytes|13
				heap|netBuffers|percent free of max size|62|percent|14
				heap|netBuffers|lowest percent free of max size ever encountered|11|percent|15
				heap|netBuffers|number of failed allocations|3||16""", read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/> cat /system/heaps/netBuffers-0x41/stats\n", "/> get /system/heaps/netBuffers/stats/\n",
			"", "/system/heaps/netBuffers-0x41/stats/\n" })
	void aHeapIsKnownWithAndWithoutItsPath(String head) {
		assertTrue(nodes(head + HEAP).contains("heap|netBuffers|current bytes allocated|3145728|bytes"));
	}

	@Test
	void twoHeapsOfOneNameStayTwo() {
		String read = nodes(HEAP + HEAP);
		assertTrue(read.contains("heap|netBuffers|maximum heap size"));
		assertTrue(read.contains("heap|netBuffers #2|maximum heap size"));
	}

	@Test
	void theMemoryOfTheHostIsReadInBytes() {
		assertEquals("""
				memory||Physical memory estimate|17178353664|bytes|3
				memory||Free|11843796992|bytes|4""", nodes("""
				/memory/comprehensive
				Comprehensive {
				   Physical memory estimate:16775736 KB
				   Free:11566208 KB
				   Reserved:-1 KB
				}
				"""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "VSISHCmdGetInt():Get failed: Not found\n", "Heap stats {\n",
			"Heap stats {\n Name:\n current heap size:5\n}\n",
			"Heap stats {\n Name:x\n current heap size:99999999999999999999999\n current bytes allocated:0x10\n}\n",
			"/system/heaps//stats\n current heap size:1\n", "\0\1\2\n\n" })
	void whatHoldsNoHeapGivesNone(String text) {
		assertEquals("", nodes(text));
		assertEquals(List.of(), notices);
	}

	@Test
	void aLineWithoutEndIsPassedOver() {
		assertTrue(nodes("x".repeat(3_000_000) + '\n' + HEAP).contains("heap|netBuffers|maximum heap size"));
	}

	@Test
	void damageKeepsWhatWasReadBeforeIt() {
		InputStream broken = new ByteArrayInputStream(HEAP.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public synchronized int read(byte[] bytes, int from, int length) {
				int count = super.read(bytes, from, length);
				if (count < 0) {
					throw new java.io.UncheckedIOException(new IOException("cut"));
				}
				return count;
			}
		};
		InputStream checked = new InputStream() {
			@Override
			public int read() {
				throw new UnsupportedOperationException();
			}

			@Override
			public int read(byte[] bytes, int from, int length) throws IOException {
				try {
					return broken.read(bytes, from, length);
				} catch (java.io.UncheckedIOException e) {
					throw e.getCause();
				}
			}
		};
		assertTrue(nodes(checked).contains("maximum heap size|8388608"));
		assertEquals(1, notices.size());
	}

	@Test
	void groupsAreReadWithTheirUnit() {
		String table = """
				 GROUP STATS
				   Unit : MB
				------------------------------------------------------------
				   gid name                 parGid min max memSizePeak
				------------------------------------------------------------
				     0 host                     -1 100 100          90
				     4 web shop 03               0   0  -1         2
				     9 cut
				------------------------------------------------------------
				 Total                             100 100          92
				""";
		assertEquals("""
				memory group|host|min|104857600|bytes|6
				memory group|host|max|104857600|bytes|6
				memory group|host|memSizePeak|94371840|bytes|6
				memory group|web shop 03|min|0|bytes|7
				memory group|web shop 03|memSizePeak|2097152|bytes|7""",
				statistics("commands/memstats_-r-group-stats.txt", table));
		assertEquals(List.of("command-row"), notices);
	}

	@ParameterizedTest
	@ValueSource(strings = { "commands/memstats_-r-vm-stats.txt|2048",
			"commands/memstats_-r-vm-stats--u-mb.txt|2097152",
			"commands/memstats_-r-uw-stats--u-kb--s-name.txt|2048" })
	void theSwitchOfTheCommandTellsTheUnit(String pathAndBytes) {
		String[] parts = pathAndBytes.split("\\|");
		assertEquals("memory group|vm.48361|memSize|" + parts[1] + "|bytes|3", statistics(parts[0], """
				name b memSize
				--------------
				vm.48361 n 2
				"""));
	}

	@Test
	void aTableWithoutNamesIsOfTheHost() {
		assertEquals("memory||total|4096|bytes|3\nmemory||free|1024|bytes|3",
				statistics("commands/memstats_-r-comp.txt", """
				total discarded free
				---------------------
				4 -1 1
				"""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sh: memstats: not found", "-----", "gid name parGid\n---\n1 2\n",
			"name a b\n---\nx 99999999999999999999 -5" })
	void whatHoldsNoTableGivesNone(String text) {
		assertEquals("", statistics("commands/memstats_-r-group-stats.txt", text));
	}
}
