package org.plumbline.ui.annotation;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ui.app.Colours;

/** Asks for a comment, a tag and a colour; shows the line they are about and who is signing. */
final class AnnotationDialog extends Dialog {

	private static final int WIDTH = 560;
	private static final int COMMENT_HEIGHT = 110;
	private static final int QUOTE_HEIGHT = 64;

	private final String quote;
	private final String author;
	private final List<String> tags;
	private AnnotationText entered;
	private Text comment;
	private Combo tag;
	private Swatches swatches;

	/**
	 * @param quote   the line that the comment is about
	 * @param author  who signs
	 * @param tags    words to offer
	 * @param initial what stands there at first
	 */
	AnnotationDialog(Shell parent, String quote, String author, List<String> tags, AnnotationText initial) {
		super(parent);
		this.quote = quote;
		this.author = author;
		this.tags = List.copyOf(tags);
		this.entered = initial;
	}

	/** Returns what was entered, once the dialog was closed with OK. */
	AnnotationText entered() {
		return entered;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(entered.text().isEmpty() ? Messages.AnnotationDialog_add : Messages.AnnotationDialog_edit);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(12, 10).applyTo(area);
		StyledText line = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		line.setText(quote);
		line.setMargins(8, 6, 8, 6);
		line.setFont(JFaceResources.getTextFont());
		line.setBackground(Colours.get(Colours.RAISED));
		line.setForeground(Colours.get(Colours.TEXT));
		line.setCaret(null);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, QUOTE_HEIGHT).applyTo(line);
		comment = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		comment.setText(entered.text());
		comment.setMessage(Messages.AnnotationDialog_comment);
		comment.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, COMMENT_HEIGHT).applyTo(comment);
		label(area, Messages.AnnotationDialog_tag);
		tag = new Combo(area, SWT.DROP_DOWN);
		tag.setItems(tags.toArray(String[]::new));
		tag.setText(entered.tag());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tag);
		label(area, Messages.AnnotationDialog_colour);
		swatches = new Swatches(area, entered.colour());
		Label signed = new Label(area, SWT.NONE);
		signed.setText(NLS.bind(Messages.AnnotationDialog_author, author));
		signed.setForeground(Colours.get(Colours.TEXT_MUTED));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(signed);
		comment.setFocus();
		return area;
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		Control ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) { // not made yet while the area is being filled
			ok.setEnabled(!comment.getText().isBlank());
		}
	}

	@Override
	protected void okPressed() {
		entered = new AnnotationText(comment.getText().strip(), tag.getText().strip(), swatches.chosen());
		super.okPressed();
	}
}
