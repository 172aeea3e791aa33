package org.plumbline.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class WindowLayoutTest {

	private static final LayoutNode LEFT = LayoutNode.folder(2500, List.of("v.a"), "v.a");
	private static final LayoutNode TOP = LayoutNode.folder(0, List.of("v.b", "v.c"), "v.c");
	private static final LayoutNode BELOW = LayoutNode.folder(6000, List.of("v.d"), "");
	private static final LayoutNode ALL = LayoutNode.of(LayoutNode.Kind.ROW, 0,
			List.of(LEFT, LayoutNode.of(LayoutNode.Kind.COLUMN, 7500, List.of(TOP, BELOW))));

	@Test
	void readsWhatItWrote() {
		WindowLayout layout = new WindowLayout("p.one", ALL);
		assertEquals(Optional.of(layout), WindowLayout.parse(layout.text()), layout.text());
	}

	@Test
	void isWrittenAsOnePartALine() {
		assertEquals("""
				perspective p.one
				row
				 folder 2500
				  front v.a
				 column 7500
				  folder
				   view v.b
				   front v.c
				  folder 6000
				   view v.d""", new WindowLayout("p.one", ALL).text());
	}

	@Test
	void passesOverWordsOfALaterProgram() {
		String text = "colour blue\nperspective p\nrow\n folder 3 wide\n  view v.a\n  icon x\n\nzoom";
		assertEquals(List.of(LayoutNode.folder(0, List.of("v.a"), "")),
				WindowLayout.parse(text).orElseThrow().root().folders());
	}

	@Test
	void takesViewsWithoutFoldersAsOneFolder() {
		LayoutNode root = WindowLayout.parse("perspective p\nview v.a\nfront v.b").orElseThrow().root();
		assertEquals(LayoutNode.folder(0, List.of("v.a", "v.b"), "v.b"), root);
	}

	@Test
	void isNoneWithoutAPerspective() {
		assertTrue(WindowLayout.parse("").isEmpty());
		assertTrue(WindowLayout.parse("view v.a").isEmpty());
	}

	@Test
	void liesLikeAnotherWhateverItsShares() {
		LayoutNode wider = LayoutNode.folder(5000, List.of("v.a"), "");
		assertTrue(LEFT.liesLike(wider));
		assertFalse(LEFT.liesLike(TOP));
		assertFalse(ALL.liesLike(LayoutNode.of(LayoutNode.Kind.COLUMN, 0, ALL.children())));
		assertFalse(ALL.liesLike(LayoutNode.of(LayoutNode.Kind.ROW, 0, List.of(LEFT))));
	}
}
