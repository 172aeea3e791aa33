package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.RedactionMap;
import org.plumbline.core.redact.SecretNames;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;

class CaseRedactionTest {

	private static final int SITES = 60;
	/** Filled by the program or by our own people, never with words of a log. */
	private static final Set<String> NOT_FILLED = Set.of("sha256", "bundleSha256", "hash", "previous", "parents",
			"contentHash", "field", "colour", "severity", "confidence", "rule", "author", "action", "audience",
			"object", "counts");

	/** A case with one object of every class, and a line that holds secrets in every text of every object. */
	private static Case filled(SecretNames site) {
		Case model = CasefileFactory.eINSTANCE.createCase();
		fill(model, site.lines().iterator(), site, 0);
		model.setCustomer(site.customer);
		model.getBundles().getFirst().setHostName(site.host + '.' + site.company + ".example");
		model.getExcerpts().getFirst().setHost(site.host);
		return model;
	}

	private static Iterator<String> fill(EObject object, Iterator<String> lines, SecretNames site, int depth) {
		Iterator<String> next = lines;
		for (EAttribute each : object.eClass().getEAllAttributes()) {
			next = next.hasNext() ? next : site.lines().iterator();
			fill(object, each, next.next());
		}
		for (EReference each : object.eClass().getEAllContainments()) {
			if (depth < 3) {
				EObject child = EcoreUtil.create(each.getEReferenceType());
				next = fill(child, next, site, depth + 1);
				if (each.isMany()) {
					@SuppressWarnings("unchecked")
					List<EObject> list = (List<EObject>) object.eGet(each);
					list.add(child);
				} else {
					object.eSet(each, child);
				}
			}
		}
		return next;
	}

	private static void fill(EObject object, EAttribute attribute, String line) {
		if (attribute.isID()) {
			object.eSet(attribute, UUID.randomUUID().toString());
		} else if (attribute.getEAttributeType().getInstanceClass() == String.class
				&& !NOT_FILLED.contains(attribute.getName())) {
			object.eSet(attribute, attribute.isMany() ? List.of(line) : line);
		} else if (attribute.getEAttributeType().getInstanceClass() == EvidenceRef.class) {
			EvidenceRef ref = new EvidenceRef("", line, 1, 2);
			object.eSet(attribute, attribute.isMany() ? List.of(ref) : ref);
		}
	}

	@Test
	void leavesNoNameInAnyFieldOfACase() throws IOException {
		for (int seed = 0; seed < SITES; seed++) {
			SecretNames site = new SecretNames(seed);
			Case model = filled(site);
			Redaction redaction = new Redaction(new RedactionMap(), List.of(site.store), List.of());
			CaseRedaction.learn(model, List.of(), redaction);
			String before = xmi(model);
			Case hidden = CaseRedaction.redact(model, redaction.redactor(), "ann", 5);
			String after = xmi(hidden);
			assertEquals(before, xmi(model), "the case itself");
			Set<String> left = new TreeSet<>();
			site.secrets().stream().filter(each -> contains(after, each)).forEach(left::add);
			assertEquals(Set.of(), left, "site " + seed + ": " + after);
			assertTrue(contains(before, site.machine) && contains(before, site.customer.toLowerCase(Locale.ROOT)));
			assertTrue(hidden.isRedacted());
			assertEquals(List.of(), Custody.problems(hidden));
		}
	}

	private static boolean contains(String xmi, String secret) {
		String text = xmi.toLowerCase(Locale.ROOT).replace("&amp;", "&");
		return text.contains(secret) || text.contains(secret.replace(" ", "%20"));
	}

	private static String xmi(Case model) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CaseXmi.write(model, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void showsBeforehandWhatWouldChange() {
		Case model = CaseFileTest.sample();
		model.setSummary("The disk naa.600508b1001c4a5fd30a1b77e0c94612 of 10.1.2.3");
		Redaction redaction = new Redaction(new RedactionMap(), List.of(), List.of());
		CaseRedaction.learn(model, List.of(), redaction);
		assertEquals("{10.1.2.3=IP_1, naa.600508b1001c4a5fd30a1b77e0c94612=naa.LUN_1}",
				CaseRedaction.preview(model, redaction.redactor()).toString());
	}

	@Test
	void showsEachTextBeforeAndAfter() {
		Case model = CaseFileTest.sample();
		model.setSummary("The disk naa.600508b1001c4a5fd30a1b77e0c94612 of 10.1.2.3");
		Redaction redaction = new Redaction(new RedactionMap(), List.of(), List.of());
		CaseRedaction.learn(model, List.of(), redaction);
		List<RedactedText> texts = CaseRedaction.texts(model, redaction.redactor());
		assertEquals(List.of("Case, summary"), texts.stream().map(RedactedText::where).toList());
		assertEquals(model.getSummary(), texts.getFirst().before());
		assertEquals("The disk naa.LUN_1 of IP_1", texts.getFirst().after());
		assertEquals("{10.1.2.3=IP_1, naa.600508b1001c4a5fd30a1b77e0c94612=naa.LUN_1}",
				texts.getFirst().names().toString());
	}

	@Test
	void leavesAHiddenCaseMergeableWithItsHiddenCopies() {
		Case start = CaseFileTest.sample();
		start.setCustomer("Secret Customer");
		CaseJournal.complete(start);
		Case mine = CaseXmi.copy(start);
		mine.setSummary("at Secret Customer");
		new CaseJournal(mine, () -> 9).write("ann");
		Redaction redaction = new Redaction(new RedactionMap(), List.of(), List.of());
		CaseRedaction.learn(mine, List.of(), redaction);
		Case one = CaseRedaction.redact(start, redaction.redactor(), "ann", 5);
		Case two = CaseRedaction.redact(mine, redaction.redactor(), "ann", 6);
		Case merged = CaseMerge.merge(one, two, java.util.Optional.empty());
		assertEquals("at TERM_1", merged.getSummary());
		assertFalse(merged.getChanges().isEmpty());
		assertEquals(List.of(), CaseMerge.conflicts(merged));
	}
}
