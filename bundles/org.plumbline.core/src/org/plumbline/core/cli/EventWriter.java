package org.plumbline.core.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.event.Uptimes;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.store.TwinLines;
import org.plumbline.core.world.WorldNames;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes events as JSON lines, CSV (RFC 4180) or text. */
interface EventWriter {

	/**
	 * Writes an event.
	 *
	 * @param twins  finds lines that tell the same event
	 * @param worlds names of worlds
	 */
	void write(LogRecord event, TwinLines twins, WorldNames worlds, OutputStream out) throws IOException;

	/** Writes what stands above the first event. */
	default void begin(OutputStream out) throws IOException {
		// most forms have no head
	}

	static EventWriter of(String format) throws UsageException {
		return switch (format) {
		case "jsonl" -> EventWriter::json; //$NON-NLS-1$
		case "csv" -> new Csv(); //$NON-NLS-1$
		case "text" -> EventWriter::text; //$NON-NLS-1$
		default -> throw new UsageException(NLS.bind(Messages.EventWriter_unknownFormat, format));
		};
	}

	private static void json(LogRecord event, TwinLines twins, WorldNames worlds, OutputStream out) throws IOException {
		Map<String, Object> tree = tree(event);
		String world = worlds.name(event.source().bundleSha256(), event.world(), event.timeNs());
		if (!world.isEmpty()) {
			tree.put("worldName", world); //$NON-NLS-1$
		}
		twins.firstOf(event).ifPresent(row -> tree.put("twinOf", twins.ref(row).toString())); //$NON-NLS-1$
		try (JsonGenerator json = JsonTree.generator(out, false)) {
			json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
			JsonTree.write(json, tree);
		}
		out.write('\n');
	}

	static Map<String, Object> tree(LogRecord event) {
		return new Tree().put("id", event.ref().toString()).time("time", event) //$NON-NLS-1$ //$NON-NLS-2$
				.put("timeFrom", event.timeFrom().label()).text("host", event.host()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("source", event.source().path()).put("line", event.line()).put("lines", event.lines()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("severity", event.severity().label()).text("process", event.process()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("pid", event.pid()).number("world", event.world()).number("cpu", event.cpu()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("uptime", Uptimes.text(event.uptimeNs())) //$NON-NLS-1$
				.text("opId", event.opId()).text("module", event.module()).put("repeat", event.repeat()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("message", event.message()).map(); //$NON-NLS-1$
	}

	private static void text(LogRecord event, TwinLines twins, WorldNames worlds, OutputStream out) throws IOException {
		String time = event.timeNs() == Times.UNKNOWN_NS ? "?" : event.timeText(); //$NON-NLS-1$
		String line = time + ' ' + event.severity().label() + ' ' + event.source().path() + ':' + event.line() + ' '
				+ event.process() + ": " + event.message() + '\n'; //$NON-NLS-1$
		out.write(line.getBytes(StandardCharsets.UTF_8));
	}

	/** Comma-separated values with a head line; line ends CR LF. */
	final class Csv implements EventWriter {

		private static final List<String> COLUMNS = List.of("id", "time", "timeFrom", "host", "source", "line", "lines", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				"severity", "process", "pid", "world", "cpu", "opId", "module", "repeat", "message"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

		@Override
		public void begin(OutputStream out) throws IOException {
			out.write((String.join(",", COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public void write(LogRecord event, TwinLines twins, WorldNames worlds, OutputStream out) throws IOException {
			Map<String, Object> tree = tree(event);
			List<String> cells = new ArrayList<>();
			for (String column : COLUMNS) {
				cells.add(quoted(String.valueOf(tree.getOrDefault(column, "")))); //$NON-NLS-1$
			}
			out.write((String.join(",", cells) + "\r\n").getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private static String quoted(String text) {
			return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
					? '"' + text.replace("\"", "\"\"") + '"' //$NON-NLS-1$ //$NON-NLS-2$
					: text;
		}
	}
}
