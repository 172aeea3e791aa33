package org.plumbline.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.Highlighter;
import org.plumbline.model.casefile.SavedView;

/** Filters and highlighters that go with the case. */
class CaseLinesTest {

	private Optional<CaseEditor> editor = Optional
			.of(new CaseEditor(CasefileFactory.eINSTANCE.createCase(), () -> 42));
	private final SavedLines highlighters = new CaseHighlighters(() -> editor, () -> "Ada");
	private final SavedLines filters = new CaseFilters(() -> editor, () -> "Ada");

	private static List<String> text(SavedLines lines) {
		return lines.all().stream()
				.map(each -> each.name() + '|' + each.colour() + '|' + each.isOn() + '|' + each.line()).toList();
	}

	@Test
	void aHighlighterOfTheCaseIsWrittenWithItsAuthorAndAColourOthersCanShow() {
		highlighters.add(" paths ", " path lost ");
		highlighters.add("full", "\"no space\"");
		assertEquals(List.of("paths|0|true|path lost", "full|1|true|\"no space\""), text(highlighters));
		Highlighter first = editor.orElseThrow().model().getHighlighters().getFirst();
		assertEquals("Ada 42 #d13c3c", first.getAuthor() + ' ' + first.getCreatedNs() + ' ' + first.getColour());
	}

	@Test
	void whatIsChangedOrRemovedComesBackByUndo() {
		highlighters.add("paths", "path");
		highlighters.toggle(highlighters.all().getFirst());
		highlighters.add("paths", "path OR lun");
		assertEquals(List.of("paths|0|false|path OR lun"), text(highlighters));
		highlighters.remove(highlighters.all().getFirst());
		assertEquals(List.of(), text(highlighters));
		editor.orElseThrow().undo();
		editor.orElseThrow().undo();
		assertEquals(List.of("paths|0|false|path"), text(highlighters));
	}

	@Test
	void aColourOfAnotherProgramIsShownByTheNearestOfTheTheme() {
		assertEquals(List.of(0, 5, 3, 0), List.of("#ff0000", "#3377aa", "#00AA55", "red").stream()
				.map(CaseHighlighters::colour).toList());
	}

	@Test
	void viewsWithAFilterAreItsSavedFilters() {
		filters.add("warnings", "severity:warning");
		SavedView range = CasefileFactory.eINSTANCE.createSavedView();
		range.setId("x");
		editor.orElseThrow().model().getViews().add(range);
		assertEquals(List.of("warnings|0|true|severity:warning"), text(filters));
		filters.add("warnings", "severity:error");
		filters.remove(new SavedLines.Named("warnings", 0, true, "another line"));
		assertEquals(List.of("warnings|0|true|severity:error"), text(filters));
		filters.remove(filters.all().getFirst());
		assertEquals(1, editor.orElseThrow().model().getViews().size());
	}

	@Test
	void withoutACaseThereIsNothingAndNoPlace() {
		assertTrue(filters.canKeep());
		editor = Optional.empty();
		assertFalse(filters.canKeep());
		assertFalse(highlighters.canKeep());
		assertEquals(List.of(), text(highlighters));
		assertEquals(List.of(), text(filters));
	}
}
