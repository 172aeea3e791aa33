package org.plumbline.ui.log;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;

/**
 * Queries with a name, kept in the preferences: {@code name TAB colour TAB on TAB query} a line. Until something is
 * changed these are the shipped ones.
 */
final class NamedLines implements SavedLines {

	private static final String TAB = "\t"; //$NON-NLS-1$

	private final IPreferenceStore store;
	private final String key;
	private final String shipped;

	/** @param shipped the first ones, in the form of the preference */
	NamedLines(IPreferenceStore store, String key, String shipped) {
		this.store = store;
		this.key = key;
		this.shipped = shipped;
	}

	@Override
	public boolean canKeep() {
		return true;
	}

	/** Returns all in their order; lines that somebody broke by hand are left out. */
	@Override
	public List<Named> all() {
		List<Named> all = new ArrayList<>();
		for (String line : (store.contains(key) ? store.getString(key) : shipped).split("\n")) { //$NON-NLS-1$
			String[] parts = line.split(TAB, 4);
			if (parts.length == 4 && parts[1].matches("[0-9]")) { //$NON-NLS-1$
				all.add(new Named(parts[0], Integer.parseInt(parts[1]) % COLOURS, Boolean.parseBoolean(parts[2]),
						parts[3]));
			}
		}
		return all;
	}

	@Override
	public void add(String name, String line) {
		List<Named> all = all();
		String plain = name.replace(TAB, " ").strip(); //$NON-NLS-1$
		all.removeIf(each -> each.name().equals(plain));
		all.add(new Named(plain, SavedLines.nextColour(all), true, line.strip()));
		keep(all);
	}

	@Override
	public void remove(Named one) {
		List<Named> all = all();
		all.remove(one);
		keep(all);
	}

	@Override
	public void toggle(Named one) {
		List<Named> all = all();
		all.replaceAll(each -> each.equals(one) ? new Named(one.name(), one.colour(), !one.isOn(), one.line()) : each);
		keep(all);
	}

	private void keep(List<Named> all) {
		StringBuilder text = new StringBuilder("\n"); //$NON-NLS-1$
		for (Named each : all) {
			text.append(String.join(TAB, each.name(), Integer.toString(each.colour()), Boolean.toString(each.isOn()),
					each.line())).append('\n');
		}
		store.setValue(key, text.toString());
	}
}
