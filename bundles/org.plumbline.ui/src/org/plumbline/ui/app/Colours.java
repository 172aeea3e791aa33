package org.plumbline.ui.app;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.plumbline.core.event.Severity;

/**
 * The colours of views that draw themselves. Values stand in {@code plugin.xml} for the light theme and in
 * {@code css/plumbline-dark.css} for the dark one; nobody disposes them. When the theme changes, listeners of
 * {@link #onChange(Runnable)} run and must take the colours again.
 */
public final class Colours {

	private static final String PREFIX = "org.plumbline.ui."; //$NON-NLS-1$

	/** Background of tables, lists and text. */
	public static final String BACKGROUND = PREFIX + "background"; //$NON-NLS-1$
	/** Background of every other row or lane. */
	public static final String BACKGROUND_ALTERNATE = PREFIX + "backgroundAlternate"; //$NON-NLS-1$
	/** Background of a lane of the timeline. */
	public static final String LANE = PREFIX + "lane"; //$NON-NLS-1$
	/** Background of heads: table header, time axis, label column. */
	public static final String HEADER = PREFIX + "header"; //$NON-NLS-1$
	/** Thin lines between cells, lanes and ticks. */
	public static final String GRID = PREFIX + "grid"; //$NON-NLS-1$
	/** Ordinary text. */
	public static final String TEXT = PREFIX + "text"; //$NON-NLS-1$
	/** Text of less weight: units, labels, axis. */
	public static final String TEXT_MUTED = PREFIX + "textMuted"; //$NON-NLS-1$
	/** The colour of the product: links, active parts, cursor of the timeline. */
	public static final String ACCENT = PREFIX + "accent"; //$NON-NLS-1$
	/** Background of a selected row or range. */
	public static final String SELECTION = PREFIX + "selection"; //$NON-NLS-1$
	/** Text on {@link #SELECTION}. */
	public static final String SELECTION_TEXT = PREFIX + "selectionText"; //$NON-NLS-1$
	/** Background of found text. */
	public static final String MATCH = PREFIX + "match"; //$NON-NLS-1$
	/** Mark of a finding. */
	public static final String MARK_FINDING = PREFIX + "markFinding"; //$NON-NLS-1$
	/** Mark of an annotation without a colour of its own. */
	public static final String MARK_ANNOTATION = PREFIX + "markAnnotation"; //$NON-NLS-1$
	/** Mark of a boot. */
	public static final String MARK_BOOT = PREFIX + "markBoot"; //$NON-NLS-1$
	/** Good: room left, harmless. */
	public static final String GOOD = PREFIX + "good"; //$NON-NLS-1$
	/** Background of a box with something good. */
	public static final String GOOD_SOFT = PREFIX + "goodSoft"; //$NON-NLS-1$
	/** Background of a box with a warning or danger note. */
	public static final String DANGER_SOFT = PREFIX + "dangerSoft"; //$NON-NLS-1$
	/** Background of a box or chip that stands out a little. */
	public static final String RAISED = PREFIX + "raised"; //$NON-NLS-1$

	private Colours() {
	}

	/**
	 * Returns the colour that a person gave something in a case, {@code #rrggbb}; empty if the case names none that can
	 * be read, as one of a later program may.
	 */
	public static String ofPerson(String kept) {
		return kept.matches("#[0-9a-fA-F]{6}") ? kept : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns the key of the strong colour of a severity: bars, dots, words. */
	public static String severity(Severity severity) {
		return PREFIX + "severity." + severity.label(); //$NON-NLS-1$
	}

	/** Returns the key of the pale colour of a severity: background of a row. */
	public static String severityRow(Severity severity) {
		return PREFIX + "severityRow." + severity.label(); //$NON-NLS-1$
	}

	/** Returns the key of a ground for highlighted text, numbered from 0 to 7. */
	public static String highlight(int number) {
		return PREFIX + "highlight." + number; //$NON-NLS-1$
	}

	/** Returns a colour of the current theme. UI thread. */
	public static Color get(String key) {
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return colours.get(key);
	}

	/** Gives a control our background and text in every theme; style sheets of the platform would set theirs. */
	public static void ground(Control control) {
		control.setData("org.eclipse.e4.ui.css.CssClassName", "PlumblineGround"); //$NON-NLS-1$ //$NON-NLS-2$
		control.setBackground(get(BACKGROUND));
		control.setForeground(get(TEXT));
	}

	/**
	 * Calls a listener on the UI thread after colours changed; once, however many of them changed together.
	 *
	 * @return removes the listener; to be run when the widget is disposed
	 */
	public static Runnable onChange(Runnable listener) {
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		Display display = PlatformUI.getWorkbench().getDisplay();
		AtomicBoolean waiting = new AtomicBoolean();
		AtomicBoolean removed = new AtomicBoolean();
		IPropertyChangeListener adapter = event -> {
			boolean ours = event.getProperty().startsWith(PREFIX)
					|| IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty());
			if (ours && waiting.compareAndSet(false, true)) {
				display.asyncExec(() -> {
					waiting.set(false);
					if (!removed.get()) {
						listener.run();
					}
				});
			}
		};
		themes.addPropertyChangeListener(adapter);
		return () -> {
			removed.set(true);
			themes.removePropertyChangeListener(adapter);
		};
	}
}
