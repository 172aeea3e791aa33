package org.plumbline.core.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.Finding;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Analyses the bundles of a folder one after the other, each as a case of its own, and adds up which finding which host
 * has. Memory does not grow with the size of the bundles: what was said of one waits in a file. One that cannot be read
 * is named and does not stop the others.
 */
final class FolderAnalysis implements AutoCloseable {

	private static final List<String> ENDINGS = List.of(".tgz", ".tar.gz", ".tar", ".zip", ".7z", ".txz", ".tar.xz", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			".tar.zst", ".tar.bz2"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int FEWEST = 2;

	/** Opens one bundle and runs the rules. */
	interface Opener {

		OpenedCase open(Path bundle) throws IOException, UsageException;
	}

	/** A piece of the waiting file. */
	private record Piece(long from, int length) {
	}

	/** A finding that waits, with all that tables and orders need. */
	private record Told(String rule, String key, String title, Severity severity, String host, String bundle,
			long firstNs, long lastNs, long count, boolean effect, Piece piece) {
	}

	private record Failed(String file, String reason) {
	}

	private static final Comparator<Told> WORST_FIRST = Comparator.comparing(Told::severity)
			.thenComparing(Told::rule).thenComparing(Told::bundle).thenComparing(Told::key);

	private final Path file = Files.createTempFile("plumbline-analysis-", ".json"); //$NON-NLS-1$ //$NON-NLS-2$
	private final FileChannel waiting = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
			StandardOpenOption.DELETE_ON_CLOSE);
	private final List<Told> told = new ArrayList<>();
	private final List<Piece> bundles = new ArrayList<>();
	private final Map<String, String> skipped = new TreeMap<>();
	private final List<Failed> failed = new ArrayList<>();
	private int exitCode = Session.DONE;

	FolderAnalysis() throws IOException {
		// the file is there from the beginning, so that a full disk is told before the work
	}

	/** Returns the archives that lie in a folder, by name; empty if this is no folder of at least two. */
	static List<Path> bundlesOf(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> archives = files.filter(Files::isRegularFile).filter(FolderAnalysis::isArchive).sorted()
					.toList();
			return archives.size() < FEWEST ? List.of() : archives;
		}
	}

	private static boolean isArchive(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return ENDINGS.stream().anyMatch(name::endsWith);
	}

	/** Analyses one bundle after the other. */
	void run(List<Path> files, Opener opener) throws UsageException, IOException {
		for (Path each : files) {
			try (OpenedCase opened = opener.open(each)) {
				take(opened, each.getFileName().toString());
			} catch (IOException e) {
				failed.add(new Failed(each.toString(), String.valueOf(e.getMessage())));
			} catch (RuntimeException e) {
				failed.add(new Failed(each.toString(),
						NLS.bind(Messages.FolderAnalysis_ourFailure, e, FailureLog.write(e))));
			}
		}
		if (!failed.isEmpty()) {
			exitCode = failed.size() == files.size() ? Session.UNREADABLE : Session.LOSSES;
		}
	}

	private void take(OpenedCase opened, String name) throws IOException {
		for (Finding each : opened.findings()) {
			take(opened, each, name, false);
		}
		for (Map<String, Object> each : BundleTrees.bundles(opened)) {
			bundles.add(put(each));
		}
		opened.skipped().forEach(each -> skipped.putIfAbsent(each.rule(), each.reason()));
		if (opened.bundles().stream().anyMatch(SupportBundle::isPartial)) {
			exitCode = Session.LOSSES;
		}
	}

	private void take(OpenedCase opened, Finding finding, String bundle, boolean effect) throws IOException {
		Piece piece = effect ? new Piece(0, 0) : put(FindingTrees.finding(opened, finding));
		told.add(new Told(finding.rule(), finding.key(), ruleTitle(finding), finding.severity(),
				String.join(", ", finding.hosts()), bundle, finding.firstNs(), finding.lastNs(), finding.count(), //$NON-NLS-1$
				effect, piece));
		for (Finding each : finding.consequences()) {
			take(opened, each, bundle, true);
		}
	}

	/** The end of a title tells which device it is about; the table is about the rule. */
	private static String ruleTitle(Finding finding) {
		int end = finding.key().contains("|") ? finding.title().lastIndexOf(": ") : -1; //$NON-NLS-1$ //$NON-NLS-2$
		return end < 0 ? finding.title() : finding.title().substring(0, end);
	}

	private Piece put(Object tree) throws IOException {
		byte[] bytes = JsonTree.text(tree).getBytes(StandardCharsets.UTF_8);
		Piece piece = new Piece(waiting.size(), bytes.length);
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		long at = piece.from();
		while (buffer.hasRemaining()) {
			at += waiting.write(buffer, at);
		}
		return piece;
	}

	/** Tells whether a finding is at least so bad. */
	boolean hasFinding(Severity least) {
		return told.stream().anyMatch(each -> each.severity().isAtLeast(least));
	}

	int exitCode() {
		return exitCode;
	}

	/** Writes the shape of {@code analyze}, with {@code summary} and {@code failed}. */
	void writeJson(OutputStream out) throws IOException {
		out.write("{\"findings\":".getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		array(told.stream().filter(each -> !each.effect()).sorted(WORST_FIRST).map(Told::piece).toList(), out);
		out.write(",\n\"bundles\":".getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		array(bundles, out);
		member("skipped", skipped.entrySet().stream() //$NON-NLS-1$
				.map(each -> new Tree().put("rule", each.getKey()).put("reason", each.getValue()).map()).toList(), out); //$NON-NLS-1$ //$NON-NLS-2$
		member("failed", failed.stream() //$NON-NLS-1$
				.map(each -> new Tree().put("file", each.file()).put("reason", each.reason()).map()).toList(), out); //$NON-NLS-1$ //$NON-NLS-2$
		member("summary", summary().values().stream().map(FolderAnalysis::row).toList(), out); //$NON-NLS-1$
		out.write("}\n".getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
	}

	private static void member(String name, Object tree, OutputStream out) throws IOException {
		out.write((",\n\"" + name + "\":" + JsonTree.text(tree)).getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void array(List<Piece> pieces, OutputStream out) throws IOException {
		String separator = "["; //$NON-NLS-1$
		for (Piece each : pieces) {
			out.write(separator.getBytes(StandardCharsets.UTF_8));
			ByteBuffer bytes = ByteBuffer.allocate(each.length());
			waiting.read(bytes, each.from());
			out.write(bytes.array());
			separator = ",\n"; //$NON-NLS-1$
		}
		out.write((pieces.isEmpty() ? "[]" : "]").getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns findings by rule, worst first; per host and bundle added up. */
	private Map<String, List<Told>> summary() {
		Map<String, Map<String, Told>> rules = new LinkedHashMap<>();
		told.stream().sorted(WORST_FIRST)
				.forEach(each -> rules.computeIfAbsent(each.rule(), rule -> new LinkedHashMap<>())
						.merge(each.host() + '\n' + each.bundle(), each, FolderAnalysis::sum));
		Map<String, List<Told>> summary = new LinkedHashMap<>();
		rules.forEach((rule, hosts) -> summary.put(rule, List.copyOf(hosts.values())));
		return summary;
	}

	private static Told sum(Told one, Told other) {
		long firstNs = one.firstNs() == Times.UNKNOWN_NS ? other.firstNs()
				: other.firstNs() == Times.UNKNOWN_NS ? one.firstNs() : Math.min(one.firstNs(), other.firstNs());
		return new Told(one.rule(), one.key(), one.title(), one.severity(), one.host(), one.bundle(), firstNs,
				Math.max(one.lastNs(), other.lastNs()), one.count() + other.count(), one.effect(), one.piece());
	}

	private static Map<String, Object> row(List<Told> hosts) {
		Told worst = hosts.getFirst();
		return new Tree().put("rule", worst.rule()).put("title", worst.title()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("severity", worst.severity().label()) //$NON-NLS-1$
				.put("hosts", hosts.stream().map(each -> new Tree().put("host", each.host()) //$NON-NLS-1$ //$NON-NLS-2$
						.put("bundle", each.bundle()).put("count", each.count()).time("first", each.firstNs()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.time("last", each.lastNs()).map()).toList()) //$NON-NLS-1$
				.map();
	}

	/** Prints the table for people. */
	void print(PrintStream out) {
		out.println(NLS.bind(Messages.FolderAnalysis_bundles, bundles.size(), failed.size()));
		failed.forEach(each -> out.println("  ! " + each.file() + ": " + each.reason())); //$NON-NLS-1$ //$NON-NLS-2$
		summary().values().forEach(hosts -> {
			Told worst = hosts.getFirst();
			out.println(NLS.bind(Messages.FolderAnalysis_finding, new Object[] {
					worst.severity().label().toUpperCase(Locale.ROOT), worst.rule(), worst.title(), hosts.size() }));
			hosts.forEach(each -> out.printf(Locale.ROOT, "  %-32s %8d  %-24s %-24s %s%n", //$NON-NLS-1$
					each.host().isEmpty() ? "?" : each.host(), each.count(), time(each.firstNs()), //$NON-NLS-1$
					time(each.lastNs()), each.bundle()));
		});
		if (told.isEmpty()) {
			out.println(Messages.AnalyzeCommand_nothing);
		}
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "?" : Times.rfc3339(timeNs); //$NON-NLS-1$
	}

	@Override
	public void close() throws IOException {
		waiting.close();
	}
}
