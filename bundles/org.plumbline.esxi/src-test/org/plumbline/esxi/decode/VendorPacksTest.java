package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.TableFailure;

class VendorPacksTest {

	private static final String HEADER = "pack\tkey\tasc\tascq\tname\tmeaning\tadvice\tharmless\tsource\n";

	@TempDir
	Path folder;

	private final List<TableFailure> failures = new ArrayList<>();

	private List<VendorCode> read(String file, String text) throws IOException {
		Files.writeString(folder.resolve(file), text);
		return VendorPacks.read(folder, failures::add);
	}

	@Test
	void aRowIsUsedByTheDecoder() throws IOException {
		List<VendorCode> codes = read("acme.tsv",
				HEADER + "Acme 9000\t0x4\t0x9b\t0x7\tFLUX LOW\tThe flux is low.\tAdd flux.\tyes\tAcme manual 3\n");
		assertEquals(List.of(), failures);
		ScsiDecoder decoder = new ScsiDecoder(new ScsiTables(TestTables.opener(), codes));
		ScsiDecode decode = decoder.decode("4/9b/7", Optional.empty()).getFirst();
		assertEquals("HARDWARE ERROR, FLUX LOW", decode.verdict().name());
		assertEquals("Add flux.", decode.verdict().advice());
		assertTrue(decode.verdict().meaning().contains("Acme 9000") && decode.verdict().meaning().contains("flux"));
		assertTrue(decode.harmless());
		assertEquals(List.of("Acme manual 3"), decode.verdict().sources());
	}

	@Test
	void aWrittenRowGoesBeforeAShippedOne() throws IOException {
		List<VendorCode> codes = read("own.tsv", "key\tasc\tascq\tname\n6\t8b\t2\tOUR WORD FOR IT\n");
		ScsiDecode decode = new ScsiDecoder(new ScsiTables(TestTables.opener(), codes))
				.decode("6/8b/2", Optional.empty()).getFirst();
		assertEquals("UNIT ATTENTION, OUR WORD FOR IT", decode.verdict().name());
		assertTrue(decode.verdict().otherReadings().stream().anyMatch(each -> each.label().startsWith("RDAC")));
	}

	@Test
	void theNameOfTheFileNamesTheFamilyIfNoColumnDoes() throws IOException {
		assertEquals("acme", read("acme.tsv", "# ours\n\nname\tkey\tasc\tascq\nX\t5\t80\t1\n").getFirst().pack());
	}

	@Test
	void aWrongRowIsToldWithFileAndLineAndTheOthersAreUsed() throws IOException {
		List<VendorCode> codes = read("acme.tsv", HEADER + "A\t0x4\t0x9z\t0x7\tX\n" + "A\t0x10\t0x9b\t0x7\tX\n"
				+ "A\t0x4\t0x9b\t0x7\t\n" + "A\t0x4\t0x9b\n" + "A\t0x4\t0x9b\t0x8\tGOOD\n");
		assertEquals(List.of("GOOD"), codes.stream().map(VendorCode::name).toList());
		assertEquals(List.of("acme.tsv:2", "acme.tsv:3", "acme.tsv:4", "acme.tsv:5"),
				failures.stream().map(TableFailure::place).toList());
		assertEquals("asc must be a hexadecimal number up to 0xff and is: 0x9z", failures.getFirst().message());
	}

	@Test
	void aFileWithoutItsHeaderIsToldOnce() throws IOException {
		assertEquals(List.of(), read("acme.tsv", "A\t4\t9b\t7\tX\nA\t4\t9b\t8\tY\n"));
		assertEquals(List.of("acme.tsv:1"), failures.stream().map(TableFailure::place).toList());
	}

	@Test
	void aFileThatIsNoTextIsToldAndOthersAreRead() throws IOException {
		Files.write(folder.resolve("a.tsv"), new byte[] { (byte) 0xff, (byte) 0xfe, 0 });
		assertEquals(1, read("b.tsv", HEADER + "A\t4\t9b\t7\tX\n").size());
		assertEquals(List.of("a.tsv"), failures.stream().map(TableFailure::place).toList());
	}

	@Test
	void withoutAFolderNothingChanges() {
		var facts = FolderScsiFacts.of(TestTables.folder());
		assertSame(facts, facts.withTables(folder.resolve("absent"), failures::add));
		List<DecodedFact> decoded = facts.decode("6/3f/e", Optional.empty());
		assertEquals(1, decoded.size());
		assertEquals(List.of(), failures);
	}
}
