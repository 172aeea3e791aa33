package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.report.CaseReport;

/**
 * The walls between the bundles. A manifest that names what it should not name lets the compiler accept what the
 * house forbids; so the table of the house stands here a second time, and every change of a wall is seen in a review.
 */
class ManifestTest {

	private static final String MODEL_API = "org.plumbline.model org.plumbline.model.casefile "
			+ "org.plumbline.model.casefile.util org.plumbline.model.event org.plumbline.model.event.util "
			+ "org.plumbline.model.evidence org.plumbline.model.evidence.util";
	private static final String CORE_API = "org.plumbline.core.capacity org.plumbline.core.casefile org.plumbline.core.compare org.plumbline.core.counter org.plumbline.core.crash "
			+ "org.plumbline.core.decode "
			+ "org.plumbline.core.event org.plumbline.core.format org.plumbline.core.host org.plumbline.core.intake org.plumbline.core.load "
			+ "org.plumbline.core.query org.plumbline.core.redact org.plumbline.core.report org.plumbline.core.rule "
			+ "org.plumbline.core.storage org.plumbline.core.store org.plumbline.core.timeline org.plumbline.core.world";

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			model  | org.eclipse.emf.ecore org.eclipse.emf.ecore.xmi
			core   | org.plumbline.model org.eclipse.emf.ecore.change org.eclipse.equinox.common \
			org.eclipse.equinox.registry org.eclipse.equinox.app org.apache.commons.commons-compress \
			org.apache.commons.commons-codec org.apache.commons.commons-io org.apache.commons.lang3 org.tukaani.xz \
			com.github.luben.zstd-jni net.lingala.zip4j org.snakeyaml.engine com.fasterxml.jackson.core.jackson-core
			esxi   | org.plumbline.core
			report | org.plumbline.core com.fasterxml.jackson.core.jackson-core com.ibm.icu io.github.openhtmltopdf.core \
			io.github.openhtmltopdf.pdfbox io.github.openhtmltopdf.svg-support org.apache.pdfbox org.apache.pdfbox.fontbox org.apache.pdfbox.io
			ui     | org.plumbline.core org.eclipse.ui org.eclipse.ui.forms org.eclipse.core.runtime \
			org.eclipse.nebula.widgets.nattable.core org.eclipse.swtchart org.eclipse.ui.views.log org.eclipse.ui.themes \
			org.eclipse.e4.core.services org.eclipse.e4.ui.css.swt.theme org.eclipse.e4.ui.model.workbench
			""")
	void bundleRequiresOnlyWhatTheHouseAllows(String bundle, String expected) throws IOException {
		assertEquals(names(expected), names(manifest(bundle), "Require-Bundle"));
	}

	@Test
	void onlyModelAndCoreExport() throws IOException {
		assertEquals(names(MODEL_API), names(manifest("model"), "Export-Package"));
		assertEquals(names(CORE_API), names(manifest("core"), "Export-Package"));
		for (String bundle : List.of("esxi", "report", "ui")) {
			assertEquals(List.of(), names(manifest(bundle), "Export-Package"), bundle);
		}
	}

	@Test
	void nothingComesInByImport() throws IOException {
		for (String bundle : List.of("model", "core", "esxi", "report", "ui")) {
			for (String imported : names(manifest(bundle), "Import-Package")) {
				assertEquals("org.eclipse.osgi.util", imported, bundle);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "model", "core", "esxi", "report", "ui", "tests", "ui.tests" })
	void manifestHasNoActivatorAndNoFriends(String bundle) throws IOException {
		Attributes manifest = manifest(bundle);
		assertNull(manifest.getValue("Bundle-Activator"));
		String exported = String.valueOf(manifest.getValue("Export-Package"));
		assertFalse(exported.contains("x-friends"), exported);
		assertFalse(exported.contains("x-internal"), exported);
		assertEquals("JavaSE-25", manifest.getValue("Bundle-RequiredExecutionEnvironment"));
	}

	@ParameterizedTest
	@CsvSource({ "model", "core", "esxi", "report", "ui" })
	void theVersionThatPapersNameIsThatOfTheBundle(String bundle) throws IOException {
		assertEquals(CaseReport.VERSION + ".qualifier", manifest(bundle).getValue("Bundle-Version"));
	}

	@ParameterizedTest
	@CsvSource({ "model", "core", "esxi", "report", "ui" })
	void namesOfContributionsAreLookedUpBesideTheManifest(String bundle) throws IOException {
		assertTrue(Files.isRegularFile(folder(bundle).resolve("plugin.properties")));
		assertEquals("plugin", manifest(bundle).getValue("Bundle-Localization"));
	}

	private static Attributes manifest(String bundle) throws IOException {
		try (InputStream in = Files.newInputStream(folder(bundle).resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes();
		}
	}

	private static Path folder(String bundle) {
		return checkout().resolve("bundles/org.plumbline." + bundle);
	}

	/** The tests run in {@code bundles/org.plumbline.tests} of a checkout. */
	private static Path checkout() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(folder.resolve("target-platform/plumbline.target"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	private static List<String> names(String separatedBySpaces) {
		return List.copyOf(new TreeSet<>(List.of(separatedBySpaces.trim().split("\\s+"))));
	}

	/** The names in a manifest header, sorted, without their attributes and directives. */
	private static List<String> names(Attributes manifest, String header) {
		var result = new ArrayList<String>();
		String value = manifest.getValue(header);
		if (value != null) {
			// a comma inside quotation marks belongs to a version range
			for (String clause : value.replaceAll("\"[^\"]*\"", "").split(",")) {
				result.add(clause.split(";")[0].trim());
			}
		}
		result.sort(null);
		return List.copyOf(result);
	}
}
