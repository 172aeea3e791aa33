package org.plumbline.ui.merge;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseMerge;
import org.plumbline.core.casefile.CaseWords;
import org.plumbline.core.casefile.FieldConflict;
import org.plumbline.core.casefile.FieldConflict.Claim;
import org.plumbline.model.casefile.Case;
import org.plumbline.ui.preference.DisplayTime;

/**
 * The three values among which one decides.
 *
 * @param conflict the field
 * @param mine     what this copy made of it
 * @param theirs   what the other copy made of it
 */
record Choice(FieldConflict conflict, Claim mine, Claim theirs) {

	/** One of three columns. */
	enum Side {
		BASE, MINE, THEIRS;

		String title() {
			return switch (this) {
			case BASE -> Messages.Choice_base;
			case MINE -> Messages.Choice_mine;
			case THEIRS -> Messages.Choice_theirs;
			};
		}
	}

	static Choice of(FieldConflict conflict, Case other) {
		Optional<Claim> theirs = CaseMerge.claimOf(other, conflict);
		Claim last = theirs.orElse(conflict.claims().getLast());
		Claim mine = conflict.claims().stream().filter(each -> !each.equals(last)).reduce((a, b) -> b).orElse(last);
		return new Choice(conflict, mine, last);
	}

	List<String> values(Side side) {
		return switch (side) {
		case BASE -> conflict.base();
		case MINE -> mine.values();
		case THEIRS -> theirs.values();
		};
	}

	String text(Side side) {
		return CaseWords.value(conflict.field(), values(side), DisplayTime.current()::seconds);
	}

	/** Returns who made the value and when; empty for what both started from. */
	String who(Side side) {
		return switch (side) {
		case BASE -> ""; //$NON-NLS-1$
		case MINE -> who(mine);
		case THEIRS -> who(theirs);
		};
	}

	private static String who(Claim claim) {
		return NLS.bind(Messages.Choice_who, CaseWords.person(claim.author()),
				DisplayTime.current().seconds(claim.timeNs()));
	}
}
