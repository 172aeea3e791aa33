package org.plumbline.core.cli;

import java.util.List;
import java.util.Map;

import org.plumbline.core.load.BundleLoad;
import org.plumbline.core.load.LoadPlace;
import org.plumbline.core.load.LoadProblem;
import org.plumbline.core.load.MemberLoad;
import org.plumbline.core.store.EventSource;

/** The shape of {@code load} in {@code info}: every member, and what is missing. */
final class LoadTrees {

	private LoadTrees() {
	}

	static Map<String, Object> of(BundleLoad load) {
		Map<String, Object> sums = new Tree().put("members", load.members().size()) //$NON-NLS-1$
				.put("logs", load.count(MemberLoad.Kind.LOG)).put("outputs", load.count(MemberLoad.Kind.OUTPUT)) //$NON-NLS-1$ //$NON-NLS-2$
				.put("duplicates", load.count(MemberLoad.Kind.DUPLICATE)) //$NON-NLS-1$
				.put("others", load.count(MemberLoad.Kind.OTHER)).put("lines", load.lines()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("unparsedLines", load.unparsedLines()).put("warnings", load.warnings()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("notes", load.problems().size() - load.warnings()).map(); //$NON-NLS-1$
		return new Tree().put("sums", sums) //$NON-NLS-1$
				.put("problems", load.problems().stream().map(LoadTrees::problem).toList()) //$NON-NLS-1$
				.put("members", load.members().stream().map(LoadTrees::member).toList()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> member(MemberLoad member) {
		Tree tree = new Tree().put("path", member.path()).number("bytes", member.sizeBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("kind", member.kind().label()).text("takenFor", member.takenFor()); //$NON-NLS-1$ //$NON-NLS-2$
		member.source().ifPresent(each -> source(each, tree));
		return tree.map();
	}

	private static void source(EventSource source, Tree tree) {
		tree.put("lines", source.lines()).put("events", source.events()).put("unparsedLines", source.unparsedLines()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.time("first", source.firstNs()).time("last", source.lastNs()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> problem(LoadProblem problem) {
		return new Tree().put("kind", problem.kind().label()).put("warning", problem.warning()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("path", problem.path()).put("message", problem.message()).time("from", problem.fromNs()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.time("to", problem.toNs()).put("count", problem.count()) //$NON-NLS-1$ //$NON-NLS-2$
				.list("places", places(problem.places())).map(); //$NON-NLS-1$
	}

	private static List<Map<String, Object>> places(List<LoadPlace> places) {
		return places.stream().map(each -> new Tree().put("source", each.ref().path()).put("line", each.ref().line()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("text", each.text()).map()).toList(); //$NON-NLS-1$
	}
}
