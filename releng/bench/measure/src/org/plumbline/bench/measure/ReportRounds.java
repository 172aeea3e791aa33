package org.plumbline.bench.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.plumbline.core.report.Audience;
import org.plumbline.core.report.ChainStep;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.ReportMetadata;
import org.plumbline.core.report.Tone;
import org.plumbline.report.pdf.PdfExporter;

/**
 * Writes a report of a hundred findings and five hundred quotes as PDF: {@code ReportRounds <results folder> [rounds]}.
 * Once in a new process with the flags of the command line, start of Java included; then over and over in this one, as
 * a window does.
 */
public final class ReportRounds {

	private static final int FINDINGS = 100;
	private static final int QUOTES = 500;
	private static final int WARM_UP = 5;
	private static final String ONCE = "once";
	private static final String LINE = "Apr 7 17:33:20 esx01 Hostd: [2012-04-07 17:33:20.472 32AE9B90 error 'Statssvc'] "
			+ "Error: 'FileIO error: No space left : /var/lib/vmware/hostd/stats/hostAgentStats.idMap'; while adding "
			+ "stat 'ha-host'-'storagePath-read#fc.2001001b32ae0a80:2101001b32ae0a80-naa.%d'-ROLLUP_NONE";

	private ReportRounds() {
	}

	/** @throws Exception if the report cannot be written or the process cannot be started */
	public static void main(String[] args) throws Exception {
		if (args[0].equals(ONCE)) {
			export();
			return;
		}
		int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
		var values = new Values("report");
		for (int round = 0; round < rounds; round++) {
			values.put("processSeconds", process());
		}
		for (int round = 0; round < WARM_UP + rounds; round++) {
			long beginNs = System.nanoTime();
			long cpuNs = Machine.processorTimeNs();
			int bytes = export();
			if (round >= WARM_UP) {
				values.put("seconds", (System.nanoTime() - beginNs) / 1e9);
				values.put("processorSeconds", (Machine.processorTimeNs() - cpuNs) / 1e9);
				values.put("bytes", bytes);
			}
		}
		values.write(Path.of(args[0]));
	}

	private static double process() throws IOException, InterruptedException {
		var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp",
				System.getProperty("java.class.path"), ReportRounds.class.getName(), ONCE);
		long beginNs = System.nanoTime();
		if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
			throw new IOException("the report was not written");
		}
		return (System.nanoTime() - beginNs) / 1e9;
	}

	private static int export() throws IOException {
		var out = new ByteArrayOutputStream();
		new PdfExporter().export(document(), out, ExportSettings.DEFAULT);
		return out.size();
	}

	private static ReportDocument document() {
		var builder = new ReportBuilder().heading(1, "Findings");
		IntStream.rangeClosed(1, FINDINGS).forEach(i -> builder.add(finding(i)));
		builder.heading(1, "Evidence");
		IntStream.rangeClosed(1, QUOTES).forEach(i -> builder.add(quote(i)));
		return builder.build("Large", "", new ReportMetadata("Large", "", "", "", 0, "", Audience.INTERNAL));
	}

	private static FindingCard finding(int number) {
		int first = (number - 1) * QUOTES / FINDINGS + 1;
		var evidence = new ArrayList<Integer>();
		IntStream.range(first, first + QUOTES / FINDINGS).forEach(evidence::add);
		var step = new ChainStep(Prose.parse("Device `naa." + number + "` stops answering"), "17:33:20",
				OptionalInt.of(first), Tone.ERROR);
		return new FindingCard(number, tone(number), "Finding number " + number, "TST-001", Prose.of("One of many."),
				List.of(step, step), evidence, List.of(Prose.of("Look at the cable."), Prose.of("Then at the switch.")),
				Prose.of("Ports go down."), List.of("Guide, chapter " + number));
	}

	private static Quote quote(int number) {
		return new Quote(number, "esx01", "var/log/messages", number, "2012-04-07 17:33:20 UTC", tone(number),
				List.of(String.format(java.util.Locale.ROOT, LINE, number),
						"Apr 7 17:33:20 esx01 Hostd: [" + number + "] rip 17c6bbf3"),
				Prose.EMPTY, "");
	}

	private static Tone tone(int number) {
		return Tone.values()[number % Tone.values().length];
	}
}
