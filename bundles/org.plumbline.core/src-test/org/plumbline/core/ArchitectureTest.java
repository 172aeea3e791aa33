package org.plumbline.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The rooms of core know each other in one direction only, and none knows a screen, a vendor or a PDF library. */
class ArchitectureTest {

	/** From the ground floor up: a room may know only those before it. */
	private static final List<String> ROOMS = List.of("event", "extension", "format", "query", "store", "intake",
			"decode", "world", "crash", "counter", "storage", "capacity", "host", "rule", "redact",
			"casefile", "load", "compare", "timeline", "report", "cli");

	private static final JavaClasses CORE = new ClassFileImporter()
			.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.withImportOption(location -> !location.contains("Test")).importPackages("org.plumbline.core");

	@TestFactory
	List<DynamicTest> aRoomKnowsOnlyRoomsBeforeIt() {
		return IntStream.range(0, ROOMS.size() - 1).mapToObj(i -> DynamicTest.dynamicTest(ROOMS.get(i), () -> {
			String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
					.map(room -> "org.plumbline.core." + room + "..")
					.toArray(String[]::new);
			noClasses().that().resideInAPackage("org.plumbline.core." + ROOMS.get(i) + "..").should()
					.dependOnClassesThat(resideInAnyPackage(later)).check(CORE);
		})).toList();
	}

	@Test
	void roomsHaveNoCircles() {
		slices().matching("org.plumbline.core.(*)..").should().beFreeOfCycles().check(CORE);
	}

	@Test
	void coreKnowsNoScreenNoVendorAndNoPdf() {
		noClasses().should().dependOnClassesThat(resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..",
				"org.eclipse.ui..", "org.plumbline.esxi..", "org.plumbline.report..", "org.plumbline.ui..",
				"com.openhtmltopdf..", "org.apache.pdfbox..", "java.awt..")).check(CORE);
	}

	@Test
	void internalsOfARoomStayInTheRoom() {
		for (String room : ROOMS) {
			noClasses().that().resideOutsideOfPackage("org.plumbline.core." + room + "..").should()
					.dependOnClassesThat(resideInAnyPackage("org.plumbline.core." + room + ".internal..")).check(CORE);
		}
	}
}
