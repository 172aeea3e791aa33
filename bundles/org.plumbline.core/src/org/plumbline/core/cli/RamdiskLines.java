package org.plumbline.core.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.capacity.Autopsy;
import org.plumbline.core.capacity.CleanUpPlan;
import org.plumbline.core.capacity.Filler;
import org.plumbline.core.capacity.RamdiskEvent;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.core.event.Sizes;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.CounterShare;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.SupportBundle;

/** What is known of ramdisks, as lines for people. */
record RamdiskLines(List<SupportBundle> bundles, RamdiskPicture picture, List<CleanUpPlan> plans) {

	private static final int SHOWN = 5;

	List<String> all() {
		List<String> lines = new ArrayList<>();
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				host.getRamdisks().forEach(each -> disk(bundle, host, each, lines));
				host.getFileSystems().forEach(each -> samples(host, each, lines));
				if (host.getCounterStore() != null) {
					statistics(host, host.getCounterStore(), lines);
				}
			}
		}
		picture.autopsies().stream().filter(Autopsy::isTroubled).forEach(each -> autopsy(each, lines));
		lines.addAll(new Forecasts(picture.forecasts()).lines());
		plans.forEach(each -> lines.add(NLS.bind(Messages.RamdiskLines_plan,
				new Object[] { each.host(), each.action().ramdisk(), each.basis() })));
		return lines;
	}

	private static void samples(Host host, Ramdisk disk, List<String> lines) {
		disk.getSamples().forEach(sample -> lines.add(NLS.bind(Messages.RamdisksCommand_sample,
				new Object[] { host.getName(), disk.getName(), Sizes.text(sample.getUsedBytes()),
						Sizes.text(sample.getSizeBytes()), Math.round(sample.getUsedPercent()),
						Sizes.text(Math.max(0, sample.getSizeBytes() - sample.getUsedBytes())) })
				+ (sample.isApproximate() ? Messages.RamdiskLines_rounded : ""))); //$NON-NLS-1$
	}

	private static void disk(SupportBundle bundle, Host host, Ramdisk disk, List<String> lines) {
		samples(host, disk, lines);
		for (Filler each : RamdiskPicture.fillers(bundle, host, disk.getName()).stream().limit(SHOWN).toList()) {
			lines.add(NLS.bind(Messages.RamdiskLines_filler, Sizes.text(each.sizeBytes()), each.path()));
		}
	}

	private static void statistics(Host host, CounterStore store, List<String> lines) {
		lines.add(NLS.bind(Messages.RamdiskLines_statistics, new Object[] { host.getName(), store.getTotal(),
				store.getLive(), store.getTotal() - store.getLive(), store.getHighestId() }));
		lines.add(NLS.bind(Messages.RamdiskLines_families, shares(store.getFamilies())));
		Set<String> present = host.getDevices().stream().map(StorageDevice::getId).collect(Collectors.toSet());
		List<CounterShare> gone = store.getDevices().stream().filter(each -> !present.contains(each.getName()))
				.toList();
		if (!present.isEmpty() && !gone.isEmpty()) {
			lines.add(NLS.bind(Messages.RamdiskLines_gone, gone.size(), shares(gone)));
		}
	}

	private static String shares(List<CounterShare> shares) {
		return shares.stream().limit(SHOWN).map(each -> each.getName() + ' ' + (each.getLive() + each.getDead()))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static void autopsy(Autopsy autopsy, List<String> lines) {
		autopsy.first().ifPresent(first -> lines.add(NLS.bind(Messages.RamdiskLines_first, new Object[] {
				autopsy.host(), autopsy.ramdisk(), autopsy.ranOut(), time(first), place(first) })));
		autopsy.consequences().stream().limit(SHOWN)
				.forEach(each -> lines.add(NLS.bind(Messages.RamdiskLines_consequence, time(each), place(each))));
		autopsy.cleanUps().stream().limit(SHOWN)
				.forEach(each -> lines.add(NLS.bind(Messages.RamdiskLines_cleanUp, time(each), place(each))));
	}

	private static String time(RamdiskEvent event) {
		long timeNs = event.event().timeNs();
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}

	private static String place(RamdiskEvent event) {
		return event.event().source().path() + ':' + event.event().line() + ": " //$NON-NLS-1$
				+ event.event().message().lines().findFirst().orElse(""); //$NON-NLS-1$
	}
}
