package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/**
 * All that is known of the ramdisks of a case. A plain value; safe for any number of threads.
 *
 * @param events    lines about ramdisks, in order of time
 * @param autopsies what happened to each ramdisk
 * @param forecasts when ramdisks will be full, by samples and by ids of counters
 * @param volumes   when file systems that are no ramdisks will be full
 */
public record RamdiskPicture(List<RamdiskEvent> events, List<Autopsy> autopsies, List<RamdiskForecast> forecasts,
		List<RamdiskForecast> volumes) {

	/** A case without ramdisks. */
	public static final RamdiskPicture EMPTY = new RamdiskPicture(List.of(), List.of(), List.of(), List.of());

	/**
	 * Reads the ramdisks of a case. Cost: decodes every line that holds a mark of ramdisks.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled
	 */
	public static RamdiskPicture read(List<SupportBundle> bundles, EventStore events, Decoders decoders,
			IProgressMonitor monitor) {
		List<RamdiskEvent> lines = new RamdiskEvents(bundles, events, decoders).read(monitor);
		List<RamdiskForecast> forecasts = new ArrayList<>(RamdiskForecast.of(bundles));
		forecasts.addAll(new CounterGrowth(bundles, lines).forecasts());
		return new RamdiskPicture(List.copyOf(lines), new Autopsies(bundles, lines).all(), List.copyOf(forecasts),
				RamdiskForecast.ofFileSystems(bundles));
	}

	/** Returns what fills the ramdisks of one host of a bundle: of each, largest first. */
	public static List<Filler> fillers(SupportBundle bundle, Host host, String ramdisk) {
		return host.getRamdisks().stream().filter(each -> each.getName().equals(ramdisk)).findFirst()
				.map(each -> new Fillers(bundle, host).of(each)).orElse(List.of());
	}

	/** Returns the failed writes, in order of time. */
	public List<RamdiskEvent> failures() {
		return events.stream().filter(each -> each.kind() == RamdiskEvent.Kind.FAILED_WRITE).toList();
	}
}
