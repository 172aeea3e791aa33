package org.plumbline.core.rule.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.GuardedText;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.RuleSettings;
import org.plumbline.core.store.EventStore;
import org.plumbline.core.store.EventText;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.store.RepeatedLines;
import org.plumbline.core.store.TwinStream;

/** Runs patterns over the events that their marks point at, in order of time. One thread, one use per rule. */
final class EventScan {

	private static final int MOST_STOPPED = 20;
	private static final int ROWS_PER_CANCEL = 64;

	private final Evidence evidence;
	private final RuleSettings settings;
	private final IProgressMonitor monitor;
	private final TwinStream twins = new TwinStream();
	private final CommandTwins commands = new CommandTwins();
	private final RepeatedLines repeated;
	private int stopped;

	EventScan(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
		this.evidence = evidence;
		this.settings = settings;
		this.monitor = monitor;
		repeated = new RepeatedLines(evidence.events());
	}

	/**
	 * Hands over every event that satisfies one of the patterns, the first one that fits.
	 *
	 * @throws IllegalStateException if a pattern had to be stopped on too many lines
	 */
	void run(List<LinePattern> patterns, Consumer<Match> matches) {
		EventStore events = evidence.events();
		EventText text = events.text();
		long[] rows = rows(events, patterns);
		for (int i = 0; i < rows.length; i++) {
			if (i % ROWS_PER_CANCEL == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			text.moveTo(rows[i]);
			match(rows[i], text, patterns).ifPresent(matches);
		}
	}

	private long[] rows(EventStore events, List<LinePattern> patterns) {
		List<String> marks = patterns.stream().flatMap(pattern -> pattern.marks().stream()).distinct().toList();
		if (marks.size() == 1) {
			return events.rowsWithMark(marks.getFirst(), monitor);
		}
		long[] places = marks.stream().flatMapToLong(mark -> Arrays.stream(events.rowsWithMark(mark, monitor)))
				.map(events::indexOfRow).sorted().distinct().toArray();
		return LongStream.of(places).map(events::row).toArray();
	}

	private static String text(EventText text) {
		int length = Math.min(text.to() - text.from(), LinePattern.LONGEST_TEXT);
		return new String(text.bytes(), text.from(), length, StandardCharsets.UTF_8);
	}

	private Optional<Match> match(long row, EventText place, List<LinePattern> patterns) {
		String text = text(place);
		Optional<String> release = release(row);
		for (LinePattern pattern : patterns) {
			Optional<Map<String, String>> fields = fields(pattern, text, release);
			if (fields.isPresent()) {
				LogRecord event = place.record();
				if (pattern.logs().accept(event)) {
					return twins.isCopy(event) ? Optional.empty() : Optional.of(told(event, fields.get(), pattern));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Map<String, String>> fields(LinePattern pattern, String text, Optional<String> release) {
		try {
			return pattern.fields(text, release, evidence.decoders(), settings);
		} catch (GuardedText.TooManyLooks e) {
			if (++stopped >= MOST_STOPPED) {
				throw new IllegalStateException(NLS.bind(Messages.EventScan_tooSlow, pattern.line(), stopped), e);
			}
			return Optional.empty();
		}
	}

	private Optional<String> release(long row) {
		EventStore events = evidence.events();
		return evidence.release(events.sources().get(events.source(row)).bundleSha256());
	}

	/** What is told once more in other words is quoted, but not counted. */
	private Match told(LogRecord event, Map<String, String> fields, LinePattern pattern) {
		Match match = match(event, fields, pattern);
		boolean again = commands.isTwin(match.host(), match.timeNs(), match.item().text());
		return again || twins.isRetold(event)
				? new Match(match.host(), match.kind(), 0, match.fields(), match.item())
				: match;
	}

	private Match match(LogRecord event, Map<String, String> fields, LinePattern pattern) {
		EvidenceItem item = EvidenceItem.of(event);
		if (item.text().length() > LinePattern.LONGEST_TEXT) {
			String cut = item.text().substring(0, LinePattern.LONGEST_TEXT) + '…';
			item = new EvidenceItem(item.ref(), item.timeNs(), item.host(), item.source(), item.line(), item.severity(),
					cut);
		}
		String host = event.source().host().isEmpty() ? event.host() : event.source().host();
		Match.Kind kind = pattern.enough() ? Match.Kind.SUFFICIENT_EVENT : Match.Kind.EVENT;
		return new Match(host, kind, repeated.countOf(event), fields, item);
	}
}
