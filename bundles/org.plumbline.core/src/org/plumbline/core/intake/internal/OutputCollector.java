package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.BinaryFileParser;
import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.PassingFile;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.model.evidence.CommandOutput;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.Member;

/** Keeps command outputs that a parser wants until the whole bundle is read, because they need its time and release. */
final class OutputCollector {

	private static final String TELLS_TIME = "(?:.*/)?(?:date[._][^/]*|README)"; //$NON-NLS-1$
	private static final int LONGEST = 1 << 24;
	/** The collector writes a line or two per command. */
	private static final int LONGEST_BESIDE = 1 << 20;

	/** Of outputs whose names say nothing, in bytes: one, and all together. */
	private static final int LONGEST_UNEXPLAINED = 1 << 20;
	private static final int MOST_UNEXPLAINED = 1 << 25;

	private record Kept(String path, long modifiedNs, List<String> lines, List<OutputParsers.Entry> parsers) {
	}

	private record Unexplained(String path, long modifiedNs, byte[] text, Member model) {
	}

	/** What a parser of binary files keeps of those of one bundle. */
	private record Files<T>(BinaryFileParser<T> parser, List<T> kept) {

		void read(PassingFile file, InputStream content) {
			kept.add(parser.read(file, content));
		}

		void addTo(Host host, BiConsumer<String, String> notices) {
			parser.add(kept, host, notices);
		}
	}

	private final OutputParsers parsers;
	private final NoticeBook notices;
	private final List<Kept> kept = new ArrayList<>();
	private final List<Unexplained> unexplained = new ArrayList<>();
	private final Map<String, Files<?>> files = new LinkedHashMap<>();
	private CollectorManifests manifests = new CollectorManifests();
	private int unexplainedBytes;

	OutputCollector(OutputParsers parsers, NoticeBook notices) {
		this.parsers = parsers;
		this.notices = notices;
	}

	boolean wants(String path) {
		return !parsers.forPath(path).isEmpty();
	}

	/** Returns the id of the parser that will read a path. */
	String parserId(String path) {
		return parsers.forPath(path).getFirst().id();
	}

	/** Tells whether a member is a binary file that a parser reads. */
	boolean wantsFile(String path) {
		return parsers.forFile(path).isPresent();
	}

	/** Reads a binary file as it passes by; returns the id of its parser. */
	String readFile(MemberEntry member, InputStream content) {
		OutputParsers.FileEntry entry = parsers.forFile(member.path()).orElseThrow();
		PassingFile file = new PassingFile(member.path(), member.sizeBytes(), member.modifiedNs(),
				(code, message) -> notices.note(code, member.path(), message));
		guarded(member.path(), entry.id(), () -> files
				.computeIfAbsent(entry.id(), each -> new Files<>(entry.parser(), new ArrayList<>()))
				.read(file, content));
		return entry.id();
	}

	/** One broken parser must not cost the bundle; it is our mistake, so it is logged as well as noted. */
	private void guarded(String path, String parserId, Runnable parsing) {
		try {
			parsing.run();
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			notices.note("parser-failed", path, NLS.bind(Messages.OutputCollector_failed, path, parserId)); //$NON-NLS-1$
			System.getLogger(OutputCollector.class.getName()).log(System.Logger.Level.ERROR, parserId, e);
		}
	}

	void keep(String path, long modifiedNs, InputStream content) throws IOException {
		byte[] bytes = whatIsThere(content, path);
		if (bytes.length > LONGEST) {
			notices.note("output-too-long", path, NLS.bind(Messages.OutputCollector_tooLong, path, LONGEST)); //$NON-NLS-1$
			return;
		}
		kept.add(new Kept(path, modifiedNs, lines(bytes), parsers.forPath(path)));
	}

	/** Keeps the beginning of a log that a parser wants too; the stream stands where it stood. */
	void keepBeside(String path, long modifiedNs, BufferedInputStream log) throws IOException {
		log.mark(LONGEST_BESIDE);
		byte[] bytes = new byte[0];
		try {
			bytes = log.readNBytes(LONGEST_BESIDE);
		} catch (IOException e) {
			log.reset(); // whoever reads the log meets the damage again and says so
			return;
		}
		log.reset();
		kept.add(new Kept(path, modifiedNs, lines(bytes), parsers.forPath(path)));
	}

	/** An output that ends early by damage is parsed as far as it goes. */
	private byte[] whatIsThere(InputStream content, String path) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[1 << 14];
		try {
			for (int count = content.read(buffer); count >= 0
					&& bytes.size() <= LONGEST; count = content.read(buffer)) {
				bytes.write(buffer, 0, count);
			}
		} catch (DamagedInputException e) {
			notices.note("damaged-member", path, //$NON-NLS-1$
					NLS.bind(Messages.ArchiveWalk_damagedMember, path, e.getMessage()));
		}
		return bytes.toByteArray();
	}

	private static List<String> lines(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8).lines().toList();
	}

	/** Keeps the output of a command that no parser knows by its name, for a manifest may know it. */
	void keepUnexplained(MemberEntry member, Member model, InputStream content) throws IOException {
		if (member.path().startsWith("commands/") && unexplainedBytes < MOST_UNEXPLAINED //$NON-NLS-1$
				&& member.sizeBytes() <= LONGEST_UNEXPLAINED) {
			byte[] bytes = content.readNBytes(LONGEST_UNEXPLAINED + 1);
			if (bytes.length <= LONGEST_UNEXPLAINED) {
				unexplainedBytes += bytes.length;
				unexplained.add(new Unexplained(member.path(), member.modifiedNs(), bytes, model));
			}
		}
	}

	/** Finds parsers for outputs by the commands that made them. */
	void explain(CollectorManifests known) {
		manifests = known;
		for (Unexplained each : unexplained) {
			List<OutputParsers.Entry> found = manifests.namesFor(each.path()).stream().map(parsers::forPath)
					.filter(entries -> !entries.isEmpty()).findFirst().orElse(List.of());
			if (!found.isEmpty()) {
				kept.add(new Kept(each.path(), each.modifiedNs(), lines(each.text()), found));
				each.model().setTakenFor(found.getFirst().id());
			}
		}
		unexplained.clear();
	}

	/** Parses everything kept into the model of the host: what tells the time first, then in order of paths. */
	void parse(Host host, String sha256, long collectedNs) {
		kept.sort(java.util.Comparator.comparing((Kept each) -> !each.path().matches(TELLS_TIME))
				.thenComparing(Kept::path));
		for (Kept output : kept) {
			for (OutputParsers.Entry parser : output.parsers()) {
				parse(host, output, parser, sha256, collected(host).orElse(collectedNs));
			}
		}
		files.forEach((id, each) -> guarded("", id, //$NON-NLS-1$
				() -> each.addTo(host, (code, message) -> notices.note(code, "", message))));
	}

	/** Returns when the collector ran, once the output that says so has been parsed. */
	static OptionalLong collected(Host host) {
		return host.getFacts().stream().filter(each -> each.getGroup().equals("time")) //$NON-NLS-1$
				.filter(each -> each.getName().equals("collected")) //$NON-NLS-1$
				.mapToLong(each -> Times.ns(OffsetDateTime.parse(each.getValue()).toInstant())).findFirst();
	}

	private void parse(Host host, Kept output, OutputParsers.Entry parser, String sha256, long collectedNs) {
		CapturedOutput captured = new CapturedOutput(sha256, output.path(), collectedNs, host.getRelease(),
				output.lines(), (code, message) -> notices.note(code, output.path(), message));
		guarded(output.path(), parser.id(), () -> parser.parser().parse(captured, host));
		CommandOutput model = EvidenceFactory.eINSTANCE.createCommandOutput();
		model.setPath(output.path());
		model.setCommand(manifests.command(output.path())
				.orElse(parser.command() == null ? "" : parser.command())); //$NON-NLS-1$
		model.setParserId(parser.id());
		model.setCollectedNs(collectedNs);
		host.getCommandOutputs().add(model);
	}
}
