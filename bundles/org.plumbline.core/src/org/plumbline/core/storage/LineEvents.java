package org.plumbline.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.store.RepeatedLines;
import org.plumbline.core.store.TwinStream;
import org.plumbline.model.evidence.SupportBundle;

/** Makes storage events of lines, by what decoders say of them. Lines that a host broke are joined. One thread. */
final class LineEvents {

	/** A line whose rest stands further on; its rest is looked for among so many marked lines. */
	private static final int PATIENCE_LINES = 8;
	private static final int MOST_KEPT = 5_000;

	private final EventStore events;
	private final Decoders decoders;
	private final RepeatedLines repeated;
	private final Map<String, Optional<String>> releases = new HashMap<>();
	private final Set<Long> rests = new HashSet<>();
	private final Map<Object, DecodedFact> alike = new HashMap<>();
	private final Map<Set<String>, Set<String>> labels = new HashMap<>();

	LineEvents(List<SupportBundle> bundles, EventStore events, Decoders decoders) {
		this.events = events;
		this.repeated = new RepeatedLines(events);
		this.decoders = decoders;
		bundles.forEach(each -> releases.put(each.getSha256(),
				Optional.of(each.getRelease()).filter(release -> !release.isEmpty())));
	}

	/** Returns the events of the line at a place of the rows; none for a copy of a line that was read before. */
	List<StorageEvent> read(long[] rows, int at, TwinStream copies) {
		LogRecord line = events.record(rows[at]);
		if (rests.remove(rows[at]) || copies.isCopy(line)) {
			return List.of();
		}
		List<StorageEvent> found = new ArrayList<>();
		for (DecodedFact fact : decode(line.text(), line)) {
			DecodedFact whole = fact.values().containsKey("incomplete") ? join(fact, line, rows, at) : fact; //$NON-NLS-1$
			StorageEventKind.of(Values.text(whole.values(), "kind")) //$NON-NLS-1$
					.ifPresent(kind -> found.add(event(kind, whole, line)));
		}
		return found;
	}

	private List<DecodedFact> decode(String text, LogRecord line) {
		return decoders.decodeLine(text, releases.getOrDefault(line.source().bundleSha256(), Optional.empty()));
	}

	private DecodedFact join(DecodedFact broken, LogRecord line, long[] rows, int at) {
		for (int i = at + 1; i < Math.min(rows.length, at + PATIENCE_LINES); i++) {
			LogRecord next = events.record(rows[i]);
			if (next.source().index() != line.source().index()) {
				continue;
			}
			List<DecodedFact> joined = decode(line.text() + '\n' + next.text(), line);
			if (joined.size() == 1 && !joined.getFirst().values().containsKey("incomplete")) { //$NON-NLS-1$
				rests.add(rows[i]);
				return joined.getFirst();
			}
		}
		return broken;
	}

	private StorageEvent event(StorageEventKind kind, DecodedFact decoded, LogRecord line) {
		DecodedFact fact = kind == StorageEventKind.RAW_DEVICE ? withMachine(decoded, line) : decoded;
		Map<String, Object> values = fact.values();
		StorageCode code = StorageCode.of(fact);
		String host = line.source().host().isEmpty() ? line.host() : line.source().host();
		Set<String> found = labels(kind, fact, code);
		Set<String> shared = labels.computeIfAbsent(found, Set::copyOf);
		return new StorageEvent(kind, line.row(), line.timeNs(), host, Values.text(values, "device"), //$NON-NLS-1$
				Values.text(values, "path"), Values.text(values, "state"), //$NON-NLS-1$ //$NON-NLS-2$
				repeated.countOf(line), code, shared, shared(kind, fact));
	}

	/** The log of a machine stands in its folder. */
	private static DecodedFact withMachine(DecodedFact fact, LogRecord line) {
		String[] parts = line.source().path().split("/"); //$NON-NLS-1$
		if (parts.length < 2 || fact.values().containsKey("vm")) { //$NON-NLS-1$
			return fact;
		}
		Map<String, Object> values = new LinkedHashMap<>(fact.values());
		values.put("vm", parts[parts.length - 2]); //$NON-NLS-1$
		return new DecodedFact(fact.domain(), fact.title(), fact.device(), fact.fields(), fact.meaning(), fact.advice(),
				fact.harmless(), fact.related(), fact.warnings(), fact.sources(), values);
	}

	/** Lines of failures differ in pointers only: one of them stands for all that need no further values. */
	private DecodedFact shared(StorageEventKind kind, DecodedFact fact) {
		if (kind != StorageEventKind.FAILURE || alike.size() >= MOST_KEPT) {
			return fact;
		}
		List<String> key = List.of(fact.title(), fact.device(), Values.text(fact.values(), "form"), //$NON-NLS-1$
				Values.text(fact.values(), "path"), Values.text(fact.values(), "pointer"), //$NON-NLS-1$ //$NON-NLS-2$
				Values.text(fact.values(), "world"), StorageCode.of(fact).text()); //$NON-NLS-1$
		return alike.computeIfAbsent(key, each -> fact);
	}

	private static Set<String> labels(StorageEventKind kind, DecodedFact fact, StorageCode code) {
		Set<String> labels = new TreeSet<>();
		labels.add(kind.word());
		add(labels, "form:", Values.text(fact.values(), "form")); //$NON-NLS-1$ //$NON-NLS-2$
		add(labels, "state:", Values.text(fact.values(), "state")); //$NON-NLS-1$ //$NON-NLS-2$
		add(labels, "cmd:", Values.text(fact.values(), "command", "opcode")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		add(labels, "H:", code.host()); //$NON-NLS-1$
		add(labels, "D:", code.deviceStatus()); //$NON-NLS-1$
		add(labels, "P:", code.plugin()); //$NON-NLS-1$
		if (!code.asc().isEmpty()) {
			add(labels, "sense:", code.senseKey() + '/' + code.asc() + '/' + code.ascq()); //$NON-NLS-1$
		}
		return labels;
	}

	private static void add(Set<String> labels, String what, String value) {
		if (!value.isEmpty()) {
			labels.add(what + value);
		}
	}
}
