package org.plumbline.esxi.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.PathPattern;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The formats as plugin.xml announces them. */
final class Contributed {

	private Contributed() {
	}

	static LogFormats formats() {
		List<LogFormats.Entry> entries = new ArrayList<>();
		for (Element each : elements("format")) {
			entries.add(new LogFormats.Entry(each.getAttribute("id"), each.getAttribute("name"),
					Integer.parseInt(each.getAttribute("order")), PathPattern.of(each.getAttribute("path")),
					each.getAttribute("process"),
					create(each.getAttribute("class"), LogFormat.class)));
		}
		return new LogFormats(entries);
	}

	/** Returns the last part of the id of the first format that accepts a line, or {@code "-"}. */
	static String firstFor(LogFormats formats, byte[] line) {
		LineHead head = new LineHead();
		for (LogFormats.Entry each : formats.all()) {
			head.clear();
			if (each.format().read(line, 0, line.length, head)) {
				return each.id().substring(each.id().lastIndexOf('.') + 1);
			}
		}
		return "-";
	}

	static List<Element> elements(String name) {
		try {
			Path file = Path.of("plugin.xml");
			if (!file.toFile().exists()) {
				file = Path.of("bundles/org.plumbline.esxi/plugin.xml");
			}
			var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
					.getElementsByTagName(name);
			List<Element> result = new ArrayList<>();
			for (int i = 0; i < found.getLength(); i++) {
				result.add((Element) found.item(i));
			}
			return result;
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	static <T> T create(String className, Class<T> type) {
		try {
			return type.cast(Class.forName(className).getConstructor().newInstance());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
