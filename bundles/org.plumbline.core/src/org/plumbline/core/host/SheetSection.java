package org.plumbline.core.host;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * One part of the sheet of a host.
 *
 * @param id     fixed word, such as {@code nics}
 * @param single whether it is one thing with many values; otherwise it is a list of things
 * @param rows   not empty; one if {@code single}
 */
public record SheetSection(String id, boolean single, List<SheetRow> rows) {

	private static final String NAMES = SheetSection.class.getPackageName() + ".names"; //$NON-NLS-1$

	public SheetSection {
		rows = List.copyOf(rows);
	}

	/** Returns the title for people. */
	public String title() {
		return name("section." + id, id); //$NON-NLS-1$
	}

	/** Returns the name of a key for people. */
	public static String name(String key) {
		return name("key." + key, key); //$NON-NLS-1$
	}

	/** Returns all keys of the rows, in the order in which they come first. */
	public List<String> keys() {
		return rows.stream().flatMap(each -> each.cells().keySet().stream()).distinct().toList();
	}

	private static String name(String property, String otherwise) {
		try {
			return ResourceBundle.getBundle(NAMES, Locale.getDefault(), SheetSection.class.getClassLoader())
					.getString(property);
		} catch (MissingResourceException e) {
			return otherwise;
		}
	}
}
