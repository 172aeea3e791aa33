package org.plumbline.ui.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseHistory;
import org.plumbline.core.casefile.CaseWords;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CustodyEntry;
import org.plumbline.ui.preference.DisplayTime;

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
		entry.told().forEach(each -> detail.append('\n').append(line(each)));
		return new HistoryRow(entry.timeNs(), CaseWords.person(entry.author()), entry.sentence(), detail.toString());
	}

	private static String line(CaseHistory.Field field) {
		String name = CaseWords.field(field.name());
		String after = value(field.name(), field.after());
		if (field.isDecision()) {
			return NLS.bind(Messages.HistoryRow_decided, new Object[] { name, String.join(Messages.HistoryRow_or,
					field.before().stream().map(each -> value(field.name(), each)).toList()), after });
		}
		List<String> before = field.before().isEmpty() ? List.of() : field.before().getFirst();
		return NLS.bind(before.isEmpty() ? Messages.HistoryRow_set : Messages.HistoryRow_changed,
				new Object[] { name, value(field.name(), before), after });
	}

	private static String value(String field, List<String> values) {
		String text = CaseWords.value(field, values, DisplayTime.current()::seconds);
		return text.isEmpty() ? Messages.HistoryRow_empty : text;
	}

	private static HistoryRow of(CustodyEntry entry) {
		String what = NLS.bind(Messages.HistoryRow_custody, action(entry.getAction()), entry.getDetail()).strip();
		String detail = NLS.bind(Messages.HistoryRow_hash, new Object[] { what, entry.getSha256(), entry.getHash() });
		return new HistoryRow(entry.getTimeNs(), CaseWords.person(entry.getAuthor()), what, detail);
	}

	private static String action(String action) {
		return switch (action) {
		case "import" -> Messages.HistoryRow_import; //$NON-NLS-1$
		case "create" -> Messages.HistoryRow_create; //$NON-NLS-1$
		case "review" -> Messages.HistoryRow_review; //$NON-NLS-1$
		case "save" -> Messages.HistoryRow_save; //$NON-NLS-1$
		case "export" -> Messages.HistoryRow_export; //$NON-NLS-1$
		case "merge" -> Messages.HistoryRow_merge; //$NON-NLS-1$
		case "redact" -> Messages.HistoryRow_redact; //$NON-NLS-1$
		default -> action;
		};
	}
}
