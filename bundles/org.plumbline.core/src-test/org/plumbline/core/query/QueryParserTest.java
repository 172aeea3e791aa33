package org.plumbline.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.event.Times;

class QueryParserTest {

	private static Query parse(String line) {
		ParsedQuery parsed = QueryParser.parse(line, ZoneOffset.UTC);
		assertTrue(parsed.mistake().isEmpty(), () -> parsed.mistake().toString());
		return parsed.query();
	}

	private static String brief(Query query) {
		return switch (query) {
		case Query.And and ->
			and.parts().stream().map(QueryParserTest::brief).collect(Collectors.joining(" & ", "(", ")"));
		case Query.Or or ->
			or.parts().stream().map(QueryParserTest::brief).collect(Collectors.joining(" | ", "(", ")"));
		case Query.Not not -> "!" + brief(not.part());
		case Query.Text text -> (text.matchCase() ? "=" : "") + text.literal();
		case Query.Expression expression -> "/" + expression.regex() + "/" + expression.flags();
		case Query.SourceIs source -> "source~" + source.name().text();
		case Query.HostIs host -> "host~" + host.name().text();
		case Query.SeverityIs severity -> "severity~" + severity.least().label();
		case Query.TimeIs time -> "time~" + bound(time.fromNs()) + ".." + bound(time.toNs());
		case Query.UptimeIs uptime -> "uptime~" + uptime.fromNs() + ".." + uptime.toNs();
		case Query.HeadIs head -> head.part() + "~" + head.name().text();
		};
	}

	private static String bound(long timeNs) {
		return timeNs == Long.MIN_VALUE || timeNs == Long.MAX_VALUE ? "" : Times.rfc3339(timeNs);
	}

	@ParameterizedTest(name = "[{0}]")
	@CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
			''                              ; ()
			lost                            ; lost
			lost path                       ; (lost & path)
			"lost path"                     ; lost path
			"a \\"b\\" \\\\ c"              ; a "b" \\ c
			a OR b c                        ; (a | (b & c))
			a AND b OR NOT c                ; ((a & b) | !c)
			(a OR b) NOT (c d)              ; ((a | b) & !(c & d))
			or and not                      ; (or & and & not)
			/H:0x[18]/                      ; /H:0x[18]/0
			/a b\\/c/i                      ; /a b/c/2
			/vmfs/volumes/ds1               ; /vmfs/volumes/ds1
			uptime:3d                       ; uptime~259200000000000..345600000000000
			uptime:0:01:02:03.5             ; uptime~3723500000000..3723600000000
			uptime:8596737035540us          ; uptime~8596737035540000..8596737035541000
			uptime:>1h                      ; uptime~7200000000000..9223372036854775807
			uptime:1d2h..                   ; uptime~93600000000000..9223372036854775807
			uptime:..90s                    ; uptime~0..91000000000
			/scratch                        ; /scratch
			cpu1:2097)WARNING               ; '!mistake'
			open(x) f(                      ; (open(x) & f()
			H:0x0 vmkernel:                 ; (H:0x0 & vmkernel:)
			host:esx1 SOURCE:vmk* x         ; (host~esx1 & source~vmk* & x)
			"host:esx1"                     ; host:esx1
			severity:Error                  ; severity~error
			severity:>=Error                ; severity~error
			world:2097 opid:4f module:"A B" ; (WORLD~2097 & OP_ID~4f & MODULE~A B)
			case:yes Lost                   ; =Lost
			Lost case:no                    ; Lost
			time:2012-04-07                 ; time~2012-04-07T00:00:00Z..2012-04-08T00:00:00Z
			time:2012-04-07T17:33..17:40    ; time~2012-04-07T17:33:00Z..2012-04-07T17:41:00Z
			time:>=2012-04-07T17            ; time~2012-04-07T17:00:00Z..
			time:<"2012-04-07 17:33:05.25"  ; '!mistake'
			time:"<2012-04-07 17:33:05.25"  ; time~..2012-04-07T17:33:05.250Z
			time:>2012-04-07T17:33:05.25    ; time~2012-04-07T17:33:05.260Z..
			time:..2012-04-07T17:33+02:00   ; time~..2012-04-07T15:34:00Z
			""")
	void readsEachForm(String line, String expected) {
		ParsedQuery parsed = QueryParser.parse(line, ZoneOffset.UTC);
		assertEquals(expected, parsed.mistake().isPresent() ? "!mistake" : brief(parsed.query()));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
			a OR            ; 2 ; 4
			AND b           ; 0 ; 3
			a OR OR b       ; 2 ; 4
			x NOT           ; 2 ; 5
			(a b            ; 0 ; 1
			a b) c          ; 3 ; 4
			a ()            ; 2 ; 4
			"abc            ; 0 ; 4
			a ""            ; 2 ; 4
			/a[b            ; 0 ; 4
			/a(b/           ; 3 ; 5
			severity:bad x  ; 9 ; 12
			x time:13:00    ; 7 ; 12
			time:2012-13-01 ; 5 ; 15
			time:2012-04-08..2012-04-07 ; 5 ; 27
			host:           ; 0 ; 5
			case:maybe      ; 5 ; 10
			""")
	void saysWhereAMistakeIs(String line, int from, int to) {
		ParsedQuery.Mistake mistake = QueryParser.parse(line, ZoneOffset.UTC).mistake().orElseThrow();
		assertEquals(from + " " + to, mistake.from() + " " + mistake.to(), mistake.message());
		assertFalse(mistake.message().contains("{"), mistake.message());
	}

	@Test
	void takesTimesInTheZoneOfThePerson() {
		Query.TimeIs time = (Query.TimeIs) QueryParser.parse("time:2012-04-07T12", ZoneId.of("Europe/Berlin")).query();
		assertEquals("2012-04-07T10:00:00Z", Times.rfc3339(time.fromNs()));
	}

	@Test
	void understandsOrRefusesAnyText() {
		Random random = new Random(1);
		String parts = "ab \"()/\\:*i.'é OR AND NOT host:severity:time:2012-<>[{";
		for (int round = 0; round < 50_000; round++) {
			StringBuilder line = new StringBuilder();
			for (int i = random.nextInt(12); i >= 0; i--) {
				int at = random.nextInt(parts.length());
				line.append(parts, at, Math.min(parts.length(), at + 1 + random.nextInt(9)));
			}
			ParsedQuery parsed = QueryParser.parse(line.toString(), ZoneOffset.UTC);
			parsed.mistake().ifPresent(mistake -> assertTrue(
					0 <= mistake.from() && mistake.from() < mistake.to() && mistake.to() <= line.length(),
					line + " " + mistake));
		}
		assertTrue(QueryParser.parse("(".repeat(5_000) + "a", ZoneOffset.UTC).mistake().isPresent());
		assertTrue(QueryParser.parse("NOT ".repeat(5_000) + "a", ZoneOffset.UTC).mistake().isPresent());
	}

	@Test
	void partOfANameIsEnoughAndGlobsMatchTheEndOfAPath() {
		assertTrue(new NamePattern("VMKern").test().test("var/log/vmkernel.log"));
		assertTrue(new NamePattern("vmkernel*").test().test("var/log/vmkernel.1.gz"));
		assertTrue(new NamePattern("log/**").test().test("var/log/a/b"));
		assertFalse(new NamePattern("kernel*").test().test("var/log/vmkernel.log"));
		assertFalse(new NamePattern("vm*").test().test("var/vm/hostd.log"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "lost path", "a OR (b c) OR NOT (d e)", "\"a \\\"b\\\" \\\\\"", "/a\\/b/i",
			"\"AND\" \"host:x\"",
			"\"(a\" f(x)", "/vmfs/volumes", "\"/x/\"", "case:yes Lost (a OR b)",
			"host:\"a b\" source:*.log world:5 opid:4f",
			"module:x severity:error", "time:>=2012-04-07T17:33:05.25", "NOT NOT a" })
	void writesALineThatReadsAsTheSame(String line) {
		Query query = parse(line);
		assertEquals(query, parse(QueryText.of(query)), QueryText.of(query));
	}

	@Test
	void equalLinesGiveEqualQueries() {
		assertEquals(parse("a OR /b/i host:c"), parse("a  OR /b/i host:c"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "uptime:>=3d", "uptime:<90s", "uptime:1:02:03:04.5", "uptime:8596737035540us",
			"uptime:1d..2d" })
	void uptimeIsWrittenAsWhatIsReadAgain(String line) {
		assertEquals(parse(line), parse(QueryText.of(parse(line))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "uptime:3", "uptime:3x", "uptime:2d..1d", "uptime:99999999999999999d", "uptime:.." })
	void whatIsNoUptimeIsAMistake(String line) {
		assertFalse(QueryParser.parse(line, ZoneOffset.UTC).mistake().isEmpty());
	}
}
