package org.plumbline.report.html;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.Callout;
import org.plumbline.core.report.LineChart;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportMetadata;
import org.plumbline.core.report.Tone;

/** The words that every format of a report puts around what the sections say. */
public final class ReportWords {

	private static final long NS_PER_SECOND = 1_000_000_000L;
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT); //$NON-NLS-1$

	private ReportWords() {
	}

	/** Returns what a title page says of a report, name by name, in order; nothing that is empty. */
	public static Map<String, String> about(ReportMetadata about, ZoneId zone) {
		Map<String, String> said = new LinkedHashMap<>();
		said.put(Messages.ReportPage_case, about.caseTitle());
		said.put(Messages.ReportPage_customer, about.customer());
		said.put(Messages.ReportPage_caseNumber, about.caseNumber());
		said.put(Messages.ReportPage_engineer, about.engineer());
		said.put(Messages.ReportPage_date, DATE.format(
				Instant.ofEpochSecond(Math.floorDiv(about.dateNs(), NS_PER_SECOND)).atZone(zone)));
		said.put(Messages.ReportPage_audience, switch (about.audience()) {
		case CUSTOMER -> Messages.Audience_CUSTOMER;
		case INTERNAL -> Messages.Audience_INTERNAL;
		case VENDOR -> Messages.Audience_VENDOR;
		});
		said.put(Messages.ReportPage_names,
				about.redacted() ? Messages.ReportPage_namesHidden : Messages.ReportPage_namesShown);
		said.values().removeIf(String::isEmpty);
		return said;
	}

	/** Returns the usual title of a box. */
	public static String title(Callout.Kind kind) {
		return switch (kind) {
		case DANGER -> Messages.BlockWriter_danger;
		case NOTE -> Messages.BlockWriter_note;
		case REMEDY -> Messages.BlockWriter_remedy;
		};
	}

	/** Returns the title of what stands for a section that failed. */
	public static String failedTitle() {
		return Messages.BlockWriter_failedTitle;
	}

	/** Returns the sentence that stands for a section that failed. */
	public static String failed(String section, String reason) {
		return NLS.bind(Messages.BlockWriter_failed, section, reason);
	}

	/** Returns where a quote stands: path, line, time, host, severity; those that are known. */
	public static List<String> source(Quote quote) {
		List<String> parts = new ArrayList<>(List.of(quote.path()));
		if (quote.lineNumber() > 0) {
			parts.add(NLS.bind(Messages.BlockWriter_line, quote.lineNumber()));
		}
		parts.add(quote.timeText());
		if (!quote.host().isEmpty()) {
			parts.add(Messages.BlockWriter_host + ' ' + quote.host());
		}
		if (quote.tone() != Tone.NEUTRAL) {
			parts.add(ToneName.of(quote.tone()));
		}
		parts.removeIf(String::isEmpty);
		return parts;
	}

	/** Returns the mark of a piece of evidence. */
	public static String evidence(int number) {
		return NLS.bind(Messages.ProseWriter_evidence, number);
	}

	/** Returns the word before the marks of evidence. */
	public static String evidenceTitle() {
		return Messages.FindingWriter_evidence;
	}

	/** Returns the title of what a remedy puts at risk. */
	public static String dangerTitle() {
		return Messages.FindingWriter_danger;
	}

	/** Returns the title of documents that know a finding. */
	public static String referencesTitle() {
		return Messages.FindingWriter_references;
	}

	/** Returns the words that name a rule. */
	public static String rule(String id) {
		return NLS.bind(Messages.FindingWriter_rule, id);
	}

	/** Returns the name of a tone. */
	public static String tone(Tone tone) {
		return ToneName.of(tone);
	}

	/** Returns the name of a line of a chart. */
	public static String series(LineChart.Series series) {
		return series.forecast() ? series.label() + " (" + Messages.LinePicture_forecast + ')' : series.label(); //$NON-NLS-1$
	}
}
