package org.plumbline.core.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	/**
	 * A field before and after.
	 *
	 * @param name   of the field
	 * @param before value as text; empty if it was at its default
	 * @param after  value as text; empty if it is back at its default
	 */
	public record Field(String name, String before, String after) {
	}

	public CaseHistory {
		fields = List.copyOf(fields);
	}

	/** Returns what was done, earliest first. */
	public static List<CaseHistory> of(Case model) {
		List<CaseHistory> result = new ArrayList<>();
		Map<String, Map<String, List<String>>> values = new HashMap<>();
		for (Edit each : ChangeLog.of(model).edits()) {
			Map<String, List<String>> known = values.computeIfAbsent(each.object(), key -> new HashMap<>());
			List<Field> fields = new ArrayList<>();
			each.fields().forEach((name, after) -> {
				List<String> before = known.getOrDefault(name, List.of());
				if (!name.equals(CaseObject.PLACE)) {
					fields.add(new Field(name, String.join("\n", before), String.join("\n", after))); //$NON-NLS-1$ //$NON-NLS-2$
				}
				known.put(name, after);
			});
			String label = ObjectLabel.of(new CaseObject(each.object(), new java.util.TreeMap<>(known)));
			result.add(new CaseHistory(each.timeNs(), each.author(), each.kind().text(), each.object(), label, fields));
		}
		return result;
	}

	/** Returns what was done in words, without who and when. */
	public String sentence() {
		String names = String.join(", ", fields.stream().map(Field::name).toList()); //$NON-NLS-1$
		boolean own = !object.equals(CaseObject.CASE) && !object.startsWith(CaseObject.FINDING);
		return switch (own || !kind.equals("create") ? kind : "") { // a verdict is no new finding //$NON-NLS-1$ //$NON-NLS-2$
		case "create" -> NLS.bind(Messages.CaseHistory_created, label); //$NON-NLS-1$
		case "remove" -> NLS.bind(Messages.CaseHistory_removed, label); //$NON-NLS-1$
		default -> NLS.bind(Messages.CaseHistory_changed, label, names);
		};
	}
}
