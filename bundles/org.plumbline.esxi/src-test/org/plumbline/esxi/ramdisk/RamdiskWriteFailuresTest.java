package org.plumbline.esxi.ramdisk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.decode.DecodedFact;

class RamdiskWriteFailuresTest {

	private final RamdiskWriteFailures decoder = new RamdiskWriteFailures();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Error: 'FileIO error: No space left : /var/lib/vmware/hostd/stats/hostAgentStats.idMap'; while adding | hostdstats | space
			BC: 3837: Failed to flush 6 buffers of size 8192 each for object '' 1: No free memory for file data | `` | space
			Event 12 : The ramdisk 'tmp' is full.  As a result, the file /tmp/a.log could not be written. | tmp | space
			The file table of the ramdisk 'root' is full.  As a result, the file /var/run/x could not be created | root | inodes
			The root filesystem's file table is full.  As a result, the file /var/run/y could not be created | root | inodes
			VisorFSRam: 9: Cannot extend visorfs file /var/x because its ramdisk (var) is full. | var | space
			""")
	void namesTheRamdiskAndWhatRanOut(String line, String ramdisk, String what) {
		List<DecodedFact> facts = decoder.decode(line, Optional.empty());
		assertEquals(1, facts.size());
		assertEquals(ramdisk == null ? "" : ramdisk, facts.getFirst().device());
		assertEquals(what, facts.getFirst().fields().get(1).value());
		assertTrue(decoder.marks().stream().anyMatch(line::contains), "the line must be found by a mark");
	}

	@Test
	void staysSilentOnLookAlikes() {
		for (String line : List.of("No space left on device", "ramdisk 'tmp' is full of hope",
				"FS3: No space left : vol",
				"The ramdisk 'tmp' was created")) {
			assertEquals(List.of(), decoder.decode(line, Optional.empty()), line);
		}
	}
}
