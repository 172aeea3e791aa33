package org.plumbline.core.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeInputTest {

	private static final String TEXT = "\u201cH:0x0 D:0x8 P:0x0\u201d\r\n2/0 6/3f/e";
	private static final List<String> LINES = List.of("\u201cH:0x0 D:0x8 P:0x0\u201d", "2/0 6/3f/e");

	@Test
	void linesOfAWindowsShellAreReadInUtf16() throws IOException {
		assertEquals(LINES, lines(TEXT.getBytes(StandardCharsets.UTF_16)));
		byte[] little = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
		assertEquals(LINES, lines(little));
	}

	@Test
	void otherLinesAreReadInUtf8() throws IOException {
		assertEquals(LINES, lines(TEXT.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "ab" })
	void shortInputIsNotLost(String text) throws IOException {
		assertEquals(text.lines().toList(), lines(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> lines(byte[] bytes) throws IOException {
		try (BufferedReader reader = DecodeCommand.reader(new ByteArrayInputStream(bytes))) {
			return reader.lines().toList();
		}
	}
}
