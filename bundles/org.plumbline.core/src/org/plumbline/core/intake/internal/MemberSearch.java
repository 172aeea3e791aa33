package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.intake.MemberReader;
import org.plumbline.core.intake.Passwords;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.SupportBundle;

/** Looks for one file of a bundle by walking through its input once more. One thread, one use. */
public final class MemberSearch {

	private static final int BUFFER = 1 << 16;
	private static final int DEEPEST = 3;

	/** Ends a walk at the file that was looked for; never leaves this class. */
	private static final class Found extends RuntimeException {
		private static final long serialVersionUID = 1;
		private final transient IOException failure;

		Found(IOException failure) {
			super(null, null, false, false);
			this.failure = failure;
		}
	}

	private final SupportBundle bundle;
	private final String path;
	private final Passwords passwords;
	private final IProgressMonitor monitor;

	public MemberSearch(SupportBundle bundle, String path, Passwords passwords, IProgressMonitor monitor) {
		this.bundle = bundle;
		this.path = path;
		this.passwords = passwords;
		this.monitor = monitor;
	}

	/** @throws IOException with a sentence for people */
	public void read(MemberReader.Content content) throws IOException {
		Path input = Path.of(bundle.getFile());
		if (!Files.isReadable(input)) {
			throw new IOException(NLS.bind(Messages.MemberSearch_noBundle, input));
		}
		try {
			walk(input, content);
		} catch (Found e) {
			if (e.failure != null) {
				throw e.failure;
			}
			return;
		}
		throw new IOException(NLS.bind(Messages.MemberSearch_notFound, path, bundle.getName()));
	}

	private void walk(Path input, MemberReader.Content content) throws IOException {
		boolean own = String.valueOf(input.getFileName()).equals(bundle.getName()) || Files.isDirectory(input);
		Allowance allowance = new Allowance(Allowance.Limits.STANDARD, own && Files.isDirectory(input)
				? FolderWalk.sizeBytes(input.toRealPath()) : Files.size(input));
		Level level = new Level(allowance, new Keys(passwords, input), content, own, 0);
		if (Files.isDirectory(input)) {
			level.archiveWalk().folder(input.toRealPath());
			level.joined();
			return;
		}
		try (InputStream file = Files.newInputStream(input)) {
			BufferedInputStream packed = new BufferedInputStream(file, BUFFER);
			BufferedInputStream plain = Compression.unwrap(packed, allowance);
			byte[] first = Compression.peek(plain);
			if (Compression.isArchive(first)) {
				level.archive(first, plain, plain == packed ? input : Path.of("")); //$NON-NLS-1$
			} else {
				level.hand(plain);
			}
		}
	}

	/** Tells whether a stream begins as a text does. */
	public static boolean isText(InputStream plain) throws IOException {
		byte[] first = Compression.peek((BufferedInputStream) plain);
		return Compression.isTextWithHoles(first) && !Compression.isZip(first);
	}

	/** Returns a text in UTF-8 with line feeds. */
	public static InputStream text(InputStream plain) throws IOException {
		return Encoding.decode((BufferedInputStream) plain, Compression.peek((BufferedInputStream) plain));
	}

	/** One archive of the input: that of the bundle itself, or one around it. */
	private final class Level implements MemberVisitor {

		private final Allowance allowance;
		private final Keys keys;
		private final MemberReader.Content content;
		private final boolean own;
		private final int depth;
		private final PieceShelf pieces;
		private final NoticeBook notices = new NoticeBook(EvidenceFactory.eINSTANCE.createSupportBundle());

		Level(Allowance allowance, Keys keys, MemberReader.Content content, boolean own, int depth) {
			this.allowance = allowance;
			this.keys = keys;
			this.content = content;
			this.own = own;
			this.depth = depth;
			pieces = new PieceShelf(allowance);
		}

		ArchiveWalk archiveWalk() {
			return new ArchiveWalk(notices, this, allowance, keys);
		}

		/** @param file the archive as a file; an empty path if it lies packed or in another one */
		void archive(byte[] first, BufferedInputStream plain, Path file) throws IOException {
			if (Compression.isTar(first) || !file.toString().isEmpty()) {
				archiveWalk().archive(first, plain, file);
				joined();
				return;
			}
			Path beside = Files.createTempDirectory("plumbline"); //$NON-NLS-1$
			try {
				archiveWalk().archive(first, plain, NestedBundles.spill(plain, beside, allowance));
				joined();
			} finally {
				for (String each : List.of("inner.archive", "")) { //$NON-NLS-1$ //$NON-NLS-2$
					Files.deleteIfExists(beside.resolve(each));
				}
			}
		}

		/** A file that came in pieces is put together when all have been seen. */
		void joined() throws IOException {
			for (PieceShelf.Whole each : pieces.join(notices)) {
				hand(new BufferedInputStream(each.content(), BUFFER));
			}
		}

		@Override
		public void visit(MemberEntry member, InputStream bytes) throws IOException {
			checkCancel();
			if (member.kind() != MemberEntry.Kind.FILE) {
				return;
			}
			if (own && member.path().equals(path)) {
				hand(new BufferedInputStream(new Unhurried(bytes), BUFFER));
			} else if (own && PieceShelf.whole(member.path()).equals(path)) {
				pieces.keep(member, bytes);
			} else if (!own && depth < DEEPEST) {
				inside(member, bytes);
			}
		}

		private void inside(MemberEntry member, InputStream bytes) throws IOException {
			BufferedInputStream plain = Compression.unwrap(new BufferedInputStream(new Unhurried(bytes), BUFFER),
					allowance);
			byte[] first = Compression.peek(plain);
			if (Compression.isArchive(first)) {
				new Level(allowance, keys, content, member.name().equals(bundle.getName()), depth + 1).archive(first,
						plain, Path.of("")); //$NON-NLS-1$
			}
		}

		void hand(BufferedInputStream packed) {
			try {
				content.read(new BufferedInputStream(
						new CountedStream(Compression.unwrap(packed, allowance), bytes -> checkCancel()), BUFFER));
				throw new Found(null);
			} catch (IOException e) {
				throw new Found(new IOException(NLS.bind(Messages.MemberSearch_unreadable, path, e.getMessage()), e));
			}
		}

		private void checkCancel() {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
	}
}
