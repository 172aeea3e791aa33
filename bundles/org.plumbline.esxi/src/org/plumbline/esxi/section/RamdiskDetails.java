package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.capacity.Autopsy;
import org.plumbline.core.capacity.CleanUpPlan;
import org.plumbline.core.capacity.CleanUpPlanning;
import org.plumbline.core.capacity.RamdiskEvent;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.RecurringWork;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.model.evidence.CounterShare;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.StorageDevice;

/** What followed when ramdisks were full, what their statistics hold, planned clean-ups, and the other file systems. */
final class RamdiskDetails {

	private static final int MOST_EVENTS = 8;
	private static final int MOST_SHARES = 10;
	private static final int MOST_ROWS = 60;

	private final ReportInput input;
	private final ReportBuilder builder;
	private final RamdiskPicture picture;

	RamdiskDetails(ReportInput input, ReportBuilder builder) {
		this.input = input;
		this.builder = builder;
		OpenedCase opened = input.openedCase();
		picture = RamdiskPicture.read(opened.bundles(), opened.events(), opened.decoders(), new NullProgressMonitor());
	}

	/** Adds what followed a full ramdisk and who cleaned up. */
	void aftermath() {
		for (Autopsy each : picture.autopsies()) {
			List<RamdiskEvent> events = new ArrayList<>(each.consequences().stream().limit(MOST_EVENTS).toList());
			each.cleanUps().stream().limit(MOST_EVENTS).forEach(events::add);
			if (!events.isEmpty()) {
				builder.add(new Table(NLS.bind(Messages.RamdiskDetails_aftermath, each.ramdisk()),
						List.of(Column.left(Messages.StorySection_columnTime, 5),
								Column.left(Messages.RamdiskDetails_what, 4),
								Column.left(Messages.RamdiskDetails_line, 12)),
						events.stream().map(this::row).toList()));
			}
		}
	}

	private Table.Row row(RamdiskEvent each) {
		int number = input.quotes().of(EvidenceItem.of(each.event()));
		String what = each.kind() == RamdiskEvent.Kind.CLEAN_UP ? Messages.RamdiskDetails_cleanUp
				: Messages.RamdiskDetails_followed;
		return Table.Row.of(Cell.of(Wording.time(each.event().timeNs())),
				Cell.marked(what + ' ' + QuoteBlocks.link(number)),
				Cell.code(each.event().message().lines().findFirst().orElse(""))); //$NON-NLS-1$
	}

	/** Adds whether the clean-ups that the case plans are often enough. */
	void plans() {
		OpenedCase opened = input.openedCase();
		CleanUpPlanning planning = new CleanUpPlanning(opened.bundles(), picture);
		RecurringWork.of(opened.model()).stream().flatMap(each -> planning.plans(each).stream()).map(this::sentence)
				.forEach(builder::paragraph);
	}

	private String sentence(CleanUpPlan plan) {
		String text = plan.action().text().isEmpty() ? Messages.RamdiskDetails_cleanUp : plan.action().text();
		String due = plan.dueNs().isEmpty() ? "" //$NON-NLS-1$
				: ' ' + NLS.bind(Messages.RamdiskDetails_due,
						plan.dueNs().stream().map(Wording::day).collect(Collectors.joining(", "))); //$NON-NLS-1$
		return NLS.bind(Messages.RamdiskDetails_plan,
				new Object[] { plan.action().ramdisk(), plan.host(), text, plan.basis() }) + due;
	}

	/** Adds what the statistics files of hosts hold; nothing for a customer. */
	void statistics() {
		if (input.audience() == Audience.CUSTOMER) {
			return;
		}
		for (Host host : CaseHosts.atHand(input.openedCase())) {
			CounterStore store = host.getCounterStore();
			if (store != null) {
				builder.paragraph(NLS.bind(Messages.RamdiskDetails_statistics,
						new Object[] { host.getName(), Wording.count(store.getTotal()), Wording.count(store.getLive()),
								Wording.count(store.getTotal() - store.getLive()),
								Wording.count(Math.max(0, store.getHighestId())) }));
				shares(Messages.RamdiskDetails_families, store.getFamilies(), store);
				Set<String> present = host.getDevices().stream().map(StorageDevice::getId).collect(Collectors.toSet());
				shares(Messages.RamdiskDetails_gone, present.isEmpty() ? List.of()
						: store.getDevices().stream().filter(each -> !present.contains(each.getName())).toList(),
						store);
			}
		}
	}

	private void shares(String caption, List<CounterShare> shares, CounterStore store) {
		if (!shares.isEmpty()) {
			builder.add(new Table(NLS.bind(caption, Wording.count(shares.size())),
					List.of(Column.left(Messages.RamdiskDetails_name, 10), Column.right(Messages.RamdiskDetails_all, 3),
							Column.right(Messages.RamdiskDetails_live, 3),
							Column.right(Messages.RamdiskDetails_dead, 3),
							Column.right(Messages.RamdisksSection_columnShare, 3)),
					shares.stream().limit(MOST_SHARES).map(each -> row(each, store)).toList()));
		}
	}

	private static Table.Row row(CounterShare each, CounterStore store) {
		int all = each.getLive() + each.getDead();
		return Table.Row.of(Cell.code(each.getName()), Cell.of(Wording.count(all)),
				Cell.of(Wording.count(each.getLive())), Cell.of(Wording.count(each.getDead())),
				Cell.of(Wording.percent(100.0 * all / Math.max(1, store.getTotal()))));
	}

	/** Adds the file systems that are no ramdisks, with their last sample. */
	void fileSystems() {
		List<Table.Row> rows = new ArrayList<>();
		for (Host host : CaseHosts.atHand(input.openedCase())) {
			host.getFileSystems().stream().filter(each -> !each.getSamples().isEmpty())
					.map(each -> row(host, each, each.getSamples().getLast())).forEach(rows::add);
		}
		if (!rows.isEmpty() && input.audience() != Audience.CUSTOMER) {
			builder.add(new Table(Messages.RamdiskDetails_fileSystems,
					List.of(Column.left(Messages.RamdiskDetails_name, 8), Column.left(Messages.RamdiskDetails_type, 3),
							Column.right(Messages.RamdisksSection_columnSize, 3),
							Column.right(Messages.RamdisksSection_columnUsed, 3),
							Column.right(Messages.RamdisksSection_columnPercent, 3)),
					rows.stream().limit(MOST_ROWS).toList()));
		}
	}

	private static Table.Row row(Host host, Ramdisk each, RamdiskSample last) {
		return Table.Row.of(Cell.of(NLS.bind(Messages.RamdisksSection_onHost, each.getName(), host.getName())),
				Cell.of(each.getType()), Cell.of(Wording.size(last.getSizeBytes())),
				Cell.of(Wording.size(last.getUsedBytes())), Cell.of(Wording.percent(last.getUsedPercent())));
	}
}
