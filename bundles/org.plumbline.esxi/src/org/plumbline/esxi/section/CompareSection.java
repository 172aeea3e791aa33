package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.compare.Change;
import org.plumbline.core.compare.ComparedSide;
import org.plumbline.core.compare.Comparison;
import org.plumbline.core.compare.FactChange;
import org.plumbline.core.compare.LineChange;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Tone;
import org.plumbline.model.evidence.SupportBundle;

/** What changed on a host of which the case has bundles of several days: its first one and its last one. */
public final class CompareSection implements ReportSection {

	private static final int MOST_FACTS = 60;
	private static final int MOST_LINES = 25;
	private static final int MOST_FOR_CUSTOMER = 10;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		ReportBuilder builder = new ReportBuilder();
		Map<String, List<SupportBundle>> hosts = new TreeMap<>();
		for (SupportBundle each : input.openedCase().bundles()) {
			if (!each.getHostName().isEmpty()) {
				hosts.computeIfAbsent(each.getHostName(), name -> new ArrayList<>()).add(each);
			}
		}
		hosts.values().removeIf(each -> each.size() < 2);
		if (!hosts.isEmpty()) {
			builder.heading(1, Messages.CompareSection_title, "compare").paragraph(Messages.CompareSection_intro); //$NON-NLS-1$
			hosts.forEach((host, bundles) -> host(host, bundles, input, builder));
		}
		return builder.blocks();
	}

	private static void host(String host, List<SupportBundle> bundles, ReportInput input, ReportBuilder builder) {
		bundles.sort(Comparator.comparingLong(SupportBundle::getCollectedNs));
		SupportBundle before = bundles.getFirst();
		SupportBundle after = bundles.getLast();
		OpenedCase opened = input.openedCase();
		Comparison comparison = Comparison.of(new ComparedSide(List.of(before), opened.events(), opened.findings()),
				new ComparedSide(List.of(after), opened.events(), opened.findings()), new NullProgressMonitor());
		builder.heading(2, host).paragraph(NLS.bind(Messages.CompareSection_sides,
				Wording.time(before.getCollectedNs()), Wording.time(after.getCollectedNs())));
		boolean customer = input.audience() == Audience.CUSTOMER;
		facts(comparison.facts(), builder);
		lines(comparison.lines(), customer ? MOST_FOR_CUSTOMER : MOST_LINES, builder);
		if (!comparison.notCompared().isEmpty()) {
			builder.paragraph(
					NLS.bind(Messages.CompareSection_notCompared, String.join(", ", comparison.notCompared()))); //$NON-NLS-1$
		}
	}

	private static void facts(List<FactChange> facts, ReportBuilder builder) {
		if (facts.isEmpty()) {
			builder.paragraph(Messages.CompareSection_noFacts);
			return;
		}
		builder.add(new Table(Messages.CompareSection_facts,
				List.of(Column.left(Messages.CompareSection_columnChange, 2),
						Column.left(Messages.CompareSection_columnThing, 6),
						Column.left(Messages.CompareSection_columnBefore, 6),
						Column.left(Messages.CompareSection_columnAfter, 6)),
				facts.stream().limit(MOST_FACTS).map(CompareSection::row).toList()));
		more(facts.size(), MOST_FACTS, builder);
	}

	private static Table.Row row(FactChange fact) {
		String thing = NLS.bind(Messages.CompareSection_thing,
				new Object[] { fact.area(), fact.subject(), fact.aspect() }).strip();
		return Table.Row.of(Cell.of(word(fact.change()), tone(fact.rules())), Cell.of(thing), Cell.of(fact.before()),
				Cell.of(fact.after()));
	}

	private static void lines(List<LineChange> lines, int most, ReportBuilder builder) {
		if (lines.isEmpty()) {
			builder.paragraph(Messages.CompareSection_noLines);
			return;
		}
		builder.add(new Table(Messages.CompareSection_lines,
				List.of(Column.left(Messages.CompareSection_columnChange, 2),
						Column.left(Messages.CompareSection_columnLine, 12),
						Column.right(Messages.CompareSection_columnBeforeRate, 3),
						Column.right(Messages.CompareSection_columnAfterRate, 3)),
				lines.stream().limit(most).map(CompareSection::row).toList()));
		more(lines.size(), most, builder);
	}

	private static Table.Row row(LineChange line) {
		return Table.Row.of(Cell.of(word(line.change()), tone(line.rules())),
				Cell.code(line.lines().process() + ' ' + line.lines().signature()), Cell.of(rate(line.beforePerHour())),
				Cell.of(rate(line.afterPerHour())));
	}

	private static void more(int size, int most, ReportBuilder builder) {
		if (size > most) {
			builder.paragraph(NLS.bind(Messages.CompareSection_more, size - most));
		}
	}

	/** What an open finding speaks of stands out. */
	private static Tone tone(List<String> rules) {
		return rules.isEmpty() ? Tone.NEUTRAL : Tone.WARNING;
	}

	private static String word(Change change) {
		return switch (change) {
		case NEW -> Messages.CompareSection_new;
		case GONE -> Messages.CompareSection_gone;
		case CHANGED -> Messages.CompareSection_changed;
		case MORE -> Messages.CompareSection_moreOften;
		case LESS -> Messages.CompareSection_lessOften;
		};
	}

	private static String rate(double perHour) {
		return String.format(Locale.ROOT, perHour >= 10 ? "%.0f" : "%.2f", perHour); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
