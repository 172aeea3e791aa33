package org.plumbline.core.query;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.query.ParsedQuery.Mistake;
import org.plumbline.core.query.Query.HeadPart;
import org.plumbline.core.query.internal.QueryToken;
import org.plumbline.core.query.internal.QueryToken.Kind;
import org.plumbline.core.query.internal.QueryTokens;
import org.plumbline.core.query.internal.TimeSpan;
import org.plumbline.core.query.internal.UptimeSpan;

/**
 * Reads what a person typed to find events. Grammar:
 *
 * <pre>
 * query     := and ("OR" and)*
 * and       := not ("AND"? not)*
 * not       := "NOT" not | "(" query ")" | field | phrase | expression | word
 * field     := ("host" | "source" | "severity" | "world" | "opid" | "module" | "time" | "uptime" | "case")
 *              ":" (word | phrase)
 * phrase    := '"' text, \" for a quote, \\ for a backslash '"'
 * expression := "/" regular expression, \/ for a slash "/" "i"?
 * word      := characters without white space and quotes; parentheses in pairs
 * </pre>
 *
 * Operators count in capital letters only. Words and phrases match letters of ASCII in both cases unless
 * {@code case:yes} stands somewhere; an expression does so with {@code i}. A slash at the start, as of a path, is a
 * word if no other slash ends it.
 */
public final class QueryParser {

	private static final int DEEPEST = 100;
	/** May stand before a severity, which means that anyway. */
	private static final String OR_WORSE = ">="; //$NON-NLS-1$

	/** Ends reading at a mistake; never leaves this class. */
	private static final class Stop extends Exception {
		private static final long serialVersionUID = 1;
		private final transient Mistake mistake;

		Stop(String message, int from, int to) {
			super(message, null, false, false);
			mistake = new Mistake(message, from, to);
		}
	}

	private final List<QueryToken> tokens;
	private final ZoneId zone;
	private final boolean matchCase;
	private final int length;
	private int next;
	private int depth;

	private QueryParser(List<QueryToken> tokens, ZoneId zone, int length) {
		this.tokens = tokens;
		this.zone = zone;
		this.length = length;
		matchCase = tokens.stream().anyMatch(each -> each.isField("case") && each.text().equalsIgnoreCase("yes")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Reads a line. An empty one lets every event pass.
	 *
	 * @param zone of times without one
	 */
	public static ParsedQuery parse(String line, ZoneId zone) {
		QueryParser parser = new QueryParser(QueryTokens.of(line), zone, line.length());
		try {
			Query query = parser.tokens.isEmpty() ? Query.ALL : parser.or();
			parser.expectEnd();
			return new ParsedQuery(query, Optional.empty());
		} catch (Stop e) {
			return new ParsedQuery(Query.ALL, Optional.of(e.mistake));
		}
	}

	private void expectEnd() throws Stop {
		if (next < tokens.size()) {
			throw stop(Messages.QueryParser_strayClose, tokens.get(next)); // all else is taken by and()
		}
	}

	private boolean at(Kind kind) {
		return next < tokens.size() && tokens.get(next).kind() == kind;
	}

	private Query or() throws Stop {
		List<Query> parts = new ArrayList<>();
		parts.add(and());
		while (at(Kind.OR)) {
			QueryToken operator = tokens.get(next++);
			expectOperand(operator);
			parts.add(and());
		}
		return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
	}

	private Query and() throws Stop {
		List<Query> parts = new ArrayList<>();
		if (at(Kind.AND) || at(Kind.OR)) {
			throw stop(NLS.bind(Messages.QueryParser_nothingBefore, tokens.get(next).text()), tokens.get(next));
		}
		while (next < tokens.size() && !at(Kind.OR) && !at(Kind.CLOSE)) {
			if (at(Kind.AND)) {
				expectOperand(tokens.get(next++));
			}
			Query part = not();
			if (!part.isAll()) { // "case:yes" is no condition
				parts.add(part);
			}
		}
		return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
	}

	private void expectOperand(QueryToken operator) throws Stop {
		if (next == tokens.size() || at(Kind.OR) || at(Kind.AND) || at(Kind.CLOSE)) {
			throw stop(NLS.bind(Messages.QueryParser_nothingAfter, operator.text()), operator);
		}
	}

	private Query not() throws Stop {
		if (at(Kind.NOT)) {
			QueryToken operator = tokens.get(next++);
			expectOperand(operator);
			deeper(operator);
			Query part = not();
			depth--;
			return new Query.Not(part);
		}
		return at(Kind.OPEN) ? group() : leaf(tokens.get(next++));
	}

	private void deeper(QueryToken token) throws Stop {
		if (++depth > DEEPEST) {
			throw stop(Messages.QueryParser_tooDeep, token);
		}
	}

	private Query group() throws Stop {
		QueryToken open = tokens.get(next++);
		deeper(open);
		if (at(Kind.CLOSE)) {
			throw new Stop(Messages.QueryParser_emptyGroup, open.from(), tokens.get(next).to());
		}
		if (next == tokens.size()) {
			throw stop(Messages.QueryParser_unclosed, open);
		}
		Query inside = or();
		if (!at(Kind.CLOSE)) {
			throw stop(Messages.QueryParser_unclosed, open);
		}
		next++;
		depth--;
		return inside;
	}

	private Query leaf(QueryToken token) throws Stop {
		if (!token.isClosed()) {
			throw new Stop(token.kind() == Kind.EXPRESSION ? Messages.QueryParser_endlessExpression
					: Messages.QueryParser_endlessPhrase, token.from(), length);
		}
		return switch (token.kind()) {
		case EXPRESSION -> expression(token);
		case FIELD -> field(token);
		default -> {
			if (token.text().isEmpty()) {
				throw stop(Messages.QueryParser_emptyText, token);
			}
			yield new Query.Text(token.text(), matchCase);
		}
		};
	}

	private static Query expression(QueryToken token) throws Stop {
		int flags = token.ignoresCase() ? Pattern.CASE_INSENSITIVE : 0;
		try {
			return new Query.Expression(Pattern.compile(token.text(), flags).pattern(), flags);
		} catch (PatternSyntaxException e) {
			int at = token.from() + 1 + Math.clamp(e.getIndex(), 0, Math.max(0, token.text().length() - 1));
			throw new Stop(NLS.bind(Messages.QueryParser_badExpression, e.getDescription()), at, token.to());
		}
	}

	private Query field(QueryToken token) throws Stop {
		String value = token.text();
		if (value.isEmpty()) {
			throw stop(NLS.bind(Messages.QueryParser_emptyField, token.field()), token);
		}
		return switch (token.field()) {
		case "host" -> new Query.HostIs(new NamePattern(value)); //$NON-NLS-1$
		case "source" -> new Query.SourceIs(new NamePattern(value)); //$NON-NLS-1$
		case "world" -> new Query.HeadIs(HeadPart.WORLD, new NamePattern(value)); //$NON-NLS-1$
		case "opid" -> new Query.HeadIs(HeadPart.OP_ID, new NamePattern(value)); //$NON-NLS-1$
		case "module" -> new Query.HeadIs(HeadPart.MODULE, new NamePattern(value)); //$NON-NLS-1$
		case "severity" -> severity(token); //$NON-NLS-1$
		case "time" -> TimeSpan.of(value, zone).map(span -> new Query.TimeIs(span.fromNs(), span.toNs())) //$NON-NLS-1$
				.orElseThrow(() -> valueStop(NLS.bind(Messages.QueryParser_badTime, value), token));
		case "uptime" -> UptimeSpan.of(value).map(span -> new Query.UptimeIs(span.fromNs(), span.toNs())) //$NON-NLS-1$
				.orElseThrow(() -> valueStop(NLS.bind(Messages.QueryParser_badUptime, value), token));
		default -> matchCase(token);
		};
	}

	private static Query matchCase(QueryToken token) throws Stop {
		if (!token.text().equalsIgnoreCase("yes") && !token.text().equalsIgnoreCase("no")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw valueStop(Messages.QueryParser_badCase, token);
		}
		return Query.ALL;
	}

	private static Query severity(QueryToken token) throws Stop {
		Optional<Severity> known = Severity
				.ofLabel(token.text().startsWith(OR_WORSE) ? token.text().substring(OR_WORSE.length()) : token.text());
		if (known.isEmpty()) {
			String labels = Arrays.stream(Severity.values()).map(Severity::label).collect(Collectors.joining(", ")); //$NON-NLS-1$
			throw valueStop(NLS.bind(Messages.QueryParser_badSeverity, token.text(), labels), token);
		}
		return new Query.SeverityIs(known.get());
	}

	private static Stop stop(String message, QueryToken token) {
		return new Stop(message, token.from(), token.to());
	}

	private static Stop valueStop(String message, QueryToken token) {
		return new Stop(message, token.from() + token.field().length() + 1, token.to());
	}
}
