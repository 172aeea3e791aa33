package org.plumbline.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ReportFile;

/** Asks what the title page shall say, for whom the report is, in which form, and where it goes. */
final class ExportDialog extends TitleAreaDialog {

	private static final int WIDTH = 520;
	private static final int SUMMARY_HEIGHT = 84;

	private static final List<String> FORMATS = List.of("pdf", "html", "md", "json"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private CaseTitle caseTitle;
	private ExportRequest request;
	private Text title;
	private Text customer;
	private Text caseNumber;
	private Text engineer;
	private Text summary;
	private Combo audience;
	private Combo format;
	private Button hideNames;
	private Text file;
	private Button openIt;

	/**
	 * @param caseTitle what the case says now
	 * @param proposed  what is written if the user says nothing
	 */
	ExportDialog(Shell parent, CaseTitle caseTitle, ExportRequest proposed) {
		super(parent);
		this.caseTitle = caseTitle;
		this.request = proposed;
	}

	/** Returns what the title page shall say, once the dialog was closed with OK. */
	CaseTitle caseTitle() {
		return caseTitle;
	}

	/** Returns what to write, once the dialog was closed with OK. */
	ExportRequest request() {
		return request;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ExportDialog_shell);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.ExportDialog_title);
		setMessage(Messages.ExportDialog_message);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 12).spacing(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		title = field(area, Messages.ExportDialog_caseTitle, caseTitle.title());
		customer = field(area, Messages.ExportDialog_customer, caseTitle.customer());
		caseNumber = field(area, Messages.ExportDialog_caseNumber, caseTitle.caseNumber());
		engineer = field(area, Messages.ExportDialog_engineer, caseTitle.engineer());
		label(area, Messages.ExportDialog_summary, SWT.BEGINNING);
		summary = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		summary.setText(caseTitle.summary());
		summary.setMessage(Messages.ExportDialog_summaryHint);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, SUMMARY_HEIGHT).applyTo(summary);
		audience(area);
		file(area);
		return outer;
	}

	private void audience(Composite area) {
		label(area, Messages.ExportDialog_audience, SWT.CENTER);
		audience = new Combo(area, SWT.READ_ONLY);
		audience.setItems(Messages.ExportDialog_forCustomer, Messages.ExportDialog_forColleagues,
				Messages.ExportDialog_forVendor);
		audience.select(request.audience().ordinal());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(audience);
		audience.addListener(SWT.Selection, event -> {
			hideNames.setSelection(Audience.values()[audience.getSelectionIndex()].hidesNames());
			rename();
		});
		label(area, Messages.ExportDialog_format, SWT.CENTER);
		format = new Combo(area, SWT.READ_ONLY);
		format.setItems(Messages.ExportDialog_pdf, Messages.ExportDialog_html, Messages.ExportDialog_markdown,
				Messages.ExportDialog_json);
		format.select(Math.max(0, FORMATS.indexOf(request.format())));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
		format.addListener(SWT.Selection, event -> rename());
		label(area, "", SWT.CENTER); //$NON-NLS-1$
		hideNames = new Button(area, SWT.CHECK);
		hideNames.setText(Messages.ExportDialog_hideNames);
		hideNames.setSelection(request.hideNames());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(hideNames);
		hideNames.addListener(SWT.Selection, event -> rename());
	}

	private String chosenFormat() {
		return FORMATS.get(format.getSelectionIndex());
	}

	/** The name says what is inside: its ending the format, a mark that names are shown. */
	private void rename() {
		String old = request.format();
		request = new ExportRequest(chosenFormat(), request.audience(), request.file(), hideNames.getSelection(),
				openIt.getSelection());
		String text = file.getText().strip();
		if (text.isEmpty()) {
			return;
		}
		String end = '.' + old;
		boolean usual = text.toLowerCase(Locale.ROOT).endsWith(end);
		Path path = Path.of(usual ? text.substring(0, text.length() - end.length()) : text);
		file.setText(ReportFile.named(path, chosenFormat(), hideNames.getSelection()).toString());
	}

	private void file(Composite area) {
		label(area, Messages.ExportDialog_file, SWT.CENTER);
		file = new Text(area, SWT.BORDER);
		file.setText(ReportFile.named(request.file(), request.format(), request.hideNames()).toString());
		file.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.ExportDialog_browse);
		browse.addListener(SWT.Selection, event -> browse());
		label(area, "", SWT.CENTER); //$NON-NLS-1$
		openIt = new Button(area, SWT.CHECK);
		openIt.setText(Messages.ExportDialog_open);
		openIt.setSelection(request.openIt());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(openIt);
	}

	private static Text field(Composite parent, String name, String value) {
		label(parent, name, SWT.CENTER);
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
		return text;
	}

	private static void label(Composite parent, String text, int vertical) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		Path now = Path.of(file.getText().strip());
		dialog.setFilterExtensions(new String[] { "*." + chosenFormat() }); //$NON-NLS-1$
		dialog.setFileName(now.getFileName() == null ? "" : now.getFileName().toString()); //$NON-NLS-1$
		dialog.setFilterPath(now.getParent() == null ? "" : now.getParent().toString()); //$NON-NLS-1$
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void validate() {
		Button ok = getButton(IDialogConstants.OK_ID);
		boolean named = !file.getText().isBlank();
		setErrorMessage(named ? null : Messages.ExportDialog_noFile); // null: no error
		if (ok != null) { // not made yet while the area is being filled
			ok.setEnabled(named);
		}
	}

	@Override
	protected void okPressed() {
		caseTitle = new CaseTitle(title.getText().strip(), customer.getText().strip(), caseNumber.getText().strip(),
				engineer.getText().strip(), summary.getText().strip());
		request = new ExportRequest(chosenFormat(), Audience.values()[audience.getSelectionIndex()],
				ReportFile.named(Path.of(file.getText().strip()), chosenFormat(), hideNames.getSelection())
						.toAbsolutePath(),
				hideNames.getSelection(), openIt.getSelection());
		super.okPressed();
	}
}
