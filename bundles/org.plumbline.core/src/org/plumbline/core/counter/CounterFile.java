package org.plumbline.core.counter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.CsvLine;

/**
 * A batch file of esxtop or of another program that writes the form of Windows' performance data helper:
 *
 * <pre>
 * file   = header LF { row LF }                       may be compressed by gzip
 * header = cell { "," cell }                          first cell: "(PDH-CSV 4.0) (" zone ")(" minutes ")"
 * row    = stamp { "," number }                       as many cells as the header, an absent number is empty
 * cell   = text / '"' text '"'                        a quote inside is doubled
 * stamp  = MM "/" DD "/" YYYY " " hh ":" mm ":" ss ["." fraction]
 * zone   = "UTC" or the name of a zone; minutes = what must be added to a stamp for UTC
 * </pre>
 *
 * A file is read row by row; memory grows with the length of a row and with the points that are asked for only. A row
 * that cannot be read is counted and left out.
 *
 * @param input   where it lies
 * @param zone    zone as the header says it; empty if it says none
 * @param offset  to which the stamps belong; empty if the header says none: then they are read as UTC, and whoever
 *                shows them must say so
 * @param columns names of the counters, without that of the time
 */
public record CounterFile(CounterInput input, String zone, Optional<ZoneOffset> offset, List<String> columns)
		implements CounterSource {

	private static final int LONGEST_LINE = 1 << 26;
	private static final int MOST_MINUTES = 18 * 60;
	private static final int CHECK_ROWS = 64;
	private static final Pattern FIRST = Pattern
			.compile("\\(PDH-CSV [\\d.]+\\) ?(?:\\((?<zone>[^)]*)\\))?(?:\\((?<minutes>-?\\d{1,4})\\))?"); //$NON-NLS-1$
	private static final Pattern STAMP = Pattern.compile(
			"(\\d{1,2})/(\\d{1,2})/(\\d{4}) (\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?"); //$NON-NLS-1$

	public CounterFile {
		columns = List.copyOf(columns);
	}

	/**
	 * Reads the header of a file.
	 *
	 * @throws IOException if the file cannot be read or is no file of counters; its message is for people
	 */
	public static CounterFile open(Path file) throws IOException {
		return open(CounterInput.of(file), new NullProgressMonitor());
	}

	/**
	 * Reads the header.
	 *
	 * @throws IOException as {@link #open(Path)}
	 * @throws OperationCanceledException if {@code monitor} was cancelled
	 */
	public static CounterFile open(CounterInput input, IProgressMonitor monitor) throws IOException {
		List<CounterFile> opened = new ArrayList<>();
		input.read(bytes -> opened.add(header(input, reader(bytes))), monitor);
		return opened.getFirst();
	}

	private static CounterFile header(CounterInput input, BufferedReader reader) throws IOException {
		List<String> cells = CsvLine.cells(line(reader).orElse("")); //$NON-NLS-1$
		Matcher first = FIRST.matcher(cells.getFirst().strip());
		if (!first.lookingAt()) {
			throw new IOException(NLS.bind(Messages.CounterFile_notCounters, input.name()));
		}
		String zone = first.group("zone") == null ? "" : first.group("zone"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new CounterFile(input, zone, offset(zone, first.group("minutes")), //$NON-NLS-1$
				cells.subList(1, cells.size()));
	}

	private static Optional<ZoneOffset> offset(String zone, String minutes) {
		if (zone.equalsIgnoreCase("UTC") || zone.equalsIgnoreCase("GMT")) { //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.of(ZoneOffset.UTC);
		}
		if (minutes == null || Math.abs(Integer.parseInt(minutes)) > MOST_MINUTES) {
			return Optional.empty();
		}
		int toUtc = Integer.parseInt(minutes);
		// zero beside a zone that is not UTC says nothing: esxtop writes it always
		return toUtc == 0 ? Optional.empty() : Optional.of(ZoneOffset.ofTotalSeconds(-toUtc * 60));
	}

	@Override
	public String name() {
		return input.name();
	}

	@Override
	public Counters read(List<Integer> chosen, int mostPoints, ZoneId zoneIfNone, IProgressMonitor monitor)
			throws IOException {
		CounterSampling sampling = new CounterSampling(chosen.size(), mostPoints);
		long[] unreadable = { 0 };
		ZoneId zoneOfStamps = offset.<ZoneId>map(each -> each).orElse(zoneIfNone);
		input.read(bytes -> unreadable[0] = rows(reader(bytes), chosen, zoneOfStamps, sampling, monitor), monitor);
		return new Counters(sampling.series(chosen.stream().map(columns::get).toList()), sampling.rows(),
				unreadable[0]);
	}

	/** Returns how many rows were left out. */
	private static long rows(BufferedReader reader, List<Integer> chosen, ZoneId zone, CounterSampling sampling,
			IProgressMonitor monitor) throws IOException {
		long unreadable = 0;
		line(reader);
		long row = 0;
		for (Optional<String> line = line(reader); line.isPresent(); line = line(reader)) {
			if (row++ % CHECK_ROWS == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<String> cells = CsvLine.cells(line.get());
			long timeNs = timeNs(cells.getFirst(), zone);
			if (timeNs == Times.UNKNOWN_NS) {
				unreadable += line.get().isBlank() ? 0 : 1;
			} else {
				sampling.add(timeNs, chosen.stream().mapToDouble(each -> number(cells, each + 1)).toArray());
			}
		}
		return unreadable;
	}

	private static double number(List<String> cells, int at) {
		try {
			return at < cells.size() && !cells.get(at).isBlank() ? Double.parseDouble(cells.get(at).strip())
					: Double.NaN;
		} catch (NumberFormatException e) {
			return Double.NaN; // what is no number is no sample
		}
	}

	private static long timeNs(String text, ZoneId zone) {
		Matcher stamp = STAMP.matcher(text.strip());
		if (!stamp.matches()) {
			return Times.UNKNOWN_NS;
		}
		try {
			LocalDateTime time = LocalDateTime.of(number(stamp, 3), number(stamp, 1), number(stamp, 2),
					number(stamp, 4), number(stamp, 5), number(stamp, 6));
			String fraction = stamp.group(7) == null ? "" : stamp.group(7); //$NON-NLS-1$
			return Times.ns(time.atZone(zone).toInstant()) + Long.parseLong((fraction + "000000000").substring(0, 9)); //$NON-NLS-1$
		} catch (DateTimeException | ArithmeticException e) {
			return Times.UNKNOWN_NS; // a day that no month has
		}
	}

	private static int number(Matcher stamp, int group) {
		return Integer.parseInt(stamp.group(group));
	}

	private static BufferedReader reader(InputStream bytes) {
		return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
	}

	/** Returns the next line; empty at the end. A line beyond all reason ends the reading. */
	private static Optional<String> line(BufferedReader reader) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = reader.read(); c >= 0; c = reader.read()) {
			if (c == '\n') {
				return Optional.of(line.toString());
			}
			if (line.length() >= LONGEST_LINE) {
				throw new IOException(Messages.CounterFile_tooLong);
			}
			if (c != '\r') {
				line.append((char) c);
			}
		}
		return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
	}
}
