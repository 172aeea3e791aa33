package org.plumbline.core.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;

import org.plumbline.model.casefile.Case;

/**
 * Remembers when people changed what, until the case is saved; then it writes that into the log of the case. Changes of
 * one object between two savings are one change.
 */
final class CaseJournal {

	private final Case model;
	private final LongSupplier clock;
	private final Map<String, Long> times = new HashMap<>();
	private SortedMap<String, CaseObject> last;

	CaseJournal(Case model, LongSupplier clock) {
		this.model = model;
		this.clock = clock;
		last = PersonalFields.of(model);
	}

	/** Looks what has changed. Cost: one walk over what people wrote. */
	void note() {
		SortedMap<String, CaseObject> now = PersonalFields.of(model);
		Set<String> keys = new TreeSet<>(last.keySet());
		keys.addAll(now.keySet());
		keys.stream().filter(key -> !Objects.equals(last.get(key), now.get(key)))
				.forEach(key -> times.put(key, clock.getAsLong()));
		last = now;
	}

	/** Writes into the log what has changed since it was last written; returns how many objects that were. */
	int write(String author) {
		long now = clock.getAsLong();
		List<Edit> edits = ChangeLog.of(model).changesTo(PersonalFields.of(model), author,
				key -> times.getOrDefault(key, now));
		edits.forEach(each -> model.getChanges().add(each.toChange()));
		times.clear();
		return edits.size();
	}

	/**
	 * Writes into the log what a case says and its log does not: the case is of an old format, or was changed by hand.
	 * Ids follow from the content, so that the same case is completed in the same way by everybody.
	 */
	static void complete(Case model) {
		ChangeLog.of(model).changesTo(PersonalFields.of(model), "", key -> model.getCreatedNs()).stream() //$NON-NLS-1$
				.map(Edit::withContentId).forEach(each -> model.getChanges().add(each.toChange()));
	}
}
