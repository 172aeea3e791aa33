package org.plumbline.core.report;

/** For whom a report is written. Sections choose depth and wording by it; the title page names it. */
public enum Audience {
	/** The owner of the hosts: plain words, consequences and remedies first. */
	CUSTOMER,
	/** Colleagues: raw lines, rule ids and references to every place of evidence. */
	INTERNAL,
	/** The vendor of a component: decoded codes and exact quotes. */
	VENDOR;

	/** Tells whether a report for these readers has tokens in place of names unless a person says otherwise. */
	public boolean hidesNames() {
		return this == CUSTOMER;
	}
}
