package org.plumbline.ui.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
import org.eclipse.swt.widgets.Text;
import org.plumbline.ui.app.Colours;

/** Asks for a few texts: short ones, long ones, and words to choose from. */
public final class FieldsDialog extends Dialog {

	private static final int WIDTH = 460;
	private static final int AREA_HEIGHT = 120;

	/**
	 * One text that is asked for.
	 *
	 * @param key     name in the result
	 * @param label   what a person reads
	 * @param initial what stands there at first
	 * @param several   whether it has several lines
	 * @param needed  whether it must not be empty
	 * @param offered words to choose from; others may be written, too
	 */
	private record Field(String key, String label, String initial, boolean several, boolean needed,
			List<String> offered) {
	}

	private final String title;
	private final String note;
	private final List<Field> fields = new ArrayList<>();
	private final Map<String, Supplier<String>> inputs = new LinkedHashMap<>();
	private final Map<String, String> entered = new LinkedHashMap<>();

	/** @param note a sentence below the fields; may be empty */
	public FieldsDialog(Shell parent, String title, String note) {
		super(parent);
		this.title = title;
		this.note = note;
	}

	/** Asks for a text of one line that may be empty. */
	public FieldsDialog line(String key, String label, String initial) {
		fields.add(new Field(key, label, initial, false, false, List.of()));
		return this;
	}

	/** Asks for a text of one line. */
	public FieldsDialog needed(String key, String label, String initial) {
		fields.add(new Field(key, label, initial, false, true, List.of()));
		return this;
	}

	/** Asks for a text of several lines. */
	public FieldsDialog area(String key, String label, String initial, boolean mustBe) {
		fields.add(new Field(key, label, initial, true, mustBe, List.of()));
		return this;
	}

	/** Asks for a word, with some to choose from. */
	public FieldsDialog choice(String key, String label, String initial, List<String> offered) {
		fields.add(new Field(key, label, initial, false, false, offered));
		return this;
	}

	/** Returns what was entered, without blanks around it, once the dialog was closed with OK. */
	public String entered(String key) {
		return entered.getOrDefault(key, ""); //$NON-NLS-1$
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(12, 10).applyTo(area);
		fields.forEach(each -> add(area, each));
		if (!note.isEmpty()) {
			Label label = new Label(area, SWT.WRAP);
			label.setText(note);
			label.setForeground(Colours.get(Colours.TEXT_MUTED));
			GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		}
		return area;
	}

	private void add(Composite area, Field field) {
		Label label = new Label(area, SWT.NONE);
		label.setText(field.label());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, field.several() ? SWT.BEGINNING : SWT.CENTER)
				.applyTo(label);
		Control control = field.offered().isEmpty() ? text(area, field) : combo(area, field);
		GridDataFactory.fillDefaults().grab(true, field.several())
				.hint(WIDTH, field.several() ? AREA_HEIGHT : SWT.DEFAULT).applyTo(control);
	}

	private Control text(Composite area, Field field) {
		int style = field.several() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
		Text text = new Text(area, style | SWT.BORDER);
		text.setText(field.initial());
		text.addModifyListener(event -> validate());
		inputs.put(field.key(), text::getText);
		return text;
	}

	private Control combo(Composite area, Field field) {
		Combo combo = new Combo(area, SWT.DROP_DOWN);
		combo.setItems(field.offered().toArray(String[]::new));
		combo.setText(field.initial());
		combo.addModifyListener(event -> validate());
		inputs.put(field.key(), combo::getText);
		return combo;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		Control ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) { // not made yet while the area is being filled
			ok.setEnabled(fields.stream().filter(Field::needed)
					.noneMatch(each -> inputs.get(each.key()).get().isBlank()));
		}
	}

	@Override
	protected void okPressed() {
		inputs.forEach((key, input) -> entered.put(key, input.get().strip()));
		super.okPressed();
	}
}
