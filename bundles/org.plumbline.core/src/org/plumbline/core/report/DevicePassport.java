package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.KeyValues.Entry;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Table.Row;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.DeviceIdentity;
import org.plumbline.core.storage.FailureCount;
import org.plumbline.core.storage.FoldedSequence;
import org.plumbline.core.storage.PathOnHost;
import org.plumbline.core.storage.StorageEvent;
import org.plumbline.core.storage.StorageEventKind;
import org.plumbline.core.storage.StoragePicture;

/**
 * One page about one device over all hosts, for those who run the storage: what it is, its paths, its failures, what
 * happened to it. Times are UTC, so that they can be compared with the logs of an array.
 *
 * @param device  the device
 * @param picture where it belongs
 */
public record DevicePassport(DeviceHistory device, StoragePicture picture) {

	private static final String PATHS_AND_POLICY = "multipathing"; //$NON-NLS-1$
	private static final String POLICY = "path policy"; //$NON-NLS-1$
	private static final int MOST_CHANGES = 36;
	private static final int FEWEST_CHANGES = 4;
	private static final long GIBIBYTE = 1L << 30;
	/** What comes to many paths of a device at once. */
	private static final Set<StorageEventKind> FOLDED = Set.of(StorageEventKind.PATH_STATE, StorageEventKind.NOTE,
			StorageEventKind.PRESENTATION, StorageEventKind.LINK);
	private static final long FOLDED_NS = 10 * Times.SECOND_NS;

	/** Returns the page as blocks, without a title. */
	public List<ReportBlock> blocks() {
		ReportBuilder builder = new ReportBuilder();
		builder.add(new KeyValues(identity()));
		paths(builder);
		failures(builder);
		changes(builder, sequences(builder));
		return builder.blocks();
	}

	/** Returns the page as one sheet of a larger document; its titles are not listed in the contents. */
	public Sheet sheet() {
		return new Sheet(blocks().stream().<ReportBlock>map(each -> each instanceof Heading heading
				? new Paragraph(new Prose(List.of(new Run.Bold(heading.text()))))
				: each).toList());
	}

	/** Returns the page as a document of its own. */
	public ReportDocument document(ReportMetadata metadata) {
		ReportBuilder builder = new ReportBuilder();
		builder.add(sheet());
		return builder.build(NLS.bind(Messages.DevicePassport_title, device.id()), "", metadata); //$NON-NLS-1$
	}

	private List<Entry> identity() {
		DeviceIdentity identity = device.identity();
		List<Entry> entries = new ArrayList<>();
		add(entries, Messages.DevicePassport_vendor, (identity.vendor() + ' ' + identity.model()).strip());
		add(entries, Messages.DevicePassport_serial, identity.serial());
		add(entries, Messages.DevicePassport_size, identity.sizeBytes() < 0 ? "" //$NON-NLS-1$
				: NLS.bind(Messages.DevicePassport_gib, identity.sizeBytes() / GIBIBYTE));
		add(entries, Messages.DevicePassport_datastores, String.join(", ", identity.datastores())); //$NON-NLS-1$
		add(entries, identity.rdm() ? Messages.DevicePassport_rawOf : Messages.DevicePassport_vms,
				String.join(", ", identity.vms())); //$NON-NLS-1$
		add(entries, Messages.DevicePassport_hosts, String.join(", ", device.hosts())); //$NON-NLS-1$
		add(entries, Messages.DevicePassport_aliases, String.join(", ", identity.aliases())); //$NON-NLS-1$
		settings(entries);
		return entries;
	}

	/** Settings are named in small letters where they are read, and stand here below other titles. */
	private static String capital(String name) {
		return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	/** What all hosts set alike stands once; what differs names its hosts. */
	private void settings(List<Entry> entries) {
		Map<String, Map<String, List<String>>> hostsByValue = new TreeMap<>();
		Map<String, String> settings = device.identity().settings();
		settings.forEach((name, value) -> {
			if (name.endsWith(PATHS_AND_POLICY) && settings.containsKey(name.replace(PATHS_AND_POLICY, POLICY))) {
				return; // says again what the table of paths and further settings say
			}
			String host = device.hosts().stream().filter(each -> name.startsWith(each + ' ')).findFirst().orElse(""); //$NON-NLS-1$
			hostsByValue.computeIfAbsent(name.substring(host.length()).strip(), _ -> new TreeMap<>())
					.computeIfAbsent(value, _ -> new ArrayList<>()).add(host);
		});
		hostsByValue.forEach((name, values) -> values.forEach((value, hosts) -> {
			boolean alike = hosts.size() == device.hosts().size();
			String some = String.join(", ", hosts.stream().sorted().toList()); //$NON-NLS-1$
			add(entries, alike || some.isEmpty() ? capital(name) : capital(name) + " (" + some + ')', value); //$NON-NLS-1$
		}));
	}

	private static void add(List<Entry> entries, String name, String value) {
		if (!value.isEmpty()) {
			entries.add(Entry.of(name, value));
		}
	}

	private void paths(ReportBuilder builder) {
		if (device.paths().isEmpty()) {
			return;
		}
		builder.heading(2, Messages.DevicePassport_paths);
		List<Row> rows = device.paths().stream().map(this::path).toList();
		builder.add(ofHosts(new Table("", List.of(Column.left(Messages.DevicePassport_host, 5), //$NON-NLS-1$
				Column.left(Messages.DevicePassport_path, 4), Column.left(Messages.DevicePassport_state, 2),
				Column.left(Messages.DevicePassport_target, 5), Column.left(Messages.DevicePassport_driver, 5)), rows),
				0));
	}

	/** The full names stand above; where they differ before the first dot, that is enough in a table. */
	private String shortName(String host) {
		long names = device.hosts().stream().map(DevicePassport::upToDot).distinct().count();
		return names == device.hosts().size() && !host.matches("[\\d.]+") ? upToDot(host) : host; //$NON-NLS-1$
	}

	private static String upToDot(String host) {
		int dot = host.indexOf('.');
		return dot > 0 ? host.substring(0, dot) : host;
	}

	/** Of one host nothing needs to be told apart: its name stands above. */
	private Table ofHosts(Table table, int column) {
		return device.hosts().size() > 1 ? table : table.without(column);
	}

	private Row path(PathOnHost path) {
		Tone tone = path.state().startsWith("dead") ? Tone.ERROR : Tone.NEUTRAL; //$NON-NLS-1$
		return Row.of(Cell.of(shortName(path.host())), Cell.code(path.name()), Cell.of(path.state(), tone),
				Cell.of(path.target()),
				Cell.of((path.driver() + ' ' + path.firmware()).strip()));
	}

	private void failures(ReportBuilder builder) {
		if (device.failures().isEmpty()) {
			return;
		}
		builder.heading(2, Messages.DevicePassport_failures);
		List<Row> rows = new ArrayList<>();
		for (FailureCount each : device.failures()) {
			Tone tone = each.harmless() ? Tone.GOOD : Tone.NOTICE;
			rows.add(Row.of(Cell.code(each.code().text()), Cell.of(each.name()),
					Cell.of(Long.toString(each.count()), tone), Cell.of(seconds(each.firstNs())),
					Cell.of(seconds(each.lastNs())), Cell.of(byHost(each))));
		}
		builder.add(ofHosts(new Table("", List.of(Column.left(Messages.DevicePassport_codes, 18), //$NON-NLS-1$
				Column.left(Messages.DevicePassport_meaning, 24), Column.right(Messages.DevicePassport_count, 6),
				Column.left(Messages.DevicePassport_first, 12), Column.left(Messages.DevicePassport_last, 12),
				Column.left(Messages.DevicePassport_hosts, 14)), rows), 5));
	}

	private String byHost(FailureCount failure) {
		List<String> parts = new ArrayList<>();
		for (Map.Entry<String, FailureCount.Span> each : failure.hosts().entrySet()) {
			parts.add(shortName(each.getKey()) + ": " + each.getValue().count()); //$NON-NLS-1$
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}

	/** Returns how many there are. */
	private int sequences(ReportBuilder builder) {
		List<FoldedSequence> own = picture.sequences().stream()
				.filter(each -> each.devices().contains(device.id()) && device.hosts().contains(each.host())).toList();
		if (!own.isEmpty()) {
			builder.heading(2, Messages.DevicePassport_sequences);
			own.forEach(each -> builder.add(new Paragraph(Prose.of(NLS.bind(Messages.DevicePassport_sequence,
					new Object[] { time(each.firstNs()), each.pattern().name(), each.host(),
							each.pattern().meaning() })))));
		}
		return own.size();
	}

	private void changes(ReportBuilder builder, int sequences) {
		List<StorageEvent> changes = device.events().stream().filter(each -> each.kind() != StorageEventKind.FAILURE
				&& each.kind() != StorageEventKind.REPEAT && each.kind() != StorageEventKind.RAW_DEVICE).toList();
		if (changes.isEmpty()) {
			return;
		}
		builder.heading(2, Messages.DevicePassport_changes);
		List<Change> folded = folded(changes);
		int most = roomForChanges(sequences);
		List<Row> rows = folded.stream().limit(most).map(each -> each.row(shortName(each.event().host()))).toList();
		builder.add(ofHosts(new Table("", List.of(Column.left(Messages.DevicePassport_time, 5), //$NON-NLS-1$
				Column.left(Messages.DevicePassport_host, 4), Column.left(Messages.DevicePassport_change, 5),
				Column.left(Messages.DevicePassport_path, 8)), rows), 1));
		if (folded.size() > most) {
			builder.add(new Paragraph(Prose.of(NLS.bind(Messages.DevicePassport_more, folded.size() - most))));
		}
	}

	/** So many rows are left of a page by what stands above them; names and codes may take two lines. */
	private int roomForChanges(int sequences) {
		int above = device.paths().size() + 2 * device.failures().size() + 2 * sequences;
		return Math.max(FEWEST_CHANGES, MOST_CHANGES - above);
	}

	/** What happens to several paths of a host at a time, such as at its start, is one change. */
	private static List<Change> folded(List<StorageEvent> events) {
		List<Change> changes = new ArrayList<>();
		Map<String, Change> last = new HashMap<>();
		for (StorageEvent each : events) {
			String key = String.join("\n", each.host(), each.fact().title(), each.state()); //$NON-NLS-1$
			Change open = last.get(key);
			boolean more = FOLDED.contains(each.kind()) && !each.path().isEmpty() && open != null
					&& open.takes(each);
			if (more) {
				open.paths().add(each.path());
			} else {
				Change change = new Change(each, new ArrayList<>(List.of(each.path())));
				changes.add(change);
				last.put(key, change);
			}
		}
		return changes;
	}

	/** One row: an event, and all paths that it happened to. */
	private record Change(StorageEvent event, List<String> paths) {

		boolean takes(StorageEvent other) {
			return other.timeNs() - event.timeNs() <= FOLDED_NS && !paths.contains(other.path());
		}

		/** @param host as it is written here */
		Row row(String host) {
			String what = paths.size() == 1 ? what(event)
					: (String.join(", ", paths) + ' ' + event.state()).strip(); //$NON-NLS-1$
			return Row.of(Cell.of(time(event.timeNs())), Cell.of(host), Cell.of(event.fact().title()),
					Cell.code(what));
		}
	}

	private static String what(StorageEvent event) {
		if (event.kind() == StorageEventKind.LATENCY) {
			return event.value("averageMicroseconds") + " \u2192 " + event.value("microseconds") + " \u00b5s"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		String moved = event.value("to").isEmpty() ? "" : event.value("from") + " \u2192 " + event.value("to"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		// without a path the state is what the title says
		return !moved.isEmpty() ? moved
				: event.path().isEmpty() ? event.value("volume") : (event.path() + ' ' + event.state()).strip(); //$NON-NLS-1$
	}

	/** As exactly as it is known; the head of the column, or the sentence, says that it is UTC. */
	private static String time(long timeNs) {
		return plain(timeNs == Times.UNKNOWN_NS ? "" : Times.rfc3339(timeNs)); //$NON-NLS-1$
	}

	private static String seconds(long timeNs) {
		return plain(timeNs == Times.UNKNOWN_NS ? "" : Times.rfc3339(timeNs - Math.floorMod(timeNs, Times.SECOND_NS))); //$NON-NLS-1$
	}

	/** Returns a time as people read it: a blank where programs write a letter, no zone. */
	static String plain(String rfc3339) {
		return rfc3339.replace('T', ' ').replace("Z", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
