package org.plumbline.ui.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.core.casefile.CaseWriting;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Excerpt;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;

/** The conversation about annotations: asks, then changes the case as one step of undo. UI thread. */
final class Annotating {

	private static final List<String> USUAL_TAGS = List.of(Messages.Annotating_cause, Messages.Annotating_effect,
			Messages.Annotating_question, Messages.Annotating_remedy);

	private final Shell shell;
	private final CaseSession session;

	Annotating(Shell shell, CaseSession session) {
		this.shell = shell;
		this.session = session;
	}

	/** Asks for a comment on the selected event; without a selection nothing happens. */
	void addToSelection() {
		if (session.opened().isEmpty() || session.selectedRow().isEmpty()) {
			return;
		}
		OpenedCase opened = session.opened().get();
		LogRecord event = opened.events().record(session.selectedRow().getAsLong());
		AnnotationDialog dialog = new AnnotationDialog(shell, event.text(), Settings.author(), tags(opened),
				AnnotationText.NEW);
		if (dialog.open() == Window.OK) {
			AnnotationText text = dialog.entered();
			opened.editor().annotate(Settings.author(), text.text(), text.tag(), text.colour(),
					List.of(opened.events().ref(event.row())), event.timeNs());
		}
	}

	/** Asks what to comment on, then for the comment. */
	void addToOther() {
		SubjectDialog dialog = new SubjectDialog(shell, session.opened().orElseThrow(), session.visibleRange());
		if (dialog.open() == Window.OK) {
			dialog.chosen().ifPresent(this::addTo);
		}
	}

	/** Asks for a comment on something other than an event. */
	void addTo(Subject subject) {
		OpenedCase opened = session.opened().orElseThrow();
		AnnotationDialog dialog = new AnnotationDialog(shell, subject.label(), Settings.author(), tags(opened),
				AnnotationText.NEW);
		if (dialog.open() == Window.OK) {
			AnnotationText text = dialog.entered();
			new CaseWriting(opened.editor(), Settings.author()).annotate(subject.anchor(), text.text(), text.tag(),
					text.colour());
		}
	}

	/** Asks for other words of an annotation. */
	void edit(Annotation annotation) {
		OpenedCase opened = session.opened().orElseThrow();
		AnnotationText before = new AnnotationText(annotation.getText(), annotation.getTag(), annotation.getColour());
		AnnotationDialog dialog = new AnnotationDialog(shell, quoteWithReplies(opened, annotation),
				annotation.getAuthor(),
				tags(opened), before);
		if (dialog.open() == Window.OK && !dialog.entered().equals(before)) {
			AnnotationText text = dialog.entered();
			opened.editor().edit(annotation, text.text(), text.tag(), text.colour());
		}
	}

	/** Asks for an answer to an annotation. */
	void reply(Annotation annotation) {
		OpenedCase opened = session.opened().orElseThrow();
		InputDialog dialog = new InputDialog(shell, Messages.Annotating_reply, thread(annotation), "", //$NON-NLS-1$
				text -> text.isBlank() ? "" : null); // null: no error
		if (dialog.open() == Window.OK) {
			new CaseWriting(opened.editor(), Settings.author()).reply(annotation, dialog.getValue().strip());
		}
	}

	/** Says that nothing is left to be done about an annotation, or takes that back. */
	void toggleResolved(Annotation annotation) {
		OpenedCase opened = session.opened().orElseThrow();
		new CaseWriting(opened.editor(), Settings.author()).resolve(annotation, !annotation.isResolved());
	}

	/** Returns what was said so far, one remark a line. */
	static String thread(Annotation annotation) {
		StringBuilder text = new StringBuilder(
				NLS.bind(Messages.Annotating_said, annotation.getAuthor(), annotation.getText()));
		annotation.getReplies().forEach(each -> text.append('\n')
				.append(NLS.bind(Messages.Annotating_said, each.getAuthor(), each.getText())));
		return text.toString();
	}

	/** Removes an annotation without asking, because undo brings it back. */
	void remove(Annotation annotation) {
		session.opened().orElseThrow().editor().remove(annotation);
	}

	/** Returns the line that an annotation is about, from the bundle or else from the case; empty if neither has it. */
	static String quote(OpenedCase opened, Annotation annotation) {
		for (EvidenceRef target : annotation.getTargets()) {
			OptionalLong row = opened.find(target);
			if (row.isPresent()) {
				return opened.events().record(row.getAsLong()).text();
			}
			for (Excerpt excerpt : opened.model().getExcerpts()) {
				if (target.equals(excerpt.getRef())) {
					return excerpt.getText();
				}
			}
		}
		return Subject.of(annotation, opened);
	}

	private static String quoteWithReplies(OpenedCase opened, Annotation annotation) {
		String line = quote(opened, annotation);
		return annotation.getReplies().isEmpty() ? line : line + "\n\n" + thread(annotation); //$NON-NLS-1$
	}

	private static List<String> tags(OpenedCase opened) {
		TreeSet<String> own = new TreeSet<>();
		opened.model().getAnnotations().forEach(each -> own.add(each.getTag()));
		own.remove(""); //$NON-NLS-1$
		List<String> result = new ArrayList<>(own);
		USUAL_TAGS.stream().filter(each -> !own.contains(each)).forEach(result::add);
		return result;
	}
}
