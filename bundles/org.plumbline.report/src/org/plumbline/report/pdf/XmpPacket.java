package org.plumbline.report.pdf;

import java.nio.charset.StandardCharsets;

/**
 * What the file says about itself, as XMP (ISO 16684-1): the same as its information dictionary, and that it follows
 * PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The second is not among the schemas that PDF/A knows, so it is
 * described too. Written by hand because the library's own serializer leaves order and form to whichever XML
 * transformer it finds.
 */
@SuppressWarnings("nls")
final class XmpPacket {

	private static final String FORM = """
			<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
			<x:xmpmeta xmlns:x="adobe:ns:meta/">
			<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
			 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
			 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
			 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
			 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
			 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
			<dc:format>application/pdf</dc:format>
			<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
			<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
			<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
			<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
			<xmp:CreatorTool>%s</xmp:CreatorTool>
			<xmp:CreateDate>%s</xmp:CreateDate>
			<xmp:ModifyDate>%s</xmp:ModifyDate>
			<pdf:Producer>%s</pdf:Producer>
			<pdfaid:part>2</pdfaid:part>
			<pdfaid:conformance>B</pdfaid:conformance>
			<pdfuaid:part>1</pdfuaid:part>
			<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
			<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
			<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
			<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
			<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
			<pdfaProperty:name>part</pdfaProperty:name>
			<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
			<pdfaProperty:category>internal</pdfaProperty:category>
			<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
			</rdf:li></rdf:Seq></pdfaSchema:property>
			</rdf:li></rdf:Bag></pdfaExtension:schemas>
			</rdf:Description>
			</rdf:RDF>
			</x:xmpmeta>
			<?xpacket end="r"?>
			""";

	private XmpPacket() {
	}

	/** Returns the packet; {@code date} is in the form of ISO 8601. */
	static byte[] of(PdfFacts facts) {
		String xmp = String.format(FORM, escape(facts.title()), escape(facts.subject()), escape(facts.author()),
				escape(facts.creator()), facts.date(), facts.date(), escape(facts.creator()));
		return xmp.getBytes(StandardCharsets.UTF_8);
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
