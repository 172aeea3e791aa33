package org.plumbline.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTest {

	@Test
	void plainTextStaysTheSameObject() {
		String plain = "caf\u00e9 \u4e2d\u6587 \uD83D\uDE00";
		assertSame(plain, Visible.line(plain));
	}

	@Test
	void controlCharactersBecomeCodes() {
		assertEquals("\\x1b[31mred\\x1b[0m\\x00\\x7f\\x85", Visible.line("\u001b[31mred\u001b[0m\0\u007f\u0085"));
	}

	@Test
	void tabsBecomeSpaces() {
		assertEquals("a    b", Visible.line("a\tb"));
	}

	@Test
	void lineEndsStayInRunningTextOnly() {
		assertEquals("a\nb", Visible.text("a\nb"));
		assertEquals("a\\x0ab", Visible.line("a\nb"));
	}

	@Test
	void marksThatTurnTheDirectionAreShown() {
		assertEquals("\\u202egnp.exe", Visible.line("\u202egnp.exe"));
	}

	@Test
	void halvesOfCharactersAndNonCharactersAreShown() {
		assertEquals("\\ud83dx\\ufffe\\u1ffff", Visible.line("\ud83dx\ufffe\uD83F\uDFFF"));
	}
}
