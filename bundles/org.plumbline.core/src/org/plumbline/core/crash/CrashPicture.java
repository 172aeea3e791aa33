package org.plumbline.core.crash;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.store.EventStore;
import org.plumbline.model.evidence.SupportBundle;

/**
 * All crashes of a case, and the restarts that were none. A plain value; safe for any number of threads.
 *
 * @param crashes in order of time, those without a time last
 * @param leftOut lines of crashes that were not read because there were more than {@link #MOST_LINES}
 */
public record CrashPicture(List<Crash> crashes, long leftOut) {

	/** More lines than this are not read. */
	public static final int MOST_LINES = 200_000;

	static final Comparator<Crash> ORDER = Comparator.comparing((Crash each) -> !each.hasTime())
			.thenComparing(Crash::timeNs).thenComparing(Crash::host).thenComparing(Crash::kind)
			.thenComparing(Crash::subject).thenComparing(Crash::reason);

	/** A case without crashes. */
	public static final CrashPicture EMPTY = new CrashPicture(List.of(), 0);

	public CrashPicture {
		crashes = crashes.stream().sorted(ORDER).toList();
	}

	/**
	 * Reads the crashes of a case. Cost: decodes every line that holds a mark of a crash, about 10 µs each.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} was cancelled
	 */
	public static CrashPicture read(List<SupportBundle> bundles, EventStore events, Decoders decoders,
			IProgressMonitor monitor) {
		return new CrashReading(bundles, events, decoders).read(monitor);
	}

	/** Returns the other crashes with the signature of one; empty if it has none. */
	public List<Crash> alike(Crash crash) {
		return crash.signature().isEmpty() ? List.of()
				: crashes.stream().filter(each -> each != crash && each.signature().equals(crash.signature())).toList();
	}

	/** Returns the crashes that a bundle tells of. */
	public List<Crash> ofBundle(String sha256) {
		return crashes.stream().filter(each -> each.bundle().equals(sha256)).toList();
	}
}
