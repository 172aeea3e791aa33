package org.plumbline.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.casefile.CaseFile;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;

/** Draws the welcome page: what this is, three ways to begin, the files opened last. Does nothing by itself. */
final class WelcomePage {

	/**
	 * A way to begin.
	 *
	 * @param icon    name of its icon
	 * @param command id of the command
	 * @param key     its key; may be empty
	 */
	record Way(String icon, String title, String sentence, String command, String key) {
	}

	private static final int WIDTH = 620;
	private static final int LOGO_SIZE = 72;
	private static final int MOST_RECENT = 5;
	private static final int NAME_GROWTH = 11;

	private final ScrolledComposite scroll;
	private final Composite page;
	private final Icons icons;
	private final Font nameFont;

	WelcomePage(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 0).applyTo(page);
		scroll.setContent(page);
		icons = new Icons(scroll);
		nameFont = FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD)
				.increaseHeight(NAME_GROWTH)
				.createFont(parent.getDisplay());
		scroll.addDisposeListener(event -> nameFont.dispose());
		scroll.addListener(SWT.Resize, event -> fit());
	}

	/** Returns the control, for focus. */
	Control control() {
		return page;
	}

	/** Draws all anew. */
	void show(List<Way> ways, Consumer<String> run, List<Path> recent, Consumer<Path> open) {
		for (Control old : page.getChildren()) {
			old.dispose();
		}
		Colours.ground(scroll);
		Colours.ground(page);
		Composite column = column();
		head(column);
		for (Way way : ways) {
			place(new Card(column, icons.get(way.icon()), way.title(), way.sentence(), way.key(),
					() -> run.accept(way.command())));
		}
		text(column, Messages.WelcomePage_drop, JFaceResources.getDefaultFont(), Colours.TEXT_MUTED, 8);
		if (!recent.isEmpty()) {
			text(column, Messages.WelcomePage_recent,
					JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT),
					Colours.ACCENT, 18);
			recent.stream().limit(MOST_RECENT).forEach(file -> recent(column, file, open));
		}
		fit();
	}

	private Composite column() {
		Composite column = new Composite(page, SWT.NONE);
		Colours.ground(column);
		GridLayoutFactory.fillDefaults().spacing(0, 8).margins(0, 24).applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT)
				.applyTo(column);
		return column;
	}

	private void head(Composite column) {
		Composite head = new Composite(column, SWT.NONE);
		Colours.ground(head);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label logo = new Label(head, SWT.NONE);
		Colours.ground(logo);
		logo.setImage(icons.get("plumbline")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(1, 2).hint(LOGO_SIZE, LOGO_SIZE).align(SWT.BEGINNING, SWT.CENTER)
				.applyTo(logo);
		Label name = label(head, Messages.WelcomePage_name, nameFont, Colours.TEXT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(name);
		Label purpose = label(head, Messages.WelcomePage_purpose, JFaceResources.getDefaultFont(), Colours.TEXT_MUTED);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH - LOGO_SIZE - 18, SWT.DEFAULT).applyTo(purpose);
		text(column, "", JFaceResources.getDefaultFont(), Colours.TEXT, 0); //$NON-NLS-1$
	}

	private void recent(Composite column, Path file, Consumer<Path> open) {
		Image icon = icons.get(CaseFile.isCase(file) ? "case24" : "bundle24"); //$NON-NLS-1$ //$NON-NLS-2$
		Path folder = file.getParent();
		place(new Card(column, icon, file.getFileName().toString(), folder == null ? "" : folder.toString(), "", //$NON-NLS-1$ //$NON-NLS-2$
				() -> open.accept(file)));
	}

	private static void place(Card card) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
	}

	private static void text(Composite parent, String text, Font font, String colour, int above) {
		Label label = label(parent, text, font, colour);
		GridDataFactory.fillDefaults().indent(0, above).grab(true, false).applyTo(label);
	}

	private static Label label(Composite parent, String text, Font font, String colour) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		label.setFont(font);
		Colours.ground(label);
		label.setForeground(Colours.get(colour));
		return label;
	}

	private void fit() {
		page.layout(true, true);
		scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
	}
}
