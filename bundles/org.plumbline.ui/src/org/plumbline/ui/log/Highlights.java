package org.plumbline.ui.log;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.plumbline.core.query.Query;
import org.plumbline.core.query.QueryParser;
import org.plumbline.ui.app.Colours;

/**
 * Texts that get a ground of their own colour.
 *
 * @param pattern what is coloured
 * @param colour  key of the colour
 */
record Highlights(Pattern pattern, String colour) {

	/** Returns those of the highlighters that are on, then what is sought, which is painted over them. */
	static List<Highlights> of(List<SavedLines> highlighters, List<Query> sought) {
		List<Highlights> all = new ArrayList<>();
		for (SavedLines.Named each : highlighters.stream().flatMap(kept -> kept.all().stream()).toList()) {
			if (each.isOn()) {
				Query query = QueryParser.parse(each.line(), ZoneOffset.UTC).query();
				FoundText.of(query)
						.forEach(found -> all.add(new Highlights(found, Colours.highlight(each.colour()))));
			}
		}
		sought.stream().flatMap(query -> FoundText.of(query).stream())
				.forEach(found -> all.add(new Highlights(found, Colours.MATCH)));
		return List.copyOf(all);
	}
}
