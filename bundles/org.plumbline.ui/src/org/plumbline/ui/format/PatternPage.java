package org.plumbline.ui.format;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The expression with its live effect on the first lines. A guess stands there at first. */
final class PatternPage extends WizardPage {

	private static final int PAUSE_MS = 200;

	private final FormatDraft draft;
	private final Runnable typed = this::apply;
	private Text pattern;
	private Text times;
	private Text zone;
	private Text continuation;
	private PreviewTable preview;
	private Label count;
	private boolean filling;

	PatternPage(FormatDraft draft) {
		super("pattern", Messages.PatternPage_title, null); //$NON-NLS-1$
		setDescription(Messages.PatternPage_description);
		this.draft = draft;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(10, 8).applyTo(page);
		pattern = field(page, Messages.PatternPage_pattern, 3, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL, 56);
		times = field(page, Messages.PatternPage_times, 3, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL, 38);
		zone = field(page, Messages.PatternPage_zone, 1, SWT.BORDER, SWT.DEFAULT);
		continuation = field(page, Messages.PatternPage_continuation, 1, SWT.BORDER, SWT.DEFAULT);
		count = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
		Button guess = new Button(page, SWT.PUSH);
		guess.setText(Messages.PatternPage_guess);
		guess.setToolTipText(Messages.PatternPage_guessWhy);
		guess.addListener(SWT.Selection, event -> guess());
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(guess);
		preview = new PreviewTable(page);
		preview.table().addListener(SWT.Selection, event -> draft.chosen = preview.selected());
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(1050, 300).applyTo(preview.table());
		page.addDisposeListener(event -> page.getDisplay().timerExec(-1, typed));
		setControl(page);
		fill();
	}

	private Text field(Composite page, String title, int span, int style, int height) {
		Label label = new Label(page, SWT.NONE);
		label.setText(title);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Text text = new Text(page, style);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(200, height).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			if (!filling) {
				text.getDisplay().timerExec(PAUSE_MS, typed);
			}
		});
		return text;
	}

	private void fill() {
		filling = true;
		pattern.setText(draft.pattern);
		times.setText(draft.times);
		zone.setText(draft.zone);
		continuation.setText(draft.continuation);
		filling = false;
		apply();
	}

	private void guess() {
		List<String> lines = preview.selected();
		draft.guess(lines.isEmpty() ? draft.lines() : lines);
		fill();
	}

	private void apply() {
		pattern.getDisplay().timerExec(-1, typed);
		draft.pattern = pattern.getText().replaceAll("\\R", ""); //$NON-NLS-1$ //$NON-NLS-2$
		draft.times = times.getText();
		draft.zone = zone.getText();
		draft.continuation = continuation.getText();
		Optional<String> problem = draft.problem();
		int[] counts = preview.show(draft.lines(),
				problem.isPresent() ? Optional.empty() : Optional.of(draft.format()));
		count.setText(
				NLS.bind(Messages.PatternPage_count, new Object[] { counts[0], draft.lines().size(), counts[1] }));
		setErrorMessage(problem.orElse(null)); // null: none
		setPageComplete(problem.isEmpty() && counts[0] > 0);
	}
}
