package org.plumbline.ui.preference;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What holds until the user says otherwise. */
public final class SettingsDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences node = DefaultScope.INSTANCE.getNode(Settings.NODE);
		node.put(Settings.AUTHOR, System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
		node.put(Settings.ZONE, "UTC"); //$NON-NLS-1$
		node.putBoolean(Settings.CASE_LAYOUT, true);
	}
}
