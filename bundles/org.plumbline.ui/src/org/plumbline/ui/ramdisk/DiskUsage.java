package org.plumbline.ui.ramdisk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.plumbline.core.capacity.Filler;
import org.plumbline.core.capacity.RamdiskPicture;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/**
 * One ramdisk or other file system of one host, put together from all bundles of that host.
 *
 * @param host     name of the host
 * @param name     name of the ramdisk
 * @param mount    where it is mounted; may be empty
 * @param type     sort of file system; empty for a ramdisk
 * @param samples  in order of time, at least one
 * @param fillers  largest first
 * @param failures writes that failed; empty if none are known
 */
record DiskUsage(String host, String name, String mount, String type, List<RamdiskSample> samples, List<Filler> fillers,
		Optional<WriteFailures> failures) {

	DiskUsage {
		samples = List.copyOf(samples);
		fillers = List.copyOf(fillers);
	}

	/** Tells whether this is no ramdisk. */
	boolean isVolume() {
		return !type.isEmpty();
	}

	/** Returns the last sample. */
	RamdiskSample last() {
		return samples.getLast();
	}

	/** Returns how full it was when last looked at, in bytes or inodes: writes fail when either runs out. */
	FillLevel level() {
		FillLevel bytes = FillLevel.of(percent());
		FillLevel inodes = FillLevel.of(inodePercent());
		return inodes.compareTo(bytes) > 0 ? inodes : bytes;
	}

	/** Returns the share of inodes in use when last looked at; -1 if not known. */
	double inodePercent() {
		long most = last().getMaxInodes();
		return most > 0 && last().getUsedInodes() >= 0 ? 100.0 * last().getUsedInodes() / most : -1;
	}

	/** Returns the share in use when last looked at; -1 if not known. */
	double percent() {
		return percent(last());
	}

	/** Returns the share in use; computed from sizes if the source did not say it; -1 if not known. */
	static double percent(RamdiskSample sample) {
		if (sample.getUsedPercent() >= 0) {
			return sample.getUsedPercent();
		}
		return sample.getSizeBytes() > 0 && sample.getUsedBytes() >= 0
				? 100.0 * sample.getUsedBytes() / sample.getSizeBytes()
				: -1;
	}

	/** Tells whether people need more than a bar: it is or gets full, writes failed, or files are known. */
	boolean isRemarkable() {
		return level() == FillLevel.FULL || level() == FillLevel.TIGHT || failures.isPresent() || !fillers.isEmpty();
	}

	/**
	 * Returns the ramdisks of all hosts: hosts by name, in each the fullest first.
	 *
	 * @param failures by {@link #key}
	 */
	static Map<String, List<DiskUsage>> byHost(List<SupportBundle> bundles, Map<String, WriteFailures> failures) {
		Map<String, List<DiskUsage>> hosts = new TreeMap<>();
		for (SupportBundle bundle : bundles) {
			for (Host host : bundle.getHosts()) {
				host.getRamdisks().forEach(disk -> merge(hosts, host.getName(), disk, failures,
						RamdiskPicture.fillers(bundle, host, disk.getName())));
				host.getFileSystems().forEach(disk -> merge(hosts, host.getName(), disk, Map.of(), List.of()));
			}
		}
		Comparator<DiskUsage> fullestFirst = Comparator.comparing(DiskUsage::isVolume)
				.thenComparing(Comparator.comparingDouble((DiskUsage disk) -> disk.percent()).reversed());
		hosts.values().forEach(disks -> disks.sort(fullestFirst.thenComparing(DiskUsage::name)));
		return hosts;
	}

	private static void merge(Map<String, List<DiskUsage>> hosts, String host, Ramdisk disk,
			Map<String, WriteFailures> failures, List<Filler> files) {
		if (disk.getSamples().isEmpty()) {
			return;
		}
		List<DiskUsage> disks = hosts.computeIfAbsent(host, name -> new ArrayList<>());
		Optional<DiskUsage> before = disks.stream().filter(each -> each.name().equals(disk.getName()))
				.filter(each -> each.type().isEmpty() == disk.getType().isEmpty()).findFirst();
		List<RamdiskSample> samples = new ArrayList<>(before.map(DiskUsage::samples).orElse(List.of()));
		samples.addAll(disk.getSamples());
		samples.sort(Comparator.comparingLong(RamdiskSample::getTimeNs));
		Map<String, Filler> byPath = new TreeMap<>();
		before.ifPresent(each -> each.fillers().forEach(file -> byPath.put(file.path(), file)));
		files.forEach(file -> byPath.merge(file.path(), file,
				(one, other) -> one.sizeBytes() >= other.sizeBytes() ? one : other));
		List<Filler> fillers = new ArrayList<>(byPath.values());
		fillers.sort(Comparator.comparingLong(Filler::sizeBytes).reversed().thenComparing(Filler::path));
		before.ifPresent(disks::remove);
		disks.add(new DiskUsage(host, disk.getName(), disk.getMount(), disk.getType(), samples, fillers,
				Optional.ofNullable(failures.get(key(host, disk.getName())))));
	}

	/** Returns what names a ramdisk of a host; an empty name stands for failures that name none. */
	static String key(String host, String name) {
		return host + '\n' + name;
	}
}
