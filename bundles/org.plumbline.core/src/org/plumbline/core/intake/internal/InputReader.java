package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.BundleKind;
import org.plumbline.model.evidence.Member;
import org.plumbline.model.evidence.SupportBundle;

/** Finds out what an input is by its first bytes and has it read. See {@code BundleReader}. */
public final class InputReader {

	private static final int TICKS = 1000;
	private static final Set<String> LOSSES = Set.of("truncated", "damaged", "damaged-member", "unreadable-member", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"encrypted", "too-large", "too-many-members", "too-many-logs", "too-deep", "missing-piece"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final BundleImport.Tools tools;
	private final StoreShelf shelf;
	private final LongSupplier clock;
	private final int processors;
	private final Allowance.Limits limits;

	public InputReader(LogFormats formats, OutputParsers parsers, MarkSet marks, IntakeSettings settings) {
		this(formats, parsers, marks, settings, System::nanoTime, Runtime.getRuntime().availableProcessors(),
				Allowance.Limits.STANDARD);
	}

	/**
	 * @param clock      a time in nanoseconds that only grows
	 * @param processors number of processors to use
	 * @param limits     how much an input may become
	 */
	InputReader(LogFormats formats, OutputParsers parsers, MarkSet marks, IntakeSettings settings,
			LongSupplier clock, int processors, Allowance.Limits limits) {
		this.clock = clock;
		this.processors = processors;
		this.limits = limits;
		tools = new BundleImport.Tools(formats, parsers, marks, settings);
		shelf = new StoreShelf(settings.dataFolder(), settings.year(), readers(formats, parsers));
	}

	private static List<String> readers(LogFormats formats, OutputParsers parsers) {
		List<String> names = new ArrayList<>();
		formats.all().forEach(each -> names.add(each.id() + ' ' + each.order() + ' ' + each.paths() + each.revision()));
		parsers.all().forEach(each -> names.add(each.id() + ' ' + each.paths()));
		parsers.files().forEach(each -> names.add(each.id() + ' ' + each.paths()));
		names.add(CodeDigest.of(code(formats, parsers)));
		return names;
	}

	/** All that takes part in what is kept of a bundle: who reads it, who brings it together, what it is kept as. */
	private static Set<Class<?>> code(LogFormats formats, OutputParsers parsers) {
		Set<Class<?>> code = new HashSet<>(Set.of(InputReader.class, SupportBundle.class));
		formats.all().forEach(each -> code.add(each.format().getClass()));
		parsers.all().forEach(each -> code.add(each.parser().getClass()));
		parsers.files().forEach(each -> code.add(each.parser().getClass()));
		return code;
	}

	public List<ReadBundle> read(Path input, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.BundleReader_reading, input.getFileName()),
				TICKS);
		return read(input, progress, new Reading(progress, tools.settings().listener(), clock, processors));
	}

	private List<ReadBundle> read(Path input, SubMonitor progress, Reading reading) throws IOException {
		boolean folder = Files.isDirectory(input);
		if (!Files.exists(input) || !Files.isReadable(input)) {
			throw unreadable(input,
					Files.exists(input) ? Messages.BundleReader_noRights : Messages.BundleReader_notThere);
		}
		if (!folder && Files.size(input) == 0) {
			throw new IOException(NLS.bind(Messages.BundleReader_empty, input));
		}
		List<ReadBundle> known = folder ? List.of() : shelf.known(input);
		if (!known.isEmpty()) {
			return known;
		}
		try {
			List<ReadBundle> read = readNew(input, folder, progress, reading);
			if (!folder && !reading.isPart()) {
				shelf.remember(input, read);
			}
			return read;
		} catch (StoreFailedException e) {
			throw new IOException(NLS.bind(Messages.BundleReader_dataFolder, new Object[] { input,
					tools.settings().dataFolder(), ArchiveWalk.reason(e.getCause()) }), e);
		}
	}

	public Optional<ReadBundle> stored(String sha256) {
		return shelf.stored(sha256);
	}

	private List<ReadBundle> readNew(Path input, boolean folder, SubMonitor progress, Reading reading)
			throws IOException {
		try (Building building = shelf.building()) {
			return folder ? readFolder(input, building.folder(), progress, reading)
					: readFile(input, building.folder(), progress, reading);
		}
	}

	private NestedBundles nested(Path input, long sizeBytes, SubMonitor progress, Reading reading) {
		return new NestedBundles(new NestedBundles.Context(tools, shelf, input, reading,
				new Allowance(limits, sizeBytes), new Keys(tools.settings().passwords(), input),
				file -> readBeside(file, sizeBytes, progress, reading)));
	}

	/** Reads one of several inputs of a folder. */
	private List<ReadBundle> readBeside(Path file, long allBytes, SubMonitor progress, Reading reading)
			throws IOException {
		int share = (int) (TICKS * Files.size(file) / Math.max(1, allBytes));
		List<ReadBundle> read = read(file, SubMonitor.convert(progress.newChild(share), TICKS), reading);
		read.forEach(reading::finished);
		return read;
	}

	private List<ReadBundle> readFolder(Path input, Path building, SubMonitor progress, Reading reading)
			throws IOException {
		Path real = input.toRealPath(); // a person may open a link
		long sizeBytes = FolderWalk.sizeBytes(real);
		NestedBundles nested = nested(input, sizeBytes, progress, reading);
		try (BundleImport one = new BundleImport(tools, building, false, reading, nested)) {
			one.model().setKind(BundleKind.FOLDER);
			FolderDigest digest = new FolderDigest(one, reading);
			ArchiveWalk walk = new ArchiveWalk(one.notices(), digest, nested.allowance(), nested.keys());
			one.begin(input, name(input), walk::root);
			boolean whole = walked(() -> walk.folder(real), one, reading);
			one.model().setPartial(one.model().isPartial() || !whole);
			if (isOnlyAround(one, nested)) {
				return alone(nested, reading);
			}
			checkLogs(one, nested, input);
			one.model().setSizeBytes(sizeBytes);
			one.finish(reading.isPart() ? one.partSha256(digest.sha256()) : digest.sha256());
			one.close();
			return together(shelf.shelve(building, one.model()), nested);
		}
	}

	/** Walks through an input. */
	private interface Walk {

		boolean run() throws IOException;
	}

	/** Walks to the end, or to where a person cancels who wants to keep what was read until then. */
	private static boolean walked(Walk walk, BundleImport one, Reading reading) throws IOException {
		try {
			return one.allRead(walk.run());
		} catch (OperationCanceledException e) {
			if (!reading.keepsPart()) {
				throw e;
			}
			one.cancelled();
			return false;
		}
	}

	private List<ReadBundle> readFile(Path input, Path building, SubMonitor progress, Reading reading)
			throws IOException {
		long size = Files.size(input);
		int[] reported = { 0 };
		NestedBundles nested = nested(input, size, progress, reading);
		try (InputStream file = Files.newInputStream(input);
				CountedStream counted = new CountedStream(file, bytes -> {
					int now = (int) (bytes * TICKS / size);
					progress.worked(now - reported[0]);
					reported[0] = now;
					reading.checkCancel();
				})) {
			BufferedInputStream packed = new BufferedInputStream(counted, 1 << 16);
			BufferedInputStream plain = open(input, packed, nested.allowance());
			byte[] inside = peekInside(input, plain);
			if (!Compression.isArchive(inside) && !Compression.isTextWithHoles(inside)) {
				throw new IOException(NLS.bind(Messages.BundleReader_notABundle, input));
			}
			return readStream(new Input(input, counted, plain, inside, plain != packed), nested, building, reading);
		} catch (java.nio.file.AccessDeniedException e) {
			throw unreadable(input, Messages.BundleReader_noRights);
		}
	}

	private record Input(Path path, CountedStream counted, BufferedInputStream plain, byte[] first,
			boolean compressed) {

		boolean archive() {
			return Compression.isArchive(first);
		}
	}

	private List<ReadBundle> readStream(Input input, NestedBundles nested, Path building, Reading reading)
			throws IOException {
		try (BundleImport one = new BundleImport(tools, building, !input.archive(), reading, nested)) {
			one.model().setKind(input.archive() ? BundleKind.VM_SUPPORT : BundleKind.FILE);
			ArchiveWalk walk = new ArchiveWalk(one.notices(), one, nested.allowance(), nested.keys());
			one.begin(input.path(), input.path().getFileName().toString(), walk::root);
			boolean whole = walked(() -> walk(walk, one, input, nested), one, reading);
			one.model().setPartial(one.model().isPartial() || !whole);
			if (isOnlyAround(one, nested)) {
				return alone(nested, reading);
			}
			checkLogs(one, nested, input.path());
			String sha256 = reading.isPart() ? one.partSha256(input.counted().soFar()) : input.counted().finish();
			one.model().setSizeBytes(Files.size(input.path()));
			one.finish(sha256);
			one.close();
			return together(shelf.shelve(building, one.model()), nested);
		}
	}

	/** Bundles inside an archive that is none itself; that others are missing is said at the last one. */
	private static List<ReadBundle> alone(NestedBundles nested, Reading reading) {
		if (reading.isPart()) {
			SupportBundle last = nested.bundles().getLast().model();
			last.setPartial(true);
			new NoticeBook(last).note("cancelled", "", Messages.BundleImport_cancelled); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return nested.bundles();
	}

	/** What is only a wrapping of bundles is no bundle, unless there is something to say about it. */
	private static boolean isOnlyAround(BundleImport one, NestedBundles nested) {
		return !one.hasLogs() && !nested.bundles().isEmpty()
				&& one.model().getNotices().stream().noneMatch(each -> LOSSES.contains(each.getCode()));
	}

	private static List<ReadBundle> together(ReadBundle outer, NestedBundles nested) {
		List<ReadBundle> result = new ArrayList<>(nested.bundles());
		result.add(outer.store().sources().isEmpty() ? result.size() : 0, outer);
		return result;
	}

	private boolean walk(ArchiveWalk walk, BundleImport one, Input input, NestedBundles nested) throws IOException {
		if (input.archive()) {
			if (!input.compressed() || Compression.isTar(input.first())) {
				return walk.archive(input.first(), input.plain(), input.path());
			}
			try (Building beside = shelf.building()) {
				return walk.archive(input.first(), input.plain(),
						NestedBundles.spill(input.plain(), beside.folder(), nested.allowance()));
			}
		}
		long modifiedNs = MemberEntry.timeNs(Files.getLastModifiedTime(input.path()));
		String name = input.path().getFileName().toString();
		one.visit(new MemberEntry(name, Files.size(input.path()), modifiedNs, MemberEntry.Kind.FILE), input.plain());
		return true;
	}

	private static BufferedInputStream open(Path input, BufferedInputStream packed, Allowance allowance)
			throws IOException {
		try {
			return Compression.unwrap(packed, allowance);
		} catch (IOException e) {
			throw new IOException(NLS.bind(Messages.BundleReader_damaged, input), e);
		}
	}

	private static byte[] peekInside(Path input, BufferedInputStream plain) throws IOException {
		try {
			byte[] first = Compression.peek(plain);
			if (first.length < Compression.SNIFF && indexOfLineEnd(first) < 0) {
				plain.mark(Compression.SNIFF);
				plain.skipNBytes(first.length);
				plain.read(); // the stream either ends here or tells that not even a line of it is left
				plain.reset();
			}
			return first;
		} catch (DamagedInputException e) {
			throw new IOException(NLS.bind(Messages.BundleReader_damaged, input), e);
		}
	}

	private static int indexOfLineEnd(byte[] bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				return i;
			}
		}
		return -1;
	}

	private static void checkLogs(BundleImport one, NestedBundles nested, Path input) throws IOException {
		if (!one.hasLogs() && nested.bundles().isEmpty()) {
			// what went wrong on the way explains more than that nothing was found
			throw new IOException(one.model().getNotices().stream().filter(each -> LOSSES.contains(each.getCode()))
					.findFirst()
					.map(each -> NLS.bind(Messages.BundleReader_nothingRead, input, each.getMessage()))
					.or(() -> archiveInside(one).map(each -> NLS.bind(Messages.BundleReader_onlyArchives, input, each)))
					.orElse(NLS.bind(Messages.BundleReader_noLogs, input)));
		}
	}

	private static Optional<String> archiveInside(BundleImport one) {
		return one.model().getMembers().stream().map(Member::getPath)
				.filter(each -> each.matches("(?i).*\\.(?:tgz|tar|zip|7z|tar\\.[a-z0-9]+)")).findFirst(); //$NON-NLS-1$
	}

	/** The root of a file system has no name of its own. */
	private static String name(Path input) {
		Path whole = input.toAbsolutePath().normalize();
		return String.valueOf(whole.getFileName() == null ? whole : whole.getFileName());
	}

	private static IOException unreadable(Path input, String reason) {
		return new IOException(NLS.bind(Messages.BundleReader_unreadable, input, reason));
	}
}
