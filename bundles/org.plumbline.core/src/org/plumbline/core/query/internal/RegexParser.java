package org.plumbline.core.query.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.plumbline.core.query.internal.RegexNode.Alt;
import org.plumbline.core.query.internal.RegexNode.At;
import org.plumbline.core.query.internal.RegexNode.Chars;
import org.plumbline.core.query.internal.RegexNode.Place;
import org.plumbline.core.query.internal.RegexNode.Repeat;
import org.plumbline.core.query.internal.RegexNode.Seq;

/**
 * Reads the part of {@link Pattern}'s syntax that an automaton can decide: characters, sets, groups, alternatives,
 * repetition, ends of the text and of words. Anything else (look-around, back-references, possessive repetition, sets
 * inside sets, properties, characters beyond ASCII) gives nothing. The text must be one that {@link Pattern} accepts.
 */
final class RegexParser {

	/** Ends reading; never leaves this class. */
	private static final class Unsupported extends Exception {
		private static final long serialVersionUID = 1;

		Unsupported() {
			super("", null, false, false); //$NON-NLS-1$
		}
	}

	private static final int DEEPEST = 200;

	private final String regex;
	private int at;
	private int depth;
	private boolean ignoreCase;
	private boolean dotAll;

	private RegexParser(String regex, int flags) {
		this.regex = regex;
		ignoreCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
		dotAll = (flags & Pattern.DOTALL) != 0;
	}

	/** Returns the tree, or nothing if an automaton cannot decide the expression. */
	static Optional<RegexNode> parse(String regex, int flags) {
		if ((flags & ~(Pattern.CASE_INSENSITIVE | Pattern.DOTALL)) != 0) {
			return Optional.empty();
		}
		try {
			RegexParser parser = new RegexParser(regex, flags);
			RegexNode node = parser.alternatives();
			return parser.at == regex.length() ? Optional.of(node) : Optional.empty();
		} catch (Unsupported e) {
			return Optional.empty();
		}
	}

	private boolean more() {
		return at < regex.length();
	}

	private char peek() {
		return more() ? regex.charAt(at) : 0;
	}

	private char take() throws Unsupported {
		if (!more() || regex.charAt(at) >= 0x80 || regex.charAt(at) == 0) {
			throw new Unsupported();
		}
		return regex.charAt(at++);
	}

	private boolean skip(String text) {
		boolean here = regex.startsWith(text, at);
		at += here ? text.length() : 0;
		return here;
	}

	private RegexNode alternatives() throws Unsupported {
		List<RegexNode> parts = new ArrayList<>();
		do {
			parts.add(sequence());
		} while (skip("|")); //$NON-NLS-1$
		return parts.size() == 1 ? parts.getFirst() : new Alt(parts);
	}

	private RegexNode sequence() throws Unsupported {
		List<RegexNode> parts = new ArrayList<>();
		while (more() && peek() != '|' && peek() != ')') {
			if (skip("\\Q")) { //$NON-NLS-1$
				quoted(parts);
			} else {
				RegexNode part = repeated(atom());
				if (part instanceof Seq inner) {
					parts.addAll(inner.parts());
				} else {
					parts.add(part);
				}
			}
		}
		return parts.size() == 1 ? parts.getFirst() : new Seq(parts);
	}

	private void quoted(List<RegexNode> parts) throws Unsupported {
		while (more() && !skip("\\E")) { //$NON-NLS-1$
			parts.add(one(take()));
		}
		if (!parts.isEmpty()) {
			parts.add(repeated(parts.removeLast()));
		}
	}

	private RegexNode atom() throws Unsupported {
		char c = take();
		return switch (c) {
		case '(' -> group();
		case '[' -> new Chars(set());
		case '.' -> new Chars(RegexSets.dot(dotAll));
		case '^' -> new Place(At.START);
		case '$' -> new Place(At.END);
		case '\\' -> escape();
		case '*', '+', '?', '{' -> throw new Unsupported();
		default -> one(c);
		};
	}

	private RegexNode one(char c) {
		return new Chars(RegexSets.one(c, ignoreCase));
	}

	private RegexNode group() throws Unsupported {
		if (++depth > DEEPEST) {
			throw new Unsupported();
		}
		boolean outerCase = ignoreCase;
		boolean outerDot = dotAll;
		boolean named = regex.startsWith("?<", at) && at + 2 < regex.length() //$NON-NLS-1$
				&& Character.isLetter(regex.charAt(at + 2));
		if (named) {
			at = regex.indexOf('>', at) + 1;
		} else if (skip("?") && !skip(":")) { //$NON-NLS-1$ //$NON-NLS-2$
			flags();
			if (skip(")")) { //$NON-NLS-1$
				depth--;
				return new Seq(List.of()); // the flags hold to the end of the group around
			}
			if (!skip(":")) { //$NON-NLS-1$
				throw new Unsupported();
			}
		}
		RegexNode inside = alternatives();
		if (!skip(")")) { //$NON-NLS-1$
			throw new Unsupported();
		}
		ignoreCase = outerCase;
		dotAll = outerDot;
		depth--;
		return inside;
	}

	private void flags() throws Unsupported {
		boolean on = true;
		while (peek() != ')' && peek() != ':') {
			switch (take()) {
			case '-' -> on = false;
			case 'i' -> ignoreCase = on;
			case 's' -> dotAll = on;
			default -> throw new Unsupported();
			}
		}
	}

	private RegexNode repeated(RegexNode part) throws Unsupported {
		RegexNode result = part;
		while (more() && "*+?{".indexOf(peek()) >= 0) { //$NON-NLS-1$
			result = switch (take()) {
			case '*' -> new Repeat(result, 0, -1);
			case '+' -> new Repeat(result, 1, -1);
			case '?' -> new Repeat(result, 0, 1);
			default -> counted(result);
			};
			if (peek() == '+') {
				throw new Unsupported();
			}
			skip("?"); //$NON-NLS-1$
		}
		return result;
	}

	private RegexNode counted(RegexNode part) throws Unsupported {
		int min = number();
		int max = !skip(",") ? min : peek() == '}' ? -1 : number(); //$NON-NLS-1$
		if (!skip("}")) { //$NON-NLS-1$
			throw new Unsupported();
		}
		return new Repeat(part, min, max);
	}

	private int number() throws Unsupported {
		int from = at;
		while (Character.isDigit(peek())) {
			at++;
		}
		if (at == from || at - from > 4) {
			throw new Unsupported();
		}
		return Integer.parseInt(regex.substring(from, at));
	}

	private RegexNode escape() throws Unsupported {
		char c = take();
		return switch (c) {
		case 'b' -> new Place(wordEdge());
		case 'B' -> new Place(At.NO_WORD_EDGE);
		case 'A' -> new Place(At.START);
		case 'z', 'Z' -> new Place(At.END);
		case 'd', 'D', 'w', 'W', 's', 'S' -> new Chars(RegexSets.named(c));
		default -> one(escaped(c));
		};
	}

	private At wordEdge() throws Unsupported {
		if (peek() == '{') {
			throw new Unsupported();
		}
		return At.WORD_EDGE;
	}

	/** Returns the character that an escape stands for. */
	private char escaped(char c) throws Unsupported {
		return switch (c) {
		case 't' -> '\t';
		case 'n' -> '\n';
		case 'r' -> '\r';
		case 'f' -> '\f';
		case 'e' -> 0x1b;
		case 'x' -> hex(2);
		case 'u' -> hex(4);
		default -> {
			if (Character.isLetterOrDigit(c)) {
				throw new Unsupported();
			}
			yield c;
		}
		};
	}

	private char hex(int digits) throws Unsupported {
		int value = 0;
		for (int i = 0; i < digits; i++) {
			int digit = Character.digit(take(), 16);
			if (digit < 0) {
				throw new Unsupported();
			}
			value = value * 16 + digit;
		}
		if (value >= 0x80) {
			throw new Unsupported();
		}
		return (char) value;
	}

	private BitSet set() throws Unsupported {
		boolean negated = skip("^"); //$NON-NLS-1$
		BitSet set = new BitSet();
		if (peek() == ']' || peek() == '^') {
			throw new Unsupported();
		}
		while (!skip("]")) { //$NON-NLS-1$
			member(set);
		}
		if (ignoreCase) {
			RegexSets.addOtherCase(set);
		}
		if (negated) {
			set.flip(0, RegexSets.SIZE);
		}
		return set;
	}

	private void member(BitSet set) throws Unsupported {
		char from = take();
		if (from == '[' || from == '&' && peek() == '&') {
			throw new Unsupported();
		}
		if (from == '\\') {
			char c = take();
			if ("dDwWsS".indexOf(c) >= 0) { //$NON-NLS-1$
				set.or(RegexSets.named(c));
				return;
			}
			from = escaped(c);
		}
		char to = from;
		boolean range = peek() == '-' && at + 1 < regex.length() && regex.charAt(at + 1) != ']';
		if (range) {
			at++;
			to = take();
			if (to == '[' || to == '\\' || to < from) {
				throw new Unsupported();
			}
		}
		set.set(from, to + 1);
	}
}
