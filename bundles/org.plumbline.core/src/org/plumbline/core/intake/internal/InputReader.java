package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
			"encrypted"); //$NON-NLS-1$

	private final BundleImport.Tools tools;
	private final StoreShelf shelf;
	private final LongSupplier clock;
	private final int processors;

	public InputReader(LogFormats formats, OutputParsers parsers, MarkSet marks, IntakeSettings settings) {
		this(formats, parsers, marks, settings, System::nanoTime, Runtime.getRuntime().availableProcessors());
	}

	/**
	 * @param clock      a time in nanoseconds that only grows
	 * @param processors number of processors to use
	 */
	InputReader(LogFormats formats, OutputParsers parsers, MarkSet marks, IntakeSettings settings,
			LongSupplier clock, int processors) {
		this.clock = clock;
		this.processors = processors;
		tools = new BundleImport.Tools(formats, parsers, marks, settings);
		shelf = new StoreShelf(settings.dataFolder(), settings.year(), readers(formats, parsers));
	}

	private static List<String> readers(LogFormats formats, OutputParsers parsers) {
		List<String> names = new ArrayList<>();
		formats.all().forEach(each -> names.add(each.id() + ' ' + each.order() + ' ' + each.paths() + each.revision()));
		parsers.all().forEach(each -> names.add(each.id() + ' ' + each.paths()));
		return names;
	}

	public List<ReadBundle> read(Path input, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.BundleReader_reading, input.getFileName()),
				TICKS);
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
			Reading reading = new Reading(progress, tools.settings().listener(), clock, processors);
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
		Path building = shelf.building();
		try {
			return folder ? readFolder(input, building, reading) : readFile(input, building, progress, reading);
		} finally {
			StoreShelf.delete(building);
		}
	}

	private List<ReadBundle> readFolder(Path input, Path building, Reading reading) throws IOException {
		NestedBundles nested = new NestedBundles(tools, shelf, input, reading);
		try (BundleImport one = new BundleImport(tools, building, false, reading, nested)) {
			one.model().setKind(BundleKind.FOLDER);
			FolderDigest digest = new FolderDigest(one, reading);
			ArchiveWalk walk = new ArchiveWalk(one.notices(), digest);
			one.begin(input, name(input), walk::root);
			boolean whole = walked(() -> one.allRead(walk.folder(input)), one, reading);
			one.model().setPartial(one.model().isPartial() || !whole);
			if (!one.hasLogs() && !nested.bundles().isEmpty()) {
				return alone(nested, reading);
			}
			checkLogs(one, input);
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
			return walk.run();
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
		try (InputStream file = Files.newInputStream(input);
				CountedStream counted = new CountedStream(file, bytes -> {
					int now = (int) (bytes * TICKS / size);
					progress.worked(now - reported[0]);
					reported[0] = now;
					reading.checkCancel();
				})) {
			BufferedInputStream packed = new BufferedInputStream(counted, 1 << 16);
			byte[] first = Compression.peek(packed);
			boolean compressed = Compression.isCompressed(first);
			BufferedInputStream plain = compressed ? open(input, packed, first) : packed;
			byte[] inside = peekInside(input, plain);
			boolean archive = Compression.isTar(inside) || Compression.isZip(inside) || Compression.isSevenZip(inside);
			if (!archive && !Compression.isText(inside)) {
				throw new IOException(NLS.bind(Messages.BundleReader_notABundle, input));
			}
			return readStream(new Input(input, counted, plain, inside, archive), building, reading);
		} catch (java.nio.file.AccessDeniedException e) {
			throw unreadable(input, Messages.BundleReader_noRights);
		}
	}

	private record Input(Path path, CountedStream counted, BufferedInputStream plain, byte[] first, boolean archive) {
	}

	private List<ReadBundle> readStream(Input input, Path building, Reading reading) throws IOException {
		NestedBundles nested = new NestedBundles(tools, shelf, input.path(), reading);
		try (BundleImport one = new BundleImport(tools, building, !input.archive(), reading, nested)) {
			one.model().setKind(input.archive() ? BundleKind.VM_SUPPORT : BundleKind.FILE);
			ArchiveWalk walk = new ArchiveWalk(one.notices(), one);
			one.begin(input.path(), input.path().getFileName().toString(), walk::root);
			boolean whole = walked(() -> one.allRead(walk(walk, one, input)), one, reading);
			one.model().setPartial(one.model().isPartial() || !whole);
			if (!one.hasLogs() && !nested.bundles().isEmpty()) {
				return alone(nested, reading);
			}
			checkLogs(one, input.path());
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

	private static List<ReadBundle> together(ReadBundle outer, NestedBundles nested) {
		List<ReadBundle> result = new ArrayList<>(List.of(outer));
		result.addAll(nested.bundles());
		return result;
	}

	private static boolean walk(ArchiveWalk walk, BundleImport one, Input input) throws IOException {
		if (Compression.isZip(input.first())) {
			return walk.zip(input.path());
		}
		if (Compression.isSevenZip(input.first())) {
			return walk.sevenZip(input.path());
		}
		if (input.archive()) {
			return walk.tar(input.plain());
		}
		long modifiedNs = MemberEntry.timeNs(Files.getLastModifiedTime(input.path()));
		String name = input.path().getFileName().toString();
		one.visit(new MemberEntry(name, Files.size(input.path()), modifiedNs, MemberEntry.Kind.FILE), input.plain());
		return true;
	}

	private static BufferedInputStream open(Path input, BufferedInputStream packed, byte[] first) throws IOException {
		try {
			return Compression.open(packed, first);
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

	private static void checkLogs(BundleImport one, Path input) throws IOException {
		if (!one.hasLogs()) {
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
