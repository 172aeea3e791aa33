package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ProvisionalSha;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.MarkSet;
import org.plumbline.core.store.StoreBuilder;
import org.plumbline.core.store.StoreExtent;
import org.plumbline.core.store.StoredBundle;
import org.plumbline.model.evidence.BundleKind;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.LogFile;
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.SupportBundle;

/** Reads the members of one bundle into a new store and a model. Closed without {@link #finish}, it is nothing. */
final class BundleImport implements MemberVisitor, AutoCloseable {

	/** What reading needs besides the input. */
	record Tools(LogFormats formats, OutputParsers parsers, MarkSet marks, IntakeSettings settings) {
	}

	private record Source(LogFile file, LogReader reader, long modifiedNs) {
	}

	/** A log whose reading has begun or waits for its turn. */
	private record Started(MemberEntry member, Member model, Source source) {
	}

	/** Members up to this size are held in memory and read beside others. */
	private static final long LARGEST_HELD = 1 << 25;

	private final Tools tools;
	private final Path folder;
	private final Reading reading;
	private final StoreBuilder store;
	private final SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
	private final Host host = EvidenceFactory.eINSTANCE.createHost();
	private final NoticeBook notices = new NoticeBook(bundle);
	private final OutputCollector outputs;
	private final List<Source> sources = new ArrayList<>();
	private final MemberReadings readings;
	private final List<Started> started = new ArrayList<>();
	private final Map<String, String> pathOfContent = new java.util.HashMap<>();
	private final boolean singleFile;
	private final NestedBundles nested;
	private long newestNs = Times.UNKNOWN_NS;
	private String hostInLogs = ""; //$NON-NLS-1$
	private Supplier<String> root = () -> ""; //$NON-NLS-1$

	BundleImport(Tools tools, Path folder, boolean singleFile, Reading reading, NestedBundles nested)
			throws IOException {
		this.nested = nested;
		this.tools = tools;
		this.folder = folder;
		this.singleFile = singleFile;
		this.reading = reading;
		readings = new MemberReadings(reading.processors(), reading::showIfDue);
		store = StoreFailedException.guard(() -> new StoreBuilder(folder, tools.marks()));
		outputs = new OutputCollector(tools.parsers(), notices);
		bundle.getHosts().add(host);
		reading.begin(this);
	}

	/**
	 * Says what is known before the first member.
	 *
	 * @param file     the input
	 * @param name     file name of the bundle
	 * @param rootName gives the name of the root folder as soon as it is known, empty before
	 */
	void begin(Path file, String name, Supplier<String> rootName) {
		bundle.setFile(file.toAbsolutePath().toString());
		bundle.setName(name);
		root = rootName;
	}

	NoticeBook notices() {
		return notices;
	}

	SupportBundle model() {
		return bundle;
	}

	boolean hasLogs() {
		return !sources.isEmpty() || !started.isEmpty();
	}

	@Override
	public void visit(MemberEntry member, InputStream content) throws IOException {
		reading.checkCancel();
		Member model = EvidenceFactory.eINSTANCE.createMember();
		model.setPath(member.path());
		model.setSizeBytes(member.sizeBytes());
		bundle.getMembers().add(model);
		newestNs = Math.max(newestNs, member.modifiedNs());
		if (member.kind() == MemberEntry.Kind.FILE) {
			take(member, model, content);
		} else {
			model.setTakenFor(member.kind() == MemberEntry.Kind.LINK ? "link" : "special"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		reading.showIfDue();
		reading.checkCancel(); // a log that was cut by a cancel is stored as far as it was read
	}

	/** Reads a member as what it is. */
	private void take(MemberEntry member, Member model, InputStream content) throws IOException {
		boolean log = singleFile || tools.formats().isLog(member.path());
		boolean output = outputs.wants(member.path());
		if (!log && !output) {
			boolean bundleInside = nested.mayBe(member) && nested.read(member, content);
			model.setTakenFor(bundleInside ? "bundle" : "other"); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		boolean held = log && member.sizeBytes() >= 0 && member.sizeBytes() <= LARGEST_HELD;
		if (!held) {
			take(member, model, new Unhurried(content), 0);
			return;
		}
		HeldMember whole = HeldMember.of(content, member.sizeBytes());
		if (whole.isWhole()) {
			take(member, model, whole, whole.bytes());
		} else {
			take(member, model, new Unhurried(new SequenceInputStream(whole, content)), 0);
		}
	}

	/** @param held bytes of the member that are in memory, 0 if it has to be read at once */
	private void take(MemberEntry member, Member model, InputStream content, long held) throws IOException {
		BufferedInputStream plain = new BufferedInputStream(content, 1 << 16);
		byte[] first = Compression.peek(plain);
		if (Compression.isCompressed(first)) {
			plain = openMember(member, plain, first);
			first = peekMember(member, plain);
		}
		if (!Compression.isText(first) || Compression.isZip(first)) {
			model.setTakenFor("binary"); //$NON-NLS-1$
		} else if (singleFile || tools.formats().isLog(member.path())) {
			startLog(member, model, plain, held);
		} else {
			outputs.keep(member.path(), member.modifiedNs(), plain);
			model.setTakenFor(outputs.parserId(member.path()));
		}
	}

	private BufferedInputStream openMember(MemberEntry member, BufferedInputStream packed, byte[] first) {
		try {
			return Compression.open(packed, first);
		} catch (IOException e) {
			damaged(member, e);
			return new BufferedInputStream(InputStream.nullInputStream());
		}
	}

	private byte[] peekMember(MemberEntry member, BufferedInputStream plain) {
		try {
			return Compression.peek(plain);
		} catch (IOException e) {
			damaged(member, e);
			return new byte[0];
		}
	}

	private static String name(MemberEntry member) {
		return member.path().substring(member.path().lastIndexOf('/') + 1);
	}

	private void damaged(MemberEntry member, IOException e) {
		bundle.setPartial(true);
		notices.note("damaged-member", member.path(), //$NON-NLS-1$
				NLS.bind(Messages.ArchiveWalk_damagedMember, member.path(), e.getMessage()));
	}

	private void startLog(MemberEntry member, Member model, InputStream content, long held) throws IOException {
		int source = store.addSource();
		LogReader reader = new LogReader(store, source, tools.formats().forPath(member.path()), reading);
		LogFile file = EvidenceFactory.eINSTANCE.createLogFile();
		file.setPath(member.path());
		file.setSourceIndex(source);
		started.add(new Started(member, model, new Source(file, reader, member.modifiedNs())));
		InputStream cancellable = reading.cancellable(content);
		if (held > 0) {
			readings.submit(held, () -> reader.read(cancellable));
		} else {
			reader.read(cancellable);
		}
	}

	/**
	 * Returns when all logs are read; called after the last member.
	 *
	 * @param whole whether there are all members
	 * @return {@code whole}
	 */
	boolean allRead(boolean whole) throws IOException {
		readings.await();
		reading.checkCancel();
		return whole;
	}

	/** Waits for all logs and takes them over in the order of the archive, whatever the order of reading was. */
	private void settle() throws IOException {
		readings.await();
		for (Started each : started) {
			each.model().setTakenFor(takeOver(each.member(), each.source()));
		}
		started.clear();
	}

	/** Returns in a word what a log was taken for. */
	private String takeOver(MemberEntry member, Source read) {
		if (!read.reader().isWhole() && !reading.isCanceled()) {
			damaged(member, new IOException(Messages.LogReader_endsEarly));
		}
		LogReader reader = read.reader();
		LogFile file = read.file();
		String twin = reader.lines() == 0 ? null
				: pathOfContent.putIfAbsent(name(member) + ' ' + reader.fingerprint(), member.path());
		if (twin != null) {
			store.drop(file.getSourceIndex());
			notices.note("duplicate", member.path(), //$NON-NLS-1$
					NLS.bind(Messages.LogReader_duplicate, member.path(), twin));
			return "duplicate"; //$NON-NLS-1$
		}
		sources.add(read);
		count(read, file);
		if (reader.lines() > 0 && reader.formatId().isEmpty()) {
			notices.note("unknown-format", member.path(), NLS.bind(Messages.LogReader_unknownFormat, member.path())); //$NON-NLS-1$
		}
		hostInLogs = hostInLogs.isEmpty() ? reader.host() : hostInLogs;
		return reader.formatId().isEmpty() ? "text" : reader.formatId(); //$NON-NLS-1$
	}

	private static void count(Source source, LogFile file) {
		LogReader reader = source.reader();
		file.setFormatId(reader.formatId());
		file.setLines(reader.lines());
		file.setEvents(reader.events());
		file.setUnparsedLines(reader.unparsed());
	}

	/** Notes that a person ended the reading before the end of the input. */
	void cancelled() {
		bundle.setPartial(true);
		notices.note("cancelled", "", Messages.BundleImport_cancelled); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Returns the identity of a part: another part of the same input is another bundle.
	 *
	 * @param sha256 of the bytes that were read
	 */
	String partSha256(String sha256) throws IOException {
		settle();
		MessageDigest digest = CountedStream.sha256();
		digest.update(sha256.getBytes(StandardCharsets.UTF_8));
		for (Source each : sources) {
			String read = '\0' + each.file().getPath() + '\0' + each.reader().fingerprint();
			digest.update(read.getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * Returns what has been read as a bundle that can be looked at; empty before there are events. Called while no log
	 * is in a step.
	 */
	Optional<ReadBundle> soFar() throws IOException {
		if (store.size() == 0) {
			return Optional.empty();
		}
		List<Source> all = new ArrayList<>(sources);
		started.forEach(each -> all.add(each.source()));
		BundleName named = named();
		SupportBundle copy = EcoreUtil.copy(bundle);
		copy.setSha256(ProvisionalSha.of(bundle));
		copy.setPartial(true);
		copy.setCollectedNs(named.collectedNs().orElse(newestNs));
		copy.setHostName(named.host().isEmpty() ? hostInLogs : named.host());
		Host seen = copy.getHosts().getFirst();
		seen.setName(copy.getHostName());
		for (Source each : all) {
			LogFile file = EcoreUtil.copy(each.file());
			count(each, file);
			seen.getLogFiles().add(file);
		}
		StoreExtent extent = StoreFailedException.guard(() -> store.extent(firstYears(all, copy.getCollectedNs())));
		StoredBundle stored = ModelFile.stored(copy, folder);
		return Optional.of(new ReadBundle(copy, new StoredBundle(folder, stored.sources(), Optional.of(extent))));
	}

	private BundleName named() {
		return BundleName.of(root.get().isEmpty() ? bundle.getName() : root.get());
	}

	/**
	 * Completes model and store.
	 *
	 * @param sha256 of the input
	 */
	void finish(String sha256) throws IOException {
		settle();
		bundle.setSha256(sha256);
		BundleName named = named();
		outputs.parse(host, sha256, named.collectedNs().orElse(Times.UNKNOWN_NS));
		if (host.getName().isEmpty()) {
			host.setName(named.host().isEmpty() ? hostInLogs : named.host());
		}
		bundle.setHostName(host.getName());
		bundle.setRelease(host.getRelease());
		bundle.setBuild(host.getBuild());
		OptionalLong collectedNs = collected(named);
		bundle.setCollectedNs(collectedNs.orElse(newestNs));
		if (!host.getRelease().isEmpty() && !singleFile) {
			bundle.setKind(BundleKind.VM_SUPPORT);
		}
		StoreFailedException.guard(() -> {
			store.finishBlocks();
			mendTimes(collectedNs);
			ModelFile.save(bundle, folder);
			store.seal(fileRanks(), sha256);
			return folder;
		});
	}

	/** When the collector ran: its own date output, else the name of the bundle. */
	private OptionalLong collected(BundleName named) {
		OptionalLong said = OutputCollector.collected(host);
		return said.isPresent() ? said : named.collectedNs();
	}

	private void mendTimes(OptionalLong collectedNs) {
		BundleTimes times = new BundleTimes(store, notices);
		sources.forEach(each -> times.add(each.file().getSourceIndex(), each.file().getPath(), each.modifiedNs(),
				each.reader().times()));
		times.mend(tools.settings().year(), collectedNs, host);
		for (Source each : sources) {
			long[] span = store.timeSpan(each.file().getSourceIndex());
			each.file().setFirstNs(span[0]);
			each.file().setLastNs(span[1]);
			host.getLogFiles().add(each.file());
		}
	}

	private Map<Integer, Integer> firstYears(List<Source> some, long collectedNs) {
		List<YearRepair.Candidate> candidates = some.stream().map(each -> new YearRepair.Candidate(
				each.file().getSourceIndex(), each.file().getPath(), each.modifiedNs(), each.reader().times()))
				.toList();
		return new YearRepair(tools.settings().year(), collectedNs).firstYears(candidates);
	}

	private int[] fileRanks() {
		List<Source> byPath = sources.stream()
				.sorted(Comparator.comparing((Source each) -> each.file().getPath())
						.thenComparingInt(each -> each.file().getSourceIndex()))
				.toList();
		int[] ranks = new int[byPath.stream().mapToInt(each -> each.file().getSourceIndex()).max().orElse(-1) + 1];
		for (int i = 0; i < byPath.size(); i++) {
			ranks[byPath.get(i).file().getSourceIndex()] = i;
		}
		return ranks;
	}

	@Override
	public void close() throws IOException {
		readings.close(); // nobody may write any more
		reading.end(this);
		store.close();
	}
}
