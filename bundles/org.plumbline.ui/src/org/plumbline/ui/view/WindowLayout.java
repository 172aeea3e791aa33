package org.plumbline.ui.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a window lay on the screen, as a case keeps it: short words, so that a colleague's program of another age or
 * system makes of it what it can. One part a line, what lies inside it one blank further in:
 *
 * <pre>
 * perspective org.plumbline.ui.diagnose
 * row
 *  folder 2500
 *   front org.plumbline.ui.navigator
 *  column 7500
 *   folder 4000
 *    view org.plumbline.ui.story
 *    front org.plumbline.ui.log
 * </pre>
 *
 * @param perspective id of the perspective
 * @param root        what it held; a folder without views if that is not known
 */
record WindowLayout(String perspective, LayoutNode root) {

	private static final String PERSPECTIVE = "perspective"; //$NON-NLS-1$
	private static final String VIEW = "view"; //$NON-NLS-1$
	private static final String FRONT = "front"; //$NON-NLS-1$
	private static final LayoutNode NOTHING = LayoutNode.folder(0, List.of(), ""); //$NON-NLS-1$

	/** Returns the text form. */
	String text() {
		StringBuilder text = new StringBuilder(PERSPECTIVE).append(' ').append(perspective);
		append(root, 0, text);
		return text.toString();
	}

	private static void append(LayoutNode node, int depth, StringBuilder text) {
		line(depth, word(node.kind()) + (node.share() > 0 ? " " + node.share() : ""), text); //$NON-NLS-1$ //$NON-NLS-2$
		node.views().forEach(
				each -> line(depth + 1, (each.equals(node.front()) ? FRONT : VIEW) + ' ' + each, text));
		node.children().forEach(each -> append(each, depth + 1, text));
	}

	private static void line(int depth, String words, StringBuilder text) {
		text.append('\n').repeat(' ', depth).append(words);
	}

	private static String word(LayoutNode.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	/** A part that is being read. */
	private static final class Part {

		private final LayoutNode.Kind kind;
		private final int share;
		private final int depth;
		private final List<LayoutNode> children = new ArrayList<>();
		private final List<String> views = new ArrayList<>();
		private String front = ""; //$NON-NLS-1$

		Part(LayoutNode.Kind kind, int share, int depth) {
			this.kind = kind;
			this.share = share;
			this.depth = depth;
		}

		LayoutNode node() {
			return new LayoutNode(kind, share, children, views, front);
		}
	}

	/**
	 * Reads the text form; words of a later program are passed over, and views that stand in no folder are taken as one
	 * folder. Empty if it names no perspective.
	 */
	static Optional<WindowLayout> parse(String text) {
		String perspective = ""; //$NON-NLS-1$
		Part all = new Part(LayoutNode.Kind.COLUMN, 0, -1);
		Deque<Part> open = new ArrayDeque<>(List.of(all));
		for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
			int depth = line.length() - line.stripLeading().length();
			String[] words = line.strip().split(" +", 2); //$NON-NLS-1$
			String rest = words.length > 1 ? words[1] : ""; //$NON-NLS-1$
			if (words[0].equals(PERSPECTIVE)) {
				perspective = rest;
				continue;
			}
			close(open, depth);
			Optional<LayoutNode.Kind> kind = kind(words[0]);
			if (kind.isPresent()) {
				open.push(new Part(kind.get(), share(rest), depth));
			} else if (words[0].equals(VIEW) || words[0].equals(FRONT)) {
				open.peek().views.add(rest);
				open.peek().front = words[0].equals(FRONT) ? rest : open.peek().front;
			}
		}
		close(open, 0);
		return perspective.isEmpty() ? Optional.empty() : Optional.of(new WindowLayout(perspective, root(all)));
	}

	private static LayoutNode root(Part all) {
		return all.children.size() == 1 ? all.children.getFirst()
				: all.children.isEmpty() ? LayoutNode.folder(0, all.views, all.front) : all.node();
	}

	/** Ends the parts that the next line does not lie in. */
	private static void close(Deque<Part> open, int depth) {
		while (open.size() > 1 && open.peek().depth >= depth) {
			LayoutNode ended = open.pop().node();
			if (!ended.children().isEmpty() || !ended.views().isEmpty()) {
				open.peek().children.add(ended);
			}
		}
	}

	private static Optional<LayoutNode.Kind> kind(String word) {
		for (LayoutNode.Kind each : LayoutNode.Kind.values()) {
			if (word(each).equals(word)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	private static int share(String text) {
		return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0; //$NON-NLS-1$
	}

	/** Returns the parts of a window of which nothing is known. */
	static LayoutNode nothing() {
		return NOTHING;
	}
}
