package org.plumbline.esxi.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.intake.BundleReader;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventStores;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.store.MarkSet;
import org.plumbline.esxi.command.DateParser;
import org.plumbline.esxi.command.UptimeParser;
import org.plumbline.esxi.format.ShippedFormats;
import org.plumbline.model.evidence.Notice;

/** A folder of logs written for one test, read as a bundle with the formats that are shipped. */
final class TimedBundle {

	private static final OutputParsers PARSERS = new OutputParsers(List.of(
			new OutputParsers.Entry("date", "", "date", PathPattern.of("tmp/date.*.txt,commands/date.txt"),
					new DateParser()),
			new OutputParsers.Entry("uptime", "", "uptime", PathPattern.of("tmp/uptime.*.txt"),
					new UptimeParser())));

	private final Path root;
	private OptionalInt year = OptionalInt.empty();

	private TimedBundle(Path root) {
		this.root = root;
	}

	/** Begins a bundle whose name may say its date. */
	static TimedBundle named(Path folder, String name) throws IOException {
		return new TimedBundle(Files.createDirectories(folder.resolve(name)));
	}

	/** Adds a file that was last changed at an instant. */
	TimedBundle file(String path, String modified, String text) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
		return this;
	}

	TimedBundle year(int given) {
		year = OptionalInt.of(given);
		return this;
	}

	/** Returns the bundle and what was read of it. */
	ReadBundle read() throws IOException {
		return new BundleReader(ShippedFormats.all(), PARSERS, new MarkSet(List.of()),
				new IntakeSettings(root.resolveSibling("data"), year)).read(root, new NullProgressMonitor()).getFirst();
	}

	/** Returns all events in their order: file, time to the millisecond, how it was found, last word of the message. */
	List<String> events() throws IOException {
		return events(read());
	}

	static List<String> events(ReadBundle bundle) throws IOException {
		List<String> lines = new ArrayList<>();
		try (EventStore store = EventStores.open(List.of(bundle.store()), ShippedFormats.all(), source -> 0)) {
			for (long i = 0; i < store.size(); i++) {
				LogRecord event = store.record(store.row(i));
				String time = event.timeNs() == Times.UNKNOWN_NS ? "?" : Times.rfc3339(event.timeNs());
				lines.add(time + ' ' + event.timeFrom().label() + ' '
						+ event.message().substring(event.message().lastIndexOf(' ') + 1));
			}
		}
		return lines;
	}

	/** Returns codes, counts and texts of the notices. */
	static List<String> notices(ReadBundle bundle) {
		return bundle.model().getNotices().stream().map(TimedBundle::text).toList();
	}

	private static String text(Notice notice) {
		return notice.getCode() + ' ' + notice.getCount() + ' ' + notice.getMessage();
	}
}
