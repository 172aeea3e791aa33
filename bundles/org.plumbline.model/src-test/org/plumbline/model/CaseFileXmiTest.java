package org.plumbline.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.FindingEntry;

class CaseFileXmiTest {

	private static final Map<String, String> OPTIONS = Map.of(XMLResource.OPTION_ENCODING, "UTF-8");

	private int filled;

	@Test
	void aFullCaseSurvivesSavingAndLoading() throws IOException {
		Case full = fullCase();
		byte[] first = save(full);
		Case loaded = load(first);
		assertTrue(EcoreUtil.equals(full, loaded));
		assertArrayEquals(first, save(loaded));
		assertArrayEquals(first, save(EcoreUtil.copy(full)));
	}

	@Test
	void theTestCaseFillsEveryFeatureOfEveryClass() {
		var seen = new HashSet<EClass>();
		Case full = fullCase();
		EcoreUtil.getAllContents(full, true).forEachRemaining(object -> seen.add(((EObject) object).eClass()));
		seen.add(full.eClass());
		for (var classifier : CasefilePackage.eINSTANCE.getEClassifiers()) {
			assertTrue(!(classifier instanceof EClass) || seen.contains(classifier), classifier.getName());
		}
		full.eClass().getEAllStructuralFeatures().forEach(f -> assertTrue(full.eIsSet(f), f.getName()));
	}

	@Test
	void aStepPointsAtTheExcerptOfItsOwnCase() throws IOException {
		Case full = fullCase();
		FindingEntry finding = full.getFindings().get(0);
		finding.getChain().get(0).setExcerpt(finding.getEvidence().get(1));
		finding.getChain().get(1).setExcerpt(full.getExcerpts().get(0));
		Case loaded = load(save(full));
		FindingEntry again = loaded.getFindings().get(0);
		assertSame(again.getEvidence().get(1), again.getChain().get(0).getExcerpt());
		assertSame(loaded.getExcerpts().get(0), again.getChain().get(1).getExcerpt());
	}

	@Test
	void oddTextsSurvive() throws IOException {
		Case odd = CasefileFactory.eINSTANCE.createCase();
		odd.setId("1");
		odd.setSummary("line\n\ttab & <b> \"q\" ' ]]> \r\n  größe 😀 end ");
		var annotation = CasefileFactory.eINSTANCE.createAnnotation();
		annotation.setId("2");
		annotation.getTargets().add(new EvidenceRef("", "C:\\a b#c\u2028é%", 9, -9));
		odd.getAnnotations().add(annotation);
		Case loaded = load(save(odd));
		assertEquals(odd.getSummary(), loaded.getSummary());
		assertEquals(annotation.getTargets(), loaded.getAnnotations().get(0).getTargets());
	}

	@Test
	void whatIsNotSetIsNotWrittenAndReadsAsUnknown() throws IOException {
		Case empty = CasefileFactory.eINSTANCE.createCase();
		empty.getFindings().add(CasefileFactory.eINSTANCE.createFindingEntry());
		byte[] bytes = save(empty);
		assertFalse(new String(bytes, UTF_8).contains("Ns="));
		Case loaded = load(bytes);
		assertEquals("", loaded.getTitle());
		assertEquals(Long.MIN_VALUE, loaded.getCreatedNs());
		assertTrue(loaded.getFindings().get(0).isInReport());
	}

	@Test
	void aChangedCaseIsNotEqual() throws IOException {
		Case full = fullCase();
		Case loaded = load(save(full));
		loaded.getAnnotations().get(0).setText("other");
		assertFalse(EcoreUtil.equals(full, loaded));
		assertNotEquals(new String(save(full), UTF_8), new String(save(loaded), UTF_8));
	}

	@Test
	void everyObjectOfACaseHasAnId() {
		for (var classifier : CasefilePackage.eINSTANCE.getEClassifiers()) {
			// a change of a field is told by the object and the field that it names
			if (classifier instanceof EClass type && type != CasefilePackage.Literals.FIELD_CHANGE) {
				assertEquals("id", type.getEIDAttribute().getName(), type.getName());
			}
		}
	}

	private Case fullCase() {
		filled = 0;
		return (Case) fill(CasefilePackage.Literals.CASE, false);
	}

	/**
	 * Makes an object with a value, other than the default, in every feature and two objects in every list. What holds
	 * its own kind does so once, not for ever.
	 */
	private EObject fill(EClass type, boolean inItsOwnKind) {
		EObject object = EcoreUtil.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.isMany()) {
				list(object, attribute).add(value(attribute));
				list(object, attribute).add(value(attribute));
			} else {
				object.eSet(attribute, value(attribute));
			}
		}
		for (EReference reference : type.getEAllContainments()) {
			EClass part = reference.getEReferenceType();
			if (part == type && inItsOwnKind) {
				continue;
			}
			if (reference.isMany()) {
				list(object, reference).add(fill(part, part == type));
				list(object, reference).add(fill(part, part == type));
			} else {
				object.eSet(reference, fill(part, part == type));
			}
		}
		return object;
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	private Object value(EAttribute attribute) {
		filled++;
		if (attribute.getEAttributeType() instanceof EEnum choice) {
			Enumerator last = choice.getELiterals().get(choice.getELiterals().size() - 1).getInstance();
			return last;
		}
		return switch (attribute.getEAttributeType().getInstanceClassName()) {
		case "java.lang.String" -> attribute.isID() ? "id-" + filled : attribute.getName() + " " + filled;
		case "long" -> 1_000_000_000_000L + filled;
		case "int" -> filled;
		case "double" -> filled + 0.25;
		case "boolean" -> !(Boolean) attribute.getDefaultValue();
		case "org.plumbline.model.EvidenceRef" -> new EvidenceRef("", "log:" + filled, filled, filled);
		default -> throw new AssertionError(attribute);
		};
	}

	private static byte[] save(Case file) throws IOException {
		Resource resource = resource();
		EObject content = file.eResource() == null ? file : EcoreUtil.copy(file);
		resource.getContents().add(content);
		var bytes = new ByteArrayOutputStream();
		resource.save(bytes, OPTIONS);
		resource.getContents().clear();
		return bytes.toByteArray();
	}

	private static Case load(byte[] bytes) throws IOException {
		Resource resource = resource();
		resource.load(new ByteArrayInputStream(bytes), OPTIONS);
		Case file = (Case) resource.getContents().get(0);
		resource.getContents().clear();
		return file;
	}

	private static Resource resource() {
		var resource = new XMIResourceImpl(URI.createURI("case.xmi"));
		var set = new ResourceSetImpl();
		set.getPackageRegistry().put(CasefilePackage.eNS_URI, CasefilePackage.eINSTANCE);
		set.getResources().add(resource);
		return resource;
	}
}
