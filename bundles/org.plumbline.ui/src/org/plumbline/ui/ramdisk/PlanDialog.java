package org.plumbline.ui.ramdisk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.capacity.RecurringAction;
import org.plumbline.core.event.Times;

/** Asks for a clean-up that is done again and again: which ramdisk, how often, from when on. Days are those of UTC. */
final class PlanDialog extends TitleAreaDialog {

	private static final int MOST_DAYS = 365;
	private static final int USUAL_DAYS = 7;

	private final List<String> ramdisks;
	private final LocalDate begin;
	private Combo ramdisk;
	private Spinner days;
	private DateTime from;
	private Text text;
	private RecurringAction action;

	/**
	 * @param ramdisks to choose from, the likeliest first; not empty
	 * @param begin    the first day that is proposed
	 */
	PlanDialog(Shell parent, List<String> ramdisks, LocalDate begin) {
		super(parent);
		this.ramdisks = ramdisks;
		this.begin = begin;
	}

	/** Returns what was entered, once the dialog was closed with OK. */
	RecurringAction action() {
		return action;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.PlanDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.PlanDialog_title);
		setMessage(Messages.PlanDialog_message);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		label(area, Messages.PlanDialog_ramdisk);
		ramdisk = new Combo(area, SWT.READ_ONLY);
		ramdisk.setItems(ramdisks.toArray(String[]::new));
		ramdisk.select(0);
		label(area, Messages.PlanDialog_days);
		days = new Spinner(area, SWT.BORDER);
		days.setValues(USUAL_DAYS, 1, MOST_DAYS, 0, 1, USUAL_DAYS);
		label(area, Messages.PlanDialog_from);
		from = new DateTime(area, SWT.DATE | SWT.BORDER);
		from.setDate(begin.getYear(), begin.getMonthValue() - 1, begin.getDayOfMonth());
		label(area, Messages.PlanDialog_text);
		text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return outer;
	}

	private static void label(Composite area, String name) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	@Override
	protected void okPressed() {
		LocalDate day = LocalDate.of(from.getYear(), from.getMonth() + 1, from.getDay());
		action = new RecurringAction("", ramdisk.getText(), text.getText().strip(), //$NON-NLS-1$
				days.getSelection() * Times.DAY_NS, Times.ns(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
		super.okPressed();
	}
}
