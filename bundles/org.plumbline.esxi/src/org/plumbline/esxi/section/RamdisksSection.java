package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.capacity.Filler;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.BarChart;
import org.plumbline.core.report.LineChart;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.SupportBundle;

/** How full the ramdisks were, what fills them, and since when writes to them fail. */
public final class RamdisksSection implements ReportSection {

	private static final int THRESHOLD_PERCENT = 90;
	private static final int ENOUGH_FOR_A_LINE = 3;
	private static final int MOST_FILLERS = 8;
	private static final int MOST_ROWS = 60;
	private static final double MIB = 1 << 20;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		Map<RamdiskReading.Disk, List<RamdiskReading>> readings = RamdiskReading.of(input.openedCase());
		List<FailedWrites> failures = FailedWrites.of(input.openedCase());
		if (readings.isEmpty() && failures.isEmpty()) {
			return List.of();
		}
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.RamdisksSection_title, "ramdisks"); //$NON-NLS-1$
		if (input.audience() == Audience.CUSTOMER) {
			builder.paragraph(Messages.RamdisksSection_intro);
		}
		if (!readings.isEmpty()) {
			boolean oneHost = readings.keySet().stream().map(RamdiskReading.Disk::host).distinct().count() == 1;
			builder.add(bars(readings, oneHost));
			readings.values().stream().filter(RamdisksSection::isLine).map(RamdisksSection::line).forEach(builder::add);
			builder.add(table(readings, oneHost));
		}
		RamdiskForecasts.sentences(input.openedCase().bundles()).forEach(builder::paragraph);
		failures.forEach(each -> failed(each, input, builder));
		RamdiskDetails details = new RamdiskDetails(input, builder);
		details.aftermath();
		details.plans();
		fillers(input, builder);
		details.statistics();
		details.fileSystems();
		return builder.blocks();
	}

	private static BarChart bars(Map<RamdiskReading.Disk, List<RamdiskReading>> readings, boolean oneHost) {
		List<BarChart.Bar> bars = readings.values().stream().map(List::getLast).map(last -> {
			String label = oneHost ? last.name() : NLS.bind(Messages.RamdisksSection_onHost, last.name(), last.host());
			double percent = Math.max(0, last.usedPercent());
			return BarChart.Bar.ofBytes(label, Math.max(0, last.usedBytes()), last.sizeBytes(), percent,
					ToneOf.fill(last.worstPercent()));
		}).toList();
		String host = readings.keySet().iterator().next().host();
		String caption = oneHost && !host.isEmpty() ? NLS.bind(Messages.RamdisksSection_barsOfHost, host)
				: Messages.RamdisksSection_bars;
		return new BarChart(caption, bars, OptionalInt.of(THRESHOLD_PERCENT));
	}

	private static boolean isLine(List<RamdiskReading> readings) {
		return readings.stream().filter(RamdiskReading::isTimed).map(RamdiskReading::timeNs).distinct()
				.count() >= ENOUGH_FOR_A_LINE;
	}

	private static LineChart line(List<RamdiskReading> readings) {
		RamdiskReading last = readings.getLast();
		List<LineChart.Point> points = readings.stream().filter(RamdiskReading::isTimed)
				.map(each -> new LineChart.Point(each.timeNs(), each.usedBytes() / MIB)).toList();
		OptionalDouble limit = last.sizeBytes() > 0 ? OptionalDouble.of(last.sizeBytes() / MIB)
				: OptionalDouble.empty();
		return new LineChart(NLS.bind(Messages.RamdisksSection_line, last.name()), "MiB", //$NON-NLS-1$
				List.of(new LineChart.Series(last.name(), ToneOf.fill(last.worstPercent()), false, points)), limit);
	}

	private static Table table(Map<RamdiskReading.Disk, List<RamdiskReading>> readings, boolean oneHost) {
		boolean mounts = readings.values().stream().flatMap(List::stream).anyMatch(each -> !each.mount().isEmpty());
		boolean inodes = readings.values().stream().flatMap(List::stream).anyMatch(each -> each.maxInodes() > 0);
		List<Column> columns = new ArrayList<>();
		columns.add(Column.left(Messages.RamdisksSection_columnName, 4));
		if (mounts) {
			columns.add(Column.left(Messages.RamdisksSection_columnMount, 9));
		}
		columns.addAll(List.of(Column.right(Messages.RamdisksSection_columnSize, 3),
				Column.right(Messages.RamdisksSection_columnUsed, 3),
				Column.right(Messages.RamdisksSection_columnFree, 3),
				Column.right(Messages.RamdisksSection_columnPercent, 3)));
		if (inodes) {
			columns.add(Column.right(Messages.RamdisksSection_columnInodes, 5));
		}
		List<Long> times = readings.values().stream().flatMap(List::stream).map(RamdiskReading::timeNs).distinct()
				.toList();
		boolean once = times.size() == 1;
		if (!once) {
			columns.add(Column.left(Messages.RamdisksSection_columnTime, 6));
		}
		String caption = once ? NLS.bind(Messages.RamdisksSection_measured, Wording.time(times.getFirst())) : ""; //$NON-NLS-1$
		List<Table.Row> rows = readings.values().stream().flatMap(List::stream).limit(MOST_ROWS)
				.map(each -> row(each, oneHost, columns)).toList();
		return new Table(caption, columns, rows);
	}

	/** Returns the cells for the columns that the table has. */
	private static Table.Row row(RamdiskReading each, boolean oneHost, List<Column> columns) {
		Set<String> titles = columns.stream().map(Column::title).collect(Collectors.toSet());
		Tone tone = ToneOf.fill(each.worstPercent());
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.of(oneHost ? each.name() : NLS.bind(Messages.RamdisksSection_onHost, each.name(), each.host())));
		if (titles.contains(Messages.RamdisksSection_columnMount)) {
			cells.add(Cell.code(each.mount()));
		}
		cells.addAll(List.of(Cell.of(Wording.size(each.sizeBytes())), Cell.of(Wording.size(each.usedBytes())),
				Cell.of(Wording.size(each.availableBytes())),
				Cell.of(Wording.percent(each.usedPercent()), tone == Tone.GOOD ? Tone.NEUTRAL : tone)));
		if (titles.contains(Messages.RamdisksSection_columnInodes)) {
			cells.add(Cell.of(each.maxInodes() <= 0 ? "" : NLS.bind(Messages.RamdisksSection_inodes, //$NON-NLS-1$
					Wording.count(Math.max(0, each.usedInodes())), Wording.count(each.maxInodes()))));
		}
		if (titles.contains(Messages.RamdisksSection_columnTime)) {
			cells.add(Cell.of(Wording.time(each.timeNs())));
		}
		return new Table.Row(cells);
	}

	private static void failed(FailedWrites failures, ReportInput input, ReportBuilder builder) {
		int number = input.quotes().of(EvidenceItem.of(failures.first()));
		Object[] values = { failures.ramdisk(), Wording.time(failures.first().timeNs()),
				Wording.time(failures.last().timeNs()), Wording.count(failures.count()), QuoteBlocks.link(number) };
		builder.paragraph(NLS.bind(failures.count() == 1 ? Messages.RamdisksSection_oneFailed
				: Messages.RamdisksSection_failed, values));
	}

	private static void fillers(ReportInput input, ReportBuilder builder) {
		for (Host host : CaseHosts.atHand(input.openedCase())) {
			for (Ramdisk disk : host.getRamdisks()) {
				List<Filler> fillers = RamdiskPicture.fillers((SupportBundle) host.eContainer(), host,
						disk.getName());
				if (!fillers.isEmpty() && (input.audience() != Audience.CUSTOMER || isHalfFull(disk))) {
					long size = disk.getSamples().isEmpty() ? -1 : disk.getSamples().getLast().getSizeBytes();
					builder.add(new Table(NLS.bind(Messages.RamdisksSection_fillers, disk.getName()),
							List.of(Column.left(Messages.RamdisksSection_columnFile, 12),
									Column.right(Messages.RamdisksSection_columnSize, 3),
									Column.right(Messages.RamdisksSection_columnShare, 3)),
							fillers.stream().limit(MOST_FILLERS).map(each -> row(each, size)).toList()));
				}
			}
		}
	}

	/** What lies on a disk that has room tells a customer nothing. */
	private static boolean isHalfFull(Ramdisk disk) {
		return disk.getSamples().stream().anyMatch(each -> each.getUsedBytes() >= each.getSizeBytes() / 2);
	}

	private static Table.Row row(Filler filler, long diskBytes) {
		double share = diskBytes <= 0 || filler.sizeBytes() < 0 ? -1 : 100.0 * filler.sizeBytes() / diskBytes;
		return Table.Row.of(Cell.code(filler.path()), Cell.of(Wording.size(filler.sizeBytes())),
				Cell.of(Wording.percent(share)));
	}
}
