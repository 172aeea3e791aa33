package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
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
}
