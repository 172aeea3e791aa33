package org.plumbline.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.storage.StorageCode;

/** Names of report files, template folders and tables for others. */
class ReportFilesTest {

	@ParameterizedTest
	@CsvSource({ "case.pdf, pdf, true, case.pdf", "case, pdf, false, case-unredacted.pdf",
			"case-unredacted.pdf, pdf, true, case.pdf", "case-unredacted, html, false, case-unredacted.html",
			"CASE.PDF, pdf, true, CASE.pdf" })
	void aFileSaysWhetherItShowsNames(String given, String format, boolean redacted, String expected) {
		assertEquals(Path.of("x", expected), ReportFile.named(Path.of("x", given), format, redacted));
	}

	@Test
	void aTemplateIsMadeFoundAndKept(@TempDir Path root) throws IOException {
		Templates templates = new Templates(root.resolve("templates"));
		assertEquals(List.of(), templates.names());
		Path folder = templates.root().resolve("Example");
		Templates.write(folder, Map.of("paper.css", "p {}"));
		Files.writeString(folder.resolve("paper.css"), "changed");
		Templates.write(folder, Map.of("paper.css", "p {}"));
		assertEquals("changed", Files.readString(folder.resolve("paper.css")));
		assertEquals(List.of("Example"), templates.names());
		assertEquals(Optional.of(folder), templates.folder("Example"));
		assertTrue(templates.folder("..").isEmpty() && templates.folder("../templates/Example").isEmpty());
		Files.writeString(folder.resolve("texts/b.md"), "# Keep dumps\n\nSay **where**.\n");
		assertEquals(List.of(new LibraryText("Keep dumps", "Say **where**.")), Templates.texts(folder));
	}

	@Test
	void csvIsQuotedAndNoFormula() {
		StorageCode code = new StorageCode("0x0", "0x2", "0x0", "0x6", "0x3f", "0xe", "");
		DecodeTable table = new DecodeTable(List.of(new DecodeTable.Row("naa.6001", "=esx", code,
				"UNIT ATTENTION, REPORTED", "READ(10)", 7, "2012-03-01T08:53:36Z", "", "says \"news\"", true)));
		assertEquals(String.join(",", DecodeTable.COLUMNS) + "\r\n"
				+ "naa.6001,'=esx,0x0,0x2,0x0,0x6,0x3f,0xe,,\"UNIT ATTENTION, REPORTED\",READ(10),7,"
				+ "2012-03-01T08:53:36Z,,\"says \"\"news\"\"\"\r\n", table.csv());
	}
}
