package org.plumbline.esxi.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.report.Prose;
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
import org.plumbline.core.timeline.SavedCounts;

/** What happened when: all events, the hour of the worst finding, and the moments that matter in one list. */
public final class StorySection implements ReportSection {

	private static final long HOUR_NS = 3_600 * Times.SECOND_NS;
	private static final long MARGIN_NS = 600 * Times.SECOND_NS;
	/** Both pictures with their lists of marks stand on one page. */
	private static final int MOST_MARKS = 6;
	private static final int MOST_MARKS_OF_HOUR = 9;
	private static final int MOST_MOMENTS = 40;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		Course course = Course.of(input);
		EventSpan span = EventSpan.of(input.openedCase());
		if (span.isEmpty() && course.all().isEmpty() && input.openedCase().model().getStory().isEmpty()) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder();
		builder.heading(1, Messages.StorySection_title, "story").paragraph(Messages.StorySection_intro); //$NON-NLS-1$
		StoryBlocks.add(input, builder);
		if (!span.isEmpty()) {
			pictures(input, span, course, builder);
		}
		if (!course.all().isEmpty()) {
			list(course.all(), builder);
		}
		return builder.blocks();
	}

	private static void pictures(ReportInput input, EventSpan span, Course course, ReportBuilder builder) {
		EventStore events = input.openedCase().events();
		List<TimelinePicture.Mark> marks = marks(course.overview(), MOST_MARKS);
		String caption = NLS.bind(Messages.StorySection_all, Wording.count(span.events()),
				Wording.span(span.fromNs(), span.toNs()));
		Optional<SavedCounts> kept = SavedCounts.of(input.openedCase());
		if (kept.isPresent()) {
			builder.add(TimelinePictures.of(caption, kept.get(), marks));
			return;
		}
		builder.add(TimelinePictures.ofAll(caption, events, span.fromNs(), span.toNs() + 1, marks));
		if (span.strayed() > 0) {
			builder.paragraph(NLS.bind(Messages.StorySection_strayed, Wording.count(span.strayed())));
		}
		Optional<long[]> hour = span.lengthNs() > 2 * HOUR_NS && isGrave(input) ? worstHour(course.all())
				: Optional.empty();
		hour.ifPresent(range -> builder.add(zoom(events, range, course.all())));
	}

	/** Tells whether something happened that is worth a closer look. */
	private static boolean isGrave(ReportInput input) {
		return ReportedFinding.of(input.openedCase()).stream()
				.anyMatch(each -> each.finding().severity().isAtLeast(Severity.WARNING));
	}

	private static TimelinePicture zoom(EventStore events, long[] range, List<Moment> moments) {
		List<Moment> inside = moments.stream().filter(each -> each.timeNs() >= range[0] && each.timeNs() < range[1])
				.toList();
		return TimelinePictures.ofLogs(NLS.bind(Messages.StorySection_hour, Wording.span(range[0], range[1])), events,
				range[0], range[1], marks(inside, MOST_MARKS_OF_HOUR));
	}

	/** Returns the marks of the moments that matter most, by time. */
	private static List<TimelinePicture.Mark> marks(List<Moment> moments, int most) {
		return moments.stream().sorted(Comparator.comparing(Moment::tone)).limit(most)
				.sorted(Comparator.comparingLong(Moment::timeNs)).map(Moment::mark).toList();
	}

	/**
	 * Returns the hour in which most of the worst finding happened, with ten minutes before, on full five minutes;
	 * empty if no finding has a time.
	 */
	private static Optional<long[]> worstHour(List<Moment> moments) {
		int worst = moments.stream().flatMap(each -> each.findings().stream()).min(Comparator.naturalOrder()).orElse(0);
		List<Moment> course = moments.stream().filter(each -> each.isOf(worst)).toList();
		return course.stream().map(Moment::timeNs)
				.max(Comparator.<Long>comparingLong(start -> within(course, start))
						.thenComparing(Comparator.reverseOrder()))
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
			told = moments.stream().sorted(Comparator.comparing(StorySection::rank)).limit(MOST_MOMENTS)
					.sorted(Comparator.comparingLong(Moment::timeNs)).toList();
		}
		builder.heading(2, Messages.StorySection_moments).add(new Table("", //$NON-NLS-1$
				List.of(Column.left(Messages.StorySection_columnTime, 5),
						Column.left(Messages.StorySection_columnWhat, 14),
						Column.left(Messages.StorySection_columnMore, 3)),
				told.stream().map(StorySection::row).toList()));
		if (told.size() < moments.size()) {
			builder.paragraph(NLS.bind(Messages.StorySection_cut, moments.size() - told.size()));
		}
	}

	/** What people wrote first, then by finding, the worst before the others. */
	private static int rank(Moment moment) {
		return moment.tone() == Tone.NEUTRAL ? 0 : moment.findings().stream().findFirst().orElse(1);
	}

	private static Table.Row row(Moment moment) {
		boolean grave = moment.tone().compareTo(Tone.WARNING) <= 0;
		return Table.Row.of(Cell.of(Wording.time(moment.timeNs())),
				new Cell(Prose.parse(moment.text()), grave ? moment.tone() : Tone.NEUTRAL),
				Cell.marked(moment.links()));
	}
}
