package org.plumbline.ui.report;

import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.model.casefile.Case;

/** What the title page says of a case. */
record CaseTitle(String title, String customer, String caseNumber, String engineer, String summary) {

	static CaseTitle of(Case model) {
		return new CaseTitle(model.getTitle(), model.getCustomer(), model.getCaseNumber(), model.getEngineer(),
				model.getSummary());
	}

	/** Returns this with an engineer. */
	CaseTitle by(String someone) {
		return new CaseTitle(title, customer, caseNumber, someone, summary);
	}

	/** Puts this into the case as one step of undo; without a difference nothing changes. */
	void putInto(CaseEditor editor) {
		if (!equals(of(editor.model()))) {
			editor.describe(title, customer, caseNumber, engineer, summary);
		}
	}
}
