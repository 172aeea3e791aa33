package org.plumbline.ui.scsi;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field for any line or bare code, with the buttons that copy what was decoded. */
final class DecodeInput extends Composite {

	private static final int PAUSE_MS = 200;

	private final Text text;
	private final Button same;
	private final Button copy;
	private final Button markdown;
	private final Runnable typed;
	private boolean clearing;

	/**
	 * @param listener is told what was typed, empty if the field was emptied
	 * @param copier   is told to copy, as Markdown or not
	 * @param finder   is told to show all events with the same code
	 */
	DecodeInput(Composite parent, Consumer<String> listener, Consumer<Boolean> copier, Runnable finder) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginHeight = 3;
		setLayout(layout);
		text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.SINGLE | SWT.BORDER);
		text.setMessage(Messages.DecodeInput_hint);
		text.setToolTipText(Messages.DecodeInput_tip);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		typed = () -> listener.accept(text.getText().strip());
		text.addListener(SWT.Modify, event -> {
			if (!clearing) {
				getDisplay().timerExec(PAUSE_MS, typed);
			}
		});
		text.addListener(SWT.DefaultSelection, event -> typed.run());
		text.addListener(SWT.Dispose, event -> getDisplay().timerExec(-1, typed));
		same = button(Messages.DecodeInput_same, finder);
		same.setToolTipText(Messages.DecodeInput_sameTip);
		copy = button(Messages.DecodeInput_copy, () -> copier.accept(false));
		markdown = button(Messages.DecodeInput_copyMarkdown, () -> copier.accept(true));
	}

	private Button button(String label, Runnable action) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Tells whether there is something to copy. */
	void setCanCopy(boolean can) {
		copy.setEnabled(can);
		markdown.setEnabled(can);
	}

	/** Tells whether there may be other events with the same code. */
	void setCanFind(boolean can) {
		same.setEnabled(can);
	}

	/** Returns what stands in the field. */
	String input() {
		return text.getText().strip();
	}

	/** Empties the field without telling the listener. */
	void clear() {
		clearing = true;
		text.setText(""); //$NON-NLS-1$
		clearing = false;
		getDisplay().timerExec(-1, typed);
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
