package org.plumbline.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;
import org.plumbline.core.query.Query;
import org.plumbline.core.query.QueryParser;

class NamedLinesTest {

	private final NamedLines lines = new NamedLines(new PreferenceStore(), "x", "one\t7\ttrue\ta \"b c\"\nbroken\n");

	private List<String> names() {
		return lines.all().stream().map(SavedLines.Named::name).toList();
	}

	@Test
	void startsWithTheShippedOnesAndKeepsWhatIsChanged() {
		assertEquals(List.of("one"), names());
		lines.add("two\t", "x OR y");
		assertEquals(List.of("one", "two"), names());
		assertEquals(0, lines.all().getLast().colour());
		lines.toggle(lines.all().getLast());
		assertFalse(lines.all().getLast().isOn());
		lines.add("two", "z");
		assertEquals("z", lines.all().getLast().line());
		lines.remove(lines.all().getLast());
		lines.remove(lines.all().getLast());
		assertEquals(List.of(), names());
	}

	@Test
	void whatIsShippedCanBeRead() {
		for (String shipped : List.of(Messages.SearchMenus_shippedFilters, Messages.SearchMenus_shippedHighlighters)) {
			List<SavedLines.Named> all = new NamedLines(new PreferenceStore(), "x", shipped).all();
			assertEquals(8, all.size());
			for (SavedLines.Named each : all) {
				assertTrue(QueryParser.parse(each.line(), ZoneOffset.UTC).mistake().isEmpty(), each.line());
			}
		}
	}

	@Test
	void colourOnlyWhatIsNotNegated() {
		Query query = QueryParser.parse("a /b+/ NOT c (d OR host:e)", ZoneOffset.UTC).query();
		assertEquals(List.of("a", "b+", "d"), FoundText.of(query).stream().map(Object::toString).toList());
	}

	@Test
	void theShippedHighlightersFindWhatTheyAreNamedFor() {
		List<SavedLines.Named> all = new NamedLines(new PreferenceStore(), "x",
				Messages.SearchMenus_shippedHighlighters).all();
		List<String> samples = List.of("cmd failed H:0x0 D:0x2 P:0x0 end", "path vmhba1 changed state",
				"ramdisk 'tmp' is full",
				"device is in APD now", "saw a Panic in vmm", "hostd got signal 11", "Lost access to volume x",
				"performance has deteriorated");
		for (int i = 0; i < samples.size(); i++) {
			String sample = samples.get(i);
			Query query = QueryParser.parse(all.get(i).line(), ZoneOffset.UTC).query();
			assertTrue(FoundText.of(query).stream().anyMatch(each -> each.matcher(sample).find()), all.get(i).name());
		}
	}
}
