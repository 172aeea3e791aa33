package org.plumbline.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the schema of an extension point ({@code .exsd}, as shipped inside the bundle) promises. */
record PointSchema(Element root) {

	/**
	 * One attribute of an element.
	 *
	 * @param type class or interface that the named class must be; null if the attribute names no class
	 */
	record Attribute(String name, boolean required, boolean translatable, String type) {
	}

	static PointSchema of(IExtensionPoint point) throws IOException, ParserConfigurationException, SAXException {
		URL file = Platform.getBundle(point.getContributor().getName()).getEntry(point.getSchemaReference());
		if (file == null) {
			throw new IOException(
					point.getUniqueIdentifier() + ": the bundle does not hold " + point.getSchemaReference());
		}
		try (InputStream in = file.openStream()) {
			return new PointSchema(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
					.getDocumentElement());
		}
	}

	/** Returns the id that the schema gives its point. */
	String id() {
		return below(root, "meta.schema").getFirst().getAttribute("id");
	}

	/** Returns the words that say what the point is for. */
	String documentation() {
		return below(root, "documentation").getFirst().getTextContent();
	}

	boolean hasSection(String type) {
		return below(root, "meta.section").stream().anyMatch(each -> each.getAttribute("type").equals(type));
	}

	boolean knows(String element) {
		return below(root, "element").stream().anyMatch(each -> each.getAttribute("name").equals(element));
	}

	List<Attribute> attributes(String element) {
		List<Attribute> result = new ArrayList<>();
		for (Element declared : below(root, "element")) {
			if (declared.getAttribute("name").equals(element)) {
				below(declared, "attribute").forEach(each -> result.add(attribute(each)));
			}
		}
		return result;
	}

	private static Attribute attribute(Element declared) {
		String type = null;
		boolean translatable = false;
		for (Element meta : below(declared, "meta.attribute")) {
			translatable |= meta.getAttribute("translatable").equals("true");
			if (meta.getAttribute("kind").equals("java")) {
				type = meta.getAttribute("basedOn").replace(":", "");
			}
		}
		return new Attribute(declared.getAttribute("name"), declared.getAttribute("use").equals("required"),
				translatable,
				type);
	}

	private static List<Element> below(Element element, String name) {
		NodeList found = element.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
	}
}
