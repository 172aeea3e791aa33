package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.plumbline.core.event.XmlText;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.Change;
import org.plumbline.model.casefile.FieldChange;

/**
 * One change of one object, as a value.
 *
 * @param id      never given twice
 * @param object  key of the object
 * @param kind    what was done
 * @param author  who; empty if unknown
 * @param timeNs  when, UTC nanoseconds since 1970
 * @param parents changes of this object that this one follows
 * @param fields  new values by name; no values mean that the field is back at its default
 */
record Edit(String id, String object, Kind kind, String author, long timeNs, List<String> parents,
		SortedMap<String, List<String>> fields) implements Comparable<Edit> {

	/** What a change does to its object. */
	enum Kind {
		CREATE, CHANGE, REMOVE;

		String text() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		static Kind of(String text) {
			return text.equals("create") ? CREATE : text.equals("remove") ? REMOVE : CHANGE; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	Edit {
		parents = parents.stream().sorted().toList();
		fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
	}

	/** Returns this change under an id that its content alone decides. */
	Edit withContentId() {
		String content = object + '\0' + kind + '\0' + author + '\0' + timeNs + '\0' + parents + '\0' + fields;
		return new Edit(UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString(), object, kind,
				author, timeNs, parents, fields);
	}

	static Edit of(Change change) {
		SortedMap<String, List<String>> fields = new TreeMap<>();
		change.getFields().forEach(each -> fields.put(each.getField(), List.copyOf(each.getValues())));
		return new Edit(String.valueOf(change.getId()), change.getObject(), Kind.of(change.getKind()),
				change.getAuthor(), change.getTimeNs(), change.getParents(), fields);
	}

	Change toChange() {
		Change change = CasefileFactory.eINSTANCE.createChange();
		change.setId(id);
		change.setObject(XmlText.clean(object));
		change.setKind(kind.text());
		change.setAuthor(author);
		change.setTimeNs(timeNs);
		change.getParents().addAll(parents);
		fields.forEach((name, values) -> {
			FieldChange field = CasefileFactory.eINSTANCE.createFieldChange();
			field.setField(name);
			values.forEach(each -> field.getValues().add(XmlText.clean(each)));
			change.getFields().add(field);
		});
		return change;
	}

	/** Earlier first; the same for everybody. */
	@Override
	public int compareTo(Edit other) {
		int byTime = Long.compare(timeNs, other.timeNs);
		return byTime != 0 ? byTime : id.compareTo(other.id);
	}
}
