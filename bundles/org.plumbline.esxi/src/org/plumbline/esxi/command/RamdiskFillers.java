package org.plumbline.esxi.command;

import java.util.Optional;

import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskFiller;

/**
 * Brings the files of directory listings and the ramdisks that hold them together. Either may be read first: listings
 * are kept as facts {@code file/<path>} of the host, and whoever adds ramdisks or listings attaches what is there. A
 * file belongs to the ramdisk with the longest mount point above it.
 */
final class RamdiskFillers {

	/** Group of the facts that hold files; the name is the path, the value the size in bytes. */
	static final String FILES = "file"; //$NON-NLS-1$

	private RamdiskFillers() {
	}

	/** Attaches all files of the host; those that are attached already stay as they are. */
	static void attach(Host host) {
		for (HostFact each : host.getFacts()) {
			if (each.getGroup().equals(FILES)) {
				holder(host, each.getName()).ifPresent(ramdisk -> RamdiskSamples.add(ramdisk, filler(each)));
			}
		}
	}

	private static Optional<Ramdisk> holder(Host host, String path) {
		Ramdisk best = null;
		for (Ramdisk each : host.getRamdisks()) {
			String mount = each.getMount();
			boolean above = mount.equals("/") || !mount.isEmpty() && path.startsWith(mount + '/'); //$NON-NLS-1$
			if (above && (best == null || mount.length() > best.getMount().length())) {
				best = each;
			}
		}
		return Optional.ofNullable(best);
	}

	private static RamdiskFiller filler(HostFact file) {
		RamdiskFiller filler = EvidenceFactory.eINSTANCE.createRamdiskFiller();
		filler.setPath(file.getName());
		filler.setSizeBytes(Long.parseLong(file.getValue()));
		filler.setOrigin(file.getOrigin());
		return filler;
	}
}
