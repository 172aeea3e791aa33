package org.plumbline.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.report.OriginReport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonExporterTest {

	@Test
	void holdsEveryBlockWithItsTypeAndItsTimes() throws IOException {
		ReportDocument document = OriginReport.document();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new JsonExporter().export(document, out, ExportSettings.DEFAULT);
		String text = out.toString(StandardCharsets.UTF_8);
		// JSON is YAML
		Map<?, ?> tree = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
		List<?> blocks = (List<?>) tree.get("blocks");
		assertEquals(document.blocks().size(), blocks.size());
		assertEquals("heading", ((Map<?, ?>) blocks.getFirst()).get("type"));
		assertEquals("2012-04-09T09:30:00Z", ((Map<?, ?>) tree.get("metadata")).get("date"));
		assertTrue(text.contains("\"type\" : \"link\""), text);
	}
}
