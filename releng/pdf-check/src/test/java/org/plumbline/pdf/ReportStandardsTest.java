package org.plumbline.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Each report that the tests of the product wrote is a valid PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), by the
 * word of veraPDF. What a machine cannot see, such as whether a text for a picture is a good one, it does not judge.
 */
class ReportStandardsTest {

	private static final int MOST_PROBLEMS = 10;
	private static final List<Path> FOLDERS = Stream
			.of(System.getProperty("plumbline.reports", ".").split(File.pathSeparator)).map(Path::of).toList();

	@BeforeAll
	static void start() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	static List<Path> reports() throws IOException {
		List<Path> reports = new ArrayList<>();
		for (Path folder : FOLDERS) {
			if (Files.isDirectory(folder)) {
				try (Stream<Path> files = Files.list(folder)) {
					files.filter(each -> each.toString().endsWith(".pdf")).sorted().forEach(reports::add);
				}
			}
		}
		return reports;
	}

	@Test
	void thereAreReports() throws IOException {
		assertFalse(reports().isEmpty(), "the tests of the product come first and write into " + FOLDERS);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void isAnArchiveFile(Path report) throws Exception {
		assertValid(report, PDFAFlavour.PDFA_2_B);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reports")
	void isAccessible(Path report) throws Exception {
		assertValid(report, PDFAFlavour.PDFUA_1);
	}

	private static void assertValid(Path report, PDFAFlavour flavour)
			throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
		try (InputStream in = Files.newInputStream(report);
				VeraPDFFoundry foundry = Foundries.defaultInstance();
				PDFAParser parser = foundry.createParser(in, flavour);
				PDFAValidator validator = foundry.createValidator(flavour, false)) {
			ValidationResult result = validator.validate(parser);
			List<String> problems = result.getTestAssertions().stream()
					.filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
					.map(each -> each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + ": "
							+ each.getMessage() + " at " + each.getLocation().getContext())
					.distinct().limit(MOST_PROBLEMS).toList();
			assertEquals(List.of(), problems, () -> report.getFileName() + " as " + flavour);
			assertTrue(result.isCompliant());
			assertTrue(result.getTotalAssertions() > 0, "nothing was checked");
			System.out.println(report.getFileName() + ": " + flavour + " valid, " + result.getTotalAssertions()
					+ " checks"); // the verdict belongs into the log of the build
		}
	}
}
