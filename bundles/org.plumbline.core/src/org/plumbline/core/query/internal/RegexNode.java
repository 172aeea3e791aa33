package org.plumbline.core.query.internal;

import java.util.BitSet;
import java.util.List;

/** A regular expression over ASCII as a tree. What text beyond ASCII does is left to the library's own matcher. */
sealed interface RegexNode {

	/** One character of a set; {@code set} must not be changed. */
	record Chars(BitSet set) implements RegexNode {
	}

	/** One after the other; none is the empty text. */
	record Seq(List<RegexNode> parts) implements RegexNode {
	}

	/** One of some. */
	record Alt(List<RegexNode> parts) implements RegexNode {
	}

	/** Repeated; {@code max} is -1 for no bound. */
	record Repeat(RegexNode part, int min, int max) implements RegexNode {
	}

	/** A place. */
	record Place(At at) implements RegexNode {
	}

	/** Places that can be asked for. */
	enum At {
		START, END, WORD_EDGE, NO_WORD_EDGE
	}
}
