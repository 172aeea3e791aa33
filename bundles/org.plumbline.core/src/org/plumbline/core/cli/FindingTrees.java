package org.plumbline.core.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.plumbline.core.casefile.FindingEntries;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.Collectable;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.KnownBuild;
import org.plumbline.core.rule.PatchState;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;

/** The shape of {@code analyze}: findings with their evidence. */
final class FindingTrees {

	private FindingTrees() {
	}

	static Map<String, Object> analysis(OpenedCase opened) {
		return new Tree().put("findings", opened.findings().stream().map(each -> finding(opened, each)).toList()) //$NON-NLS-1$
				.put("skipped", opened.skipped().stream().map(FindingTrees::skipped).toList()) //$NON-NLS-1$
				.put("bundles", BundleTrees.bundles(opened)).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> skipped(SkippedRule rule) {
		return new Tree().put("rule", rule.rule()).put("reason", rule.reason()) //$NON-NLS-1$ //$NON-NLS-2$
				.list("collect", rule.collect().stream().map(Collectable::name).toList()).map(); //$NON-NLS-1$
	}

	static Map<String, Object> finding(OpenedCase opened, Finding finding) {
		List<EvidenceItem> evidence = finding.evidence();
		EventTimes times = new EventTimes(opened.events());
		Optional<FindingEntry> judged = FindingEntries.anywhere(opened.model(), finding)
				.filter(each -> each.getState() != FindingState.OPEN || !each.getComment().isEmpty());
		return new Tree().put("rule", finding.rule()).text("key", finding.key()).put("title", finding.title()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("severity", finding.severity().label()).put("confidence", finding.confidence()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("harmless", finding.harmless()) //$NON-NLS-1$
				.put("hosts", finding.hosts()).time("first", finding.firstNs(), times) //$NON-NLS-1$ //$NON-NLS-2$
				.time("last", finding.lastNs(), times) //$NON-NLS-1$
				.put("count", finding.count()).put("summary", finding.summary()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("explanation", finding.explanation()).put("remedy", finding.remedy()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("danger", finding.danger()).put("references", finding.references()) //$NON-NLS-1$ //$NON-NLS-2$
				.list("fixedIn", opened.patches(finding).stream().map(FindingTrees::patch).toList()) //$NON-NLS-1$
				.text("state", judged.map(each -> each.getState().getLiteral()).orElse("")) //$NON-NLS-1$ //$NON-NLS-2$
				.text("comment", judged.map(FindingEntry::getComment).orElse("")) //$NON-NLS-1$ //$NON-NLS-2$
				.list("related", finding.related()) //$NON-NLS-1$
				.put("evidence", evidence.stream().map(each -> item(each, times)).toList()) //$NON-NLS-1$
				.list("chain", finding.chain().stream().map(each -> step(each, times)).toList()) //$NON-NLS-1$
				.list("consequences", finding.consequences().stream().map(each -> finding(opened, each)).toList()) //$NON-NLS-1$
				.map();
	}

	/** What is not known is left out, but for {@code included}, which then says so. */
	private static Map<String, Object> patch(PatchState state) {
		Tree tree = new Tree().put("release", state.fix().release()); //$NON-NLS-1$
		OptionalLong build = state.fix().build().isPresent() ? state.fix().build()
				: state.fixLevel().map(each -> OptionalLong.of(each.number())).orElse(OptionalLong.empty());
		build.ifPresent(number -> tree.put("build", Long.toString(number))); //$NON-NLS-1$
		return tree.text("released", state.fixLevel().filter(KnownBuild::confirmed) //$NON-NLS-1$
				.map(each -> each.released().toString()).orElse("")) //$NON-NLS-1$
				.put("included", switch (state.verdict()) { //$NON-NLS-1$
				case INCLUDED -> true;
				case MISSING -> false;
				case UNKNOWN -> "unknown"; //$NON-NLS-1$
				}).put("hosts", state.hosts()).text("hostBuild", state.build()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("hostLevel", state.level().map(KnownBuild::level).orElse("")) //$NON-NLS-1$ //$NON-NLS-2$
				.put("text", state.sentence()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> item(EvidenceItem item, EventTimes times) {
		return new Tree().put("bundle", item.ref().bundleSha256()).text("host", item.host()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("source", item.source()).put("line", item.line()).time("time", item.timeNs(), times) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("text", item.text()).map(); //$NON-NLS-1$
	}

	private static Map<String, Object> step(ChainStep step, EventTimes times) {
		return new Tree().put("title", step.title()).text("rule", step.rule()).time("time", step.timeNs(), times) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.number("evidence", step.evidence()).put("count", step.count()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
