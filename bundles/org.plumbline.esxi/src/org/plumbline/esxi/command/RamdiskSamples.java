package org.plumbline.esxi.command;

import java.util.List;

import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskFiller;
import org.plumbline.model.evidence.RamdiskSample;

/** Keeps the lists of a ramdisk in order: samples by time, unknown times last; fillers by size, largest first. */
final class RamdiskSamples {

	private RamdiskSamples() {
	}

	static void add(Ramdisk ramdisk, RamdiskSample sample) {
		int at = 0;
		while (at < ramdisk.getSamples().size() && key(ramdisk.getSamples().get(at)) <= key(sample)) {
			at++;
		}
		ramdisk.getSamples().add(at, sample);
	}

	/** Adds a sample of a file system; of two of one time the one that is not rounded stays. */
	static void addOnce(Ramdisk fileSystem, RamdiskSample sample) {
		for (RamdiskSample each : fileSystem.getSamples()) {
			if (each.getTimeNs() == sample.getTimeNs()) {
				if (!each.isApproximate()) {
					return;
				}
				fileSystem.getSamples().remove(each);
				break;
			}
		}
		add(fileSystem, sample);
	}

	/**
	 * Adds a sample of a ramdisk. Of one time an exact sample makes rounded ones superfluous, and a sample that says no
	 * more than another one is not added.
	 */
	static void addNews(Ramdisk ramdisk, RamdiskSample sample) {
		List<RamdiskSample> same = ramdisk.getSamples().stream()
				.filter(each -> each.getTimeNs() == sample.getTimeNs() && each.getSizeBytes() >= 0).toList();
		if (same.stream().anyMatch(each -> saysAll(each, sample))) {
			return;
		}
		ramdisk.getSamples().removeAll(same.stream().filter(each -> saysAll(sample, each)).toList());
		add(ramdisk, sample);
	}

	private static boolean saysAll(RamdiskSample one, RamdiskSample other) {
		if (one.isApproximate()) {
			return false;
		}
		boolean equal = one.getSizeBytes() == other.getSizeBytes() && one.getUsedBytes() == other.getUsedBytes()
				&& (other.getMaxInodes() < 0 || other.getMaxInodes() == one.getMaxInodes());
		return other.isApproximate() || equal;
	}

	/** Adds a filler unless its path is known. */
	static void add(Ramdisk ramdisk, RamdiskFiller filler) {
		int at = 0;
		for (int i = 0; i < ramdisk.getFillers().size(); i++) {
			RamdiskFiller each = ramdisk.getFillers().get(i);
			if (each.getPath().equals(filler.getPath())) {
				return;
			}
			at = each.getSizeBytes() >= filler.getSizeBytes() ? i + 1 : at;
		}
		ramdisk.getFillers().add(at, filler);
	}

	private static long key(RamdiskSample sample) {
		return sample.getTimeNs() == Times.UNKNOWN_NS ? Long.MAX_VALUE : sample.getTimeNs();
	}
}
