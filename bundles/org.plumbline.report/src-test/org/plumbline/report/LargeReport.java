package org.plumbline.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ChainStep;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.Tone;

/** A report of a hundred findings, five hundred quotes, and nothing else. */
public final class LargeReport {

	/** Findings in the document. */
	public static final int FINDINGS = 100;
	/** Quotes in the document. */
	public static final int QUOTES = 500;

	private LargeReport() {
	}

	/** Returns the document. */
	public static ReportDocument document() {
		var builder = new ReportBuilder().heading(1, "Findings");
		IntStream.rangeClosed(1, FINDINGS).forEach(i -> builder.add(finding(i)));
		builder.heading(1, "Evidence");
		IntStream.rangeClosed(1, QUOTES).forEach(i -> builder.add(quote(i)));
		return builder.build("Large", "", OriginReport.metadata(Audience.INTERNAL));
	}

	private static FindingCard finding(int number) {
		int first = (number - 1) * QUOTES / FINDINGS + 1;
		var evidence = IntStream.range(first, first + QUOTES / FINDINGS).boxed().toList();
		var step = new ChainStep(Prose.parse("Device `naa." + number + "` stops answering"), "17:33:20",
				OptionalInt.of(first), Tone.ERROR);
		return new FindingCard(number, Tone.values()[number % Tone.values().length], "Finding number " + number,
				"TST-001", Prose.of("One of many."), List.of(step, step), evidence,
				List.of(Prose.of("Look at the cable."), Prose.of("Then at the switch.")), Prose.of("Ports go down."),
				List.of("Guide, chapter " + number));
	}

	private static Quote quote(int number) {
		return new Quote(number, "esx_host", "var/log/messages", number, "2012-04-07 17:33:20 UTC",
				Tone.values()[number % Tone.values().length], List.of(OriginReport.LONG_LINE,
						"Apr 7 17:33:20 esx_host Hostd: [" + number + "] rip 17c6bbf3"),
				Prose.EMPTY, "");
	}
}
