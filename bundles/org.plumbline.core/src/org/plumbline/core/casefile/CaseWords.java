package org.plumbline.core.casefile;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.LongFunction;

import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;

/**
 * What kinds, fields and values of a case are called, for people. The words stand in {@code words.properties} beside
 * this class, by the names of the model; a name without words stands for itself, as one of a later program does.
 */
public final class CaseWords {

	private static final String WORDS = CaseWords.class.getPackageName() + ".words"; //$NON-NLS-1$

	private CaseWords() {
	}

	/** Returns what an object is called. @param name of its class or of the list it lies in */
	public static String kind(String name) {
		return words("kind." + name, name); //$NON-NLS-1$
	}

	/** Returns what a field is called. */
	public static String field(String name) {
		return words("field." + name, name); //$NON-NLS-1$
	}

	/** Returns who did something; words for somebody whom nobody named. */
	public static String person(String author) {
		return author.isEmpty() ? Messages.CaseWords_somebody : author;
	}

	/**
	 * Returns the value of a field as a person would write it: lines by file and number, times by the clock, several
	 * values one below the other.
	 *
	 * @param field  name of the field
	 * @param values as the log of changes keeps them; none if the field is at its default
	 * @param clock  writes a time, UTC nanoseconds since 1970
	 * @return empty if there is nothing to say
	 */
	public static String value(String field, List<String> values, LongFunction<String> clock) {
		return String.join("\n", values.stream().map(each -> value(field, each, clock)).toList()); //$NON-NLS-1$
	}

	private static String value(String field, String value, LongFunction<String> clock) {
		if (value.equals("true") || value.equals("false")) { //$NON-NLS-1$ //$NON-NLS-2$
			return value.equals("true") ? Messages.CaseWords_yes : Messages.CaseWords_no; //$NON-NLS-1$
		}
		if (field.endsWith("Ns") && !field.startsWith("offset") && value.matches("-?\\d{1,19}")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			long timeNs = Long.parseLong(value);
			return timeNs == Times.UNKNOWN_NS ? "" : clock.apply(timeNs); //$NON-NLS-1$
		}
		return line(value);
	}

	/** The checksums of a reference tell a person nothing. */
	private static String line(String value) {
		try {
			EvidenceRef ref = EvidenceRef.parse(value);
			return ref.path() + ':' + ref.line();
		} catch (IllegalArgumentException e) {
			return value; // no reference
		}
	}

	private static String words(String key, String otherwise) {
		try {
			return ResourceBundle.getBundle(WORDS, Locale.getDefault(), CaseWords.class.getClassLoader())
					.getString(key);
		} catch (MissingResourceException e) {
			return otherwise;
		}
	}
}
