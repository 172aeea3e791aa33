package org.plumbline.esxi.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables themselves: complete, well-formed, without rows that can never answer. */
class TablesTest {

	private final ResourceOpener opener = TestTables.opener();
	private final ScsiTables tables = new ScsiTables(opener);

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(TestTables.folder())) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyTableNamesItsStandardAndHasWholeRows(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("# Standard: ")));
		List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
		int columns = rows.getFirst().split("\t", -1).length;
		rows.forEach(row -> assertEquals(columns, row.split("\t", -1).length, row));
		assertEquals(rows.size(), new HashSet<>(rows).size(), "a row stands twice");
	}

	@ParameterizedTest
	@CsvSource({ "host-status.tsv,25", "device-status.tsv,11", "plugin-status.tsv,10", "sense-keys.tsv,16",
			"opcodes.tsv,354", "nvme-status.tsv,109", "nvme-opcodes.tsv,49", "vendor-sense.tsv,15" })
	void everyRowIsExplainedAndSourced(String name, int atLeast) {
		List<TsvRow> rows = Tsv.read(opener, name);
		assertTrue(rows.size() >= Math.min(atLeast, 15) && rows.size() >= atLeast - 5, name + " has " + rows.size());
		for (TsvRow row : rows) {
			assertFalse(row.text("source").isEmpty());
			assertFalse(row.text("name").isEmpty());
			if (!name.equals("opcodes.tsv")) {
				assertFalse(row.text("meaning").isEmpty(), row.text("name"));
			}
		}
	}

	@Test
	void meaningsOfOneCodeDoNotOverlapInTime() {
		for (String name : List.of("host-status.tsv", "device-status.tsv", "plugin-status.tsv")) {
			List<TsvRow> rows = Tsv.read(opener, name);
			for (TsvRow one : rows) {
				for (TsvRow other : rows) {
					assertFalse(one != other && one.text("code").equals(other.text("code"))
							&& one.releases().overlaps(other.releases()), one.text("name"));
				}
			}
		}
	}

	@Test
	void noCombinationIsHiddenByOneAboveIt() {
		var combinations = new Combinations(opener);
		for (TsvRow row : Tsv.read(opener, "combinations.tsv")) {
			LineFacts facts = sample(row);
			DecidingLevel level = Verdicts.level(facts).orElseThrow();
			String found = combinations.find(facts, level, OptionalInt.empty()).map(c -> c.answer().meaning())
					.orElse("");
			assertEquals(row.text("meaning"), found, row.text("match") + " " + row.text("commands"));
		}
	}

	/** Makes the facts of a line for which a row is meant. */
	private static LineFacts sample(TsvRow row) {
		var facts = new LineFacts("");
		facts.host = 0;
		facts.plugin = 0;
		facts.deviceStatus = 0;
		String commands = row.text("commands");
		facts.opcode = commands.isEmpty() ? 0xdd : Integer.decode(commands.split(",")[0]);
		facts.device = row.text("devices");
		SenseValidity validity = SenseValidity.VALID;
		boolean status = false;
		for (String term : row.text("match").split(" ")) {
			if (term.startsWith("Act:")) {
				facts.action = term.substring(4);
			} else if (term.indexOf('/') > 0) {
				String[] codes = term.split("/");
				facts.key = first(codes[0], 9);
				facts.asc = first(codes[1], 0x7e);
				facts.ascq = first(codes[2], 0x7e);
			} else if (term.charAt(1) == ':') {
				status = true;
				int code = Integer.decode(term.substring(2).split(",")[0]);
				switch (term.charAt(0)) {
				case 'H' -> facts.host = code;
				case 'D' -> facts.deviceStatus = code;
				default -> facts.plugin = code;
				}
			} else {
				validity = SenseValidity.valueOf(term.toUpperCase(java.util.Locale.ROOT));
			}
		}
		facts.validity = facts.asc < 0 ? SenseValidity.NONE : validity;
		facts.deviceStatus = status ? facts.deviceStatus : 2;
		return facts;
	}

	private static int first(String set, int any) {
		return set.equals("*") ? any : Integer.parseInt(set.split("[,-]")[0], 16);
	}

	@Test
	void everyFormHasItsText() {
		for (ScsiForm form : ScsiForm.values()) {
			assertNotNull(tables.form(form), form.id());
		}
		assertEquals(ScsiForm.values().length, Tsv.read(opener, "forms.tsv").size());
	}

	@Test
	void numbersOfFormsAreThoseOfTheTable() {
		for (TsvRow row : Tsv.read(opener, "forms.tsv")) {
			int number = row.text("number").isEmpty() ? 0 : Integer.parseInt(row.text("number"));
			ScsiForm form = Stream.of(ScsiForm.values()).filter(f -> f.id().equals(row.text("id"))).findFirst()
					.orElseThrow();
			assertEquals(number, form.number(), form.id());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0x0  | -1  | TEST UNIT READY
			0x5f | 0x5 | PERSISTENT RESERVE OUT, PREEMPT AND ABORT
			0x5f | 0x1e | PERSISTENT RESERVE OUT
			0x9e | 0x10 | READ CAPACITY(16)
			0xa3 | 0xa | REPORT TARGET PORT GROUPS
			0x7f | 0x9 | READ(32)
			0x7f | 0x8f7c | PERFORM SCSI COMMAND (OSD-2)
			0xf1 | -1  | ATS (VENDOR OPCODE)
			0xfe | -1  | WRITE SAME (VMKERNEL OPCODE)
			0xc1 | -1  | VENDOR SPECIFIC
			0x2  | -1  | UNKNOWN COMMAND
			""")
	void namesCommands(String opcode, String action, String name) {
		assertEquals(name, tables.command(Integer.decode(opcode), Integer.decode(action)).name());
	}

	@Test
	void commandsOfOtherDeviceTypesAreKept() {
		assertEquals("REPORT AUTOMATION DEVICE ATTRIBUTES (automation)", tables.command(0xa3, 0).otherNames());
		assertEquals("Rewind (tape)", tables.command(1, -1).otherNames());
	}

	@Test
	void everyCommandAndEveryNvmeStatusIsExplainedAndAdvised() {
		for (TsvRow row : Tsv.read(opener, "opcodes.tsv")) {
			String opcode = row.text("opcode");
			int dash = opcode.indexOf('-');
			int action = row.hex("serviceAction").orElse(LineFacts.ABSENT);
			ScsiCommand command = tables.command(Integer.decode(dash < 0 ? opcode : opcode.substring(0, dash)), action);
			assertFalse(command.advice().isEmpty(), command::toString);
		}
		for (TsvRow row : Tsv.read(opener, "nvme-status.tsv")) {
			assertFalse(row.text("advice").isEmpty(), row.text("name"));
		}
	}

	@Test
	void everyTextHasItsKeyAndTheReverse() throws IOException {
		var properties = new Properties();
		try (var reader = new java.io.InputStreamReader(Messages.class.getResourceAsStream("messages.properties"),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		Set<String> fields = Stream.of(Messages.class.getDeclaredFields()).filter(f -> f.getType() == String.class)
				.map(java.lang.reflect.Field::getName).collect(Collectors.toSet());
		assertEquals(properties.stringPropertyNames(), fields);
		for (var field : Messages.class.getDeclaredFields()) {
			if (field.getType() == String.class) {
				try {
					assertEquals(properties.getProperty(field.getName()), field.get(null), field.getName());
				} catch (IllegalAccessException e) {
					throw new AssertionError(e);
				}
			}
		}
	}

	@Test
	void placesInTextsAreFilledAndBracesInValuesStay() {
		assertEquals("a {1} b {0} {x} {", Messages.bind("a {0} b {1} {x} {", "{1}", "{0}"));
	}
}
