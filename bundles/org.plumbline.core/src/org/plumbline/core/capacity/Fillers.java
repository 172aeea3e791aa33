package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.SupportBundle;

/**
 * What fills the ramdisks of a host: files that an output lists, and files that the collector took from there and whose
 * size stands in the archive. Logs count only if the host kept its scratch folder in a ramdisk; otherwise what the
 * bundle has under {@code var/log} lay on a volume. Of the root ramdisk only what is written at run time is taken: the
 * rest comes from the image of the system.
 */
final class Fillers {

	private static final int MOST = 50;
	private static final String SCRATCH = "ScratchConfig.CurrentScratchLocation"; //$NON-NLS-1$
	private static final List<String> LINKED = List.of("/var/log/", "/var/run/log/"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> WRITTEN = List.of("/var/", "/tmp/", "/opt/"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final SupportBundle bundle;
	private final Host host;
	private final Mounts mounts;

	Fillers(SupportBundle bundle, Host host) {
		this.bundle = bundle;
		this.host = host;
		this.mounts = new Mounts(List.of(host));
	}

	/** Returns the fillers of a ramdisk, largest first. */
	List<Filler> of(Ramdisk ramdisk) {
		Map<String, Filler> byPath = new TreeMap<>();
		ramdisk.getFillers().forEach(each -> byPath.put(each.getPath(),
				new Filler(each.getPath(), each.getSizeBytes(), Filler.LISTING, each.getOrigin())));
		for (Member each : bundle.getMembers()) {
			Optional<String> path = pathOnHost(each);
			if (path.isPresent() && mounts.holder(path.get()).filter(holder -> holder == ramdisk).isPresent()) {
				byPath.putIfAbsent(path.get(),
						new Filler(path.get(), each.getSizeBytes(), Filler.ARCHIVE, EvidenceRef.NONE));
			}
		}
		List<Filler> fillers = new ArrayList<>(byPath.values());
		fillers.sort(Comparator.comparingLong(Filler::sizeBytes).reversed().thenComparing(Filler::path));
		return fillers.subList(0, Math.min(MOST, fillers.size()));
	}

	/** Returns where a member lay on the host, if that was in a ramdisk as far as anybody can tell. */
	private Optional<String> pathOnHost(Member member) {
		String path = '/' + member.getPath();
		boolean no = member.getSizeBytes() < 0 || member.getTakenFor().equals("link") //$NON-NLS-1$
				|| member.getTakenFor().equals("piece"); //$NON-NLS-1$
		if (no) {
			return Optional.empty();
		}
		if (path.startsWith("/scratch/")) { //$NON-NLS-1$
			return scratch().map(each -> each + path.substring("/scratch".length())); //$NON-NLS-1$
		}
		boolean collectors = path.startsWith("/tmp/") //$NON-NLS-1$
				&& (host.getRelease().startsWith("3.") || host.getRelease().startsWith("4.")); //$NON-NLS-1$ //$NON-NLS-2$
		if (collectors || LINKED.stream().anyMatch(path::startsWith)) {
			return Optional.empty();
		}
		boolean inRoot = mounts.holder(path).filter(each -> each.getMount().equals("/")).isPresent(); //$NON-NLS-1$
		return !inRoot || WRITTEN.stream().anyMatch(path::startsWith) ? Optional.of(path) : Optional.empty();
	}

	/** Returns the scratch folder if it lies in a ramdisk. */
	private Optional<String> scratch() {
		return host.getFacts().stream().filter(each -> each.getName().equals(SCRATCH)).map(HostFact::getValue)
				.filter(each -> mounts.holder(each).isPresent()).findFirst();
	}
}
