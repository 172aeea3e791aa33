package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.EvidenceItem;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.store.EventSource;
import org.plumbline.core.store.LogRecord;

/** How often one storage code came, on which devices, when. Filled while counting, then only read. One thread. */
final class CodeCount {

	private static final Set<String> DOMAINS = Set.of("scsi", "nvme"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String KERNEL = "vmkernel"; //$NON-NLS-1$
	private static final String KERNEL_WARNINGS = "vmkwarning"; //$NON-NLS-1$

	private final DecodedCode code;
	private final DecodedFact example;
	private final EvidenceItem line;
	private final Map<String, Long> commands = new TreeMap<>();
	private final Set<String> devices = new TreeSet<>();
	private long events;
	private long firstNs = Times.UNKNOWN_NS;
	private long lastNs = Times.UNKNOWN_NS;

	private CodeCount(DecodedCode code, DecodedFact example, EvidenceItem line) {
		this.code = code;
		this.example = example;
		this.line = line;
	}

	/** Returns the codes in some events, those that may be faults first, then the most frequent. */
	static List<CodeCount> of(OpenedCase openedCase, MarkedRows rows) {
		Map<DecodedCode, CodeCount> counts = new LinkedHashMap<>();
		Set<String> withKernelLog = openedCase.events().sources().stream()
				.filter(each -> TimelinePictures.family(each.name()).equals(KERNEL)).map(EventSource::bundleSha256)
				.collect(Collectors.toSet());
		DecodedLines lines = new DecodedLines(openedCase);
		for (long row : rows.rows()) {
			LogRecord event = openedCase.events().record(row);
			boolean copy = TimelinePictures.family(event.source().name()).equals(KERNEL_WARNINGS)
					&& withKernelLog.contains(event.source().bundleSha256());
			if (!copy) { // a warning stands in both logs and happened once
				EvidenceItem line = EvidenceItem.of(event);
				add(line, event.repeat(), lines.decode(line, event.message()), counts);
			}
		}
		return sorted(counts);
	}

	/** Returns the codes in the lines that findings rest on: all there is if no bundle is at hand. */
	static List<CodeCount> ofFindings(OpenedCase openedCase) {
		Map<DecodedCode, CodeCount> counts = new LinkedHashMap<>();
		Set<String> seen = new TreeSet<>();
		DecodedLines lines = new DecodedLines(openedCase);
		ReportedFinding.of(openedCase).stream().map(ReportedFinding::finding).map(Finding::evidence)
				.flatMap(List::stream).filter(each -> seen.add(each.ref().toString()))
				.forEach(each -> add(each, 1, lines.decode(each, each.text()), counts));
		return sorted(counts);
	}

	private static List<CodeCount> sorted(Map<DecodedCode, CodeCount> counts) {
		List<CodeCount> sorted = new ArrayList<>(counts.values());
		sorted.sort(Comparator.comparing((CodeCount each) -> each.example.harmless())
				.thenComparing(each -> each.code.codes().isEmpty())
				.thenComparing(Comparator.comparingLong(CodeCount::events).reversed())
				.thenComparing(each -> each.code.codes()));
		return sorted;
	}

	private static void add(EvidenceItem line, long repeat, DecodedLines.Decoded decoded,
			Map<DecodedCode, CodeCount> counts) {
		for (int i = 0; i < decoded.facts().size(); i++) {
			DecodedFact fact = decoded.facts().get(i);
			if (DOMAINS.contains(fact.domain())) {
				counts.computeIfAbsent(DecodedCode.of(fact), code -> new CodeCount(code, fact, line)).add(fact,
						decoded.devices().get(i), line, repeat);
			}
		}
	}

	private void add(DecodedFact fact, String device, EvidenceItem from, long repeat) {
		events += repeat;
		if (!device.isEmpty()) {
			devices.add(device);
		}
		String command = DecodedCode.command(fact);
		if (!command.isEmpty()) {
			commands.merge(command, repeat, Long::sum);
		}
		if (from.timeNs() != Times.UNKNOWN_NS) {
			firstNs = firstNs == Times.UNKNOWN_NS ? from.timeNs() : Math.min(firstNs, from.timeNs());
			lastNs = lastNs == Times.UNKNOWN_NS ? from.timeNs() : Math.max(lastNs, from.timeNs());
		}
	}

	DecodedCode code() {
		return code;
	}

	/** Returns what the first line with this code means. */
	DecodedFact example() {
		return example;
	}

	/** Returns the first line with this code. */
	EvidenceItem line() {
		return line;
	}

	long events() {
		return events;
	}

	/** Returns the names of the commands, the most frequent first. */
	List<String> commands() {
		return commands.entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).toList();
	}

	Set<String> devices() {
		return devices;
	}

	long firstNs() {
		return firstNs;
	}

	long lastNs() {
		return lastNs;
	}
}
