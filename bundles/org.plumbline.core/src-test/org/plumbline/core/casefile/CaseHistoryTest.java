package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.model.evidence.EvidencePackage;

/** Who did what, in words. */
class CaseHistoryTest {

	private static Case sample() {
		Case model = CaseFileTest.sample();
		CaseJournal.complete(model);
		return model;
	}

	private static Case titled(Case start, String title, String author, long timeNs) {
		Case copy = CaseXmi.copy(start);
		copy.setTitle(title);
		new CaseJournal(copy, () -> timeNs).write(author);
		return copy;
	}

	private static CaseHistory.Field title(CaseHistory entry) {
		return entry.told().stream().filter(each -> each.name().equals("title")).findFirst().orElseThrow();
	}

	@Test
	void tellsEachChangeFromWhatItsAuthorSawAndADecisionAsOne() {
		Case start = sample();
		String first = start.getTitle();
		Case merged = CaseMerge.merge(titled(start, "Ann's", "Ann", 100), titled(start, "Bob's", "Bob", 200),
				Optional.empty());
		CaseMerge.decide(merged, CaseMerge.conflicts(merged).getFirst(), List.of("Bob's"), "Cid", 300);
		List<CaseHistory> last = CaseHistory.of(merged).reversed();
		assertEquals(List.of("Cid", "Bob", "Ann"), last.stream().limit(3).map(CaseHistory::author).toList());
		assertEquals("Case: title decided", last.getFirst().sentence());
		assertEquals(List.of(List.of("Ann's"), List.of("Bob's")), title(last.getFirst()).before());
		assertEquals("Case: title", last.get(1).sentence());
		assertEquals(List.of(List.of(first)), title(last.get(1)).before());
		assertEquals(List.of(List.of(first)), title(last.get(2)).before());
	}

	@Test
	void callsAFindingByItsTitleAndACommentByItsWords() {
		Case model = sample();
		model.getFindings().getFirst().setState(FindingState.CONFIRMED);
		CaseEditor editor = new CaseEditor(model, () -> 6);
		new CaseWriting(editor, "ann").suppose("Full ramdisk", "Why");
		new CaseJournal(model, () -> 400).write("ann");
		List<String> said = CaseHistory.of(model).stream().filter(each -> each.author().equals("ann"))
				.map(CaseHistory::sentence).sorted().toList();
		assertEquals(List.of("Finding \u201c" + model.getFindings().getFirst().getTitle() + "\u201d: state",
				"Hypothesis \u201cFull ramdisk\u201d added"), said);
	}

	@Test
	void everyKindAndEveryFieldOfTheModelHasWords() {
		List<String> without = new ArrayList<>();
		for (EPackage each : List.of(CasefilePackage.eINSTANCE, EvidencePackage.eINSTANCE)) {
			each.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(type -> {
				if (CaseWords.kind(type.getName()).equals(type.getName()) && hasTwoWords(type.getName())) {
					without.add(type.getName());
				}
				type.getEAttributes().stream().filter(CaseHistoryTest::isTold)
						.filter(field -> CaseWords.field(field.getName()).equals(field.getName())
								&& hasTwoWords(field.getName()))
						.forEach(field -> without.add(type.getName() + '.' + field.getName()));
			});
		}
		CasefilePackage.eINSTANCE.getCase().getEAllContainments().stream()
				.filter(each -> PersonalFields.isWritten(each) && CaseWords.kind(each.getName()).equals(each.getName()))
				.forEach(each -> without.add(each.getName()));
		assertEquals(List.of(), without);
	}

	/** What people change, and every text. */
	private static boolean isTold(EAttribute field) {
		return field.getEAttributeType().getInstanceClass() == String.class
				|| field.getEContainingClass().getEPackage() == CasefilePackage.eINSTANCE;
	}

	/** A name like {@code colour} is a word already. */
	private static boolean hasTwoWords(String name) {
		return name.substring(1).chars().anyMatch(Character::isUpperCase);
	}

	@Test
	void writesValuesAsAPersonWould() {
		String line = new EvidenceRef("ab".repeat(32), "var/log/vmkernel.log", 12, 7).toString();
		assertEquals("var/log/vmkernel.log:12\nwords",
				CaseWords.value("targets", List.of(line, "words"), Long::toHexString));
		assertEquals("at 10", CaseWords.value("fromNs", List.of("16"), timeNs -> "at " + Long.toHexString(timeNs)));
		assertEquals("", CaseWords.value("fromNs", List.of(String.valueOf(Times.UNKNOWN_NS)), Long::toString));
		assertEquals("-16", CaseWords.value("offsetNs", List.of("-16"), Long::toHexString));
		assertEquals("yes", CaseWords.value("inReport", List.of("true"), Long::toString));
		assertEquals("somebody", CaseWords.person(""));
	}
}
