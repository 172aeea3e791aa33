package org.plumbline.ui.merge;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ui.app.Colours;

/** One value of a field with who made it; its head chooses it. */
final class SideBox {

	private static final int HEIGHT = 160;

	private final Composite box;
	private final Button use;
	private final Label who;
	private final StyledText text;

	SideBox(Composite parent, String title, Runnable chosen) {
		box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(box);
		use = new Button(box, SWT.RADIO);
		use.setText(title);
		use.addListener(SWT.Selection, event -> {
			if (use.getSelection()) {
				chosen.run();
			}
		});
		who = new Label(box, SWT.NONE);
		who.setForeground(Colours.get(Colours.TEXT_MUTED));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
		text = new StyledText(box, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(8, 6, 8, 6);
		text.setBackground(Colours.get(Colours.RAISED));
		text.setForeground(Colours.get(Colours.TEXT));
		text.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(text);
	}

	Control control() {
		return box;
	}

	void show(String author, String value, boolean selected) {
		who.setText(author);
		text.setText(value.isEmpty() ? Messages.SideBox_empty : value);
		use.setSelection(selected);
	}
}
