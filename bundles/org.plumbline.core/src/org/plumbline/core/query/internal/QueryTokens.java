package org.plumbline.core.query.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.plumbline.core.query.internal.QueryToken.Kind;

/** Cuts a typed query into its parts. Any text can be cut; what is missing at an end is noted in the part. */
public final class QueryTokens {

	/** Names of fields. */
	public static final Set<String> FIELDS = Set.of("host", "source", "severity", "world", "opid", "module", "time", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$
			"uptime", //$NON-NLS-1$
			"case"); //$NON-NLS-1$

	private final String line;
	private final List<QueryToken> tokens = new ArrayList<>();
	private int at;

	private QueryTokens(String line) {
		this.line = line;
	}

	/** Returns the parts in their order. */
	public static List<QueryToken> of(String line) {
		QueryTokens reading = new QueryTokens(line);
		while (reading.skipSpace()) {
			reading.next();
		}
		return List.copyOf(reading.tokens);
	}

	/** Tells whether a whole text is one word. */
	public static boolean isWord(String text) {
		List<QueryToken> parts = of(text);
		return parts.size() == 1 && parts.getFirst().kind() == Kind.WORD && parts.getFirst().text().equals(text);
	}

	private boolean skipSpace() {
		while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
			at++;
		}
		return at < line.length();
	}

	private void next() {
		int from = at;
		char c = line.charAt(at);
		if (c == '(' || c == ')') {
			at++;
			add(c == '(' ? Kind.OPEN : Kind.CLOSE, "", String.valueOf(c), true, from); //$NON-NLS-1$
		} else if (c == '"') {
			quoted(Kind.PHRASE, "", from); //$NON-NLS-1$
		} else if (c != '/' || !expression(from)) {
			word(from);
		}
	}

	private void quoted(Kind kind, String field, int from) {
		StringBuilder text = new StringBuilder();
		boolean closed = false;
		at++;
		while (at < line.length() && !closed) {
			char c = line.charAt(at++);
			boolean escape = c == '\\' && at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\\');
			if (escape) {
				text.append(line.charAt(at++));
			} else if (c == '"') {
				closed = true;
			} else {
				text.append(c);
			}
		}
		add(kind, field, text.toString(), closed, from);
	}

	/** Reads an expression; a slash that is followed by no other one before white space begins a path. */
	private boolean expression(int from) {
		int end = from + 1;
		while (end < line.length() && line.charAt(end) != '/') {
			end += line.charAt(end) == '\\' ? 2 : 1;
		}
		if (end >= line.length()) {
			boolean path = line.substring(from).chars().noneMatch(c -> "\\^$[]{}|*+?".indexOf(c) >= 0); //$NON-NLS-1$
			if (!path) {
				at = line.length();
				add(Kind.EXPRESSION, "", line.substring(from + 1), false, from); //$NON-NLS-1$
			}
			return !path;
		}
		int to = end + 1;
		boolean ignoresCase = to < line.length() && line.charAt(to) == 'i';
		to += ignoresCase ? 1 : 0;
		boolean ends = to == line.length() || Character.isWhitespace(line.charAt(to)) || line.charAt(to) == ')';
		if (!ends || end == from + 1) {
			return false; // a path such as /vmfs/volumes/x
		}
		at = to;
		String regex = line.substring(from + 1, end).replace("\\/", "/"); //$NON-NLS-1$ //$NON-NLS-2$
		tokens.add(new QueryToken(Kind.EXPRESSION, "", regex, ignoresCase, true, from, at)); //$NON-NLS-1$
		return true;
	}

	private void word(int from) {
		int open = 0;
		while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
			char c = line.charAt(at);
			if (c == ')' && open-- == 0) {
				break;
			}
			open += c == '(' ? 1 : 0;
			at++;
			String name = c == ':' ? line.substring(from, at - 1).toLowerCase(Locale.ROOT) : ""; //$NON-NLS-1$
			if (FIELDS.contains(name)) {
				field(name, from);
				return;
			}
		}
		String text = line.substring(from, at);
		Kind kind = switch (text) {
		case "AND" -> Kind.AND; //$NON-NLS-1$
		case "OR" -> Kind.OR; //$NON-NLS-1$
		case "NOT" -> Kind.NOT; //$NON-NLS-1$
		default -> Kind.WORD;
		};
		add(kind, "", text, true, from); //$NON-NLS-1$
	}

	private void field(String name, int from) {
		if (at < line.length() && line.charAt(at) == '"') {
			quoted(Kind.FIELD, name, from);
			return;
		}
		int value = at;
		while (at < line.length() && !Character.isWhitespace(line.charAt(at)) && line.charAt(at) != ')') {
			at++;
		}
		add(Kind.FIELD, name, line.substring(value, at), true, from);
	}

	private void add(Kind kind, String field, String text, boolean closed, int from) {
		tokens.add(new QueryToken(kind, field, text, false, closed, from, at));
	}
}
