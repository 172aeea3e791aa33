package org.plumbline.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.preference.IPreferenceStore;
import org.plumbline.ui.preference.Settings;

/** The files opened last, newest first; kept in the preferences. */
public final class RecentFiles {

	/** How many are kept. */
	static final int MOST = 10;

	private final IPreferenceStore store;

	/** @param store where the list is kept */
	public RecentFiles(IPreferenceStore store) {
		this.store = store;
	}

	/** Returns the files that still exist, newest first. */
	public List<Path> list() {
		return all().stream().filter(Files::exists).toList();
	}

	/** Puts a file at the top. */
	public void add(Path file) {
		List<Path> files = new ArrayList<>(all());
		Path absolute = file.toAbsolutePath();
		files.remove(absolute);
		files.addFirst(absolute);
		keep(files.subList(0, Math.min(MOST, files.size())));
	}

	/** Forgets a file. */
	public void remove(Path file) {
		List<Path> files = new ArrayList<>(all());
		if (files.remove(file.toAbsolutePath())) {
			keep(files);
		}
	}

	/** Forgets all. */
	public void clear() {
		keep(List.of());
	}

	private List<Path> all() {
		return store.getString(Settings.RECENT).lines().filter(line -> !line.isBlank()).map(Path::of).toList();
	}

	private void keep(List<Path> files) {
		store.setValue(Settings.RECENT, files.stream().map(Path::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}
}
