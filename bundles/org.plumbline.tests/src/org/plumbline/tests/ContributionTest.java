package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.report.CaseReport;

/** What bundles contribute to our extension points is what the schemas promise, and all of it can be used. */
class ContributionTest {

	private static final String CORE = "org.plumbline.core";
	private final IExtensionRegistry registry = RegistryFactory.getRegistry();

	static Stream<IConfigurationElement> contributions() {
		return Stream.of("logFormat", "commandOutput", "decoder", "rule", "reportSection", "reportExporter").flatMap(
				point -> Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor(CORE + "." + point)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "logFormat", "commandOutput", "decoder", "rule", "reportSection", "reportExporter" })
	void everyPointHasASchemaANameAndAContribution(String id) throws Exception {
		IExtensionPoint point = registry.getExtensionPoint(CORE, id);
		assertNotNull(point, id);
		assertFalse(point.getLabel().startsWith("%"), point.getLabel());
		PointSchema schema = PointSchema.of(point);
		assertEquals(id, schema.id());
		assertFalse(schema.documentation().isBlank(), "what the point is for");
		assertTrue(schema.hasSection("examples") && schema.hasSection("since"), "example and since");
		assertTrue(registry.getConfigurationElementsFor(CORE, id).length > 0, "nothing uses it");
	}

	@Test
	void thereAreSixPoints() {
		assertEquals(6, registry.getExtensionPoints(Platform.getBundle(CORE).getSymbolicName()).length);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("contributions")
	void contributionIsAsItsSchemaSays(IConfigurationElement element) throws Exception {
		PointSchema schema = PointSchema.of(registry.getExtensionPoint(element.getDeclaringExtension()
				.getExtensionPointUniqueIdentifier()));
		check(element, schema);
		String id = element.getAttribute("id");
		assertNotNull(id, "id of " + element.getName());
		assertTrue(id.startsWith(element.getContributor().getName() + "."), id);
	}

	private static void check(IConfigurationElement element, PointSchema schema) throws Exception {
		assertTrue(schema.knows(element.getName()), () -> "element " + element.getName());
		List<PointSchema.Attribute> known = schema.attributes(element.getName());
		for (String name : element.getAttributeNames()) {
			assertTrue(known.stream().anyMatch(each -> each.name().equals(name)), () -> "attribute " + name);
		}
		for (PointSchema.Attribute attribute : known) {
			String value = element.getAttribute(attribute.name());
			assertTrue(!attribute.required() || value != null && !value.isBlank(), () -> "required: " + attribute);
			assertFalse(attribute.translatable() && value != null && value.startsWith("%"), () -> "no text: " + value);
			if (attribute.type() != null && value != null) {
				Class<?> type = Platform.getBundle(CORE).loadClass(attribute.type());
				assertInstanceOf(type, element.createExecutableExtension(attribute.name()));
			}
		}
		for (IConfigurationElement child : element.getChildren()) {
			check(child, schema);
		}
	}

	@Test
	void noIdIsGivenTwice() {
		Set<String> seen = new HashSet<>();
		List<String> twice = contributions().map(each -> each.getAttribute("id")).filter(id -> !seen.add(id)).toList();
		assertEquals(List.of(), twice);
	}

	@Test
	void nothingIsLeftOutWhenContributionsAreRead() {
		List<IStatus> problems = new ArrayList<>();
		Knowledge knowledge = Knowledge.read(registry, problems::add);
		assertFalse(knowledge.rules().all().isEmpty()); // rules are read when they are first needed
		assertEquals(List.of(), knowledge.rules().broken());
		new CaseReport(registry, problems::add);
		assertEquals(List.of(), problems);
		assertEquals(contributions().filter(each -> each.getName().equals("format")).count(),
				knowledge.formats().all().size());
		assertFalse(knowledge.decoders().marks().isEmpty());
	}
}
