package org.plumbline.ui.ramdisk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.capacity.Autopsy;
import org.plumbline.core.capacity.CleanUpPlan;
import org.plumbline.core.capacity.Outlook;
import org.plumbline.core.capacity.RamdiskEvent;
import org.plumbline.core.capacity.RamdiskForecast;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.capacity.Safety;
import org.plumbline.core.event.Severity;
import org.plumbline.model.evidence.CounterShare;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.draw.Amounts;

/** Says on a card what happened to the ramdisk, what its statistics hold, and whether a clean-up is often enough. */
final class DiskNotes {

	private static final int MOST_EVENTS = 3;
	private static final int MOST_SHARES = 4;
	private static final String STATISTICS = "hostdstats"; //$NON-NLS-1$

	private final List<SupportBundle> bundles;
	private final RamdiskPicture picture;
	private final List<CleanUpPlan> plans;
	private final LongFunction<String> time;

	/** @param time writes a time for people */
	DiskNotes(List<SupportBundle> bundles, RamdiskPicture picture, List<CleanUpPlan> plans,
			LongFunction<String> time) {
		this.bundles = bundles;
		this.picture = picture;
		this.plans = plans;
		this.time = time;
	}

	/** Returns what was found out about a ramdisk. */
	Optional<Autopsy> autopsy(String host, String ramdisk) {
		return picture.autopsies().stream()
				.filter(each -> each.host().equals(host) && each.ramdisk().equals(ramdisk)).findFirst();
	}

	/** Returns the plans for a ramdisk. */
	List<CleanUpPlan> plans(String host, String ramdisk) {
		return plans.stream().filter(each -> each.host().equals(host) && each.action().ramdisk().equals(ramdisk))
				.toList();
	}

	/** Returns the lines of a ramdisk in the order of reading. */
	List<Note> of(String host, String ramdisk) {
		List<Note> notes = new ArrayList<>();
		autopsy(host, ramdisk).ifPresent(each -> autopsy(each, notes));
		forecasts(host, ramdisk, notes);
		plans(host, ramdisk).forEach(each -> notes.add(Note.of(
				NLS.bind(Messages.DiskNotes_plan, text(each), each.basis()), colour(each.safety()))));
		if (ramdisk.equals(STATISTICS)) {
			bundles.stream().flatMap(each -> each.getHosts().stream()).filter(each -> each.getName().equals(host))
					.filter(each -> each.getCounterStore() != null).reduce((before, last) -> last)
					.ifPresent(each -> statistics(each, each.getCounterStore(), notes));
		}
		return List.copyOf(notes);
	}

	private static String text(CleanUpPlan plan) {
		return plan.action().text().isEmpty() ? Messages.DiskNotes_cleanUp : plan.action().text();
	}

	private static String colour(Safety safety) {
		return switch (safety) {
		case SAFE -> FillLevel.ROOMY.colour();
		case TIGHT -> FillLevel.TIGHT.colour();
		case UNSAFE -> FillLevel.FULL.colour();
		case UNKNOWN -> Colours.TEXT_MUTED;
		};
	}

	private void autopsy(Autopsy autopsy, List<Note> notes) {
		if (!autopsy.ranOut().isEmpty()) {
			notes.add(Note.of(NLS.bind(Messages.DiskNotes_ranOut, autopsy.ranOut()), FillLevel.FULL.colour()));
		}
		autopsy.consequences().stream().limit(MOST_EVENTS)
				.forEach(each -> notes.add(event(Messages.DiskNotes_consequence, each,
						Colours.severity(Severity.WARNING))));
		autopsy.cleanUps().stream().limit(MOST_EVENTS)
				.forEach(each -> notes.add(event(Messages.DiskNotes_cleaned, each, Colours.ACCENT)));
	}

	private Note event(String form, RamdiskEvent each, String colour) {
		String said = each.event().message().lines().findFirst().orElse(""); //$NON-NLS-1$
		return Note.of(NLS.bind(form, time.apply(each.event().timeNs()), said), colour, each.event().row());
	}

	private void forecasts(String host, String ramdisk, List<Note> notes) {
		for (RamdiskForecast each : picture.forecasts()) {
			boolean ours = each.host().equals(host) && each.ramdisk().equals(ramdisk);
			if (ours && each.forecast().outlook() == Outlook.FILLS) {
				notes.add(Note.of(NLS.bind(Messages.DiskNotes_full,
						new Object[] { time.apply(each.forecast().fullAtNs().orElseThrow()), band(each),
								Amounts.bytes(Math.round(each.forecast().bytesPerDay().orElseThrow())) }),
						FillLevel.TIGHT.colour()));
			} else if (ours && each.forecast().outlook() != Outlook.TOO_CLOSE
					&& each.forecast().outlook() != Outlook.TOO_FEW) {
				notes.add(Note.of(each.forecast().basis(), Colours.TEXT_MUTED));
			}
		}
	}

	private String band(RamdiskForecast each) {
		return each.forecast().earliestNs().isEmpty() || each.forecast().latestNs().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.DiskNotes_band, time.apply(each.forecast().earliestNs().getAsLong()),
						time.apply(each.forecast().latestNs().getAsLong()));
	}

	private static void statistics(Host host, CounterStore store, List<Note> notes) {
		notes.add(Note.of(NLS.bind(Messages.DiskNotes_counters, new Object[] { Amounts.count(store.getTotal()),
				Amounts.count(store.getLive()), Amounts.count(store.getTotal() - store.getLive()),
				Amounts.count(store.getHighestId()) }), Colours.TEXT));
		store.getFamilies().stream().limit(MOST_SHARES).forEach(each -> notes.add(share(each, store)));
		Set<String> present = host.getDevices().stream().map(StorageDevice::getId).collect(Collectors.toSet());
		List<CounterShare> gone = store.getDevices().stream()
				.filter(each -> !present.isEmpty() && !present.contains(each.getName())).toList();
		if (!gone.isEmpty()) {
			notes.add(Note.of(NLS.bind(Messages.DiskNotes_gone, Amounts.count(gone.size())),
					Colours.severity(Severity.WARNING)));
			gone.stream().limit(MOST_SHARES).forEach(each -> notes.add(share(each, store)));
		}
	}

	private static Note share(CounterShare share, CounterStore store) {
		int counters = share.getLive() + share.getDead();
		return Note.share(NLS.bind(Messages.DiskNotes_share,
				new Object[] { share.getName(), Amounts.count(counters), Amounts.count(share.getDead()) }),
				Colours.TEXT_MUTED, 100.0 * counters / Math.max(1, store.getTotal()));
	}
}
