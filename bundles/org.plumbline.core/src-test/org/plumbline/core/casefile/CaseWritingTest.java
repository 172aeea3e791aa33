package org.plumbline.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.Hypothesis;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.SupportBundle;

class CaseWritingTest {

	@TempDir
	Path folder;

	private final Case model = CaseFileTest.sample();
	private final CaseEditor editor = new CaseEditor(model, () -> 7);
	private final CaseWriting writing = new CaseWriting(editor, "ann");

	@Test
	void takesEachStepBackAndDoesItAgain() {
		String before = CanonicalText.of(model);
		Annotation comment = model.getAnnotations().getFirst();
		EvidenceRef ref = comment.getTargets().getFirst();
		writing.reply(comment, "yes");
		writing.resolve(comment, true);
		writing.annotate(Anchor.device("naa.1"), "slow", "", "");
		writing.annotate(Anchor.span(3, 9), "here", "", "");
		Hypothesis cause = writing.suppose("ramdisk", "It is full.");
		writing.argue(cause, true, "df says 40 %", List.of(ref));
		writing.tell("First", "It began.", List.of(ref));
		writing.contact("Bob", "storage", "Acme");
		writing.product("array", "FAS", "8.0.1");
		writing.workAround("restart hostd", 3, 9);
		writing.keepView("night", "severity:error", 3, 9);
		writing.edit(cause, each -> each.setState("proved"));
		String after = CanonicalText.of(model);
		int steps = 0;
		while (!editor.undoLabel().isEmpty() && steps++ < 12) {
			editor.undo();
		}
		assertEquals(before, CanonicalText.of(model));
		while (!editor.redoLabel().isEmpty()) {
			editor.redo();
		}
		assertEquals(after, CanonicalText.of(model));
	}

	@Test
	void theLayoutOfTheWindowIsSavedAndIsNobodysChange() throws IOException {
		OpenedCase opened = OpenedCases.of(CaseFileTest.sample());
		String layout = "perspective p\nrow\n folder 2500\n  front v.a\n folder 7500\n  front v.b";
		Path file = folder.resolve("lying.plumb");
		CaseSaving saving = CaseSaving.of(opened, "ann").withLayout(layout);
		saving.write(file);
		saving.finish();
		Case read = CaseFile.read(file);
		assertEquals(layout, read.getLayout());
		assertEquals(layout, opened.model().getLayout());
		assertFalse(opened.editor().isDirty());
		assertTrue(read.getChanges().stream().flatMap(each -> each.getFields().stream())
				.noneMatch(each -> each.getField().equals("layout")));
	}

	@Test
	void fillsInProductsOfBundlesOnceAndLeavesWhatWasWritten() {
		SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
		for (String each : List.of("h1", "h2")) {
			Host host = EvidenceFactory.eINSTANCE.createHost();
			host.setName(each);
			host.setRelease("4.1");
			host.setBuild("348481");
			StorageDevice lun = EvidenceFactory.eINSTANCE.createStorageDevice();
			lun.setVendor("NETAPP");
			lun.setModel("LUN");
			host.getDevices().add(lun);
			StorageDevice drive = EvidenceFactory.eINSTANCE.createStorageDevice();
			drive.setId("mpx.vmhba0:C0:T0:L0");
			drive.setVendor("TEAC");
			drive.setModel("DV-W28E-RW");
			host.getDevices().add(drive);
			bundle.getHosts().add(host);
		}
		writing.product("vCenter", "vCenter", "4.1");
		writing.fillEnvironment(List.of(bundle));
		writing.fillEnvironment(List.of(bundle));
		assertEquals(List.of("vCenter 4.1  true", "VMware ESXi 4.1 build 348481 h1, h2 false",
				"NETAPP LUN  h1, h2 false"),
				model.getEnvironment().stream().map(each -> each.getProduct() + ' '
						+ each.getVersion() + ' ' + each.getNote() + ' ' + each.isByHand()).toList());
	}

	@Test
	void saysWhenAFrozenCaseWasTouched() {
		editor.review(CaseReview.FROZEN, "ann", "handed out");
		assertTrue(CaseReview.touched(model).isEmpty());
		assertEquals(CaseReview.FROZEN, CaseReview.state(model));
		writing.tell("", "one more thing", List.of());
		editor.writeJournal("bob");
		String sentence = CaseReview.touched(model).orElseThrow();
		assertTrue(sentence.contains("frozen") && sentence.contains("ann"), sentence);
		editor.undo();
		assertTrue(CaseReview.touched(model).isEmpty());
	}

	@Test
	void takesABundleInsideOutByItsChecksumAlone() throws IOException {
		String sha = "ab".repeat(32);
		CarriedEntries.of(model).put(CarriedEntries.BUNDLES + sha + "/../../evil name.tgz",
				CarriedEntries.bytes(new byte[] { 1, 2, 3 }));
		Path file = folder.resolve("full.plumb");
		CaseFile.write(model, file);
		Case read = CaseFile.read(file);
		Path bundle = InsideBundles.take(read, sha, folder.resolve("data")).orElseThrow();
		assertEquals(folder.resolve("data").resolve("inside").resolve(sha), bundle.getParent());
		assertEquals(3, Files.size(bundle));
		assertTrue(InsideBundles.take(read, "cd".repeat(32), folder).isEmpty());
		assertTrue(InsideBundles.take(read, "..", folder).isEmpty());
		assertEquals(1, InsideBundles.altered(read).size());
	}
}
