package org.plumbline.core.cli;

import java.util.Map;

import org.plumbline.core.compare.ComparedSide;
import org.plumbline.core.compare.Comparison;
import org.plumbline.core.compare.FactChange;
import org.plumbline.core.compare.LineChange;

/** The shape of {@code diff}. */
final class DiffTrees {

	private static final double DIGITS = 1e6;

	private DiffTrees() {
	}

	static Map<String, Object> tree(ComparedSide before, ComparedSide after, Comparison comparison) {
		return new Tree().put("before", side(before)).put("after", side(after)) //$NON-NLS-1$ //$NON-NLS-2$
				.time("afterFrom", comparison.fromNs()) //$NON-NLS-1$
				.put("facts", comparison.facts().stream().map(DiffTrees::fact).toList()) //$NON-NLS-1$
				.list("notCompared", comparison.notCompared()) //$NON-NLS-1$
				.put("lines", comparison.lines().stream().map(DiffTrees::line).toList()) //$NON-NLS-1$
				.number("linesLeftOut", comparison.linesLeftOut() == 0 ? -1 : comparison.linesLeftOut()).map(); //$NON-NLS-1$
	}

	private static Object side(ComparedSide side) {
		return side.bundles().stream().map(each -> new Tree().text("file", each.getFile()) //$NON-NLS-1$
				.text("sha256", each.getSha256()).text("host", each.getHostName()).text("release", each.getRelease()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("build", each.getBuild()).time("collected", each.getCollectedNs()).map()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> fact(FactChange fact) {
		return new Tree().put("change", fact.change().word()).put("area", fact.area()).put("subject", fact.subject()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.text("aspect", fact.aspect()).text("before", fact.before()).text("after", fact.after()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.list("rules", fact.rules()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> line(LineChange line) {
		return new Tree().put("change", line.change().word()).text("process", line.lines().process()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("signature", line.lines().signature()).put("before", line.before()).put("after", line.after()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("beforePerHour", rounded(line.beforePerHour())) //$NON-NLS-1$
				.put("afterPerHour", rounded(line.afterPerHour())).put("size", rounded(line.size())) //$NON-NLS-1$ //$NON-NLS-2$
				.put("example", new Tree().text("source", line.example().path()).put("line", line.example().line()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.text("message", line.text()).map()) //$NON-NLS-1$
				.list("rules", line.rules()).map(); //$NON-NLS-1$
	}

	private static double rounded(double value) {
		return Math.rint(value * DIGITS) / DIGITS;
	}
}
