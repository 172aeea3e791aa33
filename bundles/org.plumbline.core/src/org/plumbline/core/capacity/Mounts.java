package org.plumbline.core.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;

/** Which ramdisk of a host holds a path: the one with the longest mount point above it. */
final class Mounts {

	/** Folders of the root that are links to volumes, or no files at all. */
	private static final List<String> ELSEWHERE = List.of("/vmfs/", "/scratch/", "/bootbank/", "/altbootbank/", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"/store/", "/locker/", "/productLocker/", "/dev/", "/proc/", "/boot/"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final List<Host> hosts;

	/** @param hosts that may be one host in several bundles */
	Mounts(List<Host> hosts) {
		this.hosts = hosts;
	}

	Optional<Ramdisk> holder(String path) {
		if (!path.startsWith("/") || ELSEWHERE.stream().anyMatch(path::startsWith)) { //$NON-NLS-1$
			return Optional.empty();
		}
		return ramdisks().filter(each -> isAbove(each.getMount(), path))
				.max(Comparator.comparingInt(each -> each.getMount().length()));
	}

	private Stream<Ramdisk> ramdisks() {
		return hosts.stream().flatMap(each -> each.getRamdisks().stream());
	}

	private static boolean isAbove(String mount, String path) {
		return mount.equals("/") || !mount.isEmpty() && (path.equals(mount) || path.startsWith(mount + '/')); //$NON-NLS-1$
	}
}
