package org.plumbline.core.capacity;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;

/** Says in words from what a forecast follows, and why there is none. */
final class Basis {

	private Basis() {
	}

	static String of(Outlook outlook, FillSeries series, boolean hasLatest) {
		List<String> sentences = new ArrayList<>();
		sentences.add(verdict(outlook, series));
		series.cleanUpNs().ifPresent(
				timeNs -> sentences.add(NLS.bind(Messages.Basis_cleanUp, Times.rfc3339(timeNs))));
		if (outlook == Outlook.FILLS && series.isRounded()) {
			sentences.add(Messages.Basis_rounded);
		}
		if (outlook == Outlook.FILLS && !hasLatest) {
			boolean pair = series.levels().size() == 2 && !series.isRounded();
			sentences.add(pair ? Messages.Basis_pair : Messages.Basis_mayNever);
		}
		return String.join(" ", sentences); //$NON-NLS-1$
	}

	private static String verdict(Outlook outlook, FillSeries series) {
		int count = series.levels().size();
		if (outlook == Outlook.TOO_FEW) {
			return count == 0 ? Messages.Basis_nothing : Messages.Basis_tooFew;
		}
		String form = switch (outlook) {
		case FILLS -> Messages.Basis_fills;
		case FULL -> Messages.Basis_full;
		case NEVER -> Messages.Basis_never;
		case FAR -> Messages.Basis_far;
		case NO_SIZE -> Messages.Basis_noSize;
		default -> Messages.Basis_tooClose;
		};
		return NLS.bind(form, new Object[] { count, Times.rfc3339(series.levels().getFirst().timeNs()),
				Times.rfc3339(series.levels().getLast().timeNs()) });
	}
}
