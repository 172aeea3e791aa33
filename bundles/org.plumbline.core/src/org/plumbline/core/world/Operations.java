package org.plumbline.core.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.query.NamePattern;
import org.plumbline.core.query.Query;
import org.plumbline.core.query.Query.HeadPart;
import org.plumbline.core.store.EventFilter;
import org.plumbline.core.store.EventList;
import org.plumbline.core.store.EventStore;

/**
 * One operation goes under different ids in the logs of services and of the kernel; lines that decoders of the domain
 * {@code operation} know say which belong together (values {@code id} and {@code alias}). Safe for any number of
 * threads.
 */
public final class Operations {

	private static final String DOMAIN = "operation"; //$NON-NLS-1$
	/** An operation with more ids than this is none: the text sought stands in too many of them. */
	private static final int MOST_IDS = 64;
	private static final int MOST_LINES = 2000;
	private static final int SHORTEST = 8;
	/** What services put behind an id when they hand a part of the operation on. */
	private static final Pattern PART = Pattern.compile("(.{" + SHORTEST + ",})-[0-9a-f]{1,4}"); //$NON-NLS-1$ //$NON-NLS-2$

	private final EventStore events;
	private final Decoders decoders;

	/** @param decoders know the lines that join ids */
	public Operations(EventStore events, Decoders decoders) {
		this.events = events;
		this.decoders = decoders;
	}

	/** Returns the id of the operation that a part belongs to: without what services put behind it. */
	public static String whole(String id) {
		String whole = id;
		for (Matcher part = PART.matcher(whole); part.matches(); part = PART.matcher(whole)) {
			whole = part.group(1);
		}
		return whole;
	}

	/**
	 * Returns a query that finds an operation under all its ids where the query names it by one. Cost: a search of the
	 * text for each id; none if the query asks for no id.
	 *
	 * @throws OperationCanceledException if {@code monitor} was cancelled
	 */
	public Query joined(Query query, IProgressMonitor monitor) {
		return switch (query) {
		case Query.And and -> new Query.And(and.parts().stream().map(each -> joined(each, monitor)).toList());
		case Query.Or or -> new Query.Or(or.parts().stream().map(each -> joined(each, monitor)).toList());
		case Query.Not not -> new Query.Not(joined(not.part(), monitor));
		case Query.HeadIs head when head.part() == HeadPart.OP_ID && !head.name().hasWildcards() ->
			anyOf(head, monitor);
		default -> query;
		};
	}

	private Query anyOf(Query.HeadIs head, IProgressMonitor monitor) {
		Set<String> ids = new LinkedHashSet<>(aliases(head.name().text(), monitor));
		for (String each : List.copyOf(ids)) { // by one hop more, an id of the kernel finds the others of its operation
			if (ids.size() < MOST_IDS) {
				ids.addAll(aliases(each, monitor));
			}
		}
		List<Query> parts = new ArrayList<>(List.of(head));
		ids.stream().filter(each -> !contains(each, head.name().text())).limit(MOST_IDS)
				.forEach(each -> parts.add(new Query.HeadIs(HeadPart.OP_ID, new NamePattern(each))));
		return parts.size() == 1 ? head : new Query.Or(parts);
	}

	private Set<String> aliases(String id, IProgressMonitor monitor) {
		Set<String> found = new LinkedHashSet<>();
		for (String mark : decoders.marks(DOMAIN)) {
			Query both = new Query.And(List.of(new Query.Text(mark, true), new Query.Text(id, false)));
			EventList lines = events.select(EventFilter.ALL.withQuery(both), monitor);
			for (long i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
				for (DecodedFact fact : decoders.decodeLine(events.record(lines.row(i)).text(), Optional.empty())) {
					join(fact, id, found);
				}
			}
		}
		return found;
	}

	private static void join(DecodedFact fact, String id, Set<String> found) {
		String one = String.valueOf(fact.values().get("id")); //$NON-NLS-1$
		String other = String.valueOf(fact.values().get("alias")); //$NON-NLS-1$
		if (fact.domain().equals(DOMAIN) && (contains(one, id) || contains(other, id))) {
			found.add(whole(one)); // the service hands a part to the kernel, and goes on under the whole
			found.add(other);
		}
	}

	private static boolean contains(String text, String part) {
		return new NamePattern(part).test().test(text);
	}
}
