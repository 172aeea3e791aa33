package org.plumbline.ui.history;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseReview;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.ReviewStep;
import org.plumbline.ui.preference.DisplayTime;

/** Says how far the review of a case is, and whether what was vouched for still stands. */
final class ReviewText {

	private ReviewText() {
	}

	/** Returns one or more lines for people. Cost: reads all that people have written. */
	static String of(Case model) {
		return CaseReview.last(model).map(step -> of(model, step)).orElse(Messages.ReviewText_draft);
	}

	private static String of(Case model, ReviewStep step) {
		String said = CaseReview.touched(model).orElseGet(() -> NLS.bind(Messages.ReviewText_state, new Object[] {
				step.getState(), step.getAuthor(), DisplayTime.current().seconds(step.getCreatedNs()) }));
		String why = step.getText().isEmpty() ? "" : NLS.bind(Messages.ReviewText_why, step.getText()); //$NON-NLS-1$
		String now = CaseReview.checksum(model);
		String checksum = now.equals(step.getContentHash()) ? NLS.bind(Messages.ReviewText_same, now)
				: NLS.bind(Messages.ReviewText_other, step.getContentHash(), now);
		return said + why + '\n' + checksum;
	}
}
