package org.plumbline.core.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.event.Severity;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.DecodeResult;
import org.plumbline.model.casefile.FindingEntry;

/**
 * Merges two copies of a case. What people wrote is merged change by change: each file remembers who changed what and
 * which change follows which, so their common ancestor is known field by field. What the program found is joined by its
 * key. The result does not depend on who merges with whom in which order, and merging twice changes nothing.
 *
 * <p>
 * Remarks never conflict. A conflict is a field that two people changed without knowing of each other; the later change
 * stands until somebody decides.
 */
public final class CaseMerge {

	private CaseMerge() {
	}

	/**
	 * Merges two cases, neither of which is changed.
	 *
	 * @param base a common ancestor that is known from elsewhere; needed only for copies that do not remember their
	 *             changes, as those of format 1
	 */
	public static Case merge(Case ours, Case theirs, Optional<Case> base) {
		Case left = completed(ours, base);
		Case right = completed(theirs, base);
		Case merged = CaseXmi.copy(left);
		mergeMade(merged, right);
		ChangeLog log = ChangeLog.of(left).union(ChangeLog.of(right).edits());
		log.putInto(merged);
		PersonalFields.apply(log.state(), merged);
		UnknownData.merge(merged, right);
		CaseOrder.apply(merged);
		return merged;
	}

	private static Case completed(Case side, Optional<Case> base) {
		Case copy = CaseXmi.copy(side);
		if (copy.getChanges().isEmpty() && base.isPresent()) {
			Case start = CaseXmi.copy(base.get());
			CaseJournal.complete(start);
			ChangeLog.of(start).putInto(copy);
		}
		CaseJournal.complete(copy);
		return copy;
	}

	/** Returns the fields that somebody must decide about, in a fixed order. */
	public static List<FieldConflict> conflicts(Case model) {
		return ChangeLog.of(model).conflicts(new ObjectLabel(model));
	}

	/**
	 * Decides a conflict for good.
	 *
	 * @param values the value that shall stand
	 * @param author who decides
	 * @param timeNs now, UTC nanoseconds since 1970
	 */
	public static void decide(Case model, FieldConflict conflict, List<String> values, String author, long timeNs) {
		ChangeLog log = ChangeLog.of(model);
		Edit decision = log.decision(conflict.object(), conflict.field(), values, author, timeNs);
		ChangeLog next = log.union(List.of(decision));
		next.putInto(model);
		PersonalFields.apply(next.state(), model);
	}

	/** Notes a merge in the chain of custody. */
	public static void seal(Case merged, String author, long timeNs, String with) {
		Custody.seal(merged, Custody.Action.MERGE, author, timeNs, with);
	}

	/** Tells which of the claims of a conflict one side made: the last one that its log holds. */
	public static Optional<FieldConflict.Claim> claimOf(Case side, FieldConflict conflict) {
		Case known = completed(side, Optional.empty()); // what it does not remember was completed in the merge, too
		return conflict.claims().stream()
				.filter(claim -> known.getChanges().stream().anyMatch(each -> claim.change().equals(each.getId())))
				.reduce((first, second) -> second);
	}

	/** Makes an open case say what a merged one says; objects that stay keep their identity in memory. */
	static void replace(Case model, Case merged) {
		mergeMade(model, merged);
		ChangeLog log = ChangeLog.of(merged);
		log.putInto(model);
		PersonalFields.apply(log.state(), model);
		UnknownData.merge(model, merged);
	}

	private static void mergeMade(Case merged, Case other) {
		merged.setId(least(merged.getId(), other.getId()));
		merged.setCreatedNs(Math.min(merged.getCreatedNs(), other.getCreatedNs()));
		merged.setRedacted(merged.isRedacted() && other.isRedacted());
		merged.setFormatVersion(CaseFile.FORMAT_VERSION);
		merged.setLayout(greatest(merged.getLayout(), other.getLayout())); // of one of them: it has no sense in parts
		join(merged.getBundles(), other.getBundles(), CaseMerge::keyOf);
		join(merged.getFindings(), other.getFindings(), PersonalFields::findingKey);
		sortFindings(merged.getFindings());
		join(merged.getExcerpts(), other.getExcerpts(), each -> each.getRef().toString());
		join(merged.getRamdisks(), other.getRamdisks(), CaseExcerpts::key);
		join(merged.getFacts(), other.getFacts(), CaseExcerpts::key);
		join(merged.getDecodes(), other.getDecodes(), DecodeResults::key);
		join(merged.getEvidence(), other.getEvidence(), each -> each.getSha256());
		join(merged.getCustody(), other.getCustody(), each -> each.getHash());
		if (other.getTimelineSummary() != null && (merged.getTimelineSummary() == null
				|| RICHEST.compare(other.getTimelineSummary(), merged.getTimelineSummary()) > 0)) {
			merged.setTimelineSummary(EcoreUtil.copy(other.getTimelineSummary()));
		}
	}

	/** Worst first, then by time, as rules hand them over. */
	private static void sortFindings(EList<FindingEntry> findings) {
		ECollections.sort(findings, Comparator.<FindingEntry>comparingInt(
				each -> Severity.ofLabel(each.getSeverity()).orElse(Severity.INFO).ordinal())
				.thenComparingLong(FindingEntry::getFirstNs).thenComparing(FindingEntry::getRule)
				.thenComparing(FindingEntry::getKey));
	}

	private static String least(String one, String other) {
		return one == null ? other : other == null || one.compareTo(other) <= 0 ? one : other;
	}

	private static String greatest(String one, String other) {
		return one.compareTo(other) >= 0 ? one : other;
	}

	private static String keyOf(BundleReference bundle) {
		return bundle.getSha256().isEmpty() ? bundle.getName() : bundle.getSha256();
	}

	/** Where both sides have a part of one key, the one that says more is taken; by text if they say as much. */
	private static final Comparator<EObject> RICHEST = Comparator.<EObject>comparingLong(CaseMerge::weight)
			.thenComparing(CanonicalText::of);

	private static long weight(EObject part) {
		return switch (part) {
		case FindingEntry finding -> finding.getCount();
		case DecodeResult result -> result.getCount();
		default -> 0;
		};
	}

	private static <T extends EObject> void join(EList<T> into, List<T> others, Function<T, String> key) {
		SortedMap<String, T> best = new TreeMap<>();
		Collection<T> all = new ArrayList<>(into);
		all.addAll(EcoreUtil.copyAll(others));
		all.forEach(each -> best.merge(key.apply(each), each, (a, b) -> RICHEST.compare(a, b) >= 0 ? a : b));
		into.clear();
		into.addAll(best.values());
	}
}
