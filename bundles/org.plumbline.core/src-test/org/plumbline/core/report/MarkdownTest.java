package org.plumbline.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkdownTest {

	private static List<Prose> prose(String... lines) {
		return List.of(lines).stream().map(Prose::parse).toList();
	}

	@Test
	void readsParagraphsListsHeadingsAndBoxes() {
		assertEquals(List.of(new Paragraph(Prose.parse("The host **did not** hang: its agent did.")),
				new Heading(2, "What we did", ""),
				new Numbered(prose("Freed the `ramdisk` of old files", "Restarted hostd")),
				new Bullets(prose("one", "two")),
				new Callout(Callout.Kind.NOTE, "", prose("Mind the window. Twice.")),
				new Heading(3, "Later", ""), new Paragraph(Prose.of("End."))),
				Markdown.blocks("""
						The host **did not** hang:
						its agent did.

						# What we did
						1. Freed the `ramdisk`
						   of old files
						2) Restarted hostd
						- one
						* two
						> Mind the window.
						> Twice.

						### Later ##
						End.
						"""));
	}

	@Test
	void nothingIsNothing() {
		assertTrue(Markdown.blocks(" \n\n").isEmpty());
	}

	@Test
	void whatIsNoMarkIsText() {
		assertEquals(List.of(new Paragraph(Prose.of("#5 of 3.5 hosts - and *not* a list"))),
				Markdown.blocks("#5 of 3.5 hosts - and *not* a list"));
	}
}
