package org.plumbline.esxi.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.plumbline.core.casefile.CaseFile;

/** Any bytes as a case file, and as the content of one: refused with a sentence that names the file, or read. */
public final class CaseFileFuzz {

	private CaseFileFuzz() {
	}

	/** @throws IllegalStateException if the refusal tells nothing */
	public static void fuzzerTestOneInput(byte[] bytes) {
		try {
			Path file = Files.createTempFile("fuzz", CaseFile.EXTENSION);
			try {
				read(Files.write(file, bytes));
				read(Files.write(file, wrapped(bytes)));
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void read(Path file) {
		CaseFile.isCase(file);
		try {
			CaseFile.read(file);
		} catch (IOException e) {
			if (e.getMessage() == null || !e.getMessage().contains(file.toString())) {
				throw new IllegalStateException("refused without a sentence", e);
			}
		}
	}

	private static byte[] wrapped(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("format"));
			zip.write(("plumbline-case " + CaseFile.FORMAT_VERSION + "\n").getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("case.xmi"));
			zip.write(content);
		}
		return bytes.toByteArray();
	}
}
