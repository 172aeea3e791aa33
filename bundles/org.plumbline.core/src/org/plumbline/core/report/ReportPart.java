package org.plumbline.core.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;

/**
 * What is known of a section without building it: enough to choose and to order chapters.
 *
 * @param id        final id, as plans of reports keep it
 * @param name      its name for people
 * @param order     place in a report that nobody ordered, small first
 * @param audiences for whom it is printed unless a person says otherwise; at least one
 * @param brief     whether the short form of the report has it
 * @param closing   whether it tells what the others said, so that it must be built after them
 */
public record ReportPart(String id, String name, int order, Set<Audience> audiences, boolean brief, boolean closing) {

	private static final String TRUE = "true"; //$NON-NLS-1$

	public ReportPart {
		Objects.requireNonNull(id, "id"); //$NON-NLS-1$
		Objects.requireNonNull(name, "name"); //$NON-NLS-1$
		audiences = Set.copyOf(audiences);
	}

	/** Returns what a contribution to {@code reportSection} says of itself. */
	static ReportPart of(IConfigurationElement element) {
		return new ReportPart(element.getAttribute("id"), element.getAttribute("name"), //$NON-NLS-1$ //$NON-NLS-2$
				Integer.parseInt(element.getAttribute("order")), audiences(element.getAttribute("audiences")), //$NON-NLS-1$ //$NON-NLS-2$
				TRUE.equals(element.getAttribute("brief")), TRUE.equals(element.getAttribute("closing"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Set<Audience> audiences(String names) {
		if (names == null) {
			return EnumSet.allOf(Audience.class);
		}
		Set<Audience> result = EnumSet.noneOf(Audience.class);
		for (String name : names.split(",")) { //$NON-NLS-1$
			result.add(Audience.valueOf(name.strip().toUpperCase(Locale.ROOT)));
		}
		return result;
	}

	/** Tells whether the section is meant for these readers. */
	public boolean isFor(Audience audience) {
		return audiences.contains(audience);
	}
}
