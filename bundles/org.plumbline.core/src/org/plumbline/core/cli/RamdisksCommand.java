package org.plumbline.core.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.capacity.FillLevel;
import org.plumbline.core.capacity.RamdiskForecast;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskFiller;
import org.plumbline.model.evidence.RamdiskSample;
import org.plumbline.model.evidence.SupportBundle;

/** {@code ramdisks BUNDLE… [--json]}: samples, what fills them, failed writes, forecast. */
final class RamdisksCommand implements Command {

	@Override
	public Set<String> valued() {
		return Set.of();
	}

	@Override
	public Set<String> flags() {
		return Set.of("json"); //$NON-NLS-1$
	}

	@Override
	public int run(Arguments arguments, Session session) throws UsageException, IOException {
		try (OpenedCase opened = session.open(arguments, arguments.words(), false)) {
			Map<String, Object> tree = new Tree().put("samples", samples(opened)).put("fillers", fillers(opened)) //$NON-NLS-1$ //$NON-NLS-2$
					.put("failures", failures(opened)) //$NON-NLS-1$
					.put("forecasts", new Forecasts(RamdiskForecast.of(opened.bundles())).trees()).map(); //$NON-NLS-1$
			if (arguments.has("json")) { //$NON-NLS-1$
				JsonTree.write(session.terminal().out(), tree);
			} else {
				print(opened, new PrintStream(session.terminal().out(), false, StandardCharsets.UTF_8));
			}
			return Session.exitCode(opened);
		}
	}

	private static void print(OpenedCase opened, PrintStream out) {
		for (SupportBundle bundle : opened.bundles()) {
			for (Host host : bundle.getHosts()) {
				for (Ramdisk disk : host.getRamdisks()) {
					disk.getSamples().forEach(sample -> out.println(NLS.bind(Messages.RamdisksCommand_sample,
							new Object[] { host.getName(), disk.getName(), sample.getUsedBytes(), sample.getSizeBytes(),
									Math.round(sample.getUsedPercent()) })));
				}
			}
		}
		new Forecasts(RamdiskForecast.of(opened.bundles())).lines().forEach(out::println);
		out.flush();
	}

	private static List<Map<String, Object>> samples(OpenedCase opened) {
		List<Map<String, Object>> result = new ArrayList<>();
		for (SupportBundle bundle : opened.bundles()) {
			for (Host host : bundle.getHosts()) {
				for (Ramdisk disk : host.getRamdisks()) {
					disk.getSamples().forEach(sample -> result.add(sample(bundle, host, disk, sample)));
				}
			}
		}
		return result;
	}

	private static Map<String, Object> sample(SupportBundle bundle, Host host, Ramdisk disk, RamdiskSample sample) {
		Tree tree = new Tree().put("bundle", bundle.getName()).text("host", host.getName()) //$NON-NLS-1$ //$NON-NLS-2$
				.time("time", sample.getTimeNs()).put("name", disk.getName()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("sizeBytes", sample.getSizeBytes()).number("usedBytes", sample.getUsedBytes()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("availableBytes", sample.getAvailableBytes()); //$NON-NLS-1$
		if (sample.isApproximate()) {
			long step = FillLevel.stepOf(sample.getUsedBytes());
			tree.put("rounded", true).put("usedBytesLeast", Math.max(0, sample.getUsedBytes() - step)) //$NON-NLS-1$ //$NON-NLS-2$
					.put("usedBytesMost", sample.getUsedBytes() + step); //$NON-NLS-1$
		}
		if (sample.getUsedPercent() >= 0) {
			tree.put("usedPercent", sample.getUsedPercent()); //$NON-NLS-1$
		}
		tree.text("ranOut", ranOut(sample)); //$NON-NLS-1$
		return tree.number("peakBytes", sample.getPeakBytes()).number("maxInodes", sample.getMaxInodes()) //$NON-NLS-1$ //$NON-NLS-2$
				.number("usedInodes", sample.getUsedInodes()).text("mount", disk.getMount()) //$NON-NLS-1$ //$NON-NLS-2$
				.text("source", sample.getOrigin().path()).number("line", sample.getOrigin().line()).map(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns of what nothing is left: without free inodes no file can be made however many bytes are free. */
	private static String ranOut(RamdiskSample sample) {
		if (sample.getMaxInodes() > 0 && sample.getUsedInodes() >= sample.getMaxInodes()) {
			return "inodes"; //$NON-NLS-1$
		}
		boolean noBytes = sample.getSizeBytes() > 0 && sample.getUsedBytes() >= sample.getSizeBytes();
		return noBytes ? "bytes" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Map<String, Object>> fillers(OpenedCase opened) {
		List<Map<String, Object>> result = new ArrayList<>();
		for (SupportBundle bundle : opened.bundles()) {
			for (Host host : bundle.getHosts()) {
				for (Ramdisk disk : host.getRamdisks()) {
					for (RamdiskFiller filler : disk.getFillers()) {
						result.add(new Tree().text("host", host.getName()).put("ramdisk", disk.getName()) //$NON-NLS-1$ //$NON-NLS-2$
								.put("path", filler.getPath()).number("bytes", filler.getSizeBytes()).map()); //$NON-NLS-1$ //$NON-NLS-2$
					}
				}
			}
		}
		return result;
	}

	/** Failed writes are what decoders of the domain {@code ramdisk} recognise. */
	private static List<Map<String, Object>> failures(OpenedCase opened) {
		List<Map<String, Object>> result = new ArrayList<>();
		Set<Long> seen = new java.util.HashSet<>();
		List<Long> rows = new ArrayList<>();
		for (String mark : opened.decoders().marks("ramdisk")) { //$NON-NLS-1$
			for (long row : opened.events().rowsWithMark(mark, new NullProgressMonitor())) {
				if (seen.add(row)) {
					rows.add(row);
				}
			}
		}
		rows.sort(java.util.Comparator.comparingLong(opened.events()::indexOfRow));
		for (long row : rows) {
			LogRecord event = opened.events().record(row);
			for (DecodedFact fact : opened.decoders().decodeLine(event.text(), java.util.Optional.empty())) {
				if (fact.domain().equals("ramdisk")) { //$NON-NLS-1$
					String ranOut = fact.values().getOrDefault("ranOut", "").toString(); //$NON-NLS-1$ //$NON-NLS-2$
					result.add(new Tree().text("host", event.source().host()).text("ramdisk", fact.device()) //$NON-NLS-1$ //$NON-NLS-2$
							.text("ranOut", ranOut) //$NON-NLS-1$
							.time("time", event.timeNs()).put("source", event.source().path()) //$NON-NLS-1$ //$NON-NLS-2$
							.put("line", event.line()).put("text", event.message()).map()); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
		return result;
	}
}
