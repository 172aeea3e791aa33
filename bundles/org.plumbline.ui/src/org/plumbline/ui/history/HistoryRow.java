package org.plumbline.ui.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseHistory;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CustodyEntry;

/**
 * One line of the history.
 *
 * @param timeNs when, UTC nanoseconds since 1970
 * @param who    name; may be empty
 * @param what   in words
 * @param detail all there is to say, several lines
 */
record HistoryRow(long timeNs, String who, String what, String detail) {

	/** Returns what was done with a case, latest first: changes by people, and the chain of custody. */
	static List<HistoryRow> of(Case model) {
		List<HistoryRow> rows = new ArrayList<>();
		CaseHistory.of(model).forEach(each -> rows.add(of(each)));
		model.getCustody().forEach(each -> rows.add(of(each)));
		rows.sort(Comparator.comparingLong(HistoryRow::timeNs).reversed());
		return rows;
	}

	private static HistoryRow of(CaseHistory entry) {
		StringBuilder detail = new StringBuilder(entry.sentence());
		for (CaseHistory.Field each : entry.fields()) {
			detail.append('\n').append(NLS.bind(each.before().isEmpty() ? Messages.HistoryRow_set
					: Messages.HistoryRow_changed, new Object[] { each.name(), each.before(), each.after() }));
		}
		return new HistoryRow(entry.timeNs(), entry.author(), entry.sentence(), detail.toString());
	}

	private static HistoryRow of(CustodyEntry entry) {
		String what = NLS.bind(Messages.HistoryRow_custody, action(entry.getAction()), entry.getDetail()).strip();
		String detail = NLS.bind(Messages.HistoryRow_hash, new Object[] { what, entry.getSha256(), entry.getHash() });
		return new HistoryRow(entry.getTimeNs(), entry.getAuthor(), what, detail);
	}

	private static String action(String action) {
		return switch (action) {
		case "import" -> Messages.HistoryRow_import; //$NON-NLS-1$
		case "save" -> Messages.HistoryRow_save; //$NON-NLS-1$
		case "export" -> Messages.HistoryRow_export; //$NON-NLS-1$
		case "merge" -> Messages.HistoryRow_merge; //$NON-NLS-1$
		case "redact" -> Messages.HistoryRow_redact; //$NON-NLS-1$
		default -> action;
		};
	}
}
