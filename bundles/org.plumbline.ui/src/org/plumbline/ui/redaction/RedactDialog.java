package org.plumbline.ui.redaction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.casefile.CaseRedaction;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.RedactedText;
import org.plumbline.core.redact.Redaction;
import org.plumbline.core.redact.RedactionMap;
import org.plumbline.core.redact.Redactor;
import org.plumbline.model.casefile.Case;
import org.plumbline.ui.app.Colours;

/**
 * Shows each name that would be hidden, with its token, and each text that would change, before and after. A name that
 * is unticked stays as it is; words in the field are hidden, too. The lists are made in the background, again after
 * each change of the words or of what stays.
 */
final class RedactDialog extends TitleAreaDialog {

	private static final int WIDTH = 640;
	private static final int LIST_HEIGHT = 320;
	private static final int WAIT_MS = 400;

	private final OpenedCase opened;
	private final Case copy;
	private final Set<String> keep = new LinkedHashSet<>();
	private final Runnable again = this::preview;
	private RedactRequest request;
	private Text terms;
	private TabFolder folder;
	private Table names;
	private RedactedTexts texts;
	private Text file;
	private int asked;

	/** @param proposed where the copy goes if the user says nothing */
	RedactDialog(Shell parent, OpenedCase opened, Path proposed) {
		super(parent);
		this.opened = opened;
		copy = EcoreUtil.copy(opened.model());
		request = new RedactRequest(proposed, mapOf(proposed), List.of(), List.of());
	}

	private static Path mapOf(Path file) {
		return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.plumb$", "") + "-private-map.txt"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	RedactRequest request() {
		return request;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.RedactHandler_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.RedactDialog_title);
		setMessage(Messages.RedactDialog_message);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		terms = field(area, Messages.RedactDialog_terms, ""); //$NON-NLS-1$
		terms.setMessage(Messages.RedactDialog_termsHint);
		terms.addModifyListener(event -> getShell().getDisplay().timerExec(WAIT_MS, again));
		folder = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(folder);
		names(folder);
		texts = new RedactedTexts(folder);
		tab(Messages.RedactDialog_names, names);
		tab(texts.title(), texts);
		file = field(area, Messages.RedactDialog_file, request.file().toString());
		Label note = new Label(area, SWT.WRAP);
		note.setText(Messages.RedactDialog_note);
		note.setForeground(Colours.get(Colours.TEXT_MUTED));
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		preview();
		return outer;
	}

	private static Text field(Composite area, String name, String value) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private void tab(String title, Control control) {
		TabItem tab = new TabItem(folder, SWT.NONE);
		tab.setText(title);
		tab.setControl(control);
	}

	private void names(Composite area) {
		names = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		names.setHeaderVisible(true);
		Colours.ground(names);
		String[] titles = { Messages.RedactDialog_name, Messages.RedactDialog_token };
		int[] widths = { 430, 180 };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(names, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(widths[i]);
		}
		names.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				TableItem item = (TableItem) event.item;
				boolean changed = item.getChecked() ? keep.remove(item.getText()) : keep.add(item.getText());
				if (changed) {
					item.setText(1, item.getChecked() ? String.valueOf(item.getData()) : Messages.RedactDialog_stays);
					getShell().getDisplay().timerExec(WAIT_MS, again);
				}
			}
		});
	}

	private void preview() {
		if (names.isDisposed()) {
			return;
		}
		int number = ++asked;
		List<String> words = words();
		List<String> staying = List.copyOf(keep);
		Shell shell = getParentShell();
		ICoreRunnable run = monitor -> {
			RedactionMap map = new RedactionMap();
			SortedMap<String, String> found = CaseRedaction.preview(copy, redactor(map, words, List.of()));
			List<RedactedText> changed = CaseRedaction.texts(copy, redactor(map, words, staying));
			shell.getDisplay().asyncExec(() -> show(number, found, changed));
		};
		Job.createSystem(Messages.RedactDialog_searching, run).schedule();
	}

	private Redactor redactor(RedactionMap map, List<String> words, List<String> staying) {
		Redaction redaction = new Redaction(map, words, staying);
		CaseRedaction.learn(copy, opened.bundles(), redaction);
		return redaction.redactor();
	}

	private void show(int number, Map<String, String> found, List<RedactedText> changed) {
		if (number != asked || names.isDisposed()) {
			return; // the words have changed meanwhile
		}
		names.setRedraw(false);
		names.removeAll();
		found.forEach((name, token) -> {
			TableItem item = new TableItem(names, SWT.NONE);
			boolean stays = keep.contains(name);
			item.setData(token);
			item.setText(new String[] { name, stays ? Messages.RedactDialog_stays : token });
			item.setChecked(!stays);
		});
		names.setRedraw(true);
		texts.show(changed);
		folder.getItem(1).setText(texts.title());
		setTitle(NLS.bind(Messages.RedactDialog_found, found.size()));
	}

	private List<String> words() {
		return Stream.of(terms.getText().split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList(); //$NON-NLS-1$
	}

	@Override
	protected void okPressed() {
		Path chosen = Path.of(file.getText().strip());
		request = new RedactRequest(chosen, mapOf(chosen), words(), new ArrayList<>(keep));
		super.okPressed();
	}
}
