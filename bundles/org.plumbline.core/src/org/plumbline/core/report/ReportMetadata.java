package org.plumbline.core.report;

import java.util.Objects;

/**
 * What the title page and the running lines of a report say about it. Empty strings are left out there.
 *
 * @param caseTitle      what the case is called; stands at the top of every page
 * @param customer       for whom the hosts run
 * @param caseNumber     the number under which the customer knows the case
 * @param engineer       who answers for the report
 * @param dateNs         date of the report, UTC nanoseconds since 1970-01-01; also the creation date inside the file,
 *                       which is why exporters need no clock
 * @param productVersion version of the program that built the report
 * @param audience       for whom it is written
 * @param redacted       whether tokens stand in place of names; the title page says so
 */
public record ReportMetadata(String caseTitle, String customer, String caseNumber, String engineer, long dateNs,
		String productVersion, Audience audience, boolean redacted) {

	public ReportMetadata {
		Objects.requireNonNull(caseTitle, "caseTitle"); //$NON-NLS-1$
		Objects.requireNonNull(customer, "customer"); //$NON-NLS-1$
		Objects.requireNonNull(caseNumber, "caseNumber"); //$NON-NLS-1$
		Objects.requireNonNull(engineer, "engineer"); //$NON-NLS-1$
		Objects.requireNonNull(productVersion, "productVersion"); //$NON-NLS-1$
		Objects.requireNonNull(audience, "audience"); //$NON-NLS-1$
	}

	/** A report that shows names as they are. */
	public ReportMetadata(String caseTitle, String customer, String caseNumber, String engineer, long dateNs,
			String productVersion, Audience audience) {
		this(caseTitle, customer, caseNumber, engineer, dateNs, productVersion, audience, false);
	}

	/** Returns this of a report in which tokens stand in place of names. */
	ReportMetadata asRedacted() {
		return new ReportMetadata(caseTitle, customer, caseNumber, engineer, dateNs, productVersion, audience, true);
	}
}
