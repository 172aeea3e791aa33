package org.plumbline.esxi.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.PathPattern;
import org.plumbline.esxi.format.ShippedFormats;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the plugin announces, made once for all inputs of a target. */
final class Shipped {

	static final LogFormats FORMATS = ShippedFormats.all();
	static final OutputParsers PARSERS = parsers();

	private Shipped() {
	}

	private static OutputParsers parsers() {
		Path here = Path.of("plugin.xml");
		Path file = Files.exists(here) ? here : Path.of("bundles/org.plumbline.esxi/plugin.xml");
		List<OutputParsers.Entry> entries = new ArrayList<>();
		try {
			var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
					.getElementsByTagName("parser");
			for (int i = 0; i < found.getLength(); i++) {
				Element each = (Element) found.item(i);
				entries.add(new OutputParsers.Entry(each.getAttribute("id"), each.getAttribute("name"),
						each.getAttribute("command"), PathPattern.of(each.getAttribute("path")),
						(CommandOutputParser) Class.forName(each.getAttribute("class")).getConstructor()
								.newInstance()));
			}
		} catch (IOException | SAXException | ParserConfigurationException | ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
		return new OutputParsers(entries);
	}
}
