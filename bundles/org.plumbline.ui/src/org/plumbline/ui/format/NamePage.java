package org.plumbline.ui.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.event.Severity;
import org.plumbline.core.format.FormatFailure;
import org.plumbline.core.format.WrittenFormats;

/** What the words for severity mean, what the format is called, and for which files it is. */
final class NamePage extends WizardPage {

	/** More words than severities: the group holds something else. */
	private static final int MOST_WORDS = 16;

	private final FormatDraft draft;
	private final Path folder;
	private Group words;
	private Text yaml;

	/** @param folder where the file will lie */
	NamePage(FormatDraft draft, Path folder) {
		super("name", Messages.NamePage_title, null); //$NON-NLS-1$
		setDescription(Messages.NamePage_description);
		this.draft = draft;
		this.folder = folder;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 8).applyTo(page);
		field(page, Messages.NamePage_name, draft.name, text -> draft.name = text);
		field(page, Messages.NamePage_id, draft.id, text -> draft.id = text);
		field(page, Messages.NamePage_files, draft.files, text -> draft.files = text);
		words = new Group(page, SWT.NONE);
		words.setText(Messages.NamePage_words);
		GridLayoutFactory.swtDefaults().numColumns(8).spacing(10, 6).applyTo(words);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(words);
		Label told = new Label(page, SWT.NONE);
		told.setText(Messages.NamePage_file);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(told);
		yaml = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		yaml.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(900, 220).applyTo(yaml);
		setControl(page);
	}

	private void field(Composite page, String title, String initial, Consumer<String> setter) {
		Label label = new Label(page, SWT.NONE);
		label.setText(title);
		Text text = new Text(page, SWT.BORDER);
		text.setText(initial);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			setter.accept(text.getText());
			update();
		});
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			showWords();
			update();
		}
		super.setVisible(visible);
	}

	private void showWords() {
		for (Control old : words.getChildren()) {
			old.dispose();
		}
		List<String> found = draft.words();
		draft.severities.keySet().retainAll(found);
		boolean many = found.size() > MOST_WORDS;
		if (found.isEmpty() || many) {
			new Label(words, SWT.NONE).setText(many ? Messages.NamePage_manyWords : Messages.NamePage_noWords);
		} else {
			found.forEach(this::word);
		}
		words.getParent().layout(true, true);
	}

	private void word(String word) {
		Label label = new Label(words, SWT.NONE);
		label.setText(word);
		label.setFont(JFaceResources.getTextFont());
		Combo severity = new Combo(words, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (Severity each : Severity.values()) {
			severity.add(each.label());
		}
		severity.select(draft.severity(word).ordinal());
		severity.addListener(SWT.Selection, event -> {
			draft.severities.put(word, Severity.of(severity.getSelectionIndex()));
			update();
		});
	}

	private void update() {
		String text = draft.yaml();
		yaml.setText(text);
		Optional<String> failure = WrittenFormats.of("", text).failures().stream().findFirst() //$NON-NLS-1$
				.map(FormatFailure::message);
		setErrorMessage(failure.orElse(null)); // null: none
		boolean exists = failure.isEmpty() && Files.exists(file());
		setMessage(exists ? NLS.bind(Messages.NamePage_exists, file()) : Messages.NamePage_description,
				exists ? WARNING : NONE);
		setPageComplete(failure.isEmpty());
	}

	/** Returns the file of the format. */
	Path file() {
		return folder.resolve(draft.id.strip() + ".yaml"); //$NON-NLS-1$
	}
}
