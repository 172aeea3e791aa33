package org.plumbline.ui.redaction;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.plumbline.core.casefile.RedactedText;
import org.plumbline.ui.app.Colours;

/** Texts of a case before and after hiding names: a list, and the chosen one whole, with what changed in colour. */
final class RedactedTexts extends Composite {

	private static final int[] WIDTHS = { 150, 240, 240 };
	private static final int[] SHARES = { 55, 45 };

	private final Table table;
	private final StyledText before;
	private final StyledText after;
	private List<RedactedText> texts = List.of();

	RedactedTexts(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		SashForm halves = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new Table(halves, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		Colours.ground(table);
		String[] titles = { Messages.RedactedTexts_where, Messages.RedactedTexts_before, Messages.RedactedTexts_after };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> showChosen());
		SashForm sides = new SashForm(halves, SWT.HORIZONTAL);
		before = side(sides, Messages.RedactedTexts_before);
		after = side(sides, Messages.RedactedTexts_after);
		halves.setWeights(SHARES);
	}

	private static StyledText side(Composite parent, String title) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
		new Label(area, SWT.NONE).setText(title);
		StyledText text = new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setCaret(null);
		Colours.ground(text);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 90).applyTo(text);
		return text;
	}

	/** Shows texts and chooses the first. */
	void show(List<RedactedText> next) {
		texts = List.copyOf(next);
		table.setItemCount(texts.size());
		table.clearAll();
		table.setSelection(0);
		showChosen();
	}

	private void fill(Event event) {
		RedactedText text = texts.get(event.index);
		((org.eclipse.swt.widgets.TableItem) event.item)
				.setText(new String[] { text.where(), line(text.before()), line(text.after()) });
	}

	private static String line(String text) {
		return text.replace('\n', ' ');
	}

	private void showChosen() {
		Optional<RedactedText> chosen = Optional.of(table.getSelectionIndex())
				.filter(at -> at >= 0 && at < texts.size())
				.map(texts::get);
		before.setText(chosen.map(RedactedText::before).orElse("")); //$NON-NLS-1$
		after.setText(chosen.map(RedactedText::after).orElse("")); //$NON-NLS-1$
		chosen.ifPresent(text -> {
			text.names().keySet().forEach(each -> colour(before, each));
			text.names().values().forEach(each -> colour(after, each));
		});
	}

	private static void colour(StyledText text, String word) {
		String all = text.getText();
		for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + word.length())) {
			text.setStyleRange(new StyleRange(at, word.length(), Colours.get(Colours.ACCENT), null, SWT.BOLD));
		}
	}

	/** Returns what a person reads above. */
	String title() {
		return NLS.bind(Messages.RedactedTexts_tab, texts.size());
	}
}
