package org.plumbline.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.Prose;
import org.plumbline.report.OriginReport;

class MarkdownExporterTest {

	@Test
	void saysTitleFindingsAndQuotes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new MarkdownExporter().export(OriginReport.document(), out, ExportSettings.DEFAULT);
		String text = out.toString(StandardCharsets.UTF_8);
		assertTrue(text.startsWith("# Why the host stopped answering during backup verification\n"), text);
		assertTrue(text.contains(OriginReport.LONG_LINE), "quoted word for word");
		assertTrue(text.contains("<a id=\"finding-1\"></a>") && text.contains("](#finding-1)"), text);
		assertTrue(text.contains("could not be built"), "the section that failed");
	}

	@Test
	void nothingInALogActsAsMarkUp() {
		assertEquals("\\*\\*bold\\*\\* \\<b\\> esx_host \\_x\\_ a &amp; b",
				Marks.text("**bold** <b> esx_host _x_ a & b"));
		assertEquals("``a`b``", Marks.code("a`b"));
		assertEquals("````text\nsays ``` here\n````", Marks.quote(List.of("says ``` here")));
		assertEquals("`a\\|b` c\\|d", Marks.cell(Prose.parse("`a|b` c|d")));
	}
}
