package org.plumbline.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a window: a folder of views, or parts beside or above one another.
 *
 * @param kind     what it is
 * @param share    its share of the part around it, as a weight among its brothers; 0 if the platform decides
 * @param children the parts inside, from left to right or from top to bottom; none in a folder
 * @param views    ids of the views of a folder, in the order of their tabs
 * @param front    the view that is in front; empty if none is
 */
record LayoutNode(Kind kind, int share, List<LayoutNode> children, List<String> views, String front) {

	/** How the parts lie. */
	enum Kind {
		/** Parts from left to right. */
		ROW,
		/** Parts from top to bottom. */
		COLUMN,
		/** Views one behind the other. */
		FOLDER
	}

	LayoutNode {
		children = List.copyOf(children);
		views = List.copyOf(views);
	}

	/** Returns a folder of views. */
	static LayoutNode folder(int share, List<String> views, String front) {
		return new LayoutNode(Kind.FOLDER, share, List.of(), views, front);
	}

	/** Returns parts beside or above one another. */
	static LayoutNode of(Kind kind, int share, List<LayoutNode> children) {
		return new LayoutNode(kind, share, children, List.of(), ""); //$NON-NLS-1$
	}

	/** Returns the folders below, and itself if it is one, in their order. */
	List<LayoutNode> folders() {
		return kind == Kind.FOLDER ? List.of(this)
				: children.stream().flatMap(each -> each.folders().stream()).toList();
	}

	/** Returns what is left of it with some views only; parts without any are left out. */
	Optional<LayoutNode> with(Set<String> some) {
		if (kind == Kind.FOLDER) {
			List<String> left = views.stream().filter(some::contains).toList();
			return left.isEmpty() ? Optional.empty()
					: Optional.of(folder(share, left, some.contains(front) ? front : "")); //$NON-NLS-1$
		}
		List<LayoutNode> left = children.stream().flatMap(each -> each.with(some).stream()).toList();
		if (left.size() == 1) { // what lies alone has all of its place
			LayoutNode only = left.getFirst();
			return Optional.of(new LayoutNode(only.kind, share, only.children, only.views, only.front));
		}
		return left.isEmpty() ? Optional.empty() : Optional.of(of(kind, share, left));
	}

	/** Tells whether the same views lie in the same places; shares and what is in front do not count. */
	boolean liesLike(LayoutNode other) {
		if (kind != other.kind || !views.equals(other.views) || children.size() != other.children.size()) {
			return false;
		}
		for (int i = 0; i < children.size(); i++) {
			if (!children.get(i).liesLike(other.children.get(i))) {
				return false;
			}
		}
		return true;
	}
}
