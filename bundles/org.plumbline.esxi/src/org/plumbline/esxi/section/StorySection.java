package org.plumbline.esxi.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.casefile.TimelineSummary;

/** What happened when: all events, the hour of the worst finding, and the moments that matter in one list. */
public final class StorySection implements ReportSection {

	private static final long HOUR_NS = 3_600 * Times.SECOND_NS;
	private static final long MARGIN_NS = 600 * Times.SECOND_NS;
	private static final int MOST_MARKS = 12;
	private static final int MOST_MOMENTS = 40;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		List<Moment> moments = Moment.of(input);
		EventSpan span = EventSpan.of(input.openedCase());
		if (span.isEmpty() && moments.isEmpty()) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.StorySection_title, "story"); //$NON-NLS-1$
		builder.paragraph(Messages.StorySection_intro);
		if (!span.isEmpty()) {
			pictures(input, span, moments, builder);
		}
		if (!moments.isEmpty()) {
			list(moments, builder);
		}
		return builder.blocks();
	}

	private static void pictures(ReportInput input, EventSpan span, List<Moment> moments, ReportBuilder builder) {
		EventStore events = input.openedCase().events();
		List<TimelinePicture.Mark> marks = marks(firsts(moments));
		String caption = NLS.bind(Messages.StorySection_all, Wording.count(span.events()),
				Wording.span(span.fromNs(), span.toNs()));
		if (events.size() == 0) {
			TimelineSummary summary = input.openedCase().model().getTimelineSummary();
			builder.add(TimelinePictures.of(caption, summary, marks));
			return;
		}
		builder.add(TimelinePictures.ofAll(caption, events, span.fromNs(), span.toNs() + 1, marks));
		if (span.strayed() > 0) {
			builder.paragraph(NLS.bind(Messages.StorySection_strayed, Wording.count(span.strayed())));
		}
		Optional<long[]> hour = span.lengthNs() > 2 * HOUR_NS ? worstHour(moments) : Optional.empty();
		hour.ifPresent(range -> builder.add(zoom(events, range, moments)));
	}

	private static TimelinePicture zoom(EventStore events, long[] range, List<Moment> moments) {
		List<Moment> inside = moments.stream()
				.filter(each -> each.timeNs() >= range[0] && each.timeNs() < range[1]).toList();
		return TimelinePictures.ofLogs(NLS.bind(Messages.StorySection_hour, Wording.span(range[0], range[1])), events,
				range[0], range[1], marks(inside));
	}

	/** Of each finding the first moment: a picture of months shows a chain of minutes as one place. */
	private static List<Moment> firsts(List<Moment> moments) {
		java.util.Set<Integer> seen = new java.util.HashSet<>();
		return moments.stream().filter(each -> each.finding() == 0 || seen.add(each.finding())).toList();
	}

	/** Returns the marks of the moments that matter most, by time. */
	private static List<TimelinePicture.Mark> marks(List<Moment> moments) {
		return moments.stream().sorted(Comparator.comparing(Moment::tone)).limit(MOST_MARKS)
				.sorted(Comparator.comparingLong(Moment::timeNs)).map(Moment::mark).toList();
	}

	/**
	 * Returns the hour in which most of the worst finding happened, with ten minutes before and after, on full five
	 * minutes; empty if no finding has a time.
	 */
	private static Optional<long[]> worstHour(List<Moment> moments) {
		int worst = moments.stream().mapToInt(Moment::finding).filter(number -> number > 0).min().orElse(0);
		List<Moment> course = moments.stream().filter(each -> worst > 0 && each.finding() == worst).toList();
		return course.stream().map(Moment::timeNs)
				.max(Comparator.<Long>comparingLong(start -> within(course, start)).thenComparing(Comparator.reverseOrder()))
				.map(start -> new long[] { down(start - MARGIN_NS), down(start + HOUR_NS) });
	}

	private static long within(List<Moment> course, long startNs) {
		return course.stream().filter(each -> each.timeNs() >= startNs && each.timeNs() < startNs + HOUR_NS - MARGIN_NS)
				.count();
	}

	private static long down(long timeNs) {
		long step = MARGIN_NS / 2;
		return Math.floorDiv(timeNs, step) * step;
	}

	private static void list(List<Moment> moments, ReportBuilder builder) {
		List<Moment> told = moments;
		if (moments.size() > MOST_MOMENTS) {
			told = moments.stream().sorted(Comparator.comparing((Moment each) -> each.tone() == Tone.NEUTRAL ? 0 : 1)
					.thenComparing(Moment::finding).thenComparing(Moment::tone)).limit(MOST_MOMENTS)
					.sorted(Comparator.comparingLong(Moment::timeNs)).toList();
		}
		builder.heading(2, Messages.StorySection_moments).add(new Table("", //$NON-NLS-1$
				List.of(Column.left(Messages.StorySection_columnTime, 5), Column.left(Messages.StorySection_columnWhat, 14),
						Column.left(Messages.StorySection_columnMore, 3)),
				told.stream().map(StorySection::row).toList()));
		if (told.size() < moments.size()) {
			builder.paragraph(NLS.bind(Messages.StorySection_cut, moments.size() - told.size()));
		}
	}

	private static Table.Row row(Moment moment) {
		Tone tone = moment.tone() == Tone.INFO || moment.tone() == Tone.NOTICE ? Tone.NEUTRAL : moment.tone();
		return Table.Row.of(Cell.of(Wording.time(moment.timeNs())),
				new Cell(org.plumbline.core.report.Prose.parse(moment.text()), tone), Cell.marked(moment.link()));
	}
}
