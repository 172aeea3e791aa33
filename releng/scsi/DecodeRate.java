import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Helps to measure decoders: {@code make FILE LINES} writes failed commands as a kernel of 8.x writes them,
 * {@code regex} reads such lines from standard input with one tolerant expression and counts them by their codes.
 */
final class DecodeRate {

	private static final String[] SENSE = { "0x5 0x20 0x0", "0x5 0x24 0x0", "0x6 0x29 0x0", "0x6 0x3f 0xe",
			"0x2 0x4 0x3",
			"0x3 0x11 0x0", "0xe 0x1d 0x0", "0x6 0x2a 0x6" };
	private static final Pattern LINE = Pattern.compile("Cmd\\((?<pointer>0x[0-9a-f]+)\\) (?<opcode>0x[0-9a-f]{1,2}),"
			+ " (?:cmdId\\.initiator=0x[0-9a-f]+ )?CmdSN (?<number>0x[0-9a-f]+)(?: from world (?<world>\\d+))?"
			+ " to dev \"(?<device>[^\"]+)\" failed H:(?<h>0x[0-9a-f]+) D:(?<d>0x[0-9a-f]+) P:(?<p>0x[0-9a-f]+)"
			+ "(?: (?<kind>Valid|Possible|Invalid) sense data: (?<key>0x[0-9a-f]+) (?<asc>0x[0-9a-f]+) (?<ascq>0x[0-9a-f]+))?");

	private DecodeRate() {
	}

	public static void main(String[] words) throws IOException {
		if (words[0].equals("make")) {
			make(Path.of(words[1]), Integer.parseInt(words[2]));
		} else {
			read();
		}
	}

	private static void make(Path file, int lines) throws IOException {
		Random dice = new Random(lines);
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (int i = 0; i < lines; i++) {
				out.write(String.format(
						"2026-03-29T20:%02d:%02d.%03dZ In(182) vmkernel: cpu%d:2097575)ScsiDeviceIO: 4681: "
								+ "Cmd(0x45dd%08x) 0x%x, cmdId.initiator=0x430db5696bc0 CmdSN 0x%x from world %d to dev "
								+ "\"naa.60a98000572d43595a4a5a6b6e4f%02x71\" failed H:0x0 D:0x2 P:0x0 Valid sense data: %s.%n",
						i / 60_000 % 60, i / 1000 % 60, i % 1000, i % 64, dice.nextInt() & Integer.MAX_VALUE,
						i % 3 == 0 ? 0x1a : 0x28 + i % 3, i, 2_097_288 + i % 50, i % 64,
						SENSE[dice.nextInt(SENSE.length)]));
			}
		}
	}

	private static void read() throws IOException {
		Map<String, Integer> counts = new HashMap<>();
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			Matcher found = LINE.matcher(line);
			if (found.find()) {
				counts.merge(found.group("device") + found.group("h") + found.group("d") + found.group("p")
						+ found.group("key") + found.group("asc") + found.group("ascq"), 1, Integer::sum);
			}
		}
		System.out.println(counts.size());
	}
}
