package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.ReportPlan;
import org.plumbline.model.casefile.ReportText;

/**
 * Chooses, orders and writes the chapters of the report of a case. Each call is one step that undo takes back; one that
 * changes nothing is none. For the thread of the {@link CaseEditor}.
 */
public final class PlanEditor {

	private final CaseEditor editor;
	private final List<ReportPart> parts;

	/** @param parts all sections there are, as {@link CaseReport#parts()} has them */
	public PlanEditor(CaseEditor editor, List<ReportPart> parts) {
		this.editor = editor;
		this.parts = List.copyOf(parts);
	}

	/** Returns for whom the report is planned. */
	public Audience audience() {
		return Chapters.audience(editor.model());
	}

	/** Returns the chapters that are printed, in the order of print. */
	public List<Chapter> chapters() {
		return now().of(audience());
	}

	/** Returns the chapters that are left out. */
	public List<Chapter> leftOut() {
		return now().leftOut(audience());
	}

	/** Returns the title on the first page; empty for that of the case. */
	public String title() {
		return Optional.ofNullable(editor.model().getReportPlan()).map(ReportPlan::getTitle).orElse(""); //$NON-NLS-1$
	}

	/** Returns the name of the template folder; empty for the usual look. */
	public String template() {
		return Optional.ofNullable(editor.model().getReportPlan()).map(ReportPlan::getTemplate).orElse(""); //$NON-NLS-1$
	}

	/** Plans the report for other readers; chapters that nobody has chosen follow. */
	public void setAudience(Audience audience) {
		if (audience != audience()) {
			change(Messages.PlanEditor_audience, plan -> plan.setAudience(Chapters.word(audience)));
		}
	}

	/** Gives the first page a title. */
	public void setTitle(String title) {
		if (!title.equals(title())) {
			change(Messages.PlanEditor_title, plan -> plan.setTitle(title));
		}
	}

	/** Chooses a template folder by its name. */
	public void setTemplate(String name) {
		if (!name.equals(template())) {
			change(Messages.PlanEditor_template, plan -> plan.setTemplate(name));
		}
	}

	/** Takes a chapter into the report, at its usual place, or leaves it out; what was written for it is kept. */
	public void show(String id, boolean shown) {
		List<String> ids = ids();
		if (ids.contains(id) == shown) {
			return;
		}
		if (shown) {
			now().insert(ids, id);
		} else {
			ids.remove(id);
		}
		choose(Messages.PlanEditor_choose, ids);
	}

	/** Moves a chapter by some places, at most to the first or the last. */
	public void move(String id, int places) {
		List<String> ids = ids();
		int from = ids.indexOf(id);
		int to = Math.clamp((long) from + places, 0, ids.size() - 1);
		if (from >= 0 && from != to) {
			ids.remove(from);
			ids.add(to, id);
			choose(Messages.PlanEditor_order, ids);
		}
	}

	/** Prints what is usual for the readers of the plan; own chapters are left out, not lost. */
	public void chooseStandard() {
		choose(Messages.PlanEditor_choose, List.of());
	}

	/** Prints the short form. */
	public void chooseBrief() {
		choose(Messages.PlanEditor_choose, now().brief(audience()));
	}

	/** Prints all sections there are. */
	public void chooseAll() {
		choose(Messages.PlanEditor_choose, parts.stream().map(ReportPart::id).toList());
	}

	/** Says how a chapter begins: its title (empty for that of the section), and words in Markdown below it. */
	public void write(String id, String heading, String text) {
		Optional<ReportText> known = text(id);
		boolean same = known.map(each -> each.getHeading().equals(heading) && each.getText().equals(text))
				.orElse(heading.isEmpty() && text.isEmpty());
		if (same) {
			return;
		}
		change(Messages.PlanEditor_write, plan -> {
			ReportText words = known.orElseGet(() -> add(plan, id));
			words.setHeading(heading);
			words.setText(text);
			if (heading.isEmpty() && text.isEmpty() && !words.getSection().isEmpty()) {
				plan.getTexts().remove(words);
			}
		});
	}

	/** Adds a chapter of its own behind another one, or at the end; returns its id. */
	public String addChapter(String heading, String text, String behind) {
		List<String> ids = ids();
		String id = UUID.randomUUID().toString();
		int place = ids.indexOf(behind);
		ids.add(place < 0 ? ids.size() : place + 1, id);
		change(Messages.PlanEditor_add, plan -> {
			ReportText words = add(plan, ""); //$NON-NLS-1$
			words.setId(id);
			words.setHeading(heading);
			words.setText(text);
			set(plan, ids);
		});
		return id;
	}

	/** Removes a chapter of its own with all its words; a section is only left out. */
	public void remove(String id) {
		Optional<ReportText> own = text(id).filter(each -> each.getSection().isEmpty());
		if (own.isEmpty()) {
			show(id, false);
			return;
		}
		List<String> ids = ids();
		ids.remove(id);
		change(Messages.PlanEditor_remove, plan -> {
			plan.getTexts().remove(own.get());
			set(plan, ids);
		});
	}

	private Chapters now() {
		return new Chapters(parts, editor.model());
	}

	private List<String> ids() {
		return new ArrayList<>(chapters().stream().map(Chapter::id).toList());
	}

	private void choose(String label, List<String> ids) {
		List<String> known = editor.model().getReportPlan() == null ? List.of()
				: editor.model().getReportPlan().getSections();
		if (!known.equals(ids)) {
			change(label, plan -> set(plan, ids));
		}
	}

	private static void set(ReportPlan plan, List<String> ids) {
		plan.getSections().clear();
		plan.getSections().addAll(ids);
	}

	private Optional<ReportText> text(String id) {
		return Optional.ofNullable(editor.model().getReportPlan()).stream().flatMap(each -> each.getTexts().stream())
				.filter(each -> id.equals(each.getSection().isEmpty() ? each.getId() : each.getSection())).findFirst();
	}

	private static ReportText add(ReportPlan plan, String section) {
		ReportText words = CasefileFactory.eINSTANCE.createReportText();
		words.setId(UUID.randomUUID().toString());
		words.setSection(section);
		plan.getTexts().add(words);
		return words;
	}

	private void change(String label, Consumer<ReportPlan> change) {
		editor.change(label, () -> {
			ReportPlan plan = editor.model().getReportPlan();
			if (plan == null) {
				plan = CasefileFactory.eINSTANCE.createReportPlan();
				plan.setId(UUID.randomUUID().toString());
				editor.model().setReportPlan(plan);
			}
			change.accept(plan);
		});
	}
}
