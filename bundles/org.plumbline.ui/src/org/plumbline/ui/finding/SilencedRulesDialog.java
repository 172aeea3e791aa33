package org.plumbline.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.Silence;
import org.plumbline.ui.preference.DisplayTime;

/**
 * Shows which rules are silenced in the case, why, by whom and since when, and lets them speak again. A rule stands
 * here whether it found something in the case or not. Each change is one step of undo.
 */
final class SilencedRulesDialog extends TitleAreaDialog {

	private static final int WIDTH = 830;
	private static final int HEIGHT = 220;
	private static final int RULE_WIDTH = 340;
	private static final int REASON_WIDTH = 250;
	private static final int NAME_WIDTH = 110;

	private final CaseEditor editor;
	private TableViewer table;
	private Button listen;

	SilencedRulesDialog(Shell parent, CaseEditor editor) {
		super(parent);
		this.editor = editor;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.SilencedRulesDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.SilencedRulesDialog_title);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getTable());
		column(Messages.SilencedRulesDialog_rule, RULE_WIDTH, this::rule);
		column(Messages.SilencedRulesDialog_reason, REASON_WIDTH, Silence::getReason);
		column(Messages.SilencedRulesDialog_author, NAME_WIDTH, Silence::getAuthor);
		column(Messages.SilencedRulesDialog_since, NAME_WIDTH,
				silence -> DisplayTime.current().withoutYear(silence.getModifiedNs()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		listen = new Button(area, SWT.PUSH);
		listen.setText(Messages.FindingActions_listen);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(listen);
		listen.addListener(SWT.Selection, event -> selected().ifPresent(this::lift));
		table.addSelectionChangedListener(event -> listen.setEnabled(selected().isPresent()));
		refresh();
		return outer;
	}

	private void column(String name, int width, Function<Silence, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Silence) element)));
	}

	/** Returns id and, if the rule found something here, what it finds. */
	private String rule(Silence silence) {
		Optional<String> title = entries(editor.model().getFindings()).filter(
				each -> each.getRule().equals(silence.getRule())).map(FindingEntry::getTitle).findFirst();
		return silence.getRule() + title.map(each -> "  " + each).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Stream<FindingEntry> entries(List<FindingEntry> findings) {
		return findings.stream().flatMap(each -> Stream.concat(Stream.of(each), entries(each.getConsequences())));
	}

	private Optional<Silence> selected() {
		return Optional.ofNullable((Silence) table.getStructuredSelection().getFirstElement());
	}

	private void lift(Silence silence) {
		editor.liftSilence(silence.getRule());
		refresh();
	}

	private void refresh() {
		List<Silence> silences = editor.model().getSilences();
		table.setInput(silences.toArray());
		listen.setEnabled(false);
		setMessage(silences.isEmpty() ? Messages.SilencedRulesDialog_none : Messages.SilencedRulesDialog_message);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
