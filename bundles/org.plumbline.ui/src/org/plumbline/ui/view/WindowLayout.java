package org.plumbline.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a window lay on the screen, as a case keeps it: short words, so that a colleague's program of another age or
 * system makes of it what it can.
 *
 * @param perspective id of the perspective
 * @param views       ids of the open views, in the order of their folders
 * @param front       those of them that were in front
 * @param shape       which folders lay in which; sizes are of use only where it is the same
 * @param sizes       shares of the folders, in the order of the shape
 */
record WindowLayout(String perspective, List<String> views, List<String> front, String shape, List<String> sizes) {

	private static final String PERSPECTIVE = "perspective "; //$NON-NLS-1$
	private static final String VIEW = "view "; //$NON-NLS-1$
	private static final String FRONT = "front "; //$NON-NLS-1$
	private static final String SHAPE = "shape "; //$NON-NLS-1$
	private static final String SIZES = "sizes "; //$NON-NLS-1$

	WindowLayout {
		views = List.copyOf(views);
		front = List.copyOf(front);
		sizes = List.copyOf(sizes);
	}

	/** Returns the text form. */
	String text() {
		StringBuilder text = new StringBuilder(PERSPECTIVE).append(perspective);
		views.forEach(each -> text.append('\n').append(front.contains(each) ? FRONT : VIEW).append(each));
		return text.append('\n').append(SHAPE).append(shape).append('\n').append(SIZES)
				.append(String.join(" ", sizes)).toString(); //$NON-NLS-1$
	}

	/** Reads the text form; words of a later program are passed over. Empty if it names no perspective. */
	static Optional<WindowLayout> parse(String text) {
		String perspective = ""; //$NON-NLS-1$
		List<String> views = new ArrayList<>();
		List<String> front = new ArrayList<>();
		String shape = ""; //$NON-NLS-1$
		List<String> sizes = List.of();
		for (String line : text.lines().map(String::strip).toList()) {
			String rest = line.substring(line.indexOf(' ') + 1);
			if (line.startsWith(PERSPECTIVE)) {
				perspective = rest;
			} else if (line.startsWith(VIEW) || line.startsWith(FRONT)) {
				views.add(rest);
				(line.startsWith(FRONT) ? front : new ArrayList<String>()).add(rest);
			} else if (line.startsWith(SHAPE)) {
				shape = rest;
			} else if (line.startsWith(SIZES)) {
				sizes = List.of(rest.split(" +")); //$NON-NLS-1$
			}
		}
		return perspective.isEmpty() ? Optional.empty()
				: Optional.of(new WindowLayout(perspective, views, front, shape, sizes));
	}
}
