package org.plumbline.esxi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.rule.RulePacks;

/**
 * The page that says which code is found by which rule: it has a row for every code of the tables, and a line with the
 * code is found by the named rules and by no others.
 */
class CodesAndRulesTest {

	private static final Path TABLES = Path.of("data", "scsi");
	private static final List<Row> ROWS = rows();
	private static final Pattern SENSE = Pattern.compile("([0-9a-f]+)/([0-9a-f]+)/([0-9a-f]+)");
	private static final String USUAL_DEVICE = "naa.60060e8007e2b1000030e2b100001a42";

	/**
	 * A row of the page.
	 *
	 * @param code  the code as the tables have it
	 * @param tried what stands in the made line; the code if nothing is said
	 * @param rules ids, sorted; none if no rule looks for it
	 * @param why   the remark
	 */
	private record Row(String code, String tried, List<String> rules, String why) {

		static Row of(String line) {
			String[] cells = line.split("\\|", -1);
			String code = cells[1].strip().replace("`", "");
			String tried = cells[2].strip().replace("`", "");
			String rules = cells[3].strip();
			return new Row(code, tried.isEmpty() ? code : tried,
					rules.equals("–") ? List.of() : Stream.of(rules.split(", ")).sorted().toList(), cells[4].strip());
		}

		Optional<String> command() {
			return Stream.of(tried.split(" ")).filter(each -> each.matches("0x[0-9a-f]+") && !isNvme()).findFirst();
		}

		String release() {
			return Stream.of(tried.split(" ")).filter(each -> each.matches("\\d\\.\\d")).findFirst()
					.orElse(isNvme() ? "8.0" : "6.7");
		}

		String device() {
			return Stream.of(tried.split(" ")).filter(each -> each.matches("(?:naa|mpx)\\..*")).findFirst()
					.orElse(USUAL_DEVICE);
		}

		boolean isNvme() {
			return tried.startsWith("NVMe ");
		}

		/** A code that is a word and stands in no line of its own. */
		boolean isWord() {
			return code.matches("(?:SK|action|path|task|driver) .*") && tried.equals(code);
		}
	}

	private static List<Row> rows() {
		try (Stream<String> lines = Files.lines(Path.of("../../docs/codes-and-rules.md"))) {
			return lines.filter(line -> line.startsWith("| `")).map(Row::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Makes a line of the row's release that holds the row's code. */
	private static String line(Row row) {
		if (row.isNvme()) {
			return "2023-11-27T18:34:02.014Z cpu22:2097814)WARNING: NVMEIO:2622 command 0x45ba98c47536 failed: ctlr 260, "
					+ "queue 11, psaCmd 0x45ba000d98ba, status " + row.tried().substring(5)
					+ ", opc 0x2, cid 27, nsid 1";
		}
		Matcher sense = SENSE.matcher(row.tried());
		boolean sensed = sense.find();
		String numbers = sensed ? "0x" + sense.group(1) + " 0x" + sense.group(2) + " 0x" + sense.group(3)
				: "0x0 0x0 0x0";
		String host = status(row, "H", "0x0");
		boolean plainSense = sensed && !row.tried().contains("H:") && !row.tried().contains("P:");
		String device = status(row, "D", plainSense ? "0x2" : "0x0");
		String plugin = status(row, "P", "0x0");
		String word = plainSense ? "Valid" : row.tried().contains("possible") ? "Possible" : "Invalid";
		String status = "H:" + host + " D:" + device + " P:" + plugin + ' ' + word + " sense data: " + numbers + '.';
		String command = row.command().orElse("0x28");
		return switch (row.release()) {
		case "3.5" -> "Apr 16 09:21:33 esx04 vmkernel: 4:15:21:33.411 cpu3:1039)SCSI: 5663: vmhba1:0:3:1 status = "
				+ Integer.decode(device) + '/' + Integer.decode(host) + ' ' + numbers;
		case "4.1" -> "Apr 16 09:21:33 esx04 vmkernel: 4:15:21:33.411 cpu3:4099)ScsiDeviceIO: 1672: Command " + command
				+ " to device \"" + row.device() + "\" failed " + status;
		case "8.0" -> "2023-03-11T06:14:22.274Z cpu2:2097074)ScsiDeviceIO: 4102: Cmd(0x45d93c6ef362) " + command
				+ ", cmdId.initiator=0x430500013c6e CmdSN 0xb6 from world 2098026 to dev \"" + row.device()
				+ "\" failed " + status.substring(0, status.indexOf(' ' + word)) + " . Cmd count Active:3";
		default -> row.tried().contains("Act:")
				? "2018-02-06T03:07:11.137Z cpu1:2097013)NMP: nmp_ThrottleLogForDevice:3301: Cmd " + command
						+ " (0x459a9e3779b1, 2097001) to dev \"" + row.device()
						+ "\" on path \"vmhba2:C0:T1:L1\" Failed: " + status + " Act:EVAL"
				: "2018-12-28T09:17:01.507Z cpu11:2097407)ScsiDeviceIO: 2911: Cmd(0x459acc623a9b) " + command
						+ ", CmdSN 0x3e9 from world 2098143 to dev \"" + row.device() + "\" failed " + status;
		};
	}

	private static String status(Row row, String level, String usual) {
		Matcher found = Pattern.compile(level + ":(0x[0-9a-f]+)").matcher(row.tried());
		return found.find() ? found.group(1) : usual;
	}

	@Test
	void lineWithACodeIsFoundByTheNamedRulesAndByNoOthers() {
		RulePacks packs = RulePacks.read(ShippedRules.files());
		Decoders decoders = new Decoders(List.of(ShippedRules.decoder()));
		List<String> wrong = new ArrayList<>();
		for (Row row : ROWS) {
			if (!row.isWord()) {
				List<String> found = packs.matching(line(row), Optional.of(row.release()), decoders);
				if (!found.equals(row.rules())) {
					wrong.add(row.code() + " (" + row.tried() + "): " + found + " instead of " + row.rules());
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void codeThatNoRuleLooksForSaysWhy() {
		assertEquals(List.of(),
				ROWS.stream().filter(row -> row.rules().isEmpty() && row.why().isEmpty()).map(Row::code).toList());
	}

	@Test
	void everyCodeOfTheTablesHasARow() throws IOException {
		List<String> missing = new ArrayList<>();
		missing.addAll(missing("host-status.tsv", "H:"));
		missing.addAll(missing("device-status.tsv", "D:"));
		missing.addAll(missing("plugin-status.tsv", "P:"));
		missing.addAll(missing("sense-keys.tsv", "SK "));
		missing.addAll(missing("nvme-status.tsv", "NVMe "));
		missing.addAll(missing("nvme-driver.tsv", "driver "));
		for (List<String> each : table("nmp-actions.tsv")) {
			missing.addAll(missing(each.get(0) + ' ' + each.get(1)));
		}
		for (List<String> each : table("vendor-sense.tsv")) {
			missing.addAll(missing("vendor " + String.join(" ", each.subList(1, 4))));
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void codesThatChangedTheirMeaningHaveARowForEachRelease() throws IOException {
		for (String[] table : new String[][] { { "host-status.tsv", "H:" }, { "plugin-status.tsv", "P:" } }) {
			Set<String> seen = new TreeSet<>();
			Set<String> changed = new TreeSet<>();
			for (List<String> each : table(table[0])) {
				if (!seen.add(each.getFirst())) {
					changed.add(table[1] + each.getFirst());
				}
			}
			assertFalse(changed.isEmpty());
			for (String code : changed) {
				assertEquals(2, ROWS.stream().filter(row -> row.code().equals(code)).map(Row::release)
						.filter(release -> !release.equals("3.5")).distinct().count(), code);
			}
		}
	}

	@Test
	void everyCombinationHasARowWithOneOfItsCommands() throws IOException {
		List<String> missing = new ArrayList<>();
		for (List<String> each : table("combinations.tsv")) {
			List<String> commands = each.get(1).isEmpty() ? List.of() : List.of(each.get(1).split(","));
			boolean told = ROWS.stream().filter(row -> row.code().equals(each.getFirst())).anyMatch(row -> commands
					.isEmpty() || row.command().filter(commands::contains).isPresent());
			if (!told) {
				missing.add(each.getFirst() + ' ' + each.get(1));
			}
		}
		assertEquals(List.of(), missing);
	}

	private static List<String> missing(String table, String prefix) throws IOException {
		List<String> missing = new ArrayList<>();
		for (List<String> each : table(table)) {
			missing.addAll(missing(prefix + each.getFirst()));
		}
		return missing;
	}

	private static List<String> missing(String code) {
		return ROWS.stream().anyMatch(row -> row.code().equals(code)) ? List.of() : List.of(code);
	}

	/** Returns the rows of a table of codes, without its head. */
	private static List<List<String>> table(String name) throws IOException {
		return Files.readAllLines(TABLES.resolve(name)).stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
				.map(line -> List.of(line.split("\t", -1))).toList();
	}
}
