package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.TimeFrom;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Bullets;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.SkippedRule;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.model.casefile.SourceSetting;
import org.plumbline.model.evidence.Notice;
import org.plumbline.model.evidence.SupportBundle;

/** What was read and what was not: how far the other sections may be trusted. */
public final class LimitsSection implements ReportSection {

	private static final int MOST_SOURCES_FOR_CUSTOMER = 20;
	private static final int MOST_SOURCES = 200;
	private static final int MOST_REASONS = 20;
	private static final int MOST_NOTICES_OF_A_KIND = 3;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		OpenedCase openedCase = input.openedCase();
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.LimitsSection_title, "limits"); //$NON-NLS-1$
		builder.paragraph(Messages.LimitsSection_intro);
		List<SourceTrust> sources = openedCase.events().sources().stream()
				.map(each -> SourceTrust.of(openedCase.events(), each)).toList();
		List<Prose> limits = new ArrayList<>();
		bundles(openedCase, limits);
		times(openedCase, sources, limits);
		lines(openedCase, limits);
		MissingEvidence.of(openedCase).forEach(each -> limits.add(Prose.parse(each)));
		if (input.audience() != Audience.CUSTOMER) {
			dismissed(openedCase.model().getFindings(), limits);
		}
		builder.add(new Bullets(limits));
		notices(openedCase, builder);
		skipped(input, builder);
		if (!sources.isEmpty()) {
			sources(sources, input, builder);
		}
		return builder.blocks();
	}

	/** What the engineer set aside stands on no card; a colleague must be able to ask about it. */
	private static void dismissed(List<FindingEntry> findings, List<Prose> limits) {
		for (FindingEntry each : findings) {
			if (each.getState() == FindingState.DISMISSED) {
				limits.add(Prose.of(NLS.bind(Messages.LimitsSection_dismissed, each.getTitle(),
						each.getComment().isBlank() ? Messages.LimitsSection_noComment
								: Wording.flowing(each.getComment()))));
			}
			dismissed(each.getConsequences(), limits);
		}
	}

	private static void bundles(OpenedCase openedCase, List<Prose> limits) {
		for (BundleReference each : CaseHosts.missing(openedCase)) {
			limits.add(Prose.parse(NLS.bind(Messages.LimitsSection_notAtHand, each.getName())));
		}
		openedCase.bundles().stream().filter(SupportBundle::isPartial)
				.forEach(each -> limits.add(Prose.parse(NLS.bind(Messages.LimitsSection_partial, each.getName()))));
	}

	private static void times(OpenedCase openedCase, List<SourceTrust> sources, List<Prose> limits) {
		Map<TimeFrom, String> names = new TreeMap<>();
		for (TimeFrom from : TimeFrom.values()) {
			String joined = sources.stream().filter(each -> each.main() == from && each.source().events() > 0)
					.map(each -> '`' + TimelinePictures.family(each.source().name()) + '`').distinct().sorted()
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			if (!joined.isEmpty()) {
				names.put(from, joined);
			}
		}
		if (names.containsKey(TimeFrom.YEAR_INFERRED)) {
			limits.add(Prose.parse(NLS.bind(Messages.LimitsSection_yearInferred, names.get(TimeFrom.YEAR_INFERRED))));
		}
		if (names.containsKey(TimeFrom.UPTIME)) {
			limits.add(Prose.parse(NLS.bind(Messages.LimitsSection_uptime, names.get(TimeFrom.UPTIME))));
		}
		EventSpan span = EventSpan.of(openedCase);
		if (span.timeless() > 0) {
			limits.add(Prose.parse(NLS.bind(Messages.LimitsSection_timeless, Wording.count(span.timeless()))));
		}
		if (span.strayed() > 0) {
			limits.add(Prose.parse(NLS.bind(Messages.LimitsSection_strayed, Wording.count(span.strayed()))));
		}
		openedCase.model().getSourceSettings().forEach(each -> limits.add(setting(each)));
	}

	private static Prose setting(SourceSetting setting) {
		if (setting.getPath().isEmpty() && !setting.getBundleSha256().isEmpty()) {
			return Prose.of(NLS.bind(Messages.LimitsSection_localTime, setting.getZone()));
		}
		String path = setting.getPath().isEmpty() ? Messages.LimitsSection_everySource : setting.getPath();
		List<String> parts = new ArrayList<>();
		if (!setting.getZone().isEmpty()) {
			parts.add(NLS.bind(Messages.LimitsSection_zone, setting.getZone()));
		}
		if (setting.getYear() != 0) {
			parts.add(NLS.bind(Messages.LimitsSection_year, Integer.toString(setting.getYear())));
		}
		if (setting.getOffsetNs() != 0) {
			parts.add(NLS.bind(Messages.LimitsSection_offset,
					Wording.count(Math.round((double) setting.getOffsetNs() / Times.SECOND_NS))));
		}
		return Prose.of(NLS.bind(Messages.LimitsSection_setting, path, String.join(", ", parts))); //$NON-NLS-1$
	}

	private static void lines(OpenedCase openedCase, List<Prose> limits) {
		List<EventSource> sources = openedCase.events().sources();
		long unparsed = sources.stream().mapToLong(EventSource::unparsedLines).sum();
		if (unparsed > 0) {
			long all = sources.stream().mapToLong(EventSource::lines).sum();
			limits.add(Prose
					.parse(NLS.bind(Messages.LimitsSection_unparsed, Wording.count(unparsed), Wording.count(all))));
		}
	}

	/** Of each kind the first ones: many like each other would hide the others. */
	private static void notices(OpenedCase openedCase, ReportBuilder builder) {
		Map<String, List<Notice>> byKind = new TreeMap<>();
		openedCase.bundles().stream().flatMap(each -> each.getNotices().stream())
				.forEach(each -> byKind.computeIfAbsent(each.getCode(), _ -> new ArrayList<>()).add(each));
		List<Prose> items = new ArrayList<>();
		for (List<Notice> alike : byKind.values()) {
			alike.stream().limit(MOST_NOTICES_OF_A_KIND).forEach(each -> items.add(notice(each)));
			if (alike.size() > MOST_NOTICES_OF_A_KIND) {
				items.add(Prose.of(
						NLS.bind(Messages.LimitsSection_moreNotices, alike.size() - MOST_NOTICES_OF_A_KIND)));
			}
		}
		if (!items.isEmpty()) {
			builder.heading(2, Messages.LimitsSection_notices).add(new Bullets(items));
		}
	}

	private static Prose notice(Notice notice) {
		return Prose.of(notice.getCount() == 1 ? notice.getMessage()
				: NLS.bind(Messages.LimitsSection_noticeRepeated, notice.getMessage(),
						Wording.count(notice.getCount())));
	}

	private static void skipped(ReportInput input, ReportBuilder builder) {
		List<SkippedRule> skipped = input.openedCase().skipped();
		if (skipped.isEmpty()) {
			return;
		}
		Map<String, List<String>> byReason = new TreeMap<>();
		skipped.forEach(each -> byReason.computeIfAbsent(each.reason(), _ -> new ArrayList<>()).add(each.rule()));
		boolean customer = input.audience() == Audience.CUSTOMER;
		List<Prose> items = byReason.entrySet().stream().limit(MOST_REASONS)
				.map(each -> Prose.of(customer ? each.getKey() : NLS.bind(Messages.LimitsSection_skippedRules,
						each.getKey(), String.join(", ", each.getValue())))) //$NON-NLS-1$
				.toList();
		builder.heading(2, Messages.LimitsSection_skipped)
				.paragraph(NLS.bind(Messages.LimitsSection_skippedIntro, skipped.size())).add(new Bullets(items));
	}

	private static void sources(List<SourceTrust> sources, ReportInput input, ReportBuilder builder) {
		int most = input.audience() == Audience.CUSTOMER ? MOST_SOURCES_FOR_CUSTOMER : MOST_SOURCES;
		List<String> bundles = input.openedCase().bundles().stream().map(SupportBundle::getSha256).toList();
		List<SourceTrust> shown = sources.stream()
				.sorted(Comparator.comparingLong((SourceTrust each) -> -each.source().events())
						.thenComparing(each -> each.source().path()))
				.limit(most)
				.sorted(Comparator.comparingInt((SourceTrust each) -> bundles.indexOf(each.source().bundleSha256()))
						.thenComparingInt(each -> each.source().index()))
				.toList();
		builder.heading(2, Messages.LimitsSection_sources);
		builder.add(new Table("", List.of(Column.left(Messages.LimitsSection_columnPath, 10), //$NON-NLS-1$
				Column.right(Messages.LimitsSection_columnEntries, 3),
				Column.right(Messages.LimitsSection_columnUnread, 3),
				Column.left(Messages.LimitsSection_columnSpan, 7), Column.left(Messages.LimitsSection_columnTimes, 4)),
				shown.stream().map(LimitsSection::row).toList()));
		if (shown.size() < sources.size()) {
			builder.paragraph(NLS.bind(Messages.LimitsSection_moreSources, sources.size() - shown.size()));
		}
	}

	private static Table.Row row(SourceTrust trust) {
		EventSource source = trust.source();
		boolean unread = source.unparsedLines() > 0;
		return Table.Row.of(Cell.code(source.path()), Cell.of(Wording.count(source.events())),
				Cell.of(Wording.count(source.unparsedLines()), unread ? Tone.NOTICE : Tone.NEUTRAL),
				Cell.of(source.firstNs() == Times.UNKNOWN_NS ? Messages.LimitsSection_noTimes
						: Wording.roughSpan(source.firstNs(), source.lastNs())),
				Cell.of(source.firstNs() == Times.UNKNOWN_NS ? "" : trust.words())); //$NON-NLS-1$
	}
}
