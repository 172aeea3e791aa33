package org.plumbline.ui.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.timeline.TimelineRange;

/** Asks what a comment shall be about: a span of time, a finding, a device, a ramdisk, a file or the whole case. */
final class SubjectDialog extends Dialog {

	private static final int WIDTH = 420;

	private final OpenedCase opened;
	private final Optional<TimelineRange> shown;
	private Combo kinds;
	private Combo subjects;
	private List<Subject> offered = List.of();
	private Optional<Subject> chosen = Optional.empty();

	/** @param shown the stretch of time that the timeline shows */
	SubjectDialog(Shell parent, OpenedCase opened, Optional<TimelineRange> shown) {
		super(parent);
		this.opened = opened;
		this.shown = shown;
	}

	/** Returns what was chosen, once the dialog was closed with OK. */
	Optional<Subject> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.SubjectDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(12, 10).applyTo(area);
		kinds = combo(area, Messages.SubjectDialog_kind);
		kinds.setItems(Subject.KINDS.values().toArray(String[]::new));
		kinds.select(0);
		kinds.addListener(SWT.Selection, event -> offer());
		subjects = combo(area, Messages.SubjectDialog_which);
		return area;
	}

	private static Combo combo(Composite area, String name) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		offer();
	}

	private void offer() {
		String kind = new ArrayList<>(Subject.KINDS.keySet()).get(kinds.getSelectionIndex());
		offered = Subject.of(opened, kind, shown);
		subjects.setItems(offered.stream().map(Subject::label).toArray(String[]::new));
		subjects.select(0);
		getButton(IDialogConstants.OK_ID).setEnabled(!offered.isEmpty());
	}

	@Override
	protected void okPressed() {
		chosen = Optional.of(offered.get(Math.max(0, subjects.getSelectionIndex())));
		super.okPressed();
	}
}
