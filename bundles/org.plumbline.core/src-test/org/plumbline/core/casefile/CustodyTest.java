package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.BundleReference;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.ParameterizedTest;
import java.util.function.Consumer;
import java.nio.file.Files;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.Custody.Action;
import org.plumbline.model.casefile.Case;

class CustodyTest {

	@TempDir
	Path folder;

	private Case saved() throws IOException {
		Path file = folder.resolve("x.plumb");
		CaseFile.save(OpenedCases.of(CaseFileTest.sample()), file);
		return CaseFile.read(file);
	}

	@Test
	void holdsForACaseThatWasSavedAndAddsNothingIfNothingChanged() throws IOException {
		Case model = saved();
		assertEquals(List.of(), Custody.problems(model));
		int entries = model.getCustody().size();
		Custody.add(model, Action.EXPORT, "ann", 9, "report.pdf", "ab".repeat(32));
		assertEquals(List.of(), Custody.problems(model));
		Path file = folder.resolve("y.plumb");
		CaseFile.save(OpenedCases.of(model), file);
		assertEquals(entries + 1, CaseFile.read(file).getCustody().size());
		assertEquals(List.of(), Custody.problems(CaseFile.read(file)));
	}

	@Test
	void breaksIfAnEntryIsAlteredOrTakenOut() throws IOException {
		Case model = saved();
		Custody.add(model, Action.EXPORT, "ann", 9, "report.pdf", "ab".repeat(32));
		Custody.add(model, Action.EXPORT, "ann", 10, "report.pdf", "ab".repeat(32));
		Case altered = CaseXmi.copy(model);
		altered.getCustody().get(1).setDetail("other.pdf");
		assertTrue(Custody.problems(altered).getFirst().contains("altered"));
		Case gap = CaseXmi.copy(model);
		gap.getCustody().remove(1);
		assertTrue(Custody.problems(gap).getFirst().contains("missing"));
		Case none = CaseXmi.copy(model);
		none.getCustody().clear();
		assertEquals(1, Custody.problems(none).size());
	}

	@Test
	void noticesAChangeOfTheContentThatNobodySaved() throws IOException {
		Case model = saved();
		model.getFindings().getFirst().getEvidence().getFirst().setText("never logged");
		assertTrue(Custody.problems(model).getFirst().contains("content"));
	}

	@Test
	void keepsTheChainsOfBothSidesOfAMerge() throws IOException {
		Case mine = saved();
		Case theirs = CaseXmi.copy(mine);
		Custody.add(mine, Action.EXPORT, "ann", 9, "a", "");
		Custody.add(theirs, Action.EXPORT, "bob", 10, "b", "");
		Case merged = CaseMerge.merge(mine, theirs, Optional.empty());
		Custody.seal(merged, Action.MERGE, "ann", 11, "theirs.plumb");
		assertEquals(List.of(), Custody.problems(merged));
		assertEquals(2, merged.getCustody().getLast().getPrevious().size());
		assertEquals(mine.getCustody().size() + 2, merged.getCustody().size());
	}

	/** What somebody may do to a file that was saved. */
	private enum Tampering {
		COMMENT(model -> model.getAnnotations().getFirst().setText("never said")),
		TIME_OF_A_COMMENT(model -> model.getAnnotations().getFirst().setCreatedNs(77)),
		VERDICT(model -> model.getFindings().getFirst().setState(FindingState.DISMISSED)),
		QUOTED_LINE(model -> model.getFindings().getFirst().getEvidence().getFirst().setText("never logged")),
		FINDING_TAKEN_OUT(model -> model.getFindings().clear()),
		HISTORY(model -> model.getChanges().getFirst().setAuthor("somebody else")),
		CHECKSUM_OF_A_BUNDLE(model -> model.getBundles().getFirst().setSha256("ee".repeat(32))),
		KEPT_EVIDENCE(model -> model.getEvidence().add(EvidenceFactory.eINSTANCE.createSupportBundle())),
		ACTION(model -> model.getCustody().get(1).setAction("redact")),
		AUTHOR(model -> model.getCustody().get(1).setAuthor("bob")),
		TIME(model -> model.getCustody().get(1).setTimeNs(1)),
		DETAIL(model -> model.getCustody().get(1).setDetail("other.pdf")),
		CHECKSUM(model -> model.getCustody().get(1).setSha256("cd".repeat(32))),
		ORDER(model -> model.getCustody().forEach(each -> each.getPrevious().clear())),
		ENTRY_TAKEN_OUT(model -> model.getCustody().remove(1)),
		CHAIN_TAKEN_OUT(model -> model.getCustody().clear());

		private final Consumer<Case> act;

		Tampering(Consumer<Case> act) {
			this.act = act;
		}
	}

	@ParameterizedTest
	@EnumSource
	void noticesEachKindOfTampering(Tampering tampering) throws IOException {
		Case sample = CaseFileTest.sample();
		BundleReference bundle = CasefileFactory.eINSTANCE.createBundleReference();
		bundle.setId("b");
		bundle.setName("b.tgz");
		bundle.setSha256("ab".repeat(32));
		sample.getBundles().add(bundle);
		Path file = folder.resolve("x.plumb");
		CaseFile.save(OpenedCases.of(sample), file);
		Case model = CaseFile.read(file);
		Custody.add(model, Action.EXPORT, "ann", 9, "report.pdf", "ab".repeat(32));
		CaseFile.write(model, file);
		assertEquals(List.of(), Custody.problems(CaseFile.read(file)));
		Case altered = CaseFile.read(file);
		tampering.act.accept(altered);
		CaseFile.write(altered, file);
		assertNotEquals(List.of(), Custody.problems(CaseFile.read(file)));
	}

	@Test
	void notesExportsInASavedCaseAndNowhereElse() throws IOException {
		saved();
		Path file = folder.resolve("x.plumb");
		Path report = Files.writeString(folder.resolve("report.pdf"), "%PDF");
		CaseExports.note(file, List.of(report, folder.resolve("not there.html")), "ann");
		Case model = CaseFile.read(file);
		assertEquals("export report.pdf " + Digest.of(report), model.getCustody().getLast().getAction() + ' '
				+ model.getCustody().getLast().getDetail() + ' ' + model.getCustody().getLast().getSha256());
		assertEquals(List.of(), Custody.problems(model));
	}
}
