package org.plumbline.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.core.compare.LineTally.Count;
import org.plumbline.core.store.LogRecord;

/** Compares how often the classes of lines come on both sides. */
final class LineComparing {

	/** A class that is on both sides is told if it comes at least so many times as often or as seldom … */
	private static final double LEAST_RATIO = 2;
	/** … and if chance would hardly do that: so many standard deviations. */
	private static final double LEAST_SIZE = 3;

	private static final Comparator<LineChange> BY_SIZE = Comparator.comparingDouble(LineChange::size).reversed()
			.thenComparing(each -> each.lines().process()).thenComparing(each -> each.lines().signature());

	private final ComparedSide firstSide;
	private final ComparedSide secondSide;
	private final LineTally first;
	private final LineTally second;
	private final FindingRelations relations;

	LineComparing(ComparedSide firstSide, LineTally first, ComparedSide secondSide, LineTally second,
			FindingRelations relations) {
		this.firstSide = firstSide;
		this.first = first;
		this.secondSide = secondSide;
		this.second = second;
		this.relations = relations;
	}

	/** Returns all changes: those that findings quote first, the worse finding before, then by size. */
	List<LineChange> changes() {
		Set<LineClass> all = new HashSet<>(first.counts().keySet());
		all.addAll(second.counts().keySet());
		List<LineChange> changes = new ArrayList<>();
		for (LineClass each : all) {
			compare(each, changes);
		}
		changes.sort(Comparator.comparingInt((LineChange each) -> relations.rank(each.rules())).reversed()
				.thenComparing(BY_SIZE));
		return changes;
	}

	private void compare(LineClass lines, List<LineChange> changes) {
		Count was = first.counts().get(lines);
		Count is = second.counts().get(lines);
		double hoursBefore = first.hours(lines.process());
		double hoursAfter = second.hours(lines.process());
		double before = was == null ? 0 : was.events() / hoursBefore;
		double after = is == null ? 0 : is.events() / hoursAfter;
		double size = Math.abs(after - before) / Math.sqrt(before / hoursBefore + after / hoursAfter);
		boolean clear = was == null ? after > first.forgottenCount() / hoursBefore
				: is == null ? before > second.forgottenCount() / hoursAfter
				: size >= LEAST_SIZE && Math.max(before, after) >= LEAST_RATIO * Math.min(before, after);
		if (clear) {
			changes.add(change(lines, was, is, before, after, size));
		}
	}

	private LineChange change(LineClass lines, Count was, Count is, double before, double after, double size) {
		Change change = was == null ? Change.NEW
				: is == null ? Change.GONE : after > before ? Change.MORE : Change.LESS;
		LogRecord example = is != null ? secondSide.events().record(is.firstRow())
				: firstSide.events().record(was.firstRow());
		return new LineChange(change, lines, was == null ? 0 : was.events(), is == null ? 0 : is.events(), before,
				after, size, example.ref(), example.message(), relations.ofLines(lines));
	}
}
