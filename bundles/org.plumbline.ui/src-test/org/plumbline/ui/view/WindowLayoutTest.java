package org.plumbline.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class WindowLayoutTest {

	@Test
	void readsWhatItWrote() {
		WindowLayout layout = new WindowLayout("p.one", List.of("v.a", "v.b"), List.of("v.b"), "h(sv(ss))",
				List.of("-", "4000", "6000", "-", "1"));
		assertEquals(Optional.of(layout), WindowLayout.parse(layout.text()));
	}

	@Test
	void passesOverWordsOfALaterProgram() {
		assertEquals(List.of("v.a"), WindowLayout.parse("colour blue\nperspective p\nview v.a\n\nzoom").orElseThrow()
				.views());
	}

	@Test
	void isNoneWithoutAPerspective() {
		assertTrue(WindowLayout.parse("").isEmpty());
		assertTrue(WindowLayout.parse("view v.a").isEmpty());
	}
}
