package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.core.casefile.CaseMerge;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Case;

/** Two copies of the sample case, edited apart by two people, merged in either order; one conflict is decided. */
class MergeWalkTest {

	private static final String FULL = "Full statistics ramdisk took hostd down";
	private static final String FILE = "org.plumbline.ui.file";
	private static final String DIALOG = "Merge Case";
	private static final String ANNS_TITLE = "Host mailesx02 out of sight since Saturday night";
	private static final String BOBS_TITLE = "hostd down: statistics ramdisk full";

	@TempDir
	private Path folder;
	private final WorkbenchDriver driver = new WorkbenchDriver();
	private final Screenshots pictures = new Screenshots(driver);

	@AfterEach
	void close() {
		driver.theme(false);
		be("");
		driver.saveAndClose(folder.resolve("end.plumb"));
	}

	@Test
	void twoCopiesMergedInEitherOrderSayTheSame() throws IOException {
		driver.openSample(FULL);
		Path start = driver.saveAs(folder.resolve("start.plumb"));
		Path ann = editedBy("Ann", start, ANNS_TITLE);
		Path bob = editedBy("Bob", start, BOBS_TITLE);
		be("Ann");
		Case one = merge(ann, bob, "Theirs", "merge-ann-with-bob");
		driver.theme(true);
		be("Bob");
		Case other = merge(bob, ann, "Mine", "merge-bob-with-ann");
		assertEquals(BOBS_TITLE, one.getTitle());
		assertEquals(BOBS_TITLE, other.getTitle());
		assertEquals(List.of("Ann: seen by Ann", "Bob: seen by Bob"), comments(one));
		assertEquals(comments(one), comments(other));
		Case both = CaseMerge.merge(one, other, Optional.empty());
		assertEquals(List.of(), CaseMerge.conflicts(both), "both decided alike");
		assertEquals(BOBS_TITLE, both.getTitle());
	}

	private static List<String> comments(Case model) {
		return model.getAnnotations().stream().map(MergeWalkTest::comment).sorted().toList();
	}

	private static String comment(Annotation annotation) {
		return annotation.getAuthor() + ": " + annotation.getText();
	}

	/** Says who sits before the screen; nobody in particular if empty. */
	private void be(String author) {
		driver.setting("author", author);
	}

	private Path editedBy(String author, Path start, String title) {
		be(author);
		driver.open(start, FULL);
		driver.show("sheet");
		Text field = driver.see("the title", search -> search.fieldBehind("Title"));
		driver.enter(field, title);
		driver.ui(() -> {
			field.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		driver.annotateFinding(FULL, "seen by " + author);
		return driver.saveAs(folder.resolve(author.toLowerCase(java.util.Locale.ROOT) + ".plumb"));
	}

	private Case merge(Path mine, Path theirs, String choice, String picture) throws IOException {
		driver.open(mine, FULL);
		driver.command("org.plumbline.ui.mergeCase", Map.of(FILE, theirs.toString()));
		Button use = driver.seeIn(DIALOG, choice,
				search -> search.first(Button.class, each -> each.getText().equals(choice)));
		driver.seeIn(DIALOG, "his title", search -> search.text(BOBS_TITLE));
		driver.seeIn(DIALOG, "her title", search -> search.text(ANNS_TITLE));
		driver.ui(() -> {
			use.setSelection(true);
			use.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		pictures.take(picture);
		driver.press(DIALOG, "Decide");
		driver.untilClosed(DIALOG);
		driver.show("history");
		pictures.take(picture + "-after");
		return CaseFile.read(driver.saveAs(folder.resolve("merged-" + mine.getFileName())));
	}
}
