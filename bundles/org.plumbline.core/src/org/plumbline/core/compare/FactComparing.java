package org.plumbline.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the facts of both sides; an area that one side tells nothing about is not compared. */
final class FactComparing {

	/** Free and used space always differs a little; said is what differs by a tenth of the size. */
	private static final List<String> FILLING = List.of("freeBytes", "usedBytes"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final double MUCH = 0.1;

	private final HostFacts before;
	private final HostFacts after;
	private final FindingRelations relations;
	private final List<FactChange> changes = new ArrayList<>();
	private final List<String> notCompared = new ArrayList<>();

	FactComparing(HostFacts before, HostFacts after, FindingRelations relations) {
		this.before = before;
		this.after = after;
		this.relations = relations;
		TreeSet<String> areas = new TreeSet<>(before.areas().keySet());
		areas.addAll(after.areas().keySet());
		areas.forEach(this::area);
		changes.sort(Comparator.comparing((FactChange each) -> relations.rank(each.rules())).reversed());
	}

	/** Returns the changes, those that findings speak of first, then by area and subject. */
	List<FactChange> changes() {
		return changes;
	}

	/** Returns the areas that only one side knows, sorted. */
	List<String> notCompared() {
		return notCompared;
	}

	private void area(String area) {
		SortedMap<String, SortedMap<String, String>> old = before.area(area);
		SortedMap<String, SortedMap<String, String>> young = after.area(area);
		if (old.isEmpty() || young.isEmpty()) {
			notCompared.add(area);
			return;
		}
		TreeSet<String> subjects = new TreeSet<>(old.keySet());
		subjects.addAll(young.keySet());
		for (String subject : subjects) {
			if (!old.containsKey(subject)) {
				add(Change.NEW, area, subject, "", "", text(young.get(subject))); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (!young.containsKey(subject)) {
				add(Change.GONE, area, subject, "", text(old.get(subject)), ""); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				aspects(area, subject, old.get(subject), young.get(subject));
			}
		}
	}

	private void aspects(String area, String subject, Map<String, String> old, Map<String, String> young) {
		TreeMap<String, String> all = new TreeMap<>(old);
		all.putAll(young);
		for (String aspect : all.keySet()) {
			String was = old.getOrDefault(aspect, ""); //$NON-NLS-1$
			String is = young.getOrDefault(aspect, ""); //$NON-NLS-1$
			if (!was.equals(is) && !(FILLING.contains(aspect) && isAlike(was, is, all))) {
				add(Change.CHANGED, area, subject, aspect, was, is);
			}
		}
	}

	private static boolean isAlike(String was, String is, Map<String, String> aspects) {
		String size = aspects.getOrDefault("sizeBytes", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return !was.isEmpty() && !is.isEmpty() && !size.isEmpty()
				&& Math.abs(Double.parseDouble(was) - Double.parseDouble(is)) < MUCH * Double.parseDouble(size);
	}

	private static String text(Map<String, String> aspects) {
		return aspects.entrySet().stream()
				.map(each -> each.getKey().equals("value") ? each.getValue() : each.getKey() + ' ' + each.getValue()) //$NON-NLS-1$
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private void add(Change change, String area, String subject, String aspect, String was, String is) {
		changes.add(new FactChange(change, area, subject, aspect.equals("value") ? "" : aspect, was, is, //$NON-NLS-1$ //$NON-NLS-2$
				relations.ofSubject(subject)));
	}
}
