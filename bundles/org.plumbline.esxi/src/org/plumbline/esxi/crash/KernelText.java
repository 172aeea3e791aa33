package org.plumbline.esxi.crash;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the heads from lines of the kernel, whatever the release, and leaves lines without one as they are:
 *
 * <pre>
 * head = anything short "cpu" N ":" WORLD [" opID=" id] ")" ["&lt;" level "&gt;"] ["WARNING: " / "ALERT: "]
 * </pre>
 */
final class KernelText {

	private static final int LONGEST_HEAD = 160;
	private static final Pattern HEAD = Pattern
			.compile(
					"\\bcpu(?<cpu>\\d{1,6}):(?<world>\\d{1,12})(?: opID=[^)\\s]{1,80})?\\)(?:<\\d>)?(?:(?:WARNING|ALERT): )?+"); //$NON-NLS-1$

	/**
	 * A line without its head.
	 *
	 * @param cpu   processor; empty if the line has no head
	 * @param world world that wrote it; empty if the line has no head
	 */
	record Line(String cpu, String world, String text) {
	}

	private KernelText() {
	}

	static List<Line> lines(String text) {
		return text.lines().map(KernelText::line).toList();
	}

	static Line line(String line) {
		Matcher head = HEAD.matcher(line).region(0, Math.min(line.length(), LONGEST_HEAD));
		return head.find() ? new Line(head.group("cpu"), head.group("world"), line.substring(head.end()).strip()) //$NON-NLS-1$ //$NON-NLS-2$
				: new Line("", "", line.strip()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
