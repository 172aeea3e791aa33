package org.plumbline.ui.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.CaseReport;
import org.plumbline.core.report.LibraryText;
import org.plumbline.core.report.PagePicture;
import org.plumbline.core.report.PlanEditor;
import org.plumbline.core.report.Templates;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * The editor of the report: for whom, which chapters in which order with which words; beside it the pages as they would
 * be printed, drawn again after each change. All it changes is the plan in the case, so undo and redo are those of the
 * case.
 */
public final class ReportView extends ViewPart {

	private static final int[] SHARES = { 42, 58 };
	private static final int PAUSE_MS = 400;

	private final ILog log = Platform.getLog(ReportView.class);
	private final CaseReport report = new CaseReport(Platform.getExtensionRegistry(), log::log);
	private final Runnable redraw = this::preview;
	private CaseSession session;
	private Combo readers;
	private Combo template;
	private Text title;
	private ChapterTable chapters;
	private ChapterWords words;
	private PagePreview pages;
	private Optional<PreviewJob> drawing = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).numColumns(2).spacing(8, 6).applyTo(left);
		readers = combo(left, Messages.ReportView_readers);
		readers.setItems(Messages.ExportDialog_forCustomer, Messages.ExportDialog_forColleagues,
				Messages.ExportDialog_forVendor);
		readers.addListener(SWT.Selection,
				event -> plan().ifPresent(each -> each.setAudience(Audience.values()[readers.getSelectionIndex()])));
		template = combo(left, Messages.ReportView_template);
		template.addListener(SWT.Selection, event -> plan().ifPresent(
				each -> each.setTemplate(template.getSelectionIndex() == 0 ? "" : template.getText()))); //$NON-NLS-1$
		label(left, Messages.ReportView_title);
		title = new Text(left, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		title.addListener(SWT.FocusOut, event -> plan().ifPresent(each -> each.setTitle(title.getText().strip())));
		title.addListener(SWT.DefaultSelection,
				event -> plan().ifPresent(each -> each.setTitle(title.getText().strip())));
		chapters = new ChapterTable(left);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(chapters);
		words = new ChapterWords(left, this::library);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(words);
		chapters.onSelection(() -> words.show(plan(), chapters.selection()));
		pages = new PagePreview(halves);
		halves.setWeights(SHARES);
		new ReportActions(this, report).fill(getViewSite().getActionBars());
		Consumer<Topic> refresh = this::refresh;
		session.addListener(refresh);
		parent.addDisposeListener(event -> {
			session.removeListener(refresh);
			drawing.ifPresent(PreviewJob::cancel);
		});
		refresh(Topic.CASE);
	}

	private static Combo combo(Composite parent, String name) {
		label(parent, name);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	/** Returns the editor of the plan of the open case. */
	Optional<PlanEditor> plan() {
		return session.opened().map(each -> new PlanEditor(each.editor(), report.parts()));
	}

	private List<LibraryText> library() {
		List<LibraryText> texts = new ArrayList<>(report.texts());
		plan().map(PlanEditor::template).flatMap(Settings.templates()::folder).ifPresent(folder -> {
			try {
				texts.addAll(0, Templates.texts(folder));
			} catch (IOException e) {
				log.log(Status.warning(e.getMessage(), e));
			}
		});
		return texts;
	}

	private void refresh(Topic topic) {
		if (topic != Topic.CASE && topic != Topic.ANNOTATIONS && topic != Topic.GROWN) {
			return;
		}
		if (topic == Topic.CASE) {
			drawing.ifPresent(PreviewJob::cancel); // the events of the last case are gone
		}
		Optional<PlanEditor> plan = plan();
		plan.ifPresent(each -> readers.select(each.audience().ordinal()));
		templates(plan.map(PlanEditor::template).orElse("")); //$NON-NLS-1$
		String planned = plan.map(PlanEditor::title).orElse(""); //$NON-NLS-1$
		if (!title.getText().strip().equals(planned)) {
			title.setText(planned);
		}
		title.setMessage(session.opened().map(each -> each.model().getTitle()).orElse("")); //$NON-NLS-1$
		for (org.eclipse.swt.widgets.Control each : List.of(readers, template, title)) {
			each.setEnabled(plan.isPresent());
		}
		chapters.show(plan);
		title.getDisplay().timerExec(PAUSE_MS, redraw);
	}

	/** Reads the list of templates again: a person may have made one meanwhile. */
	void templates(String chosen) {
		List<String> names = new ArrayList<>(List.of(Messages.ReportView_usualTemplate));
		try {
			names.addAll(Settings.templates().names());
		} catch (IOException e) {
			log.log(Status.warning(e.getMessage(), e));
		}
		if (!chosen.isEmpty() && !names.contains(chosen)) {
			names.add(chosen); // a colleague's; here the usual look stands for it
		}
		template.setItems(names.toArray(String[]::new));
		template.select(chosen.isEmpty() ? 0 : names.indexOf(chosen));
	}

	private void preview() {
		if (pages.isDisposed()) {
			return;
		}
		drawing.ifPresent(PreviewJob::cancel);
		drawing = session.opened().map(this::job);
		if (drawing.isEmpty()) {
			pages.say(Messages.ReportView_noCase);
		}
		drawing.ifPresent(PreviewJob::schedule);
	}

	private PreviewJob job(OpenedCase opened) {
		PreviewJob[] self = new PreviewJob[1];
		self[0] = new PreviewJob(report, CaseSnapshot.of(opened), page -> later(self[0], () -> show(page)),
				failure -> later(self[0], () -> ended(self[0], failure)));
		return self[0];
	}

	private void show(PagePicture page) {
		pages.show(page);
	}

	private void ended(PreviewJob job, Optional<String> failure) {
		pages.end(job.pages());
		failure.ifPresent(pages::say);
	}

	/** Runs something on the UI thread unless another preview has begun meanwhile. */
	private void later(PreviewJob job, Runnable task) {
		title.getDisplay().asyncExec(() -> {
			if (!pages.isDisposed() && drawing.filter(each -> each == job).isPresent()) {
				task.run();
			}
		});
	}

	@Override
	public void setFocus() {
		chapters.setFocus();
	}
}
