package org.plumbline.core.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;

/**
 * Changes a case, step by step, with undo and redo. Every change by a person goes through here. Not thread-safe: one
 * thread at a time, in the window the UI thread. Listeners are called on that thread after each change.
 */
public final class CaseEditor {

	private record Step(String label, ChangeDescription change) {
	}

	private final Case model;
	private final LongSupplier clock;
	private final Deque<Step> undo = new ArrayDeque<>();
	private final Deque<Step> redo = new ArrayDeque<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private final CaseJournal journal;
	private Object savedAt;

	/**
	 * @param model the case; nobody else may change it from now on
	 * @param clock now in UTC nanoseconds since 1970
	 */
	public CaseEditor(Case model, LongSupplier clock) {
		this.model = model;
		this.clock = clock;
		journal = new CaseJournal(model, clock);
	}

	/** Returns the case for reading. */
	public Case model() {
		return model;
	}

	/**
	 * Adds a comment.
	 *
	 * @param author  who says it
	 * @param text    what
	 * @param tag     short word; may be empty
	 * @param colour  {@code #rrggbb}; empty for none
	 * @param targets lines it is about, at least one
	 * @param timeNs  time of the first target; {@code Times.UNKNOWN_NS} if not known
	 */
	public Annotation annotate(String author, String text, String tag, String colour, List<EvidenceRef> targets,
			long timeNs) {
		Annotation annotation = CasefileFactory.eINSTANCE.createAnnotation();
		annotation.setId(UUID.randomUUID().toString());
		annotation.setAuthor(author);
		annotation.setCreatedNs(clock.getAsLong());
		annotation.setModifiedNs(annotation.getCreatedNs());
		annotation.setText(text);
		annotation.setTag(tag);
		annotation.setColour(colour);
		annotation.getTargets().addAll(targets);
		annotation.setTargetTimeNs(timeNs);
		change(Messages.CaseEditor_annotate, () -> model.getAnnotations().add(annotation));
		return annotation;
	}

	/** Changes text, tag and colour of a comment. */
	public void edit(Annotation annotation, String text, String tag, String colour) {
		change(Messages.CaseEditor_editAnnotation, () -> {
			annotation.setText(text);
			annotation.setTag(tag);
			annotation.setColour(colour);
			annotation.setModifiedNs(clock.getAsLong());
		});
	}

	/** Removes a comment; undo brings it back. */
	public void remove(Annotation annotation) {
		change(Messages.CaseEditor_removeAnnotation, () -> EcoreUtil.remove(annotation));
	}

	/** Judges a finding. */
	public void judge(FindingEntry finding, FindingState state, String comment) {
		change(Messages.CaseEditor_judgeFinding, () -> {
			finding.setState(state);
			finding.setComment(comment);
		});
	}

	/**
	 * Silences a rule for this case as one step: its findings say nothing worth reading here, those of bundles that are
	 * added later neither.
	 *
	 * @param reason why; not empty
	 */
	public void silence(String rule, String reason, String author) {
		change(Messages.CaseEditor_silenceRule, () -> Silencing.add(model, rule, reason, author, nowNs()));
	}

	/** Lets a rule speak again that was silenced for this case. */
	public void liftSilence(String rule) {
		change(Messages.CaseEditor_liftSilence, () -> Silencing.lift(model, rule));
	}

	/** Takes a finding into the report or leaves it out. */
	public void setInReport(FindingEntry finding, boolean inReport) {
		change(Messages.CaseEditor_findingInReport, () -> finding.setInReport(inReport));
	}

	/** Changes the title page's fields. */
	public void describe(String title, String customer, String caseNumber, String engineer, String summary) {
		change(Messages.CaseEditor_describe, () -> {
			model.setTitle(title);
			model.setCustomer(customer);
			model.setCaseNumber(caseNumber);
			model.setEngineer(engineer);
			model.setSummary(summary);
		});
	}

	/** Takes the next step of the review: a state of {@link CaseReview}, by whom and why. */
	public void review(String state, String author, String text) {
		change(Messages.CaseEditor_review, () -> model.getReviews()
				.add(CaseReview.step(model, state, author, clock.getAsLong(), text)));
	}

	/** Does any other change of the case as one step. */
	public void change(String label, Runnable change) {
		ChangeRecorder recorder = new ChangeRecorder(model);
		ChangeDescription description;
		try {
			change.run();
		} finally {
			description = recorder.endRecording();
			recorder.dispose();
		}
		undo.push(new Step(label, description));
		redo.clear();
		journal.note();
		tell();
	}

	/** Takes the last step back; does nothing if there is none. */
	public void undo() {
		move(undo, redo);
	}

	/** Does a step again that was taken back; does nothing if there is none. */
	public void redo() {
		move(redo, undo);
	}

	private void move(Deque<Step> from, Deque<Step> to) {
		if (from.isEmpty()) {
			return;
		}
		Step step = from.pop();
		step.change().applyAndReverse();
		to.push(step);
		journal.note();
		tell();
	}

	/** Returns the name of the step that undo would take back; empty if there is none. */
	public String undoLabel() {
		return undo.isEmpty() ? "" : undo.peek().label(); //$NON-NLS-1$
	}

	/** Returns the name of the step that redo would do; empty if there is none. */
	public String redoLabel() {
		return redo.isEmpty() ? "" : redo.peek().label(); //$NON-NLS-1$
	}

	/** Tells whether the case differs from what was last saved or opened. */
	public boolean isDirty() {
		return undo.peek() != savedAt;
	}

	/** Remembers that the case as it is now has been saved. */
	public void markSaved() {
		markSaved(undo.peek());
	}

	/** Returns now, UTC nanoseconds since 1970. */
	long nowNs() {
		return clock.getAsLong();
	}

	/** Makes the case count as changed: it was opened from a copy of unsaved work. */
	public void markUnsaved() {
		markSaved(new Object());
	}

	/** Returns the mark of the case as it is now, for {@link #markSaved(Object)} after a while. */
	Object mark() {
		return undo.peek();
	}

	/** Remembers that the case as it was at a mark has been saved. */
	void markSaved(Object mark) {
		savedAt = mark;
		tell();
	}

	/** Writes into the log of the case who changed what since the last time. */
	void writeJournal(String author) {
		journal.write(author);
	}

	/**
	 * Takes over another copy of the case. This is no step that undo knows: what colleagues wrote is not to be taken
	 * back by one key. All steps before are forgotten and the case counts as changed.
	 *
	 * @param author who merges
	 * @return what must be decided
	 */
	public List<FieldConflict> merge(Case other, String author) {
		journal.write(author);
		Case merged = CaseMerge.merge(model, other, java.util.Optional.empty());
		CaseMerge.replace(model, merged);
		forgetSteps();
		return CaseMerge.conflicts(model);
	}

	/** Decides a conflict; no step that undo knows. */
	public void decide(FieldConflict conflict, List<String> values, String author) {
		journal.write(author);
		CaseMerge.decide(model, conflict, values, author, clock.getAsLong());
		forgetSteps();
	}

	/**
	 * Notes in the chain of custody that something was made of the case and handed out; no step that undo knows. The
	 * case counts as changed until it is saved.
	 *
	 * @param detail what it was, in words
	 * @param sha256 checksum of what was handed out
	 */
	public void noteExport(String detail, String sha256, String author) {
		Custody.add(model, Custody.Action.EXPORT, author, clock.getAsLong(), detail, sha256);
		markUnsaved();
	}

	private void forgetSteps() {
		undo.clear();
		redo.clear();
		savedAt = new Object(); // no step is this one: the case is not saved
		journal.note();
		tell();
	}

	/** Adds a listener that is called after each change; the caller removes it again. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Returns the comments in order of their target's time, then of making. */
	public List<Annotation> annotations() {
		List<Annotation> sorted = new ArrayList<>(model.getAnnotations());
		sorted.sort(java.util.Comparator.comparingLong(Annotation::getTargetTimeNs)
				.thenComparingLong(Annotation::getCreatedNs).thenComparing(Annotation::getId));
		return List.copyOf(sorted);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
