package org.plumbline.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.report.OriginReport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;

class JsonExporterTest {

	@Test
	void holdsEveryBlockWithItsTypeAndItsTimes() throws IOException {
		ReportDocument document = OriginReport.document();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new JsonExporter().export(document, out, ExportSettings.DEFAULT);
		String text = out.toString(StandardCharsets.UTF_8);
		Map<String, String> metadata = new TreeMap<>();
		List<String> blocks = new ArrayList<>();
		try (JsonParser parser = new JsonFactory().createParser(text)) {
			while (parser.nextToken() != null) {
				String[] path = path(parser.getParsingContext());
				if (parser.currentToken().isScalarValue() && path[0].equals("metadata")) {
					metadata.put(path[1], parser.getText());
				} else if (parser.currentToken().isScalarValue() && path.length == 3 && path[0].equals("blocks")
						&& path[2].equals("type")) {
					blocks.add(parser.getText());
				}
			}
		}
		assertEquals(document.blocks().size(), blocks.size());
		assertEquals("heading", blocks.getFirst());
		assertEquals("2012-04-09T09:30:00Z", metadata.get("date"));
		assertTrue(text.contains("\"type\" : \"link\""), text);
	}

	private static String[] path(JsonStreamContext context) {
		return context.pathAsPointer().toString().replaceFirst("^/", "").split("/");
	}
}
