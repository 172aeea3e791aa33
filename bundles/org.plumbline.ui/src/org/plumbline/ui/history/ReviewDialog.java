package org.plumbline.ui.history;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.casefile.CaseReview;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.preference.Settings;

/** Asks for the next step of the review and why. */
final class ReviewDialog extends Dialog {

	private static final int WIDTH = 420;
	private static final int REASON_HEIGHT = 80;

	private String state;
	private String reason = ""; //$NON-NLS-1$
	private Combo states;
	private Text why;

	/** @param state the state that holds now */
	ReviewDialog(Shell parent, String state) {
		super(parent);
		this.state = state;
	}

	String state() {
		return state;
	}

	String reason() {
		return reason;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ReviewDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(12, 10).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.ReviewDialog_state);
		states = new Combo(area, SWT.READ_ONLY);
		states.setItems(CaseReview.STATES.toArray(String[]::new));
		int next = Math.min(CaseReview.STATES.indexOf(state) + 1, CaseReview.STATES.size() - 1);
		states.select(next);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(states);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.ReviewDialog_reason);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		why = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, REASON_HEIGHT).applyTo(why);
		Label note = new Label(area, SWT.WRAP);
		note.setText(org.eclipse.osgi.util.NLS.bind(Messages.ReviewDialog_note, Settings.author()));
		note.setForeground(Colours.get(Colours.TEXT_MUTED));
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		return area;
	}

	@Override
	protected void okPressed() {
		state = CaseReview.STATES.get(states.getSelectionIndex());
		reason = why.getText().strip();
		super.okPressed();
	}
}
