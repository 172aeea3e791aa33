package org.plumbline.esxi.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.plumbline.core.casefile.CaseOpening;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.OpeningSettings;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.event.Severity;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.PathPattern;
import org.plumbline.core.rule.ChainStep;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.Rule;
import org.plumbline.core.rule.RuleDescription;
import org.plumbline.core.rule.RuleSettings;
import org.plumbline.core.rule.Rules;
import org.plumbline.esxi.command.DateParser;
import org.plumbline.esxi.command.VdfParser;
import org.plumbline.esxi.command.VersionParser;
import org.plumbline.esxi.format.HostdClassicFormat;
import org.plumbline.esxi.format.SyslogClassicFormat;
import org.plumbline.esxi.format.VmkernelClassicFormat;
import org.plumbline.esxi.ramdisk.RamdiskWriteFailures;

/** A case of one small bundle of 4.1 over New Year, read as a real one is, with two rules made up for it. */
final class TinyCase {

	static final String FULL = "TST-001";
	static final String ATTENTION = "TST-002";

	private static final String LOG = """
			Dec 31 23:58:10 esx41 vmkernel: 0:01:00:10.100 cpu2:4101)ScsiDeviceIO: 1672: Command 0x28 to device \
			"naa.6001" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.
			Dec 31 23:58:11 esx41 vmkernel: 0:01:00:11.200 cpu2:4101)ScsiDeviceIO: 1672: Command 0x2a to device \
			"naa.6002" failed H:0x0 D:0x2 P:0x0 Valid sense data: 0x6 0x3f 0xe.
			Dec 31 23:59:00 esx41 vmkernel: 0:01:01:00.000 cpu1:4096)Net: 1421: connected to vSwitch0
			Jan 1 00:00:20 esx41 Hostd: [2012-01-01 00:00:20.401 2B1C4B90 error 'Statssvc'] Error: 'FileIO error: \
			No space left : /var/lib/vmware/hostd/stats/hostAgentStats.idMap'
			Jan 1 00:00:25 esx41 Hostd: [2012-01-01 00:00:25.018 2B1C4B90 error 'Statssvc'] Error: 'FileIO error: \
			No space left : /var/lib/vmware/hostd/stats/hostAgentStats-20.stats'
			Jan 1 00:07:02 esx41 vmkernel: 0:01:09:02.500 cpu3:4182)ScsiDeviceIO: 1672: Command 0x2a to device \
			"naa.6002" failed H:0x1 D:0x0 P:0x0 Possible sense data: 0x0 0x0 0x0.
			Jan 1 00:07:30 esx41 vmkernel: 0:01:09:30.000 cpu3:52001)UserDump: 1485: Dumping cartel 52001 \
			(from world 52001) to file /var/core/hostd-zdump.000 ...
			""";

	private TinyCase() {
	}

	/** Opens the case; its bundle is written into the folder. */
	static OpenedCase open(Path folder) throws IOException {
		Path bundle = Files.createDirectories(folder.resolve("esx41"));
		write(bundle.resolve("var/log/messages"), LOG.lines().toList());
		write(bundle.resolve("tmp/date.77.txt"), List.of("Sun Jan  1 00:20:00 UTC 2012"));
		write(bundle.resolve("tmp/vmware.77.txt"), List.of("VMware ESXi 4.1.0 build-348481"));
		write(bundle.resolve("tmp/vdf.77.txt"), List.of("Ramdisk Size Used Available Use% Mounted on",
				"tmp 192M 60K 191M 0% --", "hostdstats 166M 166M 0B 100% --"));
		return open(bundle, folder);
	}

	/** Opens a bundle or a saved case; the index goes into the folder. */
	static OpenedCase open(Path input, Path folder) throws IOException {
		try (CaseOpening opening = new CaseOpening(knowledge(), OpeningSettings.in(folder.resolve("index")))) {
			opening.load(List.of(input), new NullProgressMonitor());
			opening.evaluateRules(new NullProgressMonitor());
			return opening.finish();
		}
	}

	private static void write(Path file, List<String> lines) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, lines);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Knowledge knowledge() {
		PathPattern logs = PathPattern.of("var/log/**");
		LogFormats formats = new LogFormats(
				List.of(new LogFormats.Entry("t.kernel", "k", 1, logs, "vmkernel", new VmkernelClassicFormat()),
						new LogFormats.Entry("t.hostd", "h", 2, logs, "hostd", new HostdClassicFormat()),
						new LogFormats.Entry("t.syslog", "s", 3, logs, "", new SyslogClassicFormat())));
		OutputParsers parsers = new OutputParsers(List.of(
				new OutputParsers.Entry("t.vdf", "v", "vdf -h", PathPattern.of("tmp/vdf.*.txt"), new VdfParser()),
				new OutputParsers.Entry("t.date", "d", "date", PathPattern.of("tmp/date.*.txt"), new DateParser()),
				new OutputParsers.Entry("t.version", "m", "vmware -vl", PathPattern.of("tmp/vmware.*.txt"),
						new VersionParser())));
		Decoders decoders = new Decoders(List.of(new PlainScsi(), new RamdiskWriteFailures()));
		Rules rules = new Rules(List.of(new MadeUp(FULL), new MadeUp(ATTENTION)), List.of(), (_, e) -> {
			throw e;
		});
		return new Knowledge(formats, parsers, decoders, rules);
	}

	/** Returns the folder of this bundle, from wherever the test runs. */
	static Path bundleFolder() {
		Path here = Path.of("").toAbsolutePath();
		return Files.exists(here.resolve("plugin.xml")) ? here : here.resolve("bundles/org.plumbline.esxi");
	}

	private record MadeUp(String id) implements Rule {

		@Override
		public RuleDescription description() {
			return new RuleDescription(id, id, Severity.INFO, "", "", "", "", "", List.of(), "verified", List.of(),
					List.of(), "");
		}

		@Override
		public List<String> marks() {
			return List.of("No space left", "Dumping cartel", "0x6 0x3f 0xe");
		}

		@Override
		public List<Finding> evaluate(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
			return List.of(id.equals(FULL) ? full(evidence) : attention(evidence));
		}
	}

	private static Finding full(Evidence evidence) {
		List<EvidenceItem> lines = new ArrayList<>(lines(evidence, "No space left"));
		lines.addAll(lines(evidence, "Dumping cartel"));
		EvidenceItem first = lines.getFirst();
		EvidenceItem dump = lines.getLast();
		Finding crash = new Finding("TST-003", "", "hostd crashed", Severity.CRITICAL, "likely", List.of("esx41"),
				dump.timeNs(), dump.timeNs(), 1, "One core dump was written.", "", "", "", List.of(), List.of(),
				List.of(dump), List.of(), List.of(), "", List.of());
		List<ChainStep> chain = List.of(new ChainStep("Writes fail", FULL, first.timeNs(), 0, 2),
				new ChainStep("hostd dumps core", "TST-003", dump.timeNs(), lines.size() - 1, 1));
		return new Finding(FULL, "hostdstats", "Statistics ramdisk is full", Severity.ERROR, "verified",
				List.of("esx41"),
				first.timeNs(), dump.timeNs(), lines.size(), "No room in `hostdstats` since 2012-01-01T00:00:20.401Z.",
				"hostd cannot go on without its files; see TST-002 for what fills it.",
				"1. Delete the statistics file.\n2. Restart the management agents.", "Tasks that run are lost.",
				List.of("KB 1005884: Clearing the statistics"), List.of("Fewer LUNs make fewer counters."), lines,
				chain,
				List.of(crash), "", List.of());
	}

	private static Finding attention(Evidence evidence) {
		List<EvidenceItem> lines = lines(evidence, "0x6 0x3f 0xe");
		return new Finding(ATTENTION, "", "List of LUNs changed", Severity.NOTICE, "likely", List.of("esx41"),
				lines.getFirst().timeNs(), lines.getLast().timeNs(), lines.size(), "Two devices said so.", "", "", "",
				List.of(), List.of(), lines, List.of(), List.of(), "", List.of());
	}

	private static List<EvidenceItem> lines(Evidence evidence, String mark) {
		List<EvidenceItem> lines = new ArrayList<>();
		for (long row : evidence.events().rowsWithMark(mark, new NullProgressMonitor())) {
			lines.add(EvidenceItem.of(evidence.events().record(row)));
		}
		return lines;
	}
}
