package org.plumbline.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.event.Severity;
import org.plumbline.core.store.EventFilter;

class FilterExpressionTest {

	private static final EventFilter OTHER = EventFilter.ALL.withLeastSeverity(Severity.WARNING)
			.withSources(Set.of(3)).withRange(10, 20);

	@ParameterizedTest
	@ValueSource(strings = { "", "naa.600", "/var/log", "/", "//", "a/b/", "H:0x0 D:0x2 P:0x0" })
	void takesTextAsItStands(String typed) {
		FilterExpression expression = FilterExpression.parse(typed);
		assertEquals(typed, expression.literal());
		assertTrue(expression.pattern().isEmpty());
		assertEquals(typed, FilterExpression.typed(expression.in(OTHER)));
	}

	@Test
	void takesTextBetweenSlashesAsExpression() {
		FilterExpression expression = FilterExpression.parse("/naa\\.6[0-9a-f]+/");
		assertEquals("", expression.literal());
		assertTrue(expression.pattern().orElseThrow().matcher("on naa.60a98").find());
		assertFalse(expression.pattern().orElseThrow().matcher("on NAA.60A98").find());
	}

	@Test
	void knowsExpressionsThatIgnoreCase() {
		FilterExpression expression = FilterExpression.parse("/lock held/i");
		assertTrue(expression.pattern().orElseThrow().matcher("Lock Held by 12").find());
		assertEquals("/lock held/i", FilterExpression.typed(expression.in(OTHER)));
	}

	@Test
	void saysWhatIsWrongWithAnExpression() {
		FilterExpression expression = FilterExpression.parse("/naa.(60/");
		assertFalse(expression.problem().isEmpty());
		assertTrue(expression.pattern().isEmpty());
	}

	@Test
	void keepsTheOtherConditions() {
		EventFilter filter = FilterExpression.parse("full").in(OTHER.withPattern(Pattern.compile("x")));
		assertEquals(OTHER.withLiteral("full"), filter);
		assertEquals(OTHER, FilterExpression.parse("").in(filter));
	}

	@Test
	void sameExpressionGivesTheSameFilter() {
		EventFilter filter = FilterExpression.parse("/a+/").in(OTHER);
		assertEquals(filter, FilterExpression.parse("/a+/").in(filter));
	}

	@Test
	void showsALiteralAsFoundWhateverItHolds() {
		Pattern found = FilterExpression.shown(EventFilter.ALL.withLiteral("(0X2)")).orElseThrow();
		assertTrue(found.matcher("D:(0x2)").find());
		assertTrue(FilterExpression.shown(EventFilter.ALL).isEmpty());
	}
}
