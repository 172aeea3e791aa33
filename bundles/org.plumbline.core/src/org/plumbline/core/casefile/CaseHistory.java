package org.plumbline.core.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.casefile.Case;

/**
 * One thing that somebody did with a case, for people.
 *
 * @param timeNs when, UTC nanoseconds since 1970
 * @param author who; empty if unknown
 * @param kind   one of create, change, remove
 * @param object key of the object
 * @param label  what the object was called then
 * @param fields what became of its fields, by name
 */
public record CaseHistory(long timeNs, String author, String kind, String object, String label,
		List<CaseHistory.Field> fields) {

	/** The head of the change says these already, or they are for the program alone. */
	private static final Set<String> UNTOLD = Set.of("author", "createdNs", "modifiedNs", "contentHash", "layout"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/**
	 * A field before and after.
	 *
	 * @param name   of the field
	 * @param before what it was for who changed it; several values if people had changed it apart, so that this change
	 *               decides between them; none if it was at its default
	 * @param after  the new value; empty if it is back at its default
	 */
	public record Field(String name, List<List<String>> before, List<String> after) {

		public Field {
			before = before.stream().map(List::copyOf).toList();
			after = List.copyOf(after);
		}

		/** Tells whether people had changed the field apart before, and this decides it. */
		public boolean isDecision() {
			return before.size() > 1;
		}
	}

	public CaseHistory {
		fields = List.copyOf(fields);
	}

	/** Returns what was done, earliest first. Cost: grows with the square of the changes of one object. */
	public static List<CaseHistory> of(Case model) {
		List<CaseHistory> result = new ArrayList<>();
		ObjectLabel labels = new ObjectLabel(model);
		Map<String, Map<String, List<String>>> values = new HashMap<>();
		ChangeLog log = ChangeLog.of(model);
		for (Edit each : log.edits()) {
			ObjectHistory history = log.history(each.object());
			List<Field> fields = each.fields().entrySet().stream()
					.filter(field -> !field.getKey().equals(CaseObject.PLACE))
					.map(field -> new Field(field.getKey(), history.before(each, field.getKey()), field.getValue()))
					.toList();
			Map<String, List<String>> known = values.computeIfAbsent(each.object(), key -> new HashMap<>());
			known.putAll(each.fields());
			String label = labels.of(new CaseObject(each.object(), new TreeMap<>(known)));
			result.add(new CaseHistory(each.timeNs(), each.author(), each.kind().text(), each.object(), label, fields));
		}
		return result;
	}

	/** Returns the fields that tell a person something. */
	public List<Field> told() {
		return fields.stream().filter(each -> !UNTOLD.contains(each.name())).toList();
	}

	/** Returns what was done in words, without who and when. */
	public String sentence() {
		String names = String.join(", ", told().stream().map(each -> CaseWords.field(each.name())).toList()); //$NON-NLS-1$
		boolean own = !object.equals(CaseObject.CASE) && !object.startsWith(CaseObject.FINDING);
		return switch (own || !kind.equals("create") ? kind : "") { // a verdict is no new finding //$NON-NLS-1$ //$NON-NLS-2$
		case "create" -> NLS.bind(Messages.CaseHistory_created, label); //$NON-NLS-1$
		case "remove" -> NLS.bind(Messages.CaseHistory_removed, label); //$NON-NLS-1$
		default -> NLS.bind(fields.stream().anyMatch(Field::isDecision) ? Messages.CaseHistory_decided
				: Messages.CaseHistory_changed, label, names);
		};
	}
}
