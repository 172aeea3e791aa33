package org.plumbline.core.format;

import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.plumbline.core.extension.Contributions;

/**
 * What is known of files beside the logs of a bundle by their names alone. Immutable.
 *
 * @param others  files in the folders of logs that are none, such as the number of the newest one
 * @param dropped logs of what the log service could not hand on: each line in them is one that another place lacks
 */
record LogFiles(List<PathPattern> others, List<PathPattern> dropped) {

	static final LogFiles NONE = new LogFiles(List.of(), List.of());

	/** Reads the elements {@code other} and {@code dropped} of {@code org.plumbline.core.logFormat}. */
	static LogFiles read(Contributions contributions) {
		return new LogFiles(paths(contributions, "other"), paths(contributions, "dropped")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<PathPattern> paths(Contributions contributions, String element) {
		return contributions.elements("logFormat", element).stream() //$NON-NLS-1$
				.map(LogFiles::path).toList();
	}

	private static PathPattern path(IConfigurationElement element) {
		return PathPattern.of(element.getAttribute("path")); //$NON-NLS-1$
	}

	boolean isOther(String path) {
		return others.stream().anyMatch(each -> each.matches(path));
	}

	boolean isDropped(String path) {
		return dropped.stream().anyMatch(each -> each.matches(path));
	}
}
