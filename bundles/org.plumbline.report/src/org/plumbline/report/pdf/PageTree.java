package org.plumbline.report.pdf;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the source of a page into the tree that the renderer lays out. */
@SuppressWarnings("nls")
final class PageTree {

	private PageTree() {
	}

	/**
	 * Returns the tree of a page. Nothing is fetched: the page names no outer thing, and if it did, it would be empty.
	 *
	 * @throws IllegalStateException if the page is not well-formed, which would be our own mistake
	 */
	static Document parse(String page) throws IOException {
		try {
			// The parser of the Java runtime, whatever other bundles bring.
			var factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setCoalescing(true);
			var builder = factory.newDocumentBuilder();
			builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
			builder.setErrorHandler(null);
			Document tree = builder.parse(new InputSource(new StringReader(page)));
			describePictures(tree);
			return tree;
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The renderer takes the text for those who cannot see a picture from the attribute that images have. */
	private static void describePictures(Document tree) {
		var pictures = tree.getElementsByTagName("svg");
		for (int i = 0; i < pictures.getLength(); i++) {
			Element picture = (Element) pictures.item(i);
			picture.setAttribute("alt", picture.getAttribute("aria-label"));
		}
	}
}
