package org.plumbline.ui.log;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;

/** The queries that were used last, newest first, kept in the preferences. */
final class SearchHistory {

	private static final String KEY = "searchHistory"; //$NON-NLS-1$
	private static final int MOST = 30;

	private final IPreferenceStore store;

	SearchHistory(IPreferenceStore store) {
		this.store = store;
	}

	/** Returns the queries as they were typed. */
	List<String> lines() {
		return store.getString(KEY).lines().filter(line -> !line.isBlank()).toList();
	}

	/** Puts a query to the front; while a person goes on typing it takes the place of its beginning. */
	void add(String line) {
		String typed = line.strip();
		if (!typed.isEmpty()) {
			List<String> lines = new ArrayList<>(lines());
			lines.removeIf(each -> each.equals(typed));
			if (!lines.isEmpty() && typed.startsWith(lines.getFirst())) {
				lines.removeFirst();
			}
			lines.addFirst(typed);
			store.setValue(KEY, String.join("\n", lines.subList(0, Math.min(MOST, lines.size())))); //$NON-NLS-1$
		}
	}
}
