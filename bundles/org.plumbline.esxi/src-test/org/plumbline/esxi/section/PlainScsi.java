package org.plumbline.esxi.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;

/** A decoder in the shape of the real one that knows two codes: the words of code tables are tested elsewhere. */
final class PlainScsi implements Decoder {

	private static final Pattern LINE = Pattern
			.compile("Command (0x\\w+) to device \"(\\S+)\" failed H:(0x\\w+) D:(0x\\w+)"
					+ " P:(0x\\w+) (Valid|Possible) sense data: (0x\\w+) (0x\\w+) (0x\\w+)");

	private int decoded;

	/** Returns how many lines were decoded so far. */
	int decoded() {
		return decoded;
	}

	@Override
	public List<String> marks() {
		return List.of("sense data: ");
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		Matcher line = LINE.matcher(text);
		if (!line.find()) {
			return List.of();
		}
		decoded++;
		boolean valid = line.group(6).equals("Valid");
		String name = valid ? "UNIT ATTENTION, LUNS CHANGED" : "NO CONNECT";
		String command = line.group(1).equals("0x28") ? "READ(10)" : "WRITE(10)";
		Map<String, Object> sense = Map.of("validity", valid ? "valid" : "possible", "key",
				Map.of("code", line.group(7)),
				"asc", line.group(8), "ascq", line.group(9));
		Map<String, Object> values = Map.of("command", Map.of("name", command), "host", Map.of("code", line.group(3)),
				"deviceStatus", Map.of("code", line.group(4)), "plugin", Map.of("code", line.group(5)), "sense", sense);
		List<DecodedField> fields = List.of(new DecodedField("Command", line.group(1), command, false, ""),
				new DecodedField("Host status", "H:" + line.group(3), "", !valid, "How the adapter fared."),
				new DecodedField("Device", line.group(2), "", false, ""));
		return List.of(new DecodedFact("scsi", command + ": " + name, line.group(2), fields,
				"First sentence. Second sentence. Third sentence.", valid ? "" : "Look at the path.", valid,
				List.of("Known from backups.", "path marked dead"), List.of("Do not trust too much."), List.of("T10"),
				values));
	}
}
