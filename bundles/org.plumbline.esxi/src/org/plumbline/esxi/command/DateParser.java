package org.plumbline.esxi.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * {@code date}: when the bundle was collected and in which zone its host writes local stamps. Forms: {@code Sat Apr  7
 * 17:41:03 UTC 2012} with or without zone or with AM/PM, {@code Sat 7 Apr 2012 05:41:03 PM CEST}, and ISO 8601; or the
 * collector's {@code README}, where one of these stands behind {@code Captured on} and counts first. Facts:
 * {@code time/collected} in RFC 3339, {@code time/zone} as written, and {@code time/localZone} where that is not UTC:
 * the region with its summer time, if the word names one and is in use there at that time.
 */
public final class DateParser implements CommandOutputParser {

	private static final String GROUP = "time"; //$NON-NLS-1$
	private static final String README = "README"; //$NON-NLS-1$
	private static final Pattern YEAR_LAST = Pattern.compile(
			"[A-Z][a-z]{2},? +([A-Z][a-z]{2}) +([0-9]{1,2}) +([0-9:]{8})(?: ([AP]M))?(?: (\\S+))? ([0-9]{4})"); //$NON-NLS-1$
	private static final Pattern DAY_FIRST = Pattern.compile(
			"[A-Z][a-z]{2},? +([0-9]{1,2}) +([A-Z][a-z]{2}) +([0-9]{4}),? +([0-9:]{8})(?: ([AP]M))?(?: (\\S+))?"); //$NON-NLS-1$
	private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.*"); //$NON-NLS-1$
	private static final Pattern CAPTURED = Pattern.compile("(?i).*\\bcaptured on:?\\s+(.*?)\\.?\\s*"); //$NON-NLS-1$
	private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-])([0-9]{1,2}):?([0-9]{2})?"); //$NON-NLS-1$

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH); //$NON-NLS-1$
	private static final DateTimeFormatter LOCAL_HALF_DAY = DateTimeFormatter.ofPattern("d MMM uuuu hh:mm:ss a", //$NON-NLS-1$
			Locale.ENGLISH);

	/** Hours from UTC of abbreviations that a service console may print; those with several meanings are American. */
	private static final Map<String, Integer> ZONE_HOURS = Map.ofEntries(zone("UTC", 0), zone("GMT", 0), zone("Z", 0), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			zone("WET", 0), zone("WEST", 1), zone("BST", 1), zone("CET", 1), zone("CEST", 2), zone("EET", 2), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			zone("EEST", 3), zone("MSK", 3), zone("EST", -5), zone("EDT", -4), zone("CST", -6), zone("CDT", -5), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			zone("MST", -7), zone("MDT", -6), zone("PST", -8), zone("PDT", -7), zone("JST", 9), zone("KST", 9), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			zone("AEST", 10), zone("AEDT", 11), zone("NZST", 12), zone("NZDT", 13)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Regions whose summer time goes with an abbreviation. */
	private static final Map<String, String> REGIONS = Map.ofEntries(Map.entry("WET", "WET"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("WEST", "WET"), Map.entry("BST", "Europe/London"), Map.entry("CET", "CET"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("CEST", "CET"), Map.entry("EET", "EET"), Map.entry("EEST", "EET"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("MSK", "Europe/Moscow"), Map.entry("EST", "America/New_York"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("EDT", "America/New_York"), Map.entry("CST", "America/Chicago"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("CDT", "America/Chicago"), Map.entry("MST", "America/Denver"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("MDT", "America/Denver"), Map.entry("PST", "America/Los_Angeles"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("PDT", "America/Los_Angeles"), Map.entry("AEST", "Australia/Sydney"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("AEDT", "Australia/Sydney"), Map.entry("NZST", "Pacific/Auckland"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("NZDT", "Pacific/Auckland")); //$NON-NLS-1$ //$NON-NLS-2$

	private record Reading(LocalDateTime local, String zone) {
	}

	@Override
	public void parse(CapturedOutput output, Host host) {
		List<String> lines = output.lines();
		boolean readme = output.path().endsWith(README);
		for (int i = 0; i < lines.size(); i++) {
			Optional<Reading> reading = read(readme ? captured(lines.get(i)) : lines.get(i).strip());
			if (reading.isPresent()) {
				record(reading.get(), output, i, new HostInventory(host));
				return;
			}
		}
		lines.stream().filter(line -> !line.isBlank() && !readme).findFirst().ifPresent(line -> output.notices()
				.accept(OutputRows.ROW, NLS.bind(Messages.DateParser_unreadable, OutputRows.quoted(line))));
	}

	/** Returns what a line of the README says about the time; empty if nothing. */
	private static String captured(String line) {
		Matcher matcher = CAPTURED.matcher(line);
		return matcher.matches() ? matcher.group(1) : ""; //$NON-NLS-1$
	}

	private static void record(Reading reading, CapturedOutput output, int line, HostInventory inventory) {
		Optional<ZoneOffset> offset = offset(reading.zone());
		if (offset.isEmpty()) {
			output.notices().accept(OutputRows.ROW, NLS.bind(Messages.DateParser_unknownZone, reading.zone()));
		}
		Instant time = reading.local().toInstant(offset.orElse(ZoneOffset.UTC));
		long timeNs = Times.ns(time);
		if (!inventory.hasFact(GROUP, "collected")) { //$NON-NLS-1$
			inventory.fact(GROUP, "collected", Times.rfc3339(timeNs), output.ref(line)); //$NON-NLS-1$
		}
		if (!reading.zone().isEmpty()) {
			inventory.fact(GROUP, "zone", reading.zone(), output.ref(line)); //$NON-NLS-1$
		}
		if (offset.isPresent() && offset.get().getTotalSeconds() != 0) {
			inventory.fact(GROUP, "localZone", localZone(reading.zone(), offset.get(), time), output.ref(line)); //$NON-NLS-1$
		}
	}

	/** A word that is not in use in its region at that time, as EST in summer, stands for an offset of all the year. */
	private static String localZone(String word, ZoneOffset offset, Instant time) {
		String region = REGIONS.getOrDefault(word, offset.getId());
		return ZoneId.of(region).getRules().getOffset(time).equals(offset) ? region : offset.getId();
	}

	private static Optional<Reading> read(String text) {
		return parse(text).filter(reading -> reading.local().getYear() >= 1970 && reading.local().getYear() <= 2261);
	}

	private static Optional<Reading> parse(String text) {
		try {
			Matcher yearLast = YEAR_LAST.matcher(text);
			if (yearLast.matches()) {
				return Optional.of(reading(yearLast.group(2), yearLast.group(1), yearLast.group(6), yearLast.group(3),
						yearLast.group(4), yearLast.group(5)));
			}
			Matcher dayFirst = DAY_FIRST.matcher(text);
			if (dayFirst.matches()) {
				return Optional.of(reading(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3), dayFirst.group(4),
						dayFirst.group(5), dayFirst.group(6)));
			}
			return ISO.matcher(text).matches() ? Optional.of(iso(text)) : Optional.empty();
		} catch (DateTimeParseException e) {
			return Optional.empty(); // the caller reports the line
		}
	}

	private static Reading reading(String day, String month, String year, String time, String half, String zone) {
		String date = day + ' ' + month + ' ' + year + ' ' + time;
		LocalDateTime local = half == null ? LocalDateTime.parse(date, LOCAL)
				: LocalDateTime.parse(date + ' ' + half, LOCAL_HALF_DAY);
		return new Reading(local, zone == null ? "" : zone); //$NON-NLS-1$
	}

	private static Reading iso(String text) {
		String joined = text.replaceFirst(" ", "T").replaceFirst(" ?([+-]\\d\\d)(\\d\\d)$", "$1:$2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (joined.endsWith("Z") || joined.matches(".*[+-]\\d\\d:\\d\\d")) { //$NON-NLS-1$ //$NON-NLS-2$
			OffsetDateTime time = OffsetDateTime.parse(joined);
			return new Reading(time.toLocalDateTime(), time.getOffset().getId());
		}
		return new Reading(LocalDateTime.parse(joined), ""); //$NON-NLS-1$
	}

	private static Optional<ZoneOffset> offset(String zone) {
		Integer hours = zone.isEmpty() ? Integer.valueOf(0) : ZONE_HOURS.get(zone);
		if (hours != null) {
			return Optional.of(ZoneOffset.ofHours(hours));
		}
		Matcher numeric = OFFSET.matcher(zone);
		if (!numeric.matches()) {
			return Optional.empty();
		}
		int minutes = Integer.parseInt(numeric.group(2)) * 60
				+ (numeric.group(3) == null ? 0 : Integer.parseInt(numeric.group(3)));
		try {
			return Optional.of(ZoneOffset.ofTotalSeconds((numeric.group(1).equals("-") ? -60 : 60) * minutes)); //$NON-NLS-1$
		} catch (DateTimeException e) {
			return Optional.empty(); // more than 18 hours: the caller reports the zone
		}
	}

	private static Map.Entry<String, Integer> zone(String name, int hours) {
		return Map.entry(name, hours);
	}
}
