package org.plumbline.core.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToLongFunction;

import org.plumbline.core.casefile.Edit.Kind;
import org.plumbline.model.casefile.Case;

/**
 * All changes that people made, as a set. What a case says follows from the set alone, whatever the order: so the union
 * of two sets is the merge of two cases. Never changed after it was made.
 */
final class ChangeLog {

	/** Of these the last one counts, without a question: they say nothing that could be lost. */
	private static final Set<String> QUIET = Set.of("modifiedNs", "position", "colour", CaseObject.PLACE); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String ANNOTATIONS = "annotations"; //$NON-NLS-1$
	private static final String REPLIES = "replies"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$

	private final SortedSet<Edit> edits = new TreeSet<>();
	private final SortedMap<String, ObjectHistory> objects = new TreeMap<>();
	/** Filled when first asked for. */
	private final SortedMap<String, CaseObject> state = new TreeMap<>();

	ChangeLog(Collection<Edit> all) {
		edits.addAll(all);
		SortedMap<String, List<Edit>> byObject = new TreeMap<>();
		edits.forEach(each -> byObject.computeIfAbsent(each.object(), key -> new ArrayList<>()).add(each));
		byObject.forEach((key, some) -> objects.put(key, new ObjectHistory(some)));
	}

	static ChangeLog of(Case model) {
		return new ChangeLog(model.getChanges().stream().map(Edit::of).toList());
	}

	/** Returns all changes, earliest first. */
	List<Edit> edits() {
		return List.copyOf(edits);
	}

	ChangeLog union(Collection<Edit> other) {
		List<Edit> all = new ArrayList<>(edits);
		all.addAll(other);
		return new ChangeLog(all);
	}

	/** Puts the log into a case in place of the one there. */
	void putInto(Case model) {
		Set<String> there = new TreeSet<>();
		model.getChanges().forEach(each -> there.add(each.getId()));
		edits.stream().filter(each -> !there.contains(each.id())).forEach(each -> model.getChanges()
				.add(each.toChange()));
	}

	/** Returns what the case holds after all changes, by key. */
	SortedMap<String, CaseObject> state() {
		if (state.isEmpty()) {
			fill();
		}
		return Collections.unmodifiableSortedMap(state);
	}

	private void fill() {
		objects.forEach((key, history) -> {
			if (history.isThere()) {
				putWithParents(key);
			}
		});
		List.copyOf(state.values()).stream().filter(ChangeLog::isRemark).forEach(this::keepOtherTexts);
	}

	/** Who answers a remark that somebody else removed meanwhile keeps it. */
	private void putWithParents(String key) {
		ObjectHistory history = objects.get(key);
		if (history != null && !state.containsKey(key)) {
			SortedMap<String, List<String>> fields = new TreeMap<>();
			history.fields().forEach(field -> put(fields, field, history.value(field)));
			CaseObject object = new CaseObject(key, fields);
			state.put(key, object);
			putWithParents(object.parent());
		}
	}

	private static void put(SortedMap<String, List<String>> fields, String field, List<String> values) {
		if (!values.isEmpty()) {
			fields.put(field, values);
		}
	}

	private static boolean isRemark(CaseObject object) {
		return object.list().equals(ANNOTATIONS) || object.list().equals(REPLIES);
	}

	/** Remarks never conflict: where two people changed one text, the last one stands and the other is its reply. */
	private void keepOtherTexts(CaseObject remark) {
		List<Edit> claims = objects.get(remark.key()).claims(TEXT);
		String thread = remark.list().equals(REPLIES) ? remark.parent() : remark.key();
		for (Edit each : claims.subList(0, Math.max(0, claims.size() - 1))) {
			List<String> text = each.fields().get(TEXT);
			String key = UUID.nameUUIDFromBytes(("reply " + each.id()).getBytes(StandardCharsets.UTF_8)).toString(); //$NON-NLS-1$
			if (!text.isEmpty() && !text.equals(remark.fields().get(TEXT)) && !objects.containsKey(key)) {
				SortedMap<String, List<String>> fields = new TreeMap<>();
				put(fields, "author", each.author().isEmpty() ? List.of() : List.of(each.author())); //$NON-NLS-1$
				fields.put("createdNs", List.of(String.valueOf(each.timeNs()))); //$NON-NLS-1$
				fields.put(TEXT, text);
				fields.put(CaseObject.PLACE, List.of(REPLIES, thread));
				state.put(key, new CaseObject(key, fields));
			}
		}
	}

	/** Returns all changes of an object that was changed. */
	ObjectHistory history(String object) {
		return objects.get(object);
	}

	/** Returns the fields that people must decide about; by object, then field. */
	List<FieldConflict> conflicts(ObjectLabel labels) {
		List<FieldConflict> result = new ArrayList<>();
		SortedMap<String, CaseObject> state = state();
		objects.forEach((key, history) -> {
			CaseObject object = state.get(key);
			if (object != null && !isRemark(object)) {
				history.fields().stream().filter(field -> !QUIET.contains(field) && history.isContested(field))
						.forEach(field -> result.add(conflict(object, labels, field, history)));
			}
		});
		return result;
	}

	private static FieldConflict conflict(CaseObject object, ObjectLabel labels, String field,
			ObjectHistory history) {
		return new FieldConflict(object.key(), labels.of(object), field, history.base(field),
				history.claims(field).stream().map(each -> new FieldConflict.Claim(each.id(), each.author(),
						each.timeNs(), each.fields().get(field))).toList());
	}

	/** Returns the change that settles a field for good: it follows all that is known of the object. */
	Edit decision(String object, String field, List<String> values, String author, long timeNs) {
		SortedMap<String, List<String>> fields = new TreeMap<>();
		fields.put(field, List.copyOf(values));
		return new Edit(UUID.randomUUID().toString(), object, Kind.CHANGE, author, timeNs,
				objects.get(object).heads(), fields);
	}

	/**
	 * Returns the changes that lead from this log to what a case says now.
	 *
	 * @param now    what the case says
	 * @param author who made them
	 * @param timeNs when an object was changed, by key
	 */
	List<Edit> changesTo(SortedMap<String, CaseObject> now, String author, ToLongFunction<String> timeNs) {
		List<Edit> result = new ArrayList<>();
		SortedMap<String, CaseObject> state = state();
		now.forEach((key, object) -> {
			SortedMap<String, List<String>> fields = differences(object, state);
			boolean fresh = !state.containsKey(key) || !objects.containsKey(key);
			if (!fields.isEmpty()) {
				result.add(edit(key, fresh ? Kind.CREATE : Kind.CHANGE, author, timeNs.applyAsLong(key), fields));
			}
		});
		state.values().stream().filter(each -> each.isOwn() && !now.containsKey(each.key()))
				.filter(each -> PersonalFields.isKnown(each.list()))
				.forEach(each -> result.add(edit(each.key(), Kind.REMOVE, author, timeNs.applyAsLong(each.key()),
						new TreeMap<>())));
		return result;
	}

	private Edit edit(String key, Kind kind, String author, long timeNs, SortedMap<String, List<String>> fields) {
		ObjectHistory history = objects.get(key);
		return new Edit(UUID.randomUUID().toString(), key, kind, author, timeNs,
				history == null ? List.of() : history.heads(), fields);
	}

	private SortedMap<String, List<String>> differences(CaseObject object, Map<String, CaseObject> state) {
		ObjectHistory history = objects.get(object.key());
		CaseObject known = state.get(object.key());
		if (known != null && known.fields().equals(object.fields())) {
			return new TreeMap<>();
		}
		SortedMap<String, List<String>> fields = new TreeMap<>();
		SortedSet<String> names = history == null ? new TreeSet<>() : new TreeSet<>(history.fields());
		names.addAll(object.fields().keySet());
		for (String name : names) {
			List<String> now = object.fields().getOrDefault(name, List.of());
			List<String> before = history == null ? List.of() : history.value(name);
			if (PersonalFields.isKnown(name) && !now.equals(before)) {
				fields.put(name, now);
			}
		}
		if (history != null && known == null && fields.isEmpty() && object.isOwn()) {
			fields.put(CaseObject.PLACE, object.fields().get(CaseObject.PLACE)); // back after its removal, as it was
		}
		return fields;
	}
}
