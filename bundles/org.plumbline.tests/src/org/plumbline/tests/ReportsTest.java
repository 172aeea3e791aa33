package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.report.Chapters;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/** Reports of whole cases. What is written here into {@code target/reports} is judged by the module pdf-check. */
class ReportsTest {

	private static final long CREATED_NS = 1_600_000_000_000_000_000L;

	/** The digits of naa and of ports, addresses of the network, cards and volumes. */
	private static final Pattern SERIAL = Pattern.compile("(?<=naa\\.)[0-9a-fA-F]{16,32}"
			+ "|(?<=fc\\.)[0-9a-fA-F]{16}|(?<=:)[0-9a-fA-F]{16}(?=[-: ])|\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b(?!\\.)"
			+ "|\\b(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}\\b|\\b[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

	private final List<IStatus> problems = new ArrayList<>();

	@TempDir
	Path folder;

	private static Path sample() {
		return Checkout.bundle("ui").resolve("sample/origin-esxi-4.1.tgz");
	}

	private static Path out() throws IOException {
		return Files.createDirectories(Checkout.bundle("tests").resolve("target/reports"));
	}

	private OpenedCase open(Path... inputs) throws IOException {
		Knowledge knowledge = Knowledge.read(RegistryFactory.getRegistry(), problems::add);
		try (CaseOpening opening = new CaseOpening(knowledge, OpeningSettings.in(folder.resolve("data")))) {
			opening.load(List.of(inputs), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			return opening.finish();
		}
	}

	/** The same as the window makes of it. */
	private byte[] export(OpenedCase opened, Audience audience, String format) throws IOException {
		Path file = folder.resolve("window." + format);
		new CaseReport(RegistryFactory.getRegistry(), problems::add).export(opened, audience, format, file,
				new NullProgressMonitor());
		return Files.readAllBytes(file);
	}

	private String data() {
		return folder.resolve("data").toString();
	}

	@ParameterizedTest
	@EnumSource
	void windowAndCommandLineWriteTheSameBytes(Audience audience) throws Exception {
		Path file = folder.resolve("origin" + CaseFile.EXTENSION);
		String word = Chapters.word(audience);
		Path pdf = out().resolve("origin-" + word + ".pdf");
		Path html = out().resolve("origin-" + word + ".html");
		try (OpenedCase opened = open(sample())) {
			CaseFile.save(opened, file);
			String names = audience == Audience.CUSTOMER ? "--names" : "--quiet";
			assertEquals(0, CommandLineRun.exitCode("report", file.toString(), "--audience", word, names, "--pdf",
					pdf.toString(), "--html", html.toString(), "--data", data()));
			assertArrayEquals(export(opened, audience, "html"), Files.readAllBytes(html));
			assertArrayEquals(export(opened, audience, "pdf"), Files.readAllBytes(pdf));
		}
		assertEquals(List.of(), problems);
	}

	@Test
	void analyzeWritesTheSamePaperAsTheReportOfItsCase() throws Exception {
		Path file = folder.resolve("made" + CaseFile.EXTENSION);
		Path pdf = out().resolve("made-8.0-internal.pdf");
		Path again = folder.resolve("again.pdf");
		assertEquals(0, CommandLineRun.exitCode("analyze", MadeBundle.of("8.0.tgz").file().toString(), "--case",
				file.toString(), "--pdf", pdf.toString(), "--data", data()));
		assertEquals(0, CommandLineRun.exitCode("report", file.toString(), "--audience", "internal", "--pdf",
				again.toString(), "--data", data()));
		assertArrayEquals(Files.readAllBytes(pdf), Files.readAllBytes(again));
		assertEquals(0, CommandLineRun.exitCode("report", file.toString(), "--pdf",
				out().resolve("made-8.0-customer.pdf").toString(), "--data", data()));
	}

	@Test
	void aCustomerReadsNoNameOfTheHost() throws Exception {
		Path file = folder.resolve("origin" + CaseFile.EXTENSION);
		Set<String> secrets = new TreeSet<>();
		try (OpenedCase opened = open(sample())) {
			opened.editor().describe("Outage", "Hidden Customer Ltd", "SR-77-4711", "E. Engineer", "");
			CaseFile.save(opened, file);
			opened.bundles().forEach(each -> secrets(each, secrets));
			secrets.addAll(secretsOfLines(opened));
		}
		secrets.addAll(List.of("hidden customer ltd", "sr-77-4711"));
		assertTrue(secrets.size() > 8, secrets.toString());
		Path pdf = out().resolve("origin-redacted.pdf");
		List<String> command = new ArrayList<>(List.of("report", file.toString(), "--data", data()));
		for (String format : List.of("pdf", "html", "md", "json", "csv")) {
			command.addAll(List.of("--" + format, folder.resolve("out." + format).toString()));
		}
		assertEquals(0, CommandLineRun.exitCode(command.toArray(String[]::new)));
		Files.copy(folder.resolve("out.pdf"), pdf, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		for (String format : List.of("html", "md", "json", "csv")) {
			assertNone(secrets, Files.readString(folder.resolve("out." + format)), format);
		}
		assertNone(secrets, text(pdf), "pdf");
		System.out.println(secrets.size() + " secrets in none of 5 formats");
	}

	/** Addresses and serials that any line of the bundle shows, found without the rules by which names are hidden. */
	private static Set<String> secretsOfLines(OpenedCase opened) {
		Set<String> found = new TreeSet<>();
		for (long at = 0; at < opened.events().size(); at++) {
			String text = opened.events().record(opened.events().row(at)).text();
			SERIAL.matcher(text).results().forEach(each -> found.add(each.group().toLowerCase(Locale.ROOT)));
		}
		found.removeIf(each -> each.startsWith("127.") || each.startsWith("0.0."));
		return found;
	}

	private static void secrets(SupportBundle bundle, Set<String> secrets) {
		secrets.add(bundle.getHostName());
		for (Host host : bundle.getHosts()) {
			secrets.add(host.getName());
			host.getDatastores().forEach(each -> secrets.add(each.getName()));
			host.getVirtualMachines().forEach(each -> secrets.add(each.getName()));
			host.getDevices().forEach(each -> secrets.add(each.getId().replaceFirst("^(naa|eui|t10)\\.", "")));
		}
		List<String> lower = secrets.stream().map(each -> each.toLowerCase(Locale.ROOT))
				.filter(each -> each.length() > 4 && !each.startsWith("mpx.")).toList();
		secrets.clear();
		secrets.addAll(lower);
	}

	private static void assertNone(Set<String> secrets, String text, String where) {
		String squeezed = text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		List<String> found = secrets.stream().filter(each -> squeezed.contains(each.replaceAll("\\s", ""))).toList();
		assertEquals(List.of(), found, where);
	}

	private static String text(Path file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
			return new PDFTextStripper().getText(pdf) + pdf.getDocumentInformation().getCOSObject() + metadata;
		}
	}

	@Test
	void theSameCaseGivesTheSameReportInAnyZoneLanguageAndOrderOfLoading() throws IOException {
		Path other = MadeBundle.of("8.0.tgz").file();
		TimeZone zone = TimeZone.getDefault();
		Locale locale = Locale.getDefault();
		byte[] expected;
		try (OpenedCase opened = open(sample(), other)) {
			expected = export(titled(opened), Audience.INTERNAL, "html");
		}
		try {
			for (String place : List.of("America/St_Johns;tr-TR", "Asia/Kathmandu;ar-EG-u-nu-arab")) {
				TimeZone.setDefault(TimeZone.getTimeZone(place.split(";")[0]));
				Locale.setDefault(Locale.forLanguageTag(place.split(";")[1]));
				try (OpenedCase opened = open(other, sample())) {
					assertEquals(new String(expected, StandardCharsets.UTF_8),
							new String(export(titled(opened), Audience.INTERNAL, "html"), StandardCharsets.UTF_8));
				}
			}
		} finally {
			TimeZone.setDefault(zone);
			Locale.setDefault(locale);
		}
		assertFalse(expected.length == 0);
		System.out.println("reports: " + expected.length + " equal bytes in three zones and languages, two orders");
	}

	@Test
	void aTemplateIsCopiedChangedAndSeenInThePaper() throws Exception {
		Path file = folder.resolve("origin" + CaseFile.EXTENSION);
		try (OpenedCase opened = open(sample())) {
			CaseFile.save(opened, file);
		}
		Path template = folder.resolve("Example");
		assertEquals(0, CommandLineRun.exitCode("report", "--new-template", template.toString()));
		Path words = template.resolve("template.properties");
		String usual = Files.readString(words);
		Files.writeString(words, usual.replace("#text.kind=Diagnostic report", "text.kind=Root cause analysis")
				.replace("#text.notice=", "text.notice=For the addressee only.")
				.replace("#text.foot=", "text.foot=Example Ltd.")
				.replace("#colour.accent=#0f4c5c", "colour.accent=#553300"));
		Path pdf = folder.resolve("changed.pdf");
		Path html = folder.resolve("changed.html");
		assertEquals(0, CommandLineRun.exitCode("report", file.toString(), "--data", data(), "--template",
				template.toString(), "--pdf", pdf.toString(), "--html", html.toString()));
		String paper = text(pdf);
		for (String each : List.of("root cause analysis", "for the addressee only.", "example ltd.")) {
			assertTrue(paper.toLowerCase(Locale.ROOT).contains(each), each);
		}
		assertTrue(Files.readString(html).contains("#553300") && !Files.readString(html).contains("#0f4c5c"));
	}

	/** What a person says of a case, and when it was made, are no matter of its evidence. */
	private static OpenedCase titled(OpenedCase opened) {
		opened.editor().describe("Two hosts", "", "", "", "");
		opened.model().setCreatedNs(CREATED_NS);
		return opened;
	}
}
