package org.plumbline.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports of these tests that the module pdf-check judges, too. */
final class JudgedReports {

	private JudgedReports() {
	}

	/** Leaves a report for the judge; returns it. */
	static byte[] leave(String name, byte[] pdf) throws IOException {
		Files.write(Files.createDirectories(Path.of("target", "reports")).resolve(name + ".pdf"), pdf);
		return pdf;
	}
}
