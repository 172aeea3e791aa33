package org.plumbline.ui.scsi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.event.Severity;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.scsi.FactText.FactSection;

/**
 * Facts one below the other: title, boxes, what it means, what to do. Texts can be selected and copied. Everything is
 * made anew for each event; there is little of it.
 */
final class FactSheet extends ScrolledComposite {

	private static final int MARGIN = 10;
	/** Style sheets would give quotes and badges the ground of the view. */
	private static final String NO_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$
	/** More than anybody reads; an event of a thousand codes must not make a thousand widgets. */
	private static final int MOST = 20;

	private final Function<String, Color> colours;
	private Composite content;
	private String line = ""; //$NON-NLS-1$
	private List<DecodedFact> facts = List.of();
	private String sentence = ""; //$NON-NLS-1$

	FactSheet(Composite parent, Function<String, Color> colours) {
		super(parent, SWT.V_SCROLL);
		this.colours = colours;
		setData(NO_STYLE_SHEET, Boolean.TRUE);
		setExpandHorizontal(true);
		setExpandVertical(true);
		content = new Composite(this, SWT.NONE);
		setContent(content);
		addListener(SWT.Resize, event -> fit());
		renew();
	}

	/**
	 * Shows facts.
	 *
	 * @param text  the line that was decoded
	 * @param found at least one
	 */
	void show(String text, List<DecodedFact> found) {
		line = text;
		facts = List.copyOf(found);
		renew();
	}

	/** Shows a sentence in place of facts. */
	void showNothing(String text, String why) {
		line = text;
		facts = List.of();
		sentence = why;
		renew();
	}

	/** Returns the facts shown. */
	List<DecodedFact> facts() {
		return facts;
	}

	/** Returns the line they were found in. */
	String line() {
		return line;
	}

	/** Makes everything anew, as after a change of colours. */
	void renew() {
		setRedraw(false);
		Composite old = content;
		content = new Composite(this, SWT.NONE);
		content.setData(NO_STYLE_SHEET, Boolean.TRUE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		layout.verticalSpacing = MARGIN;
		content.setLayout(layout);
		setBackground(colours.apply(Colours.BACKGROUND));
		content.setBackground(colours.apply(Colours.BACKGROUND));
		if (!line.isEmpty()) {
			quote();
		}
		facts.stream().limit(MOST).forEach(this::fact);
		if (facts.isEmpty()) {
			text(sentence, Colours.TEXT_MUTED);
		}
		setContent(content);
		old.dispose();
		fit();
		setOrigin(0, 0);
		setRedraw(true);
	}

	private void fit() {
		int width = Math.max(1, getClientArea().width);
		setMinSize(content.computeSize(width, SWT.DEFAULT));
	}

	private void quote() {
		StyledText quoted = text(line.strip(), Colours.TEXT_MUTED);
		quoted.setFont(JFaceResources.getTextFont());
		quoted.setBackground(colours.apply(Colours.HEADER));
		quoted.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
	}

	private void fact(DecodedFact fact) {
		StyledText title = text(fact.title(), Colours.TEXT);
		title.setFont(JFaceResources.getHeaderFont());
		if (fact.harmless()) {
			StyledText badge = text("\u2713 " + Messages.FactSheet_harmless, Colours.GOOD); //$NON-NLS-1$
			badge.setBackground(colours.apply(Colours.GOOD_SOFT));
			badge.setMargins(MARGIN, 3, MARGIN, 3);
			((GridData) badge.getLayoutData()).horizontalAlignment = SWT.BEGINNING;
			((GridData) badge.getLayoutData()).widthHint = SWT.DEFAULT;
		}
		wide(new FieldBoxes(content, colours, fact.fields()));
		body(FactText.sections(fact));
	}

	private void body(List<FactSection> sections) {
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		for (FactSection section : sections) {
			all.append(all.isEmpty() ? "" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
			StyleRange heading = new StyleRange();
			heading.start = all.length();
			heading.length = section.heading().length();
			heading.font = bold;
			heading.foreground = colours.apply(
					section.heading().equals(Messages.FactText_doubts) ? Colours.severity(Severity.WARNING)
							: Colours.ACCENT);
			styles.add(heading);
			all.append(section.heading()).append('\n');
			boolean several = section.sentences().size() > 1;
			section.sentences().forEach(each -> all.append(several ? "\u2022 " : "").append(each).append('\n')); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!all.isEmpty()) {
			StyledText text = text(all.toString().stripTrailing(), Colours.TEXT);
			text.setLineSpacing(2);
			styles.forEach(text::setStyleRange);
		}
	}

	private StyledText text(String words, String colour) {
		StyledText text = new StyledText(content, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		text.setData(NO_STYLE_SHEET, Boolean.TRUE);
		text.setText(words);
		text.setCaret(null);
		text.setBackground(colours.apply(Colours.BACKGROUND));
		text.setForeground(colours.apply(colour));
		text.setSelectionBackground(colours.apply(Colours.SELECTION));
		text.setSelectionForeground(colours.apply(Colours.SELECTION_TEXT));
		// The wheel over a text scrolls the sheet, which the text itself would swallow.
		text.addListener(SWT.MouseVerticalWheel, event -> {
			event.doit = false;
			setOrigin(getOrigin().x, getOrigin().y - event.count * text.getLineHeight());
		});
		wide(text);
		return text;
	}

	private static void wide(Control control) {
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 1; // takes the width of the sheet instead of asking for its own
		control.setLayoutData(data);
	}
}
