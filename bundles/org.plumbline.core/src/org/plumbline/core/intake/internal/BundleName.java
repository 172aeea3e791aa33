package org.plumbline.core.intake.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;

/**
 * What the name of an archive or of its root folder says. Read from the right, because host names hold dashes:
 * {@code [prefix-][host-]YYYY-MM-DD--HH.MM[.pid|-pid][.tgz|.tar.gz|.tar]}. ESX 4.x names its archive without a host,
 * its root folder with one.
 *
 * @param host      host name; empty if there is none
 * @param collectedNs when the collector ran, UTC; empty if the name holds no time
 */
record BundleName(String host, OptionalLong collectedNs) {

	private static final Pattern FORM = Pattern
			.compile(
					"(?:(?:esx|vm-support|vc)(?:-(?<host>.+?))?|(?<other>.*?))-?(?<date>\\d{4}-\\d\\d-\\d\\d)--(?<hour>\\d\\d)\\.(?<minute>\\d\\d)(?:[-.]\\d+)?(?:[ (].*)?(?:\\.\\w+)*"); //$NON-NLS-1$

	static BundleName of(String name) {
		Matcher parts = FORM.matcher(name);
		if (!parts.matches()) {
			return new BundleName("", OptionalLong.empty()); //$NON-NLS-1$
		}
		String host = parts.group("host") == null ? "" : parts.group("host"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new BundleName(host, time(parts));
	}

	/**
	 * Tells whether the host of this name is to be preferred to one that an output says: that is empty, or it is the
	 * first part of a name with its domain.
	 */
	boolean isWholeNameOf(String said) {
		return said.isEmpty() || host.regionMatches(true, 0, said + '.', 0, said.length() + 1);
	}

	private static OptionalLong time(Matcher parts) {
		try {
			LocalDateTime time = LocalDateTime.parse(parts.group("date") + "T" + parts.group("hour") + ":" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					+ parts.group("minute")); //$NON-NLS-1$
			return OptionalLong.of(Times.ns(time.toInstant(ZoneOffset.UTC)));
		} catch (java.time.DateTimeException e) {
			return OptionalLong.empty(); // digits that are no date: the name says nothing
		}
	}
}
