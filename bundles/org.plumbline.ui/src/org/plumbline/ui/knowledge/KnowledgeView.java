package org.plumbline.ui.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.Rule;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.detail.RichText;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.draw.RowTable;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.finding.FindingsView;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/**
 * What the program knows: all rules, the person's own too, and all codes. A list that a text filters, and beside it all
 * about the chosen one and what it sees in the open case. Tries rules that somebody is writing.
 */
public final class KnowledgeView extends ViewPart {

	/** All jobs of this view. */
	static final Object FAMILY = KnowledgeView.class;

	private static final String FINDINGS = "org.plumbline.ui.finding"; //$NON-NLS-1$
	private static final int PAUSE_MS = 200;
	private static final int HEAD_WIDTH = 110;

	private CaseSession session;
	private Text search;
	private Label head;
	private Button again;
	private Button stop;
	private RowTable<KnowledgeRow> list;
	private RichText detail;
	private Trial trial;
	private Optional<KnownThings> known = Optional.empty();
	private Optional<Job> looking = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		searchBar(parent);
		Composite buttons = new Composite(parent, SWT.NONE);
		buttons.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		list(sash);
		detail = new RichText(sash);
		detail.show(new RichContent().muted(Messages.KnowledgeView_nothing));
		sash.setWeights(50, 50);
		trial = new Trial(session, sash, detail::show, this::trialChanged);
		buttons(buttons);
		Consumer<Topic> refresh = topic -> {
			if (topic == Topic.CASE && trial.isRunning()) {
				stopTrial(); // its case is gone
			}
			if (topic == Topic.CASE || topic == Topic.GROWN || topic == Topic.OPENING) {
				choose();
			}
		};
		session.addListener(refresh);
		sash.addDisposeListener(event -> {
			session.removeListener(refresh);
			looking.ifPresent(Job::cancel);
		});
		read();
	}

	private void searchBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		search = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.SINGLE | SWT.BORDER);
		search.setMessage(Messages.KnowledgeView_search);
		search.setToolTipText(Messages.KnowledgeView_searchTip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
		Runnable typed = this::filter;
		search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(PAUSE_MS, typed));
		search.addListener(SWT.DefaultSelection, event -> typed.run());
		search.addListener(SWT.Dispose, event -> search.getDisplay().timerExec(-1, typed));
		head = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().hint(HEAD_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(head);
		GridLayoutFactory.swtDefaults().margins(4, 2).numColumns(2).applyTo(bar);
	}

	private void buttons(Composite bar) {
		button(bar, Messages.KnowledgeView_tryFile, this::tryFile).setToolTipText(Messages.KnowledgeView_tryTip);
		button(bar, Messages.KnowledgeView_tryFolder, this::tryFolder).setToolTipText(Messages.KnowledgeView_tryTip);
		again = button(bar, Messages.KnowledgeView_again, () -> trial.files().ifPresent(this::attempt));
		again.setEnabled(false);
		stop = button(bar, Messages.KnowledgeView_stop, this::stopTrial);
		stop.setEnabled(false);
		button(bar, Messages.KnowledgeView_import, this::importPack).setToolTipText(Messages.KnowledgeView_importTip);
		button(bar, Messages.KnowledgeView_reload, this::read).setToolTipText(Messages.KnowledgeView_reloadTip);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void list(Composite parent) {
		list = new RowTable<>(parent, KnowledgeRow.class)
				.column(Messages.KnowledgeView_kind, 14, 112, KnowledgeRow::kind)
				.column(Messages.KnowledgeView_id, 14, 84, KnowledgeRow::id)
				.column(Messages.KnowledgeView_title, 60, 160, KnowledgeRow::title)
				.column(Messages.KnowledgeView_severity, 0, 70, KnowledgeRow::severityText)
				.colour(KnowledgeView::colour);
		list.viewer().addSelectionChangedListener(event -> choose());
		getSite().setSelectionProvider(list.viewer());
	}

	private static String colour(KnowledgeRow row) {
		return row.broken().isPresent() ? Colours.TEXT_MUTED
				: row.severity().map(Colours::severity).orElse(Colours.TEXT);
	}

	/** Reads all that is known, own rules as they are now. */
	private void read() {
		head.setText(Messages.KnowledgeView_reading);
		new ReadKnowledgeJob(read -> head.getDisplay().asyncExec(() -> {
			if (!head.isDisposed()) {
				known = Optional.of(read);
				filter();
			}
		})).schedule();
	}

	private void filter() {
		String[] words = search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
		List<KnowledgeRow> rows = known.map(KnownThings::rows).orElse(List.of());
		List<KnowledgeRow> holding = rows.stream().filter(each -> each.holds(words)).toList();
		list.show(holding);
		head.setText(NLS.bind(Messages.KnowledgeView_sums, Amounts.count(holding.size()), Amounts.count(rows.size())));
	}

	private void choose() {
		looking.ifPresent(Job::cancel);
		looking = Optional.empty();
		Optional<KnowledgeRow> row = list.selected();
		if (row.isEmpty()) {
			return;
		}
		show(row.get(), Optional.empty());
		Optional<OpenedCase> opened = session.opened();
		if (row.get().rule().isEmpty() || opened.isEmpty() || session.opening().isPresent()) {
			return;
		}
		Job[] self = new Job[1];
		self[0] = new RuleSightJob(row.get().rule().get(), opened.get(), sight -> head.getDisplay().asyncExec(() -> {
			if (!head.isDisposed() && looking.filter(each -> each == self[0]).isPresent()) {
				show(row.get(), Optional.of(sight));
			}
		}));
		looking = Optional.of(self[0]);
		self[0].schedule();
	}

	private void show(KnowledgeRow row, Optional<RuleSight> sight) {
		List<Rule> rules = known.map(KnownThings::rows).orElse(List.of()).stream().flatMap(each -> each.rule().stream())
				.toList();
		detail.show(new KnowledgeContent(sight, this::select, rules).of(row));
	}

	/** Selects a finding where findings are shown, which also shows its first line. */
	private void select(Finding finding) {
		try {
			if (getSite().getPage().showView(FINDINGS) instanceof FindingsView findings) {
				findings.select(finding);
			}
		} catch (PartInitException e) {
			ILog.of(KnowledgeView.class).log(e.getStatus());
		}
	}

	private void tryFile() {
		FileDialog dialog = new FileDialog(search.getShell(), SWT.OPEN);
		dialog.setText(Messages.KnowledgeView_chooseFile);
		dialog.setFilterExtensions(new String[] { "*.yaml;*.yml" }); //$NON-NLS-1$
		dialog.setFilterPath(Settings.rulesFolder().toString());
		attempt(dialog.open());
	}

	private void tryFolder() {
		DirectoryDialog dialog = new DirectoryDialog(search.getShell());
		dialog.setText(Messages.KnowledgeView_chooseFolder);
		dialog.setFilterPath(Settings.rulesFolder().toString());
		attempt(dialog.open());
	}

	private void importPack() {
		known.ifPresent(each -> {
			if (new PackImporting(search.getShell(), each.shipped().rules().files()).ask()) {
				read();
			}
		});
	}

	/** @param chosen as a dialog gave it; null if it was left */
	private void attempt(String chosen) {
		if (chosen != null) {
			attempt(new TrialFiles(Path.of(chosen)));
		}
	}

	private void attempt(TrialFiles files) {
		known.ifPresent(each -> {
			list.viewer().setSelection(null);
			trial.start(files, each);
		});
	}

	private void stopTrial() {
		trial.stop();
		detail.show(new RichContent().muted(Messages.KnowledgeView_stopped));
		trialChanged();
	}

	private void trialChanged() {
		again.setEnabled(trial.files().isPresent() && !trial.isRunning());
		again.setText(trial.isStale() ? Messages.KnowledgeView_changed : Messages.KnowledgeView_again);
		stop.setEnabled(trial.isRunning());
		trial.files().filter(each -> trial.isRunning())
				.ifPresent(each -> detail.show(new RichContent()
						.muted(NLS.bind(Messages.KnowledgeView_trying, each.name()))));
		again.getParent().layout();
	}

	@Override
	public void setFocus() {
		search.setFocus();
	}
}
