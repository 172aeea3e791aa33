package org.plumbline.esxi.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;

/** One command output of a test, its host and the notices it led to. */
final class Outputs {

	static final long COLLECTED_NS = 1_333_000_000_000_000_000L;

	final Host host = EvidenceFactory.eINSTANCE.createHost();
	final List<String> notices = new ArrayList<>();

	static Outputs parse(CommandOutputParser parser, String text) {
		return new Outputs().and(parser, "commands/output.txt", text);
	}

	Outputs and(CommandOutputParser parser, String path, String text) {
		parser.parse(new CapturedOutput("", path, COLLECTED_NS, "", text.lines().toList(),
				(code, message) -> notices.add(code + ": " + message)), host);
		return this;
	}

	/** Shows the facts, one a line. */
	String facts() {
		return host.getFacts().stream()
				.map(fact -> fact.getGroup() + '/' + fact.getName() + '=' + fact.getValue() + " @"
						+ fact.getOrigin().line())
				.collect(Collectors.joining("\n"));
	}

	/** Shows the latest sample of each ramdisk, one a line. */
	String ramdisks() {
		return host.getRamdisks().stream().map(ramdisk -> {
			var sample = ramdisk.getSamples().getLast();
			return ramdisk.getName() + ' ' + sample.getSizeBytes() + ' ' + sample.getUsedBytes() + ' '
					+ sample.getAvailableBytes() + ' ' + sample.getUsedPercent() + "% peak=" + sample.getPeakBytes()
					+ " inodes=" + sample.getUsedInodes() + '/' + sample.getMaxInodes()
					+ (sample.isApproximate() ? " ~ " : " = ") + ramdisk.getMount() + " @" + sample.getOrigin().line();
		}).collect(Collectors.joining("\n"));
	}
}
