package org.plumbline.core.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.EvidenceRef;
import org.plumbline.core.capacity.RecurringAction;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Argument;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.Contact;
import org.plumbline.model.casefile.EnvironmentEntry;
import org.plumbline.model.casefile.Highlighter;
import org.plumbline.model.casefile.Hypothesis;
import org.plumbline.model.casefile.Reply;
import org.plumbline.model.casefile.SavedView;
import org.plumbline.model.casefile.StoryBlock;
import org.plumbline.model.casefile.Workaround;
import org.plumbline.model.evidence.SupportBundle;

/**
 * What an author writes into a case besides comments on lines: answers, hypotheses, the story, people, products,
 * workarounds, views. Each call is one step that undo takes back. Thread of the editor.
 */
public final class CaseWriting {

	private static final CasefileFactory NEW = CasefileFactory.eINSTANCE;

	private final CaseEditor editor;
	private final String author;

	/** @param author who writes */
	public CaseWriting(CaseEditor editor, String author) {
		this.editor = editor;
		this.author = author;
	}

	private Case model() {
		return editor.model();
	}

	private static String id() {
		return UUID.randomUUID().toString();
	}

	private <T extends EObject> T add(String label, EList<? super T> list, T fresh) {
		editor.change(label, () -> list.add(fresh));
		return fresh;
	}

	/** Answers a comment. */
	public Reply reply(Annotation annotation, String text) {
		Reply reply = NEW.createReply();
		reply.setId(id());
		reply.setAuthor(author);
		reply.setCreatedNs(editor.nowNs());
		reply.setModifiedNs(reply.getCreatedNs());
		reply.setText(text);
		return add(Messages.CaseWriting_reply, annotation.getReplies(), reply);
	}

	/** Says that nothing is left to be done about a comment, or that something is. */
	public void resolve(Annotation annotation, boolean resolved) {
		editor.change(resolved ? Messages.CaseWriting_resolve : Messages.CaseWriting_reopen, () -> {
			annotation.setResolved(resolved);
			annotation.setModifiedNs(editor.nowNs());
		});
	}

	/**
	 * Adds a comment on something other than lines.
	 *
	 * @param anchor what it is about
	 * @param text   the comment, in Markdown
	 */
	public Annotation annotate(Anchor anchor, String text, String tag, String colour) {
		Annotation annotation = NEW.createAnnotation();
		annotation.setId(id());
		annotation.setAuthor(author);
		annotation.setCreatedNs(editor.nowNs());
		annotation.setModifiedNs(annotation.getCreatedNs());
		annotation.setText(text);
		annotation.setTag(tag);
		annotation.setColour(colour);
		annotation.setKind(anchor.kind());
		annotation.setSubject(anchor.subject());
		annotation.setTargetTimeNs(anchor.fromNs());
		annotation.setUntilNs(anchor.untilNs());
		return add(Messages.CaseEditor_annotate, model().getAnnotations(), annotation);
	}

	/** Adds a possible cause, behind the others. */
	public Hypothesis suppose(String title, String text) {
		return suppose(title, text, ""); //$NON-NLS-1$
	}

	/**
	 * Adds a possible cause, behind the others.
	 *
	 * @param state open (or empty), likely, proved or refuted
	 */
	public Hypothesis suppose(String title, String text, String state) {
		Hypothesis hypothesis = NEW.createHypothesis();
		hypothesis.setId(id());
		hypothesis.setAuthor(author);
		hypothesis.setCreatedNs(editor.nowNs());
		hypothesis.setTitle(title);
		hypothesis.setText(text);
		hypothesis.setState(state);
		hypothesis.setPosition(behind(model().getHypotheses().stream().map(Hypothesis::getPosition).toList()));
		return add(Messages.CaseWriting_suppose, model().getHypotheses(), hypothesis);
	}

	/** Adds what speaks for or against a possible cause. */
	public Argument argue(Hypothesis hypothesis, boolean against, String text, List<EvidenceRef> targets) {
		Argument argument = NEW.createArgument();
		argument.setId(id());
		argument.setAuthor(author);
		argument.setCreatedNs(editor.nowNs());
		argument.setAgainst(against);
		argument.setText(text);
		argument.getTargets().addAll(targets);
		return add(Messages.CaseWriting_argue, hypothesis.getArguments(), argument);
	}

	/** Adds a piece of the story at its end. */
	public StoryBlock tell(String heading, String text, List<EvidenceRef> targets) {
		StoryBlock block = NEW.createStoryBlock();
		block.setId(id());
		block.setAuthor(author);
		block.setCreatedNs(editor.nowNs());
		block.setHeading(heading);
		block.setText(text);
		block.getTargets().addAll(targets);
		block.setPosition(behind(model().getStory().stream().map(StoryBlock::getPosition).toList()));
		return add(Messages.CaseWriting_tell, model().getStory(), block);
	}

	private static double behind(List<Double> positions) {
		return positions.stream().mapToDouble(Double::doubleValue).max().orElse(0) + 1;
	}

	/** Adds somebody to talk to. */
	public Contact contact(String name, String role, String organisation) {
		return contact(name, each -> {
			each.setRole(role);
			each.setOrganisation(organisation);
		});
	}

	/** Adds somebody to talk to, with more to say than the name. */
	public Contact contact(String name, Consumer<Contact> more) {
		Contact contact = NEW.createContact();
		contact.setId(id());
		contact.setName(name);
		contact.setPosition(behind(model().getContacts().stream().map(Contact::getPosition).toList()));
		more.accept(contact);
		return add(Messages.CaseWriting_contact, model().getContacts(), contact);
	}

	/** Adds a product by hand. */
	public EnvironmentEntry product(String role, String product, String version) {
		return product(role, product, version, ""); //$NON-NLS-1$
	}

	/** Adds a product by hand, with a note. */
	public EnvironmentEntry product(String role, String product, String version, String note) {
		EnvironmentEntry entry = entry(role, product, version);
		entry.setNote(note);
		return add(Messages.CaseWriting_product, model().getEnvironment(), entry);
	}

	/**
	 * Binds words to lines.
	 *
	 * @param targets the list of a part of this case
	 * @param lines   all lines that shall be in it
	 */
	public void bind(EList<EvidenceRef> targets, List<EvidenceRef> lines) {
		editor.change(Messages.CaseWriting_bind, () -> ECollections.setEList(targets, lines));
	}

	/** Fills in the products that bundles tell of and the table does not name yet; one step. */
	public void fillEnvironment(List<SupportBundle> bundles) {
		editor.change(Messages.CaseWriting_fill, () -> EnvironmentFilling.of(bundles).stream()
				.filter(each -> model().getEnvironment().stream().noneMatch(known -> isSame(known, each)))
				.forEach(each -> {
					each.setPosition(
							behind(model().getEnvironment().stream().map(EnvironmentEntry::getPosition).toList()));
					model().getEnvironment().add(each);
				}));
	}

	private static boolean isSame(EnvironmentEntry known, EnvironmentEntry found) {
		return known.getRole().equals(found.getRole()) && known.getProduct().equals(found.getProduct())
				&& known.getVersion().equals(found.getVersion());
	}

	private EnvironmentEntry entry(String role, String product, String version) {
		EnvironmentEntry entry = NEW.createEnvironmentEntry();
		entry.setId(id());
		entry.setRole(role);
		entry.setProduct(product);
		entry.setVersion(version);
		entry.setByHand(true);
		entry.setPosition(behind(model().getEnvironment().stream().map(EnvironmentEntry::getPosition).toList()));
		return entry;
	}

	/** Adds a measure that holds for a time. */
	public Workaround workAround(String text, long fromNs, long untilNs) {
		Workaround workaround = NEW.createWorkaround();
		workaround.setId(id());
		workaround.setAuthor(author);
		workaround.setCreatedNs(editor.nowNs());
		workaround.setText(text);
		workaround.setFromNs(fromNs);
		workaround.setUntilNs(untilNs);
		return add(Messages.CaseWriting_workaround, model().getWorkarounds(), workaround);
	}

	/** Adds a clean-up of a ramdisk that is done again and again. */
	public Workaround recur(String text, RecurringAction action) {
		Workaround workaround = NEW.createWorkaround();
		workaround.setId(id());
		workaround.setAuthor(author);
		workaround.setCreatedNs(editor.nowNs());
		workaround.setText(text);
		workaround.setFromNs(action.fromNs());
		workaround.setHost(action.host());
		workaround.setRamdisk(action.ramdisk());
		workaround.setEveryHours((int) (action.everyNs() / RecurringWork.HOUR_NS));
		workaround.setState("active"); //$NON-NLS-1$
		return add(Messages.CaseWriting_workaround, model().getWorkarounds(), workaround);
	}

	/** Keeps a way to look at the events. */
	public SavedView keepView(String name, String filter, long fromNs, long toNs) {
		return keepView(name, view -> {
			view.setFilter(filter);
			view.setFromNs(fromNs);
			view.setToNs(toNs);
		});
	}

	/** Keeps a way to look at the events, with more to say than the name. */
	public SavedView keepView(String name, Consumer<SavedView> more) {
		SavedView view = NEW.createSavedView();
		view.setId(id());
		view.setAuthor(author);
		view.setCreatedNs(editor.nowNs());
		view.setName(name);
		view.setPosition(behind(model().getViews().stream().map(SavedView::getPosition).toList()));
		more.accept(view);
		return add(Messages.CaseWriting_view, model().getViews(), view);
	}

	/**
	 * Adds words that are coloured wherever events are shown.
	 *
	 * @param query  what to look for, in the language of the filter
	 * @param colour {@code #rrggbb} of the ground; empty for none
	 */
	public Highlighter highlight(String name, String query, String colour, String textColour) {
		Highlighter highlighter = NEW.createHighlighter();
		highlighter.setId(id());
		highlighter.setAuthor(author);
		highlighter.setCreatedNs(editor.nowNs());
		highlighter.setName(name);
		highlighter.setQuery(query);
		highlighter.setColour(colour);
		highlighter.setTextColour(textColour);
		highlighter.setPosition(behind(model().getHighlighters().stream().map(Highlighter::getPosition).toList()));
		return add(Messages.CaseWriting_highlight, model().getHighlighters(), highlighter);
	}

	/** Changes a part as one step. */
	public <T extends EObject> void edit(T part, Consumer<T> change) {
		editor.change(Messages.CaseWriting_edit, () -> change.accept(part));
	}

	/** Removes a part; undo brings it back. */
	public void remove(EObject part) {
		editor.change(Messages.CaseWriting_remove, () -> EcoreUtil.remove(part));
	}
}
