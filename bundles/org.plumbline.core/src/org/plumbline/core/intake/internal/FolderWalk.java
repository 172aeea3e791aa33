package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.intake.internal.MemberEntry.Kind;

/** Walks through a folder, names sorted; links are not followed. */
final class FolderWalk {

	private final ArchiveWalk walk;
	private final NoticeBook notices;
	private final MemberPaths paths;

	FolderWalk(ArchiveWalk walk, NoticeBook notices, MemberPaths paths) {
		this.walk = walk;
		this.notices = notices;
		this.paths = paths;
	}

	/** Returns all that lies in a folder and is no folder, sorted. */
	static List<Path> files(Path root) throws IOException {
		try (Stream<Path> all = Files.walk(root)) {
			return all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		} catch (java.io.UncheckedIOException e) {
			throw new IOException(
					NLS.bind(Messages.BundleReader_unreadable, root, ArchiveWalk.reason(e.getCause())), e);
		}
	}

	/** Returns the size of all files together. */
	static long sizeBytes(Path root) throws IOException {
		long sum = 0;
		for (Path each : files(root)) {
			sum += Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) ? Files.size(each) : 0;
		}
		return sum;
	}

	/** Returns whether all of it was read. */
	boolean walk(Path root) throws IOException {
		boolean whole = true;
		for (Path file : files(root)) {
			whole &= member(root, file);
		}
		return whole;
	}

	private boolean member(Path root, Path file) throws IOException {
		String name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"); //$NON-NLS-1$
		Kind kind = Files.isSymbolicLink(file) ? Kind.LINK
				: Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Kind.FILE : Kind.SPECIAL;
		if (kind != Kind.FILE) {
			walk.visit(new MemberEntry(paths.inside(name, notices), -1, Times.UNKNOWN_NS, kind),
					InputStream.nullInputStream());
			return true;
		}
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			long modifiedNs = MemberEntry.timeNs(Files.getLastModifiedTime(file));
			walk.visit(new MemberEntry(paths.inFolder(name), Files.size(file), modifiedNs, kind, Optional.of(file)),
					content);
			return true;
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException e) {
			notices.note("unreadable-member", name, //$NON-NLS-1$
					NLS.bind(Messages.ArchiveWalk_damagedMember, name, ArchiveWalk.reason(e)));
			return false;
		}
	}
}
