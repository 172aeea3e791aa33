package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashFrame;
import org.plumbline.core.crash.CrashKind;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.crash.CrashText;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.Paragraph;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Run;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.EvidenceItem;

/** What brought hosts and programs down, and restarts that were no crash. */
public final class CrashesSection implements ReportSection {

	private static final int MOST_ROWS = 60;
	private static final int MOST_WHOLE = 12;
	private static final int MOST_FRAMES = 20;
	private static final int MOST_QUOTES = 3;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		OpenedCase opened = input.openedCase();
		List<Crash> crashes = CrashPicture
				.read(opened.bundles(), opened.events(), opened.decoders(), new NullProgressMonitor()).crashes();
		if (crashes.stream().noneMatch(each -> isTold(each, input.audience()))) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.CrashesSection_title, "crashes") //$NON-NLS-1$
				.paragraph(Messages.CrashesSection_intro);
		List<Crash> told = crashes.stream()
				.filter(each -> isTold(each, input.audience()) || each.kind() == CrashKind.CLEAN_REBOOT).toList();
		builder.add(table(told));
		if (told.size() > MOST_ROWS) {
			builder.paragraph(NLS.bind(Messages.CrashesSection_more, told.size() - MOST_ROWS));
		}
		told.stream().filter(each -> each.kind() != CrashKind.CLEAN_REBOOT).limit(MOST_WHOLE)
				.forEach(each -> whole(each, crashes, input, builder));
		return builder.blocks();
	}

	/** A restart that was asked for is no reason for a chapter; back-traces of programs are for who can read them. */
	private static boolean isTold(Crash crash, Audience audience) {
		return crash.kind() != CrashKind.CLEAN_REBOOT
				&& (audience != Audience.CUSTOMER || crash.kind() != CrashKind.BACKTRACE);
	}

	private static Table table(List<Crash> crashes) {
		List<Table.Row> rows = crashes.stream().limit(MOST_ROWS)
				.map(each -> Table.Row.of(Cell.of(each.hasTime() ? Wording.time(each.timeNs()) : ""), //$NON-NLS-1$
						Cell.of(each.host()), Cell.of(CrashText.title(each.kind()), tone(each)),
						Cell.of(each.subject()), Cell.of(CrashText.summary(each))))
				.toList();
		Table table = new Table("", List.of(Column.left(Messages.CrashesSection_columnTime, 6), //$NON-NLS-1$
				Column.left(Messages.CrashesSection_columnHost, 4), Column.left(Messages.CrashesSection_columnKind, 5),
				Column.left(Messages.CrashesSection_columnSubject, 4),
				Column.left(Messages.CrashesSection_columnReason, 9)), rows);
		boolean oneHost = crashes.stream().map(Crash::host).distinct().count() < 2;
		return oneHost ? table.without(1) : table;
	}

	private static Tone tone(Crash crash) {
		return crash.kind().isHostDown() ? Tone.CRITICAL
				: crash.kind() == CrashKind.CLEAN_REBOOT ? Tone.NEUTRAL : Tone.WARNING;
	}

	private static void whole(Crash crash, List<Crash> all, ReportInput input, ReportBuilder builder) {
		String time = crash.hasTime() ? Wording.time(crash.timeNs()) : Wording.time(Long.MIN_VALUE);
		builder.heading(2, NLS.bind(Messages.CrashesSection_one, CrashText.title(crash.kind()), time));
		List<KeyValues.Entry> facts = new ArrayList<>();
		fact(facts, Messages.CrashesSection_columnHost, crash.host());
		fact(facts, Messages.CrashesSection_columnSubject, crash.subject());
		fact(facts, Messages.CrashesSection_columnReason, CrashText.summary(crash));
		fact(facts, Messages.CrashesSection_module, crash.module());
		fact(facts, Messages.CrashesSection_uptime, CrashText.uptime(crash));
		crash.checks().forEach(each -> fact(facts, Messages.CrashesSection_hardware, CrashText.check(each)));
		if (input.audience() != Audience.CUSTOMER) {
			fact(facts, Messages.CrashesSection_signature, crash.signature());
		}
		fact(facts, Messages.CrashesSection_alike, alike(crash, all));
		facts.add(new KeyValues.Entry(Messages.CrashesSection_evidence, Prose.parse(quotes(crash, input))));
		builder.add(new KeyValues(facts));
		if (!crash.frames().isEmpty() && input.audience() != Audience.CUSTOMER) {
			frames(crash.frames(), builder);
		}
	}

	private static void fact(List<KeyValues.Entry> facts, String key, String value) {
		if (!value.isEmpty()) {
			facts.add(KeyValues.Entry.of(key, value));
		}
	}

	private static String alike(Crash crash, List<Crash> all) {
		return crash.signature().isEmpty() ? "" //$NON-NLS-1$
				: all.stream().filter(each -> each != crash && each.signature().equals(crash.signature()))
						.map(each -> each.host() + " " + Wording.time(each.timeNs())) //$NON-NLS-1$
						.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String quotes(Crash crash, ReportInput input) {
		return crash.rows().stream().limit(MOST_QUOTES)
				.map(row -> QuoteBlocks.link(
						input.quotes().of(EvidenceItem.of(input.openedCase().events().record(row)))))
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/**
	 * Frames without a module are addresses or bare names: they flow, or they would fill pages with one word a line.
	 */
	private static void frames(List<CrashFrame> frames, ReportBuilder builder) {
		List<CrashFrame> shown = frames.stream().limit(MOST_FRAMES).toList();
		if (shown.stream().allMatch(each -> each.module().isEmpty())) {
			List<Run> runs = new ArrayList<>();
			shown.forEach(each -> {
				runs.add(new Run.Code(function(each)));
				runs.add(new Run.Text(" ")); //$NON-NLS-1$
			});
			builder.paragraph("**" + Messages.CrashesSection_frames + "**") //$NON-NLS-1$ //$NON-NLS-2$
					.add(new Paragraph(new Prose(runs)));
			return;
		}
		builder.add(new Table(Messages.CrashesSection_frames,
				List.of(Column.left(Messages.CrashesSection_columnFunction, 9),
						Column.left(Messages.CrashesSection_module, 3)),
				shown.stream().map(each -> Table.Row.of(Cell.code(function(each)), Cell.code(each.module())))
						.toList()));
	}

	private static String function(CrashFrame frame) {
		return frame.function().isEmpty() ? frame.text() : frame.function();
	}
}
