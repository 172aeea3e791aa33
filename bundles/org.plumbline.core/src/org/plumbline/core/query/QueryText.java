package org.plumbline.core.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.plumbline.core.event.Times;
import org.plumbline.core.query.internal.QueryTokens;

/** Writes a query as a line that {@link QueryParser} reads as the same conditions. */
public final class QueryText {

	private final boolean matchCase;

	private QueryText(boolean matchCase) {
		this.matchCase = matchCase;
	}

	/** Returns the line; empty if every event passes. Times are written in UTC. */
	public static String of(Query query) {
		boolean matchCase = matchesCase(query);
		String line = new QueryText(matchCase).line(query);
		return matchCase ? "case:yes " + line : line; //$NON-NLS-1$
	}

	private static boolean matchesCase(Query query) {
		return switch (query) {
		case Query.And and -> and.parts().stream().anyMatch(QueryText::matchesCase);
		case Query.Or or -> or.parts().stream().anyMatch(QueryText::matchesCase);
		case Query.Not not -> matchesCase(not.part());
		case Query.Text text -> text.matchCase();
		default -> false;
		};
	}

	private String line(Query query) {
		return switch (query) {
		case Query.And and -> joined(and.parts(), " "); //$NON-NLS-1$
		case Query.Or or -> joined(or.parts(), " OR "); //$NON-NLS-1$
		case Query.Not not -> "NOT " + inside(not.part()); //$NON-NLS-1$
		case Query.Text text -> text(text);
		case Query.Expression expression -> '/' + expression.regex().replace("/", "\\/") + '/' //$NON-NLS-1$ //$NON-NLS-2$
				+ ((expression.flags() & Pattern.CASE_INSENSITIVE) != 0 ? "i" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		case Query.SourceIs source -> "source:" + value(source.name().text()); //$NON-NLS-1$
		case Query.HostIs host -> "host:" + value(host.name().text()); //$NON-NLS-1$
		case Query.SeverityIs severity -> "severity:" + severity.least().label(); //$NON-NLS-1$
		case Query.TimeIs time -> time(time);
		case Query.UptimeIs uptime -> uptime(uptime);
		case Query.HeadIs head -> switch (head.part()) {
		case WORLD -> "world:"; //$NON-NLS-1$
		case OP_ID -> "opid:"; //$NON-NLS-1$
		case MODULE -> "module:"; //$NON-NLS-1$
		} + value(head.name().text());
		};
	}

	private String joined(List<Query> parts, String with) {
		return parts.stream().map(this::inside).collect(Collectors.joining(with));
	}

	private String inside(Query query) {
		boolean compound = query instanceof Query.And || query instanceof Query.Or;
		return compound ? '(' + line(query) + ')' : line(query);
	}

	private String text(Query.Text text) {
		if (matchCase && !text.matchCase()) { // one word that does not match case among others that do
			return '/' + Pattern.quote(text.literal()).replace("/", "\\/") + "/i"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		String word = text.literal();
		return QueryTokens.isWord(word) ? word : quoted(word);
	}

	private static String value(String text) {
		boolean plain = text.chars().noneMatch(c -> Character.isWhitespace(c) || c == ')' || c == '"');
		return plain ? text : quoted(text);
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String time(Query.TimeIs time) {
		String from = time.fromNs() == Long.MIN_VALUE ? "" : "time:>=" + exact(time.fromNs()); //$NON-NLS-1$ //$NON-NLS-2$
		String to = time.toNs() == Long.MAX_VALUE ? "" : "time:<" + exact(time.toNs()); //$NON-NLS-1$ //$NON-NLS-2$
		return from + (from.isEmpty() || to.isEmpty() ? "" : " ") + to; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String uptime(Query.UptimeIs uptime) {
		if (uptime.toNs() == Long.MAX_VALUE) {
			return "uptime:>=" + uptime.fromNs() + "ns"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return uptime.fromNs() == 0 ? "uptime:<" + uptime.toNs() + "ns" //$NON-NLS-1$ //$NON-NLS-2$
				: "uptime:" + uptime.fromNs() + "ns.." + (uptime.toNs() - 1) + "ns"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String exact(long timeNs) {
		return Times.instant(timeNs).toString();
	}
}
