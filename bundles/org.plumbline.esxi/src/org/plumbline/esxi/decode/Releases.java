package org.plumbline.esxi.decode;

import java.util.List;

/** Says for which releases something holds. */
final class Releases {

	private Releases() {
	}

	/** Returns a label such as "ESXi 5.0 and later"; empty if it holds for all. */
	static String label(ReleaseRange releases) {
		if (releases.always()) {
			return ""; //$NON-NLS-1$
		}
		if (releases.since().isEmpty()) {
			return Messages.bind(Messages.Releases_upTo, releases.until());
		}
		return releases.until().isEmpty() ? Messages.bind(Messages.Releases_from, releases.since())
				: Messages.bind(Messages.Releases_fromTo, releases.since(), releases.until());
	}

	/** Makes labelled readings of the meanings that a code has in other releases. */
	static List<Reading> readings(String code, List<StatusRow> rows) {
		return rows.stream().map(row -> new Reading(label(row.releases()), code, row.name(), row.meaning(),
				row.advice(), row.sources())).toList();
	}
}
