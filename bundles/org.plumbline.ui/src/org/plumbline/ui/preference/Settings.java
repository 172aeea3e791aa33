package org.plumbline.ui.preference;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plumbline.core.report.Templates;

/** What the user has set. Reads the preferences at each call; keeps nothing. */
public final class Settings {

	/** Name of the bundle, under which the preferences are kept. */
	public static final String NODE = "org.plumbline.ui"; //$NON-NLS-1$
	/** Who annotates. */
	public static final String AUTHOR = "author"; //$NON-NLS-1$
	/** Zone in which times are shown, as {@link ZoneId} writes it. */
	public static final String ZONE = "zone"; //$NON-NLS-1$
	/** Folder of the indexes; empty for the usual one. */
	public static final String DATA_FOLDER = "dataFolder"; //$NON-NLS-1$
	/** Folder of log formats that people wrote; empty for the usual one. */
	public static final String FORMATS_FOLDER = "formatsFolder"; //$NON-NLS-1$
	/** Whether a case that is opened lays out the window as it was when it was saved. */
	public static final String CASE_LAYOUT = "caseLayout"; //$NON-NLS-1$
	/** Folder that the last file dialog ended in. */
	public static final String LAST_FOLDER = "lastFolder"; //$NON-NLS-1$
	/** Folder that the last report went to. */
	public static final String REPORT_FOLDER = "reportFolder"; //$NON-NLS-1$
	/** Files opened last, newest first, one a line. */
	public static final String RECENT = "recent"; //$NON-NLS-1$

	/** A face of the preferences; one for all, so that a listener can be removed where it was added. */
	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

	private Settings() {
	}

	/** Returns the store behind the preference pages. */
	public static IPreferenceStore store() {
		return STORE;
	}

	/** Returns who annotates; the login name until the user says another. */
	public static String author() {
		return store().getString(AUTHOR);
	}

	/** Returns the zone in which times are shown; UTC until the user says another. */
	public static ZoneId zone() {
		try {
			return ZoneId.of(store().getString(ZONE));
		} catch (DateTimeException e) {
			return ZoneOffset.UTC; // a hand-edited value; the preference page offers only good ones
		}
	}

	/** Returns where indexes live. */
	public static Path dataFolder() {
		String chosen = store().getString(DATA_FOLDER);
		return chosen.isEmpty() ? usualDataFolder() : Path.of(chosen);
	}

	/** Returns where indexes live if the user says nothing. */
	static Path usualDataFolder() {
		return state().resolve("stores"); //$NON-NLS-1$
	}

	/** Returns where log formats lie that people wrote; the folder may not exist. */
	public static Path formatsFolder() {
		String chosen = store().getString(FORMATS_FOLDER);
		return chosen.isEmpty() ? usualFormatsFolder() : Path.of(chosen);
	}

	/** Returns where such formats lie if the user says nothing. */
	static Path usualFormatsFolder() {
		return dataFolder().resolve("formats"); //$NON-NLS-1$
	}

	/** Returns the templates of reports. */
	public static Templates templates() {
		return new Templates(dataFolder().resolve("templates")); //$NON-NLS-1$
	}

	/** Returns where rules and thresholds lie that people wrote; the folder may not exist. */
	public static Path rulesFolder() {
		return dataFolder().resolve("rules"); //$NON-NLS-1$
	}

	/** Returns where tables of codes lie that people wrote; the folder may not exist. */
	public static Path codesFolder() {
		return dataFolder().resolve("codes"); //$NON-NLS-1$
	}

	/** Returns the folder that belongs to this bundle in the user's data. */
	public static Path state() {
		return Platform.getStateLocation(Platform.getBundle(NODE)).toPath();
	}
}
