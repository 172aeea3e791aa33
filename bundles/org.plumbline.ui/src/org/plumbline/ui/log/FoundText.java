package org.plumbline.ui.log;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.core.query.Query;
import org.plumbline.core.query.TextPattern;

/** What of a query can be shown as found inside a message: its words, phrases and expressions that are not negated. */
final class FoundText {

	private FoundText() {
	}

	/** Returns one pattern per part; none if the query asks for no text. */
	static List<Pattern> of(Query query) {
		return parts(query).flatMap(leaf -> TextPattern.shown(leaf).stream()).toList();
	}

	private static Stream<Query> parts(Query query) {
		return switch (query) {
		case Query.And and -> and.parts().stream().flatMap(FoundText::parts);
		case Query.Or or -> or.parts().stream().flatMap(FoundText::parts);
		case Query.Not _ -> Stream.empty();
		default -> Stream.of(query);
		};
	}
}
