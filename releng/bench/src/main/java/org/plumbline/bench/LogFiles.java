package org.plumbline.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Writes the logs of a host into its bundle, log by log; files are compressed beside the making of the next one. */
final class LogFiles {

	private static final int FILES_AHEAD = 2;

	/** A file on its way into the bundle. */
	private record Ready(String member, long timeNs, byte[] content) {
	}

	private final Plan plan;
	private final LogPlan logs;
	private final long collectedNs;
	private final PlantTruth plants;

	LogFiles(Plan plan, LogPlan logs, long collectedNs, PlantTruth plants) {
		this.plan = plan;
		this.logs = logs;
		this.collectedNs = collectedNs;
		this.plants = plants;
	}

	/** @param members learns the name of each member in the order of writing */
	void write(BundleWriter bundle, Consumer<String> members, Truth truth) throws IOException {
		var waiting = new ArrayDeque<Future<Ready>>();
		try (var pool = Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1))) {
			for (var log : logs.logs()) {
				for (int index = 0; index < log.files(); index++) {
					var file = new TextFile();
					log.stream().until(Math.min(logs.endNs(), logs.cutNs(log, index)), file);
					var member = plan.release().layout().member(log.name(), index, log.files(), plan.plainRotated());
					plants.found(file, member);
					var summary = file.summary(member);
					truth.add("logs", summary);
					boolean current = index == log.files() - 1;
					var copy = current ? plan.release().layout().copy(log.name()) : "";
					if (!copy.isEmpty()) {
						summary.put("sameAs", copy);
						waiting.add(pool.submit(() -> new Ready(copy, collectedNs, file.toBytes())));
					}
					waiting.add(pool.submit(() -> ready(member, current ? collectedNs : file.lastNs(), file)));
					drain(waiting, FILES_AHEAD, bundle, members);
				}
			}
			drain(waiting, 0, bundle, members);
		}
	}

	private Ready ready(String member, long timeNs, TextFile file) {
		var bytes = file.toBytes();
		return new Ready(member, timeNs,
				member.endsWith(".gz") ? BundleWriter.compressed(bytes, plan.gzipLevel()) : bytes);
	}

	private static void drain(ArrayDeque<Future<Ready>> waiting, int keep, BundleWriter bundle,
			Consumer<String> members)
			throws IOException {
		while (waiting.size() > keep) {
			try {
				var ready = waiting.poll().get();
				members.accept(ready.member());
				bundle.bytes(ready.member(), ready.timeNs(), ready.content());
			} catch (ExecutionException e) {
				throw new IllegalStateException("compression fails only by our mistake", e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IOException("interrupted while writing", e);
			}
		}
	}
}
