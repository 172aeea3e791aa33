package org.plumbline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefilePackage;

class SealedXmiTest {

	private static final String DOCUMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<case:Case xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:case="%s"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:other="http://127.0.0.1:%d/package"
			    xsi:schemaLocation="http://127.0.0.1:%2$d/package http://127.0.0.1:%2$d/schema.ecore" title="lone">
			  <annotations xsi:type="other:Note" href="http://127.0.0.1:%2$d/file.xmi#/"/>
			</case:Case>
			""";

	private static XMLResource load(String text) throws IOException {
		XMLResource resource = SealedXmi.resource("case.xmi", CasefilePackage.eINSTANCE);
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
				Map.of(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE));
		return resource;
	}

	@Test
	void opensNoAddressThatADocumentNames() throws IOException {
		AtomicInteger calls = new AtomicInteger();
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
			Thread.ofPlatform().daemon().start(() -> answer(server, calls));
			for (String root : new String[] { "case:Case", "other:Case" }) {
				String text = DOCUMENT.formatted(CasefilePackage.eNS_URI, server.getLocalPort()).replace("case:Case",
						root);
				try {
					load(text);
				} catch (IOException | RuntimeException e) {
					assertTrue(e.toString().length() > 0, "refused is as good as unknown");
				}
			}
		}
		assertEquals(0, calls.get());
	}

	/** Counts before it hangs up, so that whoever called has been counted when it goes on. */
	private static void answer(ServerSocket server, AtomicInteger calls) {
		while (!server.isClosed()) {
			try (Socket _ = server.accept()) {
				calls.incrementAndGet();
			} catch (IOException e) {
				assertTrue(server.isClosed(), e.toString());
			}
		}
	}

	@Test
	void readsWhatTheDocumentItselfHolds() throws IOException {
		String text = DOCUMENT.formatted(CasefilePackage.eNS_URI, 1).replaceAll("(?m)^  <annotations.*$", "");
		assertEquals("lone", ((Case) load(text).getContents().getFirst()).getTitle());
	}
}
