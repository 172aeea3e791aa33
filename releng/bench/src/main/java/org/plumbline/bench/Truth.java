package org.plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was put into a bundle, so that a test can compare it with what an analysis says. Prints itself as JSON. */
final class Truth {

	private final Map<String, Object> root = new LinkedHashMap<>();
	private final Map<String, Integer> scsi = new TreeMap<>();
	private final Map<String, Integer> failures = new TreeMap<>();
	private final Map<String, Integer> issued = new TreeMap<>();
	private boolean plugin = true;

	void put(String key, Object value) {
		root.put(key, value);
	}

	/** Appends to the list under {@code key}. */
	@SuppressWarnings("unchecked")
	void add(String key, Object value) {
		((List<Object>) root.computeIfAbsent(key, k -> new ArrayList<>())).add(value);
	}

	/** Counts one failed command. */
	void scsi(String device, String opcode, String status) {
		scsi.merge(device + "\t" + opcode + "\t" + status, 1, Integer::sum);
	}

	/** Says that lines of 3.5 are told of, which show no plugin status. */
	void withoutPlugin() {
		plugin = false;
	}

	/** Counts failed commands of one kind, repeats included; sense data count only where they are valid. */
	void failure(String device, String opcode, Sense sense, int times) {
		var data = sense.isValid() ? " Valid sense data: " + Sense.hex(sense.key()) + " " + Sense.hex(sense.asc()) + " "
				+ Sense.hex(sense.ascq()) : "";
		scsi.merge(device + "\t" + opcode + "\t" + sense.status() + data, times, Integer::sum);
		var key = String.join("\t", device, Sense.hex(sense.host()), Sense.hex(sense.device()), data);
		failures.merge(key, times, Integer::sum);
	}

	/** Counts failed commands of a device by the machine that issued them. */
	void issued(String device, String machine) {
		issued.merge(device + '\t' + machine, 1, Integer::sum);
	}

	private List<Object> storageFailures() {
		var result = new ArrayList<>();
		failures.forEach((key, count) -> {
			var part = key.split("\t", -1);
			var map = map("device", part[0], "host", part[1], "deviceStatus", part[2]);
			if (plugin) {
				map.put("plugin", "0x0");
			}
			if (!part[3].isEmpty()) {
				var number = part[3].substring(part[3].indexOf(':') + 2).split(" ");
				map.put("senseKey", number[0]);
				map.put("asc", number[1]);
				map.put("ascq", number[2]);
			}
			map.put("count", count);
			result.add(map);
		});
		return result;
	}

	/** Returns the whole truth as maps, lists, numbers and texts. */
	Map<String, Object> toMap() {
		var complete = new LinkedHashMap<>(root);
		if (!scsi.isEmpty()) {
			complete.put("scsi", commands());
		}
		if (!failures.isEmpty()) {
			complete.put("failures", storageFailures());
		}
		if (!issued.isEmpty()) {
			complete.put("issued", issuers());
		}
		return complete;
	}

	/** Returns the whole truth as JSON text with a final line end. */
	String toJson() {
		var text = new StringBuilder();
		value(text, toMap(), 0);
		return text.append('\n').toString();
	}

	private List<Object> issuers() {
		var result = new ArrayList<>();
		issued.forEach((key, count) -> {
			var part = key.split("\t");
			result.add(map("device", part[0], "machine", part[1], "count", count));
		});
		return result;
	}

	private List<Object> commands() {
		var counts = new ArrayList<>();
		scsi.forEach((key, count) -> {
			var part = key.split("\t");
			counts.add(map("device", part[0], "opcode", part[1], "status", part[2], "count", count));
		});
		return counts;
	}

	/** Returns a map in the order of the arguments: key, value, key, value. */
	static Map<String, Object> map(Object... keysAndValues) {
		var result = new LinkedHashMap<String, Object>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			result.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return result;
	}

	private static void value(StringBuilder text, Object value, int depth) {
		switch (value) {
		case Map<?, ?> map -> object(text, map, depth);
		case List<?> list -> array(text, list, depth);
		case Number number -> text.append(number);
		case Boolean bool -> text.append(bool);
		default -> string(text, value.toString());
		}
	}

	private static void object(StringBuilder text, Map<?, ?> map, int depth) {
		var separator = "{";
		for (var entry : map.entrySet()) {
			indent(text.append(separator), depth + 1);
			string(text, entry.getKey().toString());
			value(text.append(": "), entry.getValue(), depth + 1);
			separator = ",";
		}
		if (map.isEmpty()) {
			text.append("{}");
		} else {
			indent(text, depth).append('}');
		}
	}

	private static void array(StringBuilder text, List<?> list, int depth) {
		var separator = "[";
		for (var item : list) {
			indent(text.append(separator), depth + 1);
			value(text, item, depth + 1);
			separator = ",";
		}
		if (list.isEmpty()) {
			text.append("[]");
		} else {
			indent(text, depth).append(']');
		}
	}

	private static StringBuilder indent(StringBuilder text, int depth) {
		return text.append('\n').append("  ".repeat(depth));
	}

	private static void string(StringBuilder text, String value) {
		text.append('"');
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
			case '"', '\\' -> text.append('\\').append(c);
			case '\n' -> text.append("\\n");
			case '\t' -> text.append("\\t");
			default -> text.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
			}
		}
		text.append('"');
	}
}
