package org.plumbline.core.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.Change;
import org.plumbline.model.casefile.Contact;
import org.plumbline.model.casefile.CustodyEntry;
import org.plumbline.model.casefile.EnvironmentEntry;
import org.plumbline.model.casefile.FieldChange;
import org.plumbline.model.casefile.Highlighter;
import org.plumbline.model.casefile.Hypothesis;
import org.plumbline.model.casefile.ReportText;
import org.plumbline.model.casefile.ReviewStep;
import org.plumbline.model.casefile.SavedView;
import org.plumbline.model.casefile.Silence;
import org.plumbline.model.casefile.StoryBlock;
import org.plumbline.model.casefile.Workaround;

/**
 * The order of what people wrote, by its content alone: whoever wrote or merged it in which order, equal cases have
 * equal files. Findings, bundles and samples have an order of their own and are not touched.
 */
final class CaseOrder {

	private CaseOrder() {
	}

	/** Sorts the lists of a case that nobody edits at the same time. */
	static void apply(Case model) {
		sort(model.getAnnotations(), by(Annotation::getCreatedNs, Annotation::getId));
		model.getAnnotations().forEach(each -> sort(each.getReplies(), by(r -> r.getCreatedNs(), r -> r.getId())));
		sort(model.getHypotheses(), at(Hypothesis::getPosition, Hypothesis::getId));
		model.getHypotheses().forEach(each -> sort(each.getArguments(), by(a -> a.getCreatedNs(), a -> a.getId())));
		sort(model.getStory(), at(StoryBlock::getPosition, StoryBlock::getId));
		sort(model.getContacts(), at(Contact::getPosition, Contact::getId));
		sort(model.getEnvironment(), at(EnvironmentEntry::getPosition, EnvironmentEntry::getId));
		sort(model.getWorkarounds(), by(Workaround::getFromNs, Workaround::getId));
		sort(model.getViews(), at(SavedView::getPosition, SavedView::getId));
		if (model.getReportPlan() != null) {
			sort(model.getReportPlan().getTexts(), Comparator.comparing(ReportText::getSection)
					.thenComparing(each -> String.valueOf(each.getId())));
		}
		sort(model.getHighlighters(), at(Highlighter::getPosition, Highlighter::getId));
		sort(model.getSilences(), by(Silence::getCreatedNs, Silence::getId));
		sort(model.getReviews(), by(ReviewStep::getCreatedNs, ReviewStep::getId));
		sort(model.getChanges(), by(Change::getTimeNs, Change::getId));
		model.getChanges().forEach(each -> sort(each.getFields(), Comparator.comparing(FieldChange::getField)));
		sort(model.getCustody(), by(CustodyEntry::getTimeNs, CustodyEntry::getHash));
	}

	private static <T> Comparator<T> by(java.util.function.ToLongFunction<T> timeNs,
			java.util.function.Function<T, String> id) {
		return Comparator.comparingLong(timeNs).thenComparing(each -> String.valueOf(id.apply(each)));
	}

	private static <T> Comparator<T> at(java.util.function.ToDoubleFunction<T> position,
			java.util.function.Function<T, String> id) {
		return Comparator.comparingDouble(position).thenComparing(each -> String.valueOf(id.apply(each)));
	}

	private static <T extends EObject> void sort(EList<T> list, Comparator<? super T> order) {
		List<T> sorted = new ArrayList<>(list);
		sorted.sort(order);
		if (!sorted.equals(list)) {
			ECollections.setEList(list, sorted);
		}
	}
}
