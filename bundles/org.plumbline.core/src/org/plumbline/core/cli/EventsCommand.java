package org.plumbline.core.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.query.ParsedQuery;
import org.plumbline.core.query.ParsedQuery.Mistake;
import org.plumbline.core.query.Query;
import org.plumbline.core.query.QueryParser;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.store.TwinLines;
import org.plumbline.core.world.WorldNames;
import org.plumbline.model.evidence.BundleKind;
import org.plumbline.model.evidence.SupportBundle;

/** {@code events BUNDLE… [filters] [--format jsonl|csv|text] [--limit N]}: events in order of time. */
final class EventsCommand implements Command {

	private static final long MOST_EVENTS = 999_999_999_999L;

	@Override
	public Set<String> valued() {
		return Set.of("format", "limit", "host", "source", "severity", "grep", "search", "from", "to"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	}

	@Override
	public Set<String> flags() {
		return Set.of("json"); //$NON-NLS-1$
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		EventWriter writer = EventWriter.of(arguments.value("format").orElse("jsonl")); //$NON-NLS-1$ //$NON-NLS-2$
		long limit = arguments.has("limit") //$NON-NLS-1$
				? Session.number(arguments.value("limit").orElseThrow(), 0, MOST_EVENTS) //$NON-NLS-1$
				: Long.MAX_VALUE;
		EventFilter texts = textFilter(arguments);
		try (OpenedCase opened = session.open(arguments, arguments.words(), false)) {
			Set<String> files = files(opened);
			Optional<Set<Integer>> sources = sources(arguments, opened, files);
			OutputStream out = new BufferedOutputStream(session.terminal().out(), 1 << 16);
			TwinLines twins = new TwinLines(opened.events());
			WorldNames worlds = opened.worlds();
			writer.begin(out);
			if (sources.isEmpty() || !sources.get().isEmpty()) { // a filter without sources would mean all of them
				EventFilter filter = texts.withSources(sources.orElse(Set.of()))
						.withQuery(opened.operations().joined(texts.query(), new NullProgressMonitor()));
				EventList events = opened.events().select(filter, new NullProgressMonitor());
				Predicate<LogRecord> ofHost = ofHost(arguments, files);
				long left = limit;
				for (long i = 0; i < events.size() && left > 0; i++) {
					LogRecord event = opened.events().record(events.row(i));
					if (ofHost.test(event)) {
						writer.write(event, twins, worlds, out);
						left--;
					}
				}
			}
			out.flush();
			return Session.exitCode(opened);
		}
	}

	private static EventFilter textFilter(Arguments arguments) throws UsageException {
		EventFilter filter = EventFilter.ALL;
		if (arguments.has("severity")) { //$NON-NLS-1$
			filter = filter.withLeastSeverity(severity(arguments.value("severity").orElseThrow())); //$NON-NLS-1$
		}
		List<Query> queries = new ArrayList<>();
		if (arguments.has("grep")) { //$NON-NLS-1$
			Pattern pattern = pattern(arguments.value("grep").orElseThrow()); //$NON-NLS-1$
			queries.add(new Query.Expression(pattern.pattern(), pattern.flags()));
		}
		if (arguments.has("search")) { //$NON-NLS-1$
			queries.add(query(arguments.value("search").orElseThrow())); //$NON-NLS-1$
		}
		filter = filter.withQuery(queries.size() == 1 ? queries.getFirst() : new Query.And(queries));
		long from = arguments.has("from") ? time(arguments.value("from").orElseThrow()) : Long.MIN_VALUE; //$NON-NLS-1$ //$NON-NLS-2$
		long to = arguments.has("to") ? time(arguments.value("to").orElseThrow()) : Long.MAX_VALUE; //$NON-NLS-1$ //$NON-NLS-2$
		return filter.withRange(from, to);
	}

	static Severity severity(String label) throws UsageException {
		return Severity.ofLabel(label)
				.orElseThrow(() -> new UsageException(NLS.bind(Messages.EventsCommand_notASeverity, label)));
	}

	private static Pattern pattern(String text) throws UsageException {
		try {
			return Pattern.compile(text);
		} catch (PatternSyntaxException e) {
			throw new UsageException(NLS.bind(Messages.EventsCommand_notAPattern, text, e.getDescription()));
		}
	}

	private static Query query(String line) throws UsageException {
		ParsedQuery parsed = QueryParser.parse(line, ZoneOffset.UTC);
		if (parsed.mistake().isPresent()) {
			Mistake mistake = parsed.mistake().get();
			throw new UsageException(NLS.bind(Messages.EventsCommand_notAQuery,
					new Object[] { line, mistake.from() + 1, mistake.message() }));
		}
		return parsed.query();
	}

	private static long time(String text) throws UsageException {
		try {
			return Times.ns(OffsetDateTime.parse(text).toInstant());
		} catch (DateTimeParseException | ArithmeticException e) {
			throw new UsageException(NLS.bind(Messages.EventsCommand_notATime, text));
		}
	}

	/** In a log of its own, such as that of a log server, each line names its host; a bundle is of one host. */
	private static Predicate<LogRecord> ofHost(Arguments arguments, Set<String> files) {
		return arguments.value("host") //$NON-NLS-1$
				.<Predicate<LogRecord>>map(host -> event -> !files.contains(event.source().bundleSha256())
						|| EventSource.isSameHost(event.host(), host))
				.orElse(_ -> true);
	}

	/** Returns the SHA-256 of inputs that are a log of their own. */
	private static Set<String> files(OpenedCase opened) {
		return opened.bundles().stream().filter(each -> each.getKind() == BundleKind.FILE)
				.map(SupportBundle::getSha256).collect(Collectors.toSet());
	}

	/** Returns the sources that a host may have and that fit a glob; empty if neither was asked for. */
	private static Optional<Set<Integer>> sources(Arguments arguments, OpenedCase opened, Set<String> files) {
		Optional<String> host = arguments.value("host"); //$NON-NLS-1$
		Optional<PathPattern> glob = arguments.value("source").map(PathPattern::of); //$NON-NLS-1$
		if (host.isEmpty() && glob.isEmpty()) {
			return Optional.empty();
		}
		Set<Integer> numbers = new HashSet<>();
		for (EventSource source : opened.events().sources()) {
			boolean mayBe = files.contains(source.bundleSha256()) || host.map(source::isOfHost).orElse(true);
			if (mayBe && glob.map(g -> g.matches(source.path())).orElse(true)) {
				numbers.add(source.index());
			}
		}
		return Optional.of(numbers);
	}
}
