package org.plumbline.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.plumbline.bench.Ramdisks.Ramdisk;

/** The list of ramdisks as {@code esxcli} writes it for programs, and as {@code vdf -h} does for people. */
record RamdiskForms(List<Ramdisk> disks) {

	/** Returns the fields of a ramdisk by their names, in the order of the letters. */
	private static Map<String, Object> fields(Ramdisk disk) {
		var fields = new LinkedHashMap<String, Object>();
		fields.put("Allocated Inodes", disk.usedInodes());
		fields.put("Free", 100 - disk.usedKib() * 100L / disk.maximumKib());
		fields.put("Include in Coredumps", true);
		fields.put("Maximum", disk.maximumKib());
		fields.put("Maximum Inodes", disk.maximumInodes());
		fields.put("Mount Point", disk.mount());
		fields.put("Peak Used", disk.peakKib());
		fields.put("Ramdisk Name", disk.name());
		fields.put("Reserved", disk.maximumKib() / 4);
		fields.put("Reserved Free", 99);
		fields.put("System", true);
		fields.put("Used", disk.usedKib());
		fields.put("Used Inodes", disk.usedInodes());
		return fields;
	}

	private static String kind(Object value) {
		return value instanceof Boolean ? "boolean" : value instanceof Number ? "integer" : "string";
	}

	/** {@code --formatter=csv}: names without blanks, a comma behind the last. */
	String csv() {
		var text = new StringBuilder();
		for (var disk : disks) {
			if (text.isEmpty()) {
				fields(disk).keySet().forEach(name -> text.append(name.replace(" ", "")).append(','));
			}
			text.append('\n');
			fields(disk).values().forEach(value -> text.append(value).append(','));
		}
		return text.append('\n').toString();
	}

	/** {@code --formatter=keyvalue}. */
	String keyValue() {
		var text = new StringBuilder();
		for (int i = 0; i < disks.size(); i++) {
			for (var field : fields(disks.get(i)).entrySet()) {
				text.append("VisorFSRamdisk[").append(i).append("].").append(field.getKey().replace(" ", ""))
						.append('.').append(kind(field.getValue())).append('=').append(field.getValue()).append('\n');
			}
		}
		return text.toString();
	}

	/** {@code --formatter=xml}. */
	String xml() {
		var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<output>\n<root>\n   "
				+ "<list type=\"structure\">\n");
		for (var disk : disks) {
			text.append("      <structure typeName=\"VisorFSRamdisk\">\n");
			fields(disk).forEach((name, value) -> text.append("         <field name=\"").append(name)
					.append("\">\n            <").append(kind(value)).append('>').append(value).append("</")
					.append(kind(value)).append(">\n         </field>\n"));
			text.append("      </structure>\n");
		}
		return text.append("   </list>\n</root>\n</output>\n").toString();
	}

	/** {@code --formatter=json}. */
	String json() {
		return disks.stream().map(disk -> fields(disk).entrySet().stream()
				.map(field -> "    \"" + field.getKey().replace(" ", "") + "\": "
						+ (field.getValue() instanceof String text ? '"' + text + '"' : field.getValue()))
				.collect(Collectors.joining(",\n", "  {\n", "\n  }")))
				.collect(Collectors.joining(",\n", "[\n", "\n]\n"));
	}

	/** {@code vdf -h}: what is left of a unit is cut off. */
	String rounded() {
		var text = new StringBuilder(String.format(Locale.ROOT, "%-22s %9s %9s %9s %4s %s\n", "Ramdisk", "Size", "Used",
				"Available", "Use%", "Mounted on"));
		disks.forEach(disk -> text.append(String.format(Locale.ROOT, "%-22s %9s %9s %9s %3d%% --\n", disk.name(),
				people(disk.maximumKib()), people(disk.usedKib()), people(disk.maximumKib() - disk.usedKib()),
				disk.usedKib() * 100L / disk.maximumKib())));
		return text.toString();
	}

	private static String people(int kib) {
		return kib >= 1024 ? kib / 1024 + "M" : kib + "K";
	}
}
