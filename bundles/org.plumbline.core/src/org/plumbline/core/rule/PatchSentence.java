package org.plumbline.core.rule;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.rule.PatchState.Verdict;

/**
 * Says in words where a host stands and how far a mend is.
 *
 * @param noTable true if no build is known at all
 * @param hosts   hosts with this build
 * @param build   their build; empty if not known
 * @param level   the last known level that the build has reached
 */
record PatchSentence(boolean noTable, List<String> hosts, String build, Optional<KnownBuild> level) {

	private static final int MONTHS_FROM = 2;

	String of(FixedIn fix, Optional<KnownBuild> fixLevel, Verdict verdict) {
		String here = NLS.bind(Messages.PatchSentence_here, String.join(", ", hosts), host()); //$NON-NLS-1$
		String mend = mend(fix, fixLevel);
		return switch (verdict) {
		case INCLUDED -> NLS.bind(Messages.PatchSentence_included, here, mend);
		case MISSING -> NLS.bind(Messages.PatchSentence_missing,
				new Object[] { here, mend, fixLevel.map(this::distance).orElse("") }); //$NON-NLS-1$
		case UNKNOWN -> NLS.bind(Messages.PatchSentence_unknown, new Object[] { here, mend, reason(fix, fixLevel) });
		};
	}

	private String host() {
		if (build.isEmpty()) {
			return Messages.PatchSentence_noBuild;
		}
		if (level.isEmpty()) {
			return NLS.bind(Messages.PatchSentence_noLevel, build);
		}
		return isExact() ? known(level.get().level(), level.get())
				: NLS.bind(Messages.PatchSentence_after, build, level.get().level());
	}

	private boolean isExact() {
		return level.filter(each -> Long.toString(each.number()).equals(build)).isPresent();
	}

	private static String mend(FixedIn fix, Optional<KnownBuild> fixLevel) {
		if (fixLevel.isPresent()) {
			return known(fix.release(), fixLevel.get());
		}
		return fix.build().isPresent()
				? NLS.bind(Messages.PatchSentence_build, fix.release(), Long.toString(fix.build().getAsLong()))
				: fix.release();
	}

	private static String known(String name, KnownBuild build) {
		return build.confirmed()
				? NLS.bind(Messages.PatchSentence_known,
						new Object[] { name, Long.toString(build.number()), build.released() })
				: NLS.bind(Messages.PatchSentence_build, name, Long.toString(build.number()));
	}

	private String distance(KnownBuild fix) {
		if (!isExact() || !fix.confirmed() || !level.get().confirmed()
				|| !fix.released().isAfter(level.get().released())) {
			return ""; //$NON-NLS-1$
		}
		LocalDate from = level.get().released();
		long months = Period.between(from, fix.released()).toTotalMonths();
		return months >= MONTHS_FROM ? NLS.bind(Messages.PatchSentence_months, months)
				: NLS.bind(Messages.PatchSentence_days, ChronoUnit.DAYS.between(from, fix.released()));
	}

	private String reason(FixedIn fix, Optional<KnownBuild> fixLevel) {
		if (build.isEmpty()) {
			return Messages.PatchSentence_collectBuild;
		}
		if (noTable) {
			return Messages.PatchSentence_noTable;
		}
		return fixLevel.isEmpty() && fix.build().isEmpty() ? Messages.PatchSentence_mendNotInTable
				: Messages.PatchSentence_otherLine;
	}
}
