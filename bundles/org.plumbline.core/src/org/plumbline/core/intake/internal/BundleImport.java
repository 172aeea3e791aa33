package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
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
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.SupportBundle;

/** Reads the members of one bundle into a new store and a model. Closed without {@link #finish}, it is nothing. */
final class BundleImport implements MemberVisitor, AutoCloseable {

	/** What reading needs besides the input. */
	record Tools(LogFormats formats, OutputParsers parsers, MarkSet marks, IntakeSettings settings) {
	}

	private static final int BUFFER = 1 << 16;
	/** Members up to this size are held in memory and read beside others. */
	private static final long LARGEST_HELD = 1 << 25;
	private static final String VCENTER = "usr/lib/vmware-sca/conf/vc-support.properties"; //$NON-NLS-1$

	private final Tools tools;
	private final Path folder;
	private final Reading reading;
	private final StoreBuilder store;
	private final SupportBundle bundle = EvidenceFactory.eINSTANCE.createSupportBundle();
	private final Host host = EvidenceFactory.eINSTANCE.createHost();
	private final NoticeBook notices = new NoticeBook(bundle);
	private final OutputCollector outputs;
	private final LogSources logs;
	private final PieceShelf pieces;
	private final HeldBytes arrays = new HeldBytes();
	private final CollectorManifests manifests = new CollectorManifests();
	private final boolean singleFile;
	private final NestedBundles nested;
	private long newestNs = Times.UNKNOWN_NS;
	private Supplier<String> root = () -> ""; //$NON-NLS-1$

	BundleImport(Tools tools, Path folder, boolean singleFile, Reading reading, NestedBundles nested)
			throws IOException {
		this.nested = nested;
		this.tools = tools;
		this.folder = folder;
		this.singleFile = singleFile;
		this.reading = reading;
		store = StoreFailedException.guard(() -> new StoreBuilder(folder, tools.marks()));
		outputs = new OutputCollector(tools.parsers(), notices);
		pieces = new PieceShelf(nested.allowance());
		logs = new LogSources(store, tools.formats(), notices, reading, outputs::wants);
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
		return !logs.isEmpty();
	}

	@Override
	public void visit(MemberEntry member, InputStream content) throws IOException {
		reading.checkCancel();
		newestNs = Math.max(newestNs, member.modifiedNs());
		Member model = add(member);
		if (member.kind() != MemberEntry.Kind.FILE) {
			model.setTakenFor(member.kind() == MemberEntry.Kind.LINK ? "link" : "special"); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (wanted(PieceShelf.whole(member.path())) && pieces.keep(member, content)) {
			model.setTakenFor("piece"); //$NON-NLS-1$
		} else {
			take(member, model, content);
		}
		reading.showIfDue();
		reading.checkCancel(); // a log that was cut by a cancel is stored as far as it was read
	}

	private Member add(MemberEntry member) {
		Member model = EvidenceFactory.eINSTANCE.createMember();
		model.setPath(member.path());
		model.setSizeBytes(member.sizeBytes());
		bundle.getMembers().add(model);
		return model;
	}

	private boolean wanted(String path) {
		return tools.formats().isLog(path) || outputs.wants(path) || outputs.wantsFile(path);
	}

	/** Reads files that came in pieces and outputs that only their manifest explains. After all members. */
	private void joinPieces() throws IOException {
		for (PieceShelf.Whole whole : pieces.join(notices)) {
			bundle.setPartial(bundle.isPartial() || !whole.complete());
			take(whole.member(), add(whole.member()), whole.content());
		}
		outputs.explain(manifests);
	}

	/** Reads a member as what it is and tells that its model in a word. */
	private void take(MemberEntry member, Member model, InputStream content) throws IOException {
		model.setTakenFor("other"); //$NON-NLS-1$
		if (!singleFile && outputs.wantsFile(member.path())) {
			BufferedInputStream plain = unwrapped(member,
					() -> Compression.unwrap(buffered(content), nested.allowance()));
			model.setTakenFor(outputs.readFile(member, plain));
			return;
		}
		boolean log = singleFile || tools.formats().isLog(member.path());
		if (log && member.sizeBytes() >= 0 && member.sizeBytes() <= LARGEST_HELD) {
			takeLog(member, model, held(member, content));
		} else if (log) {
			BufferedInputStream plain = unwrapped(member,
					() -> Compression.unwrap(direct(member, content), nested.allowance()));
			takeLog(member, model, plain, null);
		} else {
			takeOther(member, model, content);
		}
	}

	private HeldMember held(MemberEntry member, InputStream content) {
		return member.text().map(text -> HeldMember.of(content, member.sizeBytes(), arrays, text))
				.orElseGet(() -> HeldMember.of(content, member.sizeBytes(), arrays));
	}

	/** Returns the content of a member that is too large to be held. */
	private static BufferedInputStream direct(MemberEntry member, InputStream content) {
		return member.text().<BufferedInputStream>map(
				text -> new PlainText(new Unhurried(content), text.trail(), text.at(), text.before().get(), BUFFER))
				.orElseGet(() -> buffered(content));
	}

	private void takeLog(MemberEntry member, Member model, HeldMember held) throws IOException {
		takeLog(member, model, unwrapped(member, () -> Compression.unwrap(held, nested.allowance())), held);
	}

	/** @param held the member, if it is held in memory; {@code null} if it has to be read at once */
	private void takeLog(MemberEntry member, Member model, BufferedInputStream plain, HeldMember held)
			throws IOException {
		byte[] first = peeked(member, plain);
		if (!Compression.isTextWithHoles(first) || Compression.isZip(first)) {
			model.setTakenFor("binary"); //$NON-NLS-1$
		} else {
			BufferedInputStream text = Encoding.decode(plain, first);
			if (!singleFile && outputs.wants(member.path())) {
				outputs.keepBeside(member.path(), member.modifiedNs(), text);
			}
			readLog(member, model, text, held);
		}
	}

	private void takeOther(MemberEntry member, Member model, InputStream content) throws IOException {
		boolean output = outputs.wants(member.path());
		boolean around = !output && nested.mayBe(member);
		CountedStream counted = new CountedStream(content, bytes -> {
			// the outer archive counts progress
		});
		BufferedInputStream plain = unwrapped(member,
				() -> Compression.unwrap(buffered(around ? counted : content), nested.allowance()));
		byte[] first = peeked(member, plain);
		if (around && Compression.isArchive(first)) {
			model.setTakenFor(nested.read(member, counted, plain, notices) ? "bundle" : "other"); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		if (!Compression.isText(first) || Compression.isZip(first)) {
			model.setTakenFor("binary"); //$NON-NLS-1$
			return;
		}
		plain = Encoding.decode(plain, first);
		if (!output && looksLikeLog(member, plain)) {
			readLog(member, model, plain, null);
		} else if (output) {
			outputs.keep(member.path(), member.modifiedNs(), plain);
			model.setTakenFor(outputs.parserId(member.path()));
		} else if (manifests.isManifest(member.path())) {
			manifests.read(plain);
			model.setTakenFor("manifest"); //$NON-NLS-1$
		} else {
			outputs.keepUnexplained(member, model, plain);
		}
	}

	/** What stands beside or around bundles may have any name; its lines tell. */
	private boolean looksLikeLog(MemberEntry member, BufferedInputStream plain) throws IOException {
		return !MemberPaths.inHostTree(member.path())
				&& new LogGuess(tools.formats()).isLog(Compression.peek(plain, Compression.LINE_SNIFF));
	}

	private static BufferedInputStream buffered(InputStream content) {
		return new BufferedInputStream(new Unhurried(content), BUFFER);
	}

	/** Opens the text of a member. */
	@FunctionalInterface
	private interface Unwrapping {

		BufferedInputStream open() throws IOException;
	}

	private BufferedInputStream unwrapped(MemberEntry member, Unwrapping unwrapping) throws IOException {
		try {
			return unwrapping.open();
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException e) {
			damaged(member, e);
			return new BufferedInputStream(InputStream.nullInputStream());
		}
	}

	private byte[] peeked(MemberEntry member, BufferedInputStream plain) throws IOException {
		try {
			return Compression.peek(plain);
		} catch (TooMuchException e) {
			throw e;
		} catch (IOException e) {
			damaged(member, e);
			return new byte[0];
		}
	}

	private void damaged(MemberEntry member, IOException e) {
		bundle.setPartial(true);
		notices.note("damaged-member", member.path(), //$NON-NLS-1$
				NLS.bind(Messages.ArchiveWalk_damagedMember, member.path(), e.getMessage()));
	}

	private void readLog(MemberEntry member, Member model, InputStream content, HeldMember held)
			throws IOException {
		if (logs.size() >= nested.allowance().limits().logs()) {
			bundle.setPartial(true);
			notices.note("too-many-logs", "", //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.Allowance_tooManyLogs, nested.allowance().limits().logs()));
		} else {
			logs.read(member, model, content, held);
		}
	}

	/**
	 * Returns when all members are read, those that came in pieces too; called after the last member.
	 *
	 * @param whole whether there are all members
	 * @return {@code whole}
	 */
	boolean allRead(boolean whole) throws IOException {
		try {
			joinPieces();
		} catch (TooMuchException e) {
			// said below
		}
		logs.await();
		reading.checkCancel();
		if (nested.allowance().exhausted()) {
			notices.note("too-large", "", NLS.bind(Messages.Allowance_tooLarge, nested.allowance().mostBytes())); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
		return whole;
	}

	private void settle() throws IOException {
		for (Map.Entry<MemberEntry, String> each : logs.settle().entrySet()) {
			damaged(each.getKey(), new IOException(each.getValue()));
		}
	}

	/** Notes that a person ended the reading before the end of the input. */
	void cancelled() throws IOException {
		settle();
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
		logs.addTo(digest);
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
		BundleName named = named();
		SupportBundle copy = EcoreUtil.copy(bundle);
		copy.setSha256(ProvisionalSha.of(bundle));
		copy.setPartial(true);
		copy.setCollectedNs(named.collectedNs().orElse(newestNs));
		copy.setHostName(named.host().isEmpty() ? logs.host() : named.host());
		Host seen = copy.getHosts().getFirst();
		seen.setName(copy.getHostName());
		logs.copyTo(seen);
		StoreExtent extent = StoreFailedException.guard(() -> store
				.extent(logs.firstYears(tools.settings().year(), copy.getCollectedNs())));
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
		if (named.isWholeNameOf(host.getName())) {
			host.setName(named.host().isEmpty() ? logs.host() : named.host());
		}
		bundle.setHostName(host.getName());
		bundle.setRelease(host.getRelease());
		bundle.setBuild(host.getBuild());
		OptionalLong collectedNs = collected(named);
		bundle.setCollectedNs(collectedNs.orElse(newestNs));
		if (bundle.getMembers().stream().anyMatch(each -> each.getPath().equals(VCENTER))) {
			bundle.setKind(BundleKind.VCENTER);
		} else if (!host.getRelease().isEmpty() && !singleFile) {
			bundle.setKind(BundleKind.VM_SUPPORT);
		}
		StoreFailedException.guard(() -> {
			store.finishBlocks();
			logs.dropEarlierStates();
			logs.mendTimes(tools.settings().year(), collectedNs, host);
			ModelFile.save(bundle, folder);
			store.seal(logs.fileRanks(), sha256);
			return folder;
		});
	}

	/** When the collector ran: its own date output, else the name of the bundle. */
	private OptionalLong collected(BundleName named) {
		OptionalLong said = OutputCollector.collected(host);
		return said.isPresent() ? said : named.collectedNs();
	}

	@Override
	public void close() throws IOException {
		logs.close(); // nobody may write any more
		reading.end(this);
		store.close();
	}
}
