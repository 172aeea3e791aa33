package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.redact.Redaction;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.evidence.SupportBundle;

/**
 * One saving of an open case, in three steps, so that a window stays alive: the state is taken on the thread of the
 * editor, written on any thread, and noted as saved on the thread of the editor. What is changed meanwhile stays a
 * change.
 */
public final class CaseSaving {

	/** What a case file shall hold of its bundles. */
	public enum Size {
		/** As the case came. */
		AS_IT_IS,
		/** Excerpts only. */
		SMALL,
		/** All bundles that are at hand and are one file. */
		FULL
	}

	private final OpenedCase opened;
	private final String author;
	private final Object mark;
	private final Case copy;

	private CaseSaving(OpenedCase opened, String author) {
		this.opened = opened;
		this.author = author;
		mark = opened.editor().mark();
		copy = CaseXmi.copy(opened.model());
	}

	/** Takes the state of a case; thread of the editor. */
	public static CaseSaving of(OpenedCase opened, String author) {
		opened.editor().writeJournal(author);
		return new CaseSaving(opened, author);
	}

	/** Takes the state of a case for a copy that is no saving: nothing is noted; thread of the editor. */
	public static CaseSaving copyOf(OpenedCase opened) {
		return new CaseSaving(opened, ""); //$NON-NLS-1$
	}

	/** Takes bundles into the file or leaves them out; before writing. */
	public CaseSaving as(Size size) {
		if (size == Size.SMALL) {
			CarriedEntries.of(copy).keySet().removeIf(each -> each.startsWith(CarriedEntries.BUNDLES));
		} else if (size == Size.FULL) {
			opened.bundles().forEach(this::takeIn);
		}
		return this;
	}

	/**
	 * Notes how the window lies; before writing. Nobody has changed the case by that.
	 *
	 * @param layout as the workbench says it; empty if there is no window
	 */
	public CaseSaving withLayout(String layout) {
		copy.setLayout(layout);
		return this;
	}

	private void takeIn(SupportBundle bundle) {
		Path file = Path.of(bundle.getFile());
		// several bundles in one file have checksums of their own, by which the file would not be found again
		boolean alone = opened.bundles().stream().filter(each -> each.getFile().equals(bundle.getFile())).count() == 1;
		if (alone && !bundle.getSha256().isEmpty() && Files.isRegularFile(file)) {
			CarriedEntries.of(copy).putIfAbsent(CarriedEntries.BUNDLES + bundle.getSha256() + '/' + bundle.getName(),
					CarriedEntries.file(file));
		}
	}

	/**
	 * Writes the state that was taken, with excerpts of its evidence. Any thread. Cost: finds and reads the annotated
	 * lines.
	 *
	 * @throws IOException if the folder cannot be written; the old file is unharmed and the case stays changed
	 */
	public void write(Path file) throws IOException {
		CaseExcerpts.refresh(copy, opened);
		long now = opened.editor().nowNs();
		Custody.addImports(copy, author, now);
		Custody.seal(copy, Custody.Action.SAVE, author, now, file.getFileName().toString());
		CaseFile.write(copy, file);
	}

	/**
	 * Writes the state that was taken without names, with excerpts of its evidence; the case does not count as saved.
	 * Any thread.
	 *
	 * @throws IOException if the folder cannot be written
	 */
	public void writeHidden(Path file, Redaction redaction) throws IOException {
		CaseExcerpts.refresh(copy, opened);
		CaseRedaction.learn(copy, opened.bundles(), redaction);
		CaseFile.write(CaseRedaction.redact(copy, redaction.redactor(), author, opened.editor().nowNs()), file);
	}

	/**
	 * Writes the state that was taken as it is: no excerpts, no entry in the chain of custody. Any thread.
	 *
	 * @throws IOException if the folder cannot be written
	 */
	void writeCopy(Path file) throws IOException {
		CaseFile.write(copy, file);
	}

	/** Notes that the case has been saved; thread of the editor, after {@link #write}. */
	public void finish() {
		Case model = opened.model();
		model.setFormatVersion(copy.getFormatVersion());
		model.setLayout(copy.getLayout());
		Set<String> known = new HashSet<>();
		model.getCustody().forEach(each -> known.add(each.getHash()));
		copy.getCustody().stream().filter(each -> !known.contains(each.getHash())).toList()
				.forEach(each -> model.getCustody().add(EcoreUtil.copy(each)));
		CarriedEntries.of(model).clear();
		CarriedEntries.of(model).putAll(CarriedEntries.of(copy));
		opened.editor().markSaved(mark);
	}
}
