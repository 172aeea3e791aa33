package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;

class CaseEditorTest {

	private static final EvidenceRef REF = new EvidenceRef("ef".repeat(32), "a", 1, 1);
	private final Case model = CasefileFactory.eINSTANCE.createCase();
	private long now;
	private final CaseEditor editor = new CaseEditor(model, () -> ++now);

	private Annotation annotate(String text) {
		return editor.annotate("me", text, "", "", List.of(REF), 1);
	}

	@Test
	void takesBackAndDoesAgainAnyHistoryOfChanges() {
		FindingEntries.replace(model, List.of(CaseFileTest.finding("x")));
		Random random = new Random(4);
		List<EObject> states = new java.util.ArrayList<>(List.of(EcoreUtil.copy(model)));
		for (int i = 0; i < 60; i++) {
			switch (random.nextInt(4)) {
			case 0 -> editor.describe("t" + i, "c", "1", "e", "s" + i);
			case 1 -> editor.judge(model.getFindings().getFirst(), FindingState.get(random.nextInt(3)), "why " + i);
			case 2 -> model.getAnnotations().stream().skip(random.nextInt(3)).findFirst().ifPresentOrElse(
					each -> editor.remove(each), () -> annotate("n" + random.nextInt()));
			default -> annotate("n" + random.nextInt());
			}
			states.add(EcoreUtil.copy(model));
		}
		for (int i = states.size() - 2; i >= 0; i--) {
			editor.undo();
			assertTrue(EcoreUtil.equals(states.get(i), model), "after undo to " + i);
		}
		for (int i = 1; i < states.size(); i++) {
			editor.redo();
			assertTrue(EcoreUtil.equals(states.get(i), model), "after redo to " + i);
		}
	}

	@Test
	void silencingARuleIsOneStepForAllItsFindings() {
		FindingEntries.replace(model, List.of(CaseFileTest.finding("x")));
		EObject before = EcoreUtil.copy(model);
		editor.silence("MEM-002", "test bed", "ada");
		assertEquals(FindingState.OPEN, model.getFindings().getFirst().getState());
		assertEquals(FindingState.DISMISSED, model.getFindings().getFirst().getConsequences().getFirst().getState());
		assertEquals("test bed", model.getFindings().getFirst().getConsequences().getFirst().getComment());
		editor.undo();
		assertTrue(EcoreUtil.equals(before, model));
	}

	@Test
	void aSilenceHoldsForFindingsThatComeLaterAndNotForThoseTheEngineerOpened() {
		editor.silence("MEM-002", "test bed", "ada");
		FindingEntries.replace(model, List.of(CaseFileTest.finding("x")));
		FindingEntry effect = model.getFindings().getFirst().getConsequences().getFirst();
		assertEquals(FindingState.OPEN, model.getFindings().getFirst().getState());
		assertEquals(FindingState.DISMISSED, effect.getState());
		assertEquals("test bed", effect.getComment());
		editor.judge(effect, FindingState.OPEN, "");
		FindingEntries.replace(model, List.of(CaseFileTest.finding("x"), CaseFileTest.finding("y")));
		assertEquals(FindingState.OPEN,
				model.getFindings().getFirst().getConsequences().getFirst().getState());
	}

	@Test
	void liftingASilenceOpensWhatItAloneDismissed() {
		FindingEntries.replace(model, List.of(CaseFileTest.finding("x")));
		EObject before = EcoreUtil.copy(model);
		editor.silence("MEM-002", "test bed", "ada");
		editor.silence("MEM-002", "really", "bea");
		assertEquals(1, model.getSilences().size(), "one silence for a rule");
		assertEquals("bea", Silencing.of(model, "MEM-002").orElseThrow().getAuthor());
		editor.liftSilence("MEM-002");
		assertTrue(EcoreUtil.equals(before, model));
	}

	@Test
	void knowsWhetherItDiffersFromWhatWasSaved() {
		assertFalse(editor.isDirty());
		annotate("a");
		assertTrue(editor.isDirty());
		editor.markSaved();
		assertFalse(editor.isDirty());
		editor.undo();
		assertTrue(editor.isDirty());
		editor.redo();
		assertFalse(editor.isDirty());
	}

	@Test
	void tellsListenersAfterEachChangeUntilTheyLeave() {
		int[] calls = { 0 };
		Runnable listener = () -> calls[0]++;
		editor.addListener(listener);
		annotate("a");
		editor.undo();
		editor.removeListener(listener);
		editor.redo();
		assertEquals(2, calls[0]);
	}

	@Test
	void keepsTheVerdictWhenRulesRunAgain() {
		FindingEntries.replace(model, List.of(CaseFileTest.finding("old")));
		editor.judge(model.getFindings().getFirst(), FindingState.DISMISSED, "known");
		editor.judge(model.getFindings().getFirst().getConsequences().getFirst(), FindingState.CONFIRMED, "below");
		String id = model.getFindings().getFirst().getId();
		FindingEntries.replace(model, List.of(CaseFileTest.finding("new")));
		assertEquals(FindingState.DISMISSED, model.getFindings().getFirst().getState());
		assertEquals("known", model.getFindings().getFirst().getComment());
		assertEquals(id, model.getFindings().getFirst().getId());
		assertEquals("below", model.getFindings().getFirst().getConsequences().getFirst().getComment());
	}
}
