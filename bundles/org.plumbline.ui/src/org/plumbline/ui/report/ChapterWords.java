package org.plumbline.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.report.Chapter;
import org.plumbline.core.report.LibraryText;
import org.plumbline.core.report.PlanEditor;
import org.plumbline.core.report.ReportPart;
import org.plumbline.ui.app.Colours;

/** What a person writes at the start of a chapter. A pause in typing makes one step that undo takes back. */
final class ChapterWords extends Composite {

	private static final int PAUSE_MS = 700;

	private final Text heading;
	private final StyledText words;
	private final Button insert;
	private final Runnable commit = this::commit;
	private Optional<PlanEditor> plan = Optional.empty();
	private Optional<Chapter> chapter = Optional.empty();
	private boolean filling;

	/** @param library texts to choose from, asked when the list is opened */
	ChapterWords(Composite parent, Supplier<List<LibraryText>> library) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		heading = new Text(this, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
		insert = new Button(this, SWT.PUSH);
		insert.setText(Messages.ChapterWords_insert);
		insert.addListener(SWT.Selection, event -> choose(library.get()));
		words = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		words.setMargins(6, 4, 6, 4);
		Colours.ground(words);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(220, 110).applyTo(words);
		words.setToolTipText(Messages.ChapterWords_hint);
		heading.addModifyListener(event -> changed());
		words.addModifyListener(event -> changed());
		heading.addListener(SWT.FocusOut, event -> commit());
		words.addListener(SWT.FocusOut, event -> commit());
	}

	/** Shows the words of a chapter; what was being written for another one is kept first. */
	void show(Optional<PlanEditor> editor, Optional<Chapter> shown) {
		if (!shown.map(Chapter::id).equals(chapter.map(Chapter::id)) || editor.isEmpty()) {
			getDisplay().timerExec(-1, commit);
		}
		plan = editor;
		chapter = shown;
		filling = true;
		fill(shown.map(Chapter::heading).orElse(""), shown.map(Chapter::text).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		heading.setMessage(shown.flatMap(Chapter::part).map(ReportPart::name).orElse(Messages.ChapterWords_title));
		heading.setEnabled(shown.isPresent());
		words.setEnabled(shown.isPresent());
		insert.setEnabled(shown.isPresent());
		filling = false;
	}

	/** Setting the same text again would throw the caret to the start while a person writes. */
	private void fill(String title, String text) {
		if (!heading.getText().strip().equals(title.strip())) {
			heading.setText(title);
		}
		if (!words.getText().strip().equals(text.strip())) {
			words.setText(text);
		}
	}

	private void changed() {
		if (!filling) {
			getDisplay().timerExec(PAUSE_MS, commit);
		}
	}

	private void commit() {
		if (!isDisposed() && !filling && chapter.isPresent()) {
			getDisplay().timerExec(-1, commit);
			String id = chapter.get().id();
			plan.ifPresent(each -> each.write(id, heading.getText().strip(), words.getText().strip()));
		}
	}

	private void choose(List<LibraryText> texts) {
		Menu menu = new Menu(insert);
		for (LibraryText each : texts) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(each.name());
			item.addListener(SWT.Selection, event -> {
				words.insert((words.getText().isBlank() ? "" : "\n\n") + each.text()); //$NON-NLS-1$ //$NON-NLS-2$
				commit();
			});
		}
		menu.setVisible(true);
	}
}
