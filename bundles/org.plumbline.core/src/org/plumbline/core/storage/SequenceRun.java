package org.plumbline.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.core.decode.SequencePattern;

/** One try to read a process from some event on. One thread. */
final class SequenceRun {

	private static final int NONE = -1;

	private final SequencePattern pattern;
	private final List<StorageEvent> firsts = new ArrayList<>();
	private final Set<String> devices = new TreeSet<>();
	private int step = NONE;
	private long inStep;
	private long count;
	private long lastNs;
	private boolean forbidden;
	private boolean passedOver;

	SequenceRun(SequencePattern pattern) {
		this.pattern = pattern;
	}

	/** Takes the next event; returns whether the run may go on after it. */
	boolean take(StorageEvent event) {
		if (step == NONE) {
			int first = beginning(event);
			if (first != NONE) {
				enter(first, event);
			}
			return first != NONE;
		}
		if (event.timeNs() - lastNs > pattern.gapNs()) {
			return false;
		}
		int to = stepOf(event);
		boolean told = event.labels().stream().anyMatch(pattern.unless()::contains);
		if (told && !isComplete()) {
			forbidden = true;
			return false;
		}
		passedOver = to == NONE;
		if (passedOver) {
			return !told;
		}
		enter(to, event);
		return !forbidden;
	}

	/** Returns whether the last event was passed over though a process could begin with it. */
	boolean passedOverBeginning(StorageEvent event) {
		return passedOver && beginning(event) != NONE;
	}

	/** Returns the step that a process can begin with at this event: the first, or one behind those that may miss. */
	private int beginning(StorageEvent event) {
		for (int i = 0; i < pattern.steps().size(); i++) {
			if (pattern.steps().get(i).takes(event.labels())) {
				return i;
			}
			if (pattern.steps().get(i).atLeast() > 0) {
				break;
			}
		}
		return NONE;
	}

	/** Returns the step that an event belongs to: a later one if all between may end or be missing, else this one. */
	private int stepOf(StorageEvent event) {
		if (inStep >= pattern.steps().get(step).atLeast()) {
			for (int i = step + 1; i < pattern.steps().size(); i++) {
				if (pattern.steps().get(i).takes(event.labels())) {
					return i;
				}
				if (pattern.steps().get(i).atLeast() > 0) {
					break;
				}
			}
		}
		return pattern.steps().get(step).takes(event.labels()) ? step : NONE;
	}

	private void enter(int to, StorageEvent event) {
		if (to != step) {
			firsts.add(event);
			inStep = 0;
		}
		step = to;
		inStep += event.count();
		count += event.count();
		lastNs = event.timeNs();
		forbidden |= inStep > pattern.steps().get(step).atMost();
		if (!event.device().isEmpty()) {
			devices.add(event.device());
		}
	}

	boolean isComplete() {
		if (step == NONE || forbidden || inStep < pattern.steps().get(step).atLeast()) {
			return false;
		}
		return pattern.steps().subList(step + 1, pattern.steps().size()).stream()
				.allMatch(each -> each.atLeast() == 0);
	}

	FoldedSequence finish() {
		StorageEvent first = firsts.getFirst();
		return new FoldedSequence(pattern, first.host(), List.copyOf(devices), first.timeNs(), lastNs, count,
				List.copyOf(firsts));
	}
}
