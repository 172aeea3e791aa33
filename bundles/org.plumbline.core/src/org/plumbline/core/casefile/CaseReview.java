package org.plumbline.core.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.ReviewStep;

/**
 * The review of a case: draft, in review, approved, frozen. Each step has a name, a time and the checksum of what
 * people had written then; so a case that was frozen tells when it was touched. Nobody is kept from working: a review
 * vouches, it does not lock.
 */
public final class CaseReview {

	/** The first state of every case. */
	public static final String DRAFT = "draft"; //$NON-NLS-1$
	/** Somebody reads it. */
	public static final String IN_REVIEW = "in review"; //$NON-NLS-1$
	/** Somebody vouches for it. */
	public static final String APPROVED = "approved"; //$NON-NLS-1$
	/** It has been handed out and shall stay as it is. */
	public static final String FROZEN = "frozen"; //$NON-NLS-1$
	/** All states in their order. */
	public static final List<String> STATES = List.of(DRAFT, IN_REVIEW, APPROVED, FROZEN);

	private CaseReview() {
	}

	/** Returns the last step; empty if none was taken. */
	public static Optional<ReviewStep> last(Case model) {
		return model.getReviews().stream().max(Comparator.comparingLong(ReviewStep::getCreatedNs)
				.thenComparing(each -> String.valueOf(each.getId())));
	}

	/** Returns the state that holds. */
	public static String state(Case model) {
		return last(model).map(ReviewStep::getState).filter(each -> !each.isEmpty()).orElse(DRAFT);
	}

	/** Makes the next step, not yet in the case. */
	static ReviewStep step(Case model, String state, String author, long timeNs, String text) {
		ReviewStep step = CasefileFactory.eINSTANCE.createReviewStep();
		step.setId(UUID.randomUUID().toString());
		step.setState(state);
		step.setAuthor(author);
		step.setCreatedNs(timeNs);
		step.setModifiedNs(timeNs);
		step.setText(text);
		step.setContentHash(Digest.ofPersonal(model));
		return step;
	}

	/** Returns the checksum of what people have written so far, as a step of the review would note it now. */
	public static String checksum(Case model) {
		return Digest.ofPersonal(model);
	}

	/** Returns a sentence for people if an approved or frozen case is not what it was then; empty if it is. */
	public static Optional<String> touched(Case model) {
		Optional<ReviewStep> last = last(model)
				.filter(each -> each.getState().equals(APPROVED) || each.getState().equals(FROZEN))
				.filter(each -> !each.getContentHash().equals(Digest.ofPersonal(model)));
		return last.map(each -> NLS.bind(Messages.CaseReview_touched, new Object[] { each.getState(),
				each.getAuthor(), time(each.getCreatedNs()), time(lastChange(model, each)) }));
	}

	private static long lastChange(Case model, ReviewStep step) {
		return model.getChanges().stream().filter(each -> !each.getObject().equals(step.getId()))
				.mapToLong(each -> each.getTimeNs()).max().orElse(Times.UNKNOWN_NS);
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}
}
