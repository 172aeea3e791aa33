package org.plumbline.core.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All changes of one object, and which follows which. Two changes of which neither follows the other were made by
 * people who did not know of each other.
 */
final class ObjectHistory {

	private final List<Edit> edits;
	private final Map<String, Integer> index = new HashMap<>();
	private final List<BitSet> ancestors = new ArrayList<>();

	/** @param edits changes of one object, earliest first */
	ObjectHistory(List<Edit> edits) {
		this.edits = List.copyOf(edits);
		for (int i = 0; i < edits.size(); i++) {
			index.put(edits.get(i).id(), i);
			ancestors.add(new BitSet());
		}
		for (int i = 0; i < edits.size(); i++) {
			findAncestors(i);
		}
	}

	/** Walks instead of trusting the clock: the machine of one author may be an hour behind. */
	private void findAncestors(int start) {
		BitSet found = ancestors.get(start);
		Deque<Integer> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			int current = open.pop();
			if (current < start) {
				found.or(ancestors.get(current)); // an earlier one has been walked already
				continue;
			}
			for (String parent : edits.get(current).parents()) {
				Integer at = index.get(parent);
				if (at != null && at != start && !found.get(at)) {
					found.set(at);
					open.push(at);
				}
			}
		}
		found.clear(start); // a circle is nobody's work, but must not make the object vanish
	}

	private int at(Edit edit) {
		return index.get(edit.id());
	}

	/** Returns the ids of the changes that nobody has followed yet. */
	List<String> heads() {
		return last(edits).stream().map(Edit::id).toList();
	}

	/** Tells whether the object is there. A change by somebody who did not know of the removal brings it back. */
	boolean isThere() {
		return last(edits).stream().anyMatch(each -> each.kind() != Edit.Kind.REMOVE);
	}

	/** Returns the names of all fields that were ever written. */
	SortedSet<String> fields() {
		SortedSet<String> names = new TreeSet<>();
		edits.forEach(each -> names.addAll(each.fields().keySet()));
		return names;
	}

	/** Returns the changes that may claim a field: those that no other change of it follows; earliest first. */
	List<Edit> claims(String field) {
		return last(writers(field));
	}

	private List<Edit> writers(String field) {
		return edits.stream().filter(each -> each.fields().containsKey(field)).toList();
	}

	private List<Edit> last(List<Edit> some) {
		BitSet followed = new BitSet();
		some.forEach(each -> followed.or(ancestors.get(at(each))));
		return some.stream().filter(each -> !followed.get(at(each))).toList();
	}

	/** Returns the value of a field; if several people claim it, that of the last. */
	List<String> value(String field) {
		List<Edit> claims = claims(field);
		return claims.isEmpty() ? List.of() : claims.getLast().fields().get(field);
	}

	/** Tells whether people who did not know of each other gave a field different values. */
	boolean isContested(String field) {
		return claims(field).stream().map(each -> each.fields().get(field)).distinct().count() > 1;
	}

	/** Returns the value that all who claim a field started from; no values if it was at its default. */
	List<String> base(String field) {
		BitSet common = new BitSet();
		common.set(0, edits.size());
		claims(field).forEach(each -> common.and(ancestors.get(at(each))));
		Stream<Edit> before = writers(field).stream().filter(each -> common.get(at(each)));
		return last(before.toList()).stream().reduce((first, second) -> second)
				.map(each -> each.fields().get(field)).orElse(List.of());
	}

	/**
	 * Returns the values that a field had for who made a change; more than one if people had changed it apart, none if
	 * it was at its default.
	 */
	List<List<String>> before(Edit edit, String field) {
		BitSet known = ancestors.get(at(edit));
		return last(writers(field).stream().filter(each -> known.get(at(each))).toList()).stream()
				.map(each -> each.fields().get(field)).distinct().toList();
	}

	/** Returns all changes, earliest first. */
	List<Edit> edits() {
		return Collections.unmodifiableList(edits);
	}
}
