package org.plumbline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.plumbline.core.report.Audience;
import org.plumbline.core.report.BarChart;
import org.plumbline.core.report.Callout;
import org.plumbline.core.report.ChainStep;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.Failed;
import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.LineChart;
import org.plumbline.core.report.PageBreak;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.ReportMetadata;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.core.report.Table.Row;
import org.plumbline.core.report.TimelinePicture;
import org.plumbline.core.report.Tone;
import org.plumbline.report.html.HtmlExporter;
import org.plumbline.report.pdf.PdfExporter;

/** A report with every kind of block on the case of the full statistics ramdisk; its log lines are real. */
public final class OriginReport {

	/** A line of hostd that is longer than any page is wide. */
	public static final String LONG_LINE = "Apr 7 17:33:20 esx_host Hostd: [2012-04-07 17:33:20.472 32AE9B90 error "
			+ "'Statssvc'] Error: 'FileIO error: No space left : /var/lib/vmware/hostd/stats/hostAgentStats.idMap'; "
			+ "while adding stat 'ha-host'-'storagePath-read#fc.2001001b32ae0a80:2101001b32ae0a80-fc.500a09808defa78a:"
			+ "500a09819defa78a-naa.xxx'-ROLLUP_NONE (type:STATTYPE_RATE, id:92156)";
	private static final String DUMPING = "Apr 7 17:41:03 esx_host vmkernel: 17:19:52:55.726 cpu6:3476319)UserDump: "
			+ "1485: Dumping cartel 3476251 (from world 3476319) to file /var/core/hostd-worker-zdump.000 ...";
	private static final String SENSE = "Mar 1 08:53:36 host.com vmkernel: 2:16:49:12.573 cpu3:4099)ScsiDeviceIO: "
			+ "1672: Command 0x28 to device \"naa.xxxxxxxxxxxxx\" failed H:0x0 D:0x2 P:0x0 Valid sense data: "
			+ "0x6 0x3f 0xe.";
	private static final String LOCK = "Error running operation: Error interacting with configuration file "
			+ "/etc/vmware/esx.conf: Failed attempting to lock file.  Another process has locked the file for more "
			+ "than 20 seconds. The process holding the lock is hostd (1363758).  This operation will complete if it "
			+ "is run again after the lock is released.";
	private static final long MIB = 1L << 20;
	private static final String MESSAGES = "var/log/messages";

	private OriginReport() {
	}

	/** Returns the document. */
	public static ReportDocument document() {
		var builder = new ReportBuilder();
		summary(builder);
		environment(builder);
		story(builder);
		findings(builder);
		storage(builder);
		ramdisks(builder);
		annotations(builder);
		evidence(builder);
		limits(builder);
		return builder.build("Why the host stopped answering during backup verification",
				"ESXi 4.1 host with Exchange on raw device mappings", metadata(Audience.CUSTOMER));
	}

	/** Returns who, for whom, when. */
	public static ReportMetadata metadata(Audience audience) {
		return new ReportMetadata("Host hangs during verification", "Example Manufacturing Ltd.", "SR-2012-0407",
				"A. Engineer", timeNs("2012-04-09T09:30:00"), "0.1.0", audience);
	}

	/** Writes the report as PDF and HTML into the folder named by the first argument. */
	public static void main(String[] args) throws IOException {
		for (var exporter : List.of(new PdfExporter(), new HtmlExporter())) {
			try (var out = Files.newOutputStream(Path.of(args[0], "origin." + exporter.fileExtension()))) {
				exporter.export(document(), out, ExportSettings.DEFAULT);
			}
		}
	}

	private static void summary(ReportBuilder b) {
		b.heading(1, "Summary", "summary");
		b.paragraph(
				"The host did not hang: its management agent did. The ramdisk `hostdstats`, which holds nothing but "
						+ "performance statistics, was **full to the last byte**. From then on hostd could not write, its "
						+ "worker ended with a core dump, and vCenter lost sight of a host whose virtual machines kept running. "
						+ "See finding [F1](#finding-1).");
		b.paragraph(
				"The SCSI messages that drew attention first are harmless. Each backup verification maps a LUN of a "
						+ "snapshot to the host, and the array tells the host that its list of LUNs has changed "
						+ "([F2](#finding-2)).");
		b.add(new Table("", List.of(Column.left("", 1), Column.left("Finding", 8), Column.left("Severity", 3),
				Column.left("First seen (UTC)", 4)),
				List.of(row("F1", "Statistics ramdisk is full and takes hostd down", Tone.CRITICAL,
						"2012-04-07 17:33:20"),
						row("F2", "LUN list changes at every verification", Tone.NOTICE, "2012-03-01 08:53:36"),
						row("F3", "esx.conf stayed locked for more than 20 seconds", Tone.WARNING,
								"2012-04-07 18:02:11"))));
		b.callout(Callout.Kind.REMEDY, "Delete the statistics file and restart the management agents in a maintenance "
				+ "window; plan the update to ESXi 4.1 Update 2, which ends the cause. Steps and risks: [F1](#finding-1).");
	}

	private static Row row(String number, String title, Tone tone, String time) {
		return Row.of(Cell.marked("[" + number + "](#finding-" + number.substring(1) + ")"), Cell.of(title),
				Cell.of(tone == Tone.CRITICAL ? "Critical" : tone == Tone.WARNING ? "Warning" : "Notice", tone),
				Cell.of(time));
	}

	private static void environment(ReportBuilder b) {
		b.heading(1, "Environment", "environment");
		b.add(new KeyValues(List.of(KeyValues.Entry.of("Host", "esx_host"),
				new KeyValues.Entry("Product", Prose.of("VMware ESXi 4.1 Update 1")),
				KeyValues.Entry.of("Management", "vCenter Server 4.1"),
				KeyValues.Entry.of("Support bundle", "esx-esx_host-2012-04-07--18.30.tgz"),
				new KeyValues.Entry("SHA-256", Prose.code(
						"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")))));
		b.add(new Table("Products involved", List.of(Column.left("Role", 3), Column.left("Product", 5),
				Column.left("Version", 3)),
				List.of(Row.of(Cell.of("Array"), Cell.of("NetApp Data ONTAP"), Cell.of("8.0.1P5")),
						Row.of(Cell.of("Backup"), Cell.of("SnapManager for Exchange"), Cell.of("6.0P2")),
						Row.of(Cell.of("Backup"), Cell.of("SnapDrive for Windows"), Cell.of("6.3P2")),
						Row.of(Cell.of("Guest"), Cell.of("Windows Server 2008 Enterprise SP2, 64 bit"),
								Cell.of("6.0.6002")))));
	}

	private static void story(ReportBuilder b) {
		b.heading(1, "What happened", "story");
		b.paragraph("All times are UTC. The picture counts the lines of `messages` on the evening of the failure.");
		long from = timeNs("2012-04-07T17:00:00");
		long to = timeNs("2012-04-07T18:30:00");
		var lanes = List.of(lane("hostd", 3, from, to), lane("vmkernel", 7, from, to), lane("vobd", 11, from, to));
		b.add(new TimelinePicture("Events of the host by severity", from, to, lanes, List.of(
				new TimelinePicture.Mark(timeNs("2012-04-07T17:33:20"), Tone.ERROR,
						"First write to the statistics fails", "evidence-1"),
				new TimelinePicture.Mark(timeNs("2012-04-07T17:37:45"), Tone.CRITICAL, "First core dump completes",
						"evidence-2"),
				new TimelinePicture.Mark(timeNs("2012-04-07T17:41:03"), Tone.ERROR,
						"Buffers cannot be flushed: no free memory for file data", "evidence-3"),
				new TimelinePicture.Mark(timeNs("2012-04-07T17:41:04"), Tone.CRITICAL, "hostd worker dumps core",
						"evidence-4"),
				new TimelinePicture.Mark(timeNs("2012-04-07T18:02:11"), Tone.WARNING, "esx.conf stays locked",
						"evidence-5"))));
	}

	private static TimelinePicture.Lane lane(String name, int seed, long from, long to) {
		int slots = 180;
		int failure = (int) (slots * (timeNs("2012-04-07T17:33:20") - from) / (to - from));
		var info = new ArrayList<Long>();
		var warnings = new ArrayList<Long>();
		var errors = new ArrayList<Long>();
		for (int i = 0; i < slots; i++) {
			long wave = Math.floorMod(i * 37L * seed + i * i * 13L, 29);
			info.add(wave + (i % (seed * 4) == 0 ? 60 : 0));
			warnings.add(wave % 9 == 0 ? 2L : 0L);
			boolean failing = name.equals("hostd") && i >= failure && i % 3 == 0
					|| name.equals("vmkernel") && i >= failure + 10 && i < failure + 20;
			errors.add(failing ? 3 + wave / 2 : 0L);
		}
		return new TimelinePicture.Lane(name, List.of(new TimelinePicture.Density(Tone.INFO, info),
				new TimelinePicture.Density(Tone.WARNING, warnings),
				new TimelinePicture.Density(Tone.ERROR, errors)));
	}

	private static void findings(ReportBuilder b) {
		b.heading(1, "Findings", "findings");
		b.add(new FindingCard(1, Tone.CRITICAL, "The statistics ramdisk is full and takes hostd down", "COR-002",
				Prose.parse(
						"`hostdstats` has 166 MiB and all of them are used. hostd adds a counter for every path and "
								+ "device it has ever seen; LUNs that come and go with each verification make it grow without "
								+ "end. What follows is one cause with three effects, not four faults."),
				List.of(step("Statistics grow to the limit of the ramdisk `hostdstats` (166 MiB, 100 %)", "", 6,
						Tone.WARNING),
						step("hostd cannot write `hostAgentStats.idMap`: **No space left**", "17:33:20", 1, Tone.ERROR),
						step("The kernel cannot flush buffers of files on the ramdisk", "17:41:03", 3, Tone.ERROR),
						step("A worker of hostd ends with a core dump; vCenter loses the host", "17:41:03", 4,
								Tone.CRITICAL)),
				List.of(1, 2, 3, 4, 6),
				List.of(Prose.parse("Put the host into maintenance mode or agree on a time without tasks in vCenter."),
						Prose.parse("Delete `/var/lib/vmware/hostd/stats/hostAgentStats-20.stats`."),
						Prose.parse("Restart the management agents: `services.sh restart`."),
						Prose.parse("Until the update, repeat this once a week.")),
				Prose.parse("The restart drops all running tasks and consoles of this host. **Delete only the file "
						+ "named above**: the folder next to it holds the inventory. Past performance charts of the host "
						+ "are lost."),
				List.of("VMware KB 1005884: clearing the statistics of the host agent",
						"ESXi 4.1 Update 2 and ESXi 5.0 Update 1: lasting fix")));
		b.add(new FindingCard(2, Tone.NOTICE, "The list of LUNs changes at every backup verification", "BKP-012",
				Prose.parse("READ(10) ended with CHECK CONDITION because the array had news: **REPORTED LUNS DATA HAS "
						+ "CHANGED**. The host repeats the command; no data is lost. The cause is the snapshot LUN that "
						+ "SnapDrive maps for verification."),
				List.of(), List.of(7), List.of(Prose.parse("Verify on another server than the one in production.")),
				Prose.EMPTY, List.of("VMware KB 2000609: sense codes of SCSI devices",
						"Patch for PREEMPT AND ABORT on raw device mappings: related, but not the cause here")));
		b.add(new FindingCard(3, Tone.WARNING, "esx.conf stayed locked for more than 20 seconds", "AGT-006",
				Prose.parse("While the agents restarted, hostd held the configuration file. The operation that waited "
						+ "can be run again."),
				List.of(), List.of(5), List.of(), Prose.EMPTY, List.of()));
	}

	private static ChainStep step(String title, String time, int evidence, Tone tone) {
		return new ChainStep(Prose.parse(title), time, OptionalInt.of(evidence), tone);
	}

	private static void storage(ReportBuilder b) {
		b.heading(1, "SCSI decode", "scsi");
		b.paragraph("What the codes of [E7](#evidence-7) say, field by field.");
		b.add(new Table("Command 0x28 to naa.xxxxxxxxxxxxx", List.of(Column.left("Field", 3), Column.left("Code", 2),
				Column.left("Name", 5), Column.left("Meaning", 7)),
				List.of(decoded("Command", "0x28", "READ(10)", "Reads blocks of the device."),
						decoded("Host status", "H:0x0", "OK", "The adapter delivered the command."),
						decoded("Device status", "D:0x2", "CHECK CONDITION", "The device has something to say."),
						decoded("Plug-in status", "P:0x0", "GOOD", "Multipathing saw no fault."),
						decoded("Sense key", "0x6", "UNIT ATTENTION", "State of the device changed since last time."),
						Row.of(Cell.of("ASC/ASCQ"), Cell.code("0x3f 0xe"),
								Cell.of("REPORTED LUNS DATA HAS CHANGED", Tone.NOTICE),
								Cell.of("LUNs were mapped to or removed from the host.")))));
	}

	private static Row decoded(String field, String code, String name, String meaning) {
		return Row.of(Cell.of(field), Cell.code(code), Cell.of(name), Cell.of(meaning));
	}

	private static void ramdisks(ReportBuilder b) {
		b.heading(1, "Ramdisks", "ramdisks");
		b.add(new BarChart("Use of the ramdisks when the bundle was made", List.of(
				BarChart.Bar.ofBytes("MAINSYS", 21 * MIB, 32 * MIB, 68, Tone.GOOD),
				BarChart.Bar.ofBytes("tmp", 60 << 10, 192 * MIB, 0.03, Tone.GOOD),
				BarChart.Bar.ofBytes("updatestg", 24 << 10, 750 * MIB, 0.003, Tone.GOOD),
				BarChart.Bar.ofBytes("hostdstats", 166 * MIB, 166 * MIB, 100, Tone.CRITICAL)), OptionalInt.of(90)));
		b.heading(2, "Growth and forecast");
		var measured = new ArrayList<LineChart.Point>();
		var forecast = new ArrayList<LineChart.Point>();
		for (int day = 0; day <= 30; day++) {
			long at = timeNs("2012-03-08T00:00:00") + day * 86_400_000_000_000L;
			double used = Math.min(166, 62 + day * 3.4 + day % 4);
			measured.add(new LineChart.Point(at, used));
		}
		forecast.add(new LineChart.Point(timeNs("2012-04-09T00:00:00"), 24));
		forecast.add(new LineChart.Point(timeNs("2012-05-18T00:00:00"), 166));
		b.add(new LineChart("Size of the statistics, and when the ramdisk would be full again after a clean-up", "MiB",
				List.of(new LineChart.Series("hostdstats", Tone.NOTICE, false, measured),
						new LineChart.Series("hostdstats after clean-up", Tone.WARNING, true, forecast)),
				OptionalDouble.of(166)));
		b.paragraph("At this pace the ramdisk is full again **after 39 days**.");
	}

	private static void annotations(ReportBuilder b) {
		b.heading(1, "Annotations", "annotations");
		b.add(new Table("", List.of(Column.left("When", 4), Column.left("Who", 3), Column.left("Remark", 10)),
				List.of(Row.of(Cell.of("2012-04-08 08:12"), Cell.of("A. Engineer"),
						Cell.marked("Customer moved the virtual machine; the fault **moved with it** "
								+ "([E7](#evidence-7)).")),
						Row.of(Cell.of("2012-04-08 10:40"), Cell.of("B. Colleague"),
								Cell.marked("Agreed. `vdf -h` shows it plainly ([E6](#evidence-6)).")))));
		b.add(new Failed("Virtual machines", "the bundle holds no list of registered machines"));
	}

	private static void evidence(ReportBuilder b) {
		b.add(new PageBreak());
		b.heading(1, "Evidence", "evidence");
		b.paragraph("Lines are quoted as they stand in the bundle. Control characters are shown as codes.");
		b.add(new Quote(1, "esx_host", MESSAGES, 41_207, "2012-04-07 17:33:20 UTC", Tone.ERROR, List.of(LONG_LINE,
				"Apr 7 17:33:20 esx_host Hostd: [2012-04-07 17:33:20.492 32AE9B90 error 'App'] Backtrace:",
				"Apr 7 17:33:20 esx_host Hostd: [00] rip 17c6bbf3", "Apr 7 17:33:20 esx_host Hostd: [01] rip 17afda0e"),
				Prose.of("The first write that failed. The counter belongs to a path that existed only during one "
						+ "verification."),
				"9f86d081:var/log/messages:41207:5d41402a"));
		b.add(new Quote(2, "esx_host", MESSAGES, 42_318, "2012-04-07 17:37:45 UTC", Tone.CRITICAL, List.of(
				"Apr 7 17:37:45 esx_host vmkernel: 17:19:49:38.441 cpu6:53888)UserDump: 1587: Userworld coredump "
						+ "complete."),
				Prose.EMPTY, ""));
		b.add(new Quote(3, "esx_host", MESSAGES, 42_990, "2012-04-07 17:41:03 UTC", Tone.ERROR, List.of(
				flush("cpu7", 45, "ed6"), flush("cpu7", 82, "ed6"), flush("cpu7", 6, "ed3")),
				Prose.of("Files on the ramdisk keep their data in memory; there is none left for them."), ""));
		b.add(new Quote(4, "esx_host", MESSAGES, 42_995, "2012-04-07 17:41:03 UTC", Tone.CRITICAL,
				List.of("Apr 7 17:41:03 esx_host vmkernel: 17:19:52:55.582 cpu6:3476319)User: 2428: wantCoreDump : "
						+ "vix-async-pipe -enabled : 1", DUMPING),
				Prose.EMPTY, ""));
		b.add(new Quote(5, "", "tmp/services.restart.txt", 6, "", Tone.WARNING, List.of(LOCK), Prose.EMPTY, ""));
		b.add(new Quote(6, "esx_host", "tmp/vdf.1363748.txt", 1, "", Tone.NEUTRAL, List.of("~ # vdf -h",
				"Ramdisk      Size   Used  Available  Use%  Mounted on",
				"MAINSYS       32M    21M        10M   68%  --",
				"tmp          192M    60K       191M    0%  --", "updatestg    750M    24K       749M    0%  --",
				"hostdstats   166M   166M         0B  100%  --"), Prose.EMPTY, ""));
		b.add(new Quote(7, "host.com", "var/log/messages.1.gz", 20_114, "2012-03-01 08:53:36 UTC", Tone.NOTICE,
				List.of(SENSE), Prose.EMPTY, ""));
	}

	private static String flush(String cpu, int buffers, String object) {
		return "Apr 7 17:41:03 esx_host vmkernel: 17:19:52:55.580 " + cpu + ":4182)BC: 3837: Failed to flush " + buffers
				+ " buffers of size 8192 each for object '' 1 4 " + object
				+ " 0 0 0 0 0 0 0 0 0 0 0: No free memory for file data";
	}

	private static void limits(ReportBuilder b) {
		b.heading(1, "Limits of the evidence", "limits");
		b.bullets("The log carries no year; it was taken from the date of the bundle.",
				"The logs of the array and of the Exchange server were not part of the bundle.",
				"12 lines of `messages` could not be read and are shown as plain text in the case.");
		b.heading(2, "What to collect next time");
		b.numbered("A support bundle made **while** the host does not answer.",
				"The output of `vdf -h` once a day for a week.");
		b.callout(Callout.Kind.NOTE, "This report quotes only what it needs. The whole bundle stays with the case and "
				+ "can be checked by its SHA-256.");
	}

	/** Returns a UTC time as nanoseconds since 1970-01-01. */
	static long timeNs(String local) {
		Instant instant = LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
		return instant.getEpochSecond() * 1_000_000_000L;
	}
}
