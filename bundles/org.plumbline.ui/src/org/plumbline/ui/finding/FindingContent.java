package org.plumbline.ui.finding;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.PatchState;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.DisplayTime;

/** What there is to say about one finding, with links to the lines it rests on. */
final class FindingContent {

	/** Looking a line up costs a block of the store; people read the first lines. */
	private static final int MOST_NAMED = 20;

	private final Finding finding;
	private final Consumer<EvidenceRef> jump;
	private final Function<EvidenceItem, String> world;
	private final DisplayTime times = DisplayTime.current();
	private final RichContent content = new RichContent();

	private FindingContent(Finding finding, Consumer<EvidenceRef> jump, Function<EvidenceItem, String> world) {
		this.finding = finding;
		this.jump = jump;
		this.world = world;
	}

	/**
	 * @param jump  shows a line of evidence
	 * @param world gives the world that wrote a line with its name; empty if that is not known
	 */
	static RichContent of(FindingNode node, Consumer<EvidenceRef> jump, Function<EvidenceItem, String> world) {
		FindingContent made = new FindingContent(node.finding(), jump, world);
		made.head();
		made.harmless();
		made.comment(node.entry().map(FindingEntry::getComment).orElse("")); //$NON-NLS-1$
		made.chain();
		made.section(Messages.FindingContent_explanation, made.finding.explanation());
		made.remedy();
		made.list(Messages.FindingContent_patches, node.patches().stream().map(PatchState::sentence).toList());
		made.evidence();
		made.list(Messages.FindingContent_related, made.finding.related());
		made.list(Messages.FindingContent_references, made.finding.references());
		return made.content;
	}

	private void head() {
		content.title(finding.title());
		content.strong(finding.severity().label(), Colours.severity(finding.severity()));
		String head = finding.count() == 1 ? Messages.FindingContent_headOne : Messages.FindingContent_head;
		content.words("  " + NLS.bind(head, new Object[] { finding.rule(), //$NON-NLS-1$
				finding.confidence(), count(finding.count()), times.seconds(finding.firstNs()) }), Colours.TEXT_MUTED);
		content.endLine();
		content.paragraph(finding.summary());
	}

	private void harmless() {
		content.box(Messages.FindingContent_harmless, finding.harmless(), Colours.GOOD_SOFT);
	}

	private void comment(String comment) {
		content.box(Messages.FindingContent_comment, comment, Colours.RAISED);
	}

	private void chain() {
		if (finding.chain().isEmpty()) {
			return;
		}
		content.heading(Messages.FindingContent_chain);
		String arrow = "\u25cf"; //$NON-NLS-1$
		for (ChainStep step : finding.chain()) {
			String remark = times.seconds(step.timeNs()) + (step.count() > 1 ? "  \u00d7" + count(step.count()) : ""); //$NON-NLS-1$ //$NON-NLS-2$
			if (step.evidence() >= 0 && step.evidence() < finding.evidence().size()) {
				EvidenceItem line = finding.evidence().get(step.evidence());
				content.step(arrow, step.title(), remark, () -> jump.accept(line.ref()));
			} else {
				content.step(arrow, step.title(), remark);
			}
			arrow = "\u2192"; //$NON-NLS-1$
		}
	}

	private void section(String heading, String paragraph) {
		if (!paragraph.isEmpty()) {
			content.heading(heading);
			content.paragraph(paragraph);
		}
	}

	private void remedy() {
		section(Messages.FindingContent_remedy, finding.remedy());
		content.box(Messages.FindingContent_danger, finding.danger(), Colours.DANGER_SOFT);
	}

	private void evidence() {
		List<EvidenceItem> lines = finding.evidence();
		content.heading(NLS.bind(Messages.FindingContent_evidence, count(lines.size())));
		for (int i = 0; i < lines.size(); i++) {
			EvidenceItem line = lines.get(i);
			String head = NLS.bind(Messages.FindingContent_place,
					new Object[] { times.seconds(line.timeNs()), line.source(), count(line.line()) });
			String name = i < MOST_NAMED ? world.apply(line) : ""; //$NON-NLS-1$
			String named = name.isEmpty() ? head : head + "  " + NLS.bind(Messages.FindingContent_world, name); //$NON-NLS-1$
			content.quote(i + 1, named, line.text(), () -> jump.accept(line.ref()));
		}
	}

	private void list(String heading, List<String> points) {
		if (!points.isEmpty()) {
			content.heading(heading);
			points.forEach(content::bullet);
		}
	}

	private static String count(long number) {
		return Amounts.count(number);
	}
}
