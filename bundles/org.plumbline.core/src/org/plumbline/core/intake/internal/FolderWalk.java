package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.intake.internal.MemberEntry.Kind;

/** Walks through a folder, names sorted; links are not followed. What cannot be looked into is noted. */
final class FolderWalk {

	private final ArchiveWalk walk;
	private final NoticeBook notices;
	private final MemberPaths paths;

	FolderWalk(ArchiveWalk walk, NoticeBook notices, MemberPaths paths) {
		this.walk = walk;
		this.notices = notices;
		this.paths = paths;
	}

	/**
	 * What lies in a folder and is no folder.
	 *
	 * @param files  sorted
	 * @param failed folders that cannot be looked into, with the reason
	 */
	private record Found(List<Path> files, SortedMap<Path, IOException> failed) {
	}

	private static Found find(Path root) throws IOException {
		List<Path> files = new ArrayList<>();
		SortedMap<Path, IOException> failed = new TreeMap<>();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				files.add(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
				if (file.equals(root)) {
					throw new IOException(NLS.bind(Messages.BundleReader_unreadable, root, ArchiveWalk.reason(e)), e);
				}
				failed.put(file, e);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, IOException e) {
				if (e != null) {
					failed.put(folder, e);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		Collections.sort(files);
		return new Found(files, failed);
	}

	/** Returns the size of all files together, as far as they can be seen. */
	static long sizeBytes(Path root) throws IOException {
		long sum = 0;
		for (Path each : find(root).files()) {
			try {
				sum += Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) ? Files.size(each) : 0;
			} catch (IOException e) {
				sum += 0; // gone since it was listed; reading it will tell
			}
		}
		return sum;
	}

	/** Returns whether all of it was read. */
	boolean walk(Path root) throws IOException {
		Found found = find(root);
		boolean whole = found.failed().isEmpty();
		found.failed().forEach((folder, e) -> notices.note("unreadable-member", name(root, folder), //$NON-NLS-1$
				NLS.bind(Messages.FolderWalk_unreadable, name(root, folder), ArchiveWalk.reason(e))));
		for (Path file : found.files()) {
			whole &= member(root, file);
		}
		return whole;
	}

	private static String name(Path root, Path file) {
		return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"); //$NON-NLS-1$
	}

	private boolean member(Path root, Path file) throws IOException {
		String name = name(root, file);
		Kind kind = Files.isSymbolicLink(file) ? Kind.LINK
				: Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Kind.FILE : Kind.SPECIAL;
		if (kind != Kind.FILE) {
			walk.visit(new MemberEntry(paths.inside(name, notices), -1, Times.UNKNOWN_NS, kind),
					InputStream.nullInputStream());
			return true;
		}
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			long modifiedNs = MemberEntry.timeNs(Files.getLastModifiedTime(file));
			walk.visit(new MemberEntry(paths.inFolder(name), Files.size(file), modifiedNs, kind, Optional.of(file),
					Optional.empty()),
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
