package org.plumbline.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.core.decode.DecodedFact;

class FactJsonTest {

	private static final String LONG = "A long explanation with \"quotes\", \u00e4 letter and a\ttab, told again and again.";

	private static DecodedFact fact(Map<String, Object> values) {
		return new DecodedFact("scsi", "", "", List.of(), "", "", false, List.of(), List.of(), List.of(), values);
	}

	private static Map<String, Object> values(String text) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("text", text);
		values.put("host", Map.of("code", "0x0"));
		values.put("meaning", LONG);
		values.put("harmless", true);
		values.put("repeats", 3L);
		values.put("sources", List.of("KB 1", "KB \"2\""));
		return values;
	}

	private static String expected(Map<String, Object> values) throws IOException {
		return "\n" + JsonTree.text(values);
	}

	@Test
	void whatIsRememberedIsWrittenAsTheFirstTime() throws IOException {
		FactJson json = new FactJson();
		Map<String, Object> shared = values("");
		for (int i = 0; i < 5; i++) {
			Map<String, Object> line = new LinkedHashMap<>(shared);
			line.put("text", "line " + i + " which is long enough to be looked up, \u201cquoted\u201d and \\ escaped");
			assertEquals(expected(line), new String(json.apply(List.of(fact(line))), StandardCharsets.UTF_8));
		}
	}

	@Test
	void factsOfOneLineArePartedByCommas() throws IOException {
		Map<String, Object> values = values("x");
		String one = expected(values);
		assertEquals(one + "," + one,
				new String(new FactJson().apply(List.of(fact(values), fact(values))), StandardCharsets.UTF_8));
	}
}
