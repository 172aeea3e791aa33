package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.intake.internal.MemberEntry.Kind;

/**
 * Walks through the members of an archive or folder in their order. Never writes a file and never follows a link: a
 * member's path is only a name here. Damage ends the walk with a notice; what came before stays.
 */
final class ArchiveWalk {

	private final NoticeBook notices;
	private final MemberVisitor visitor;
	private final MemberPaths paths = new MemberPaths();

	ArchiveWalk(NoticeBook notices, MemberVisitor visitor) {
		this.notices = notices;
		this.visitor = visitor;
	}

	/**
	 * Walks through a stream whose compression is removed already.
	 *
	 * @return whether the archive was read to its end
	 */
	boolean tar(InputStream stream) throws IOException {
		String last = ""; //$NON-NLS-1$
		try {
			TarArchiveInputStream tar = new TarArchiveInputStream(stream, true);
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				last = entry.getName();
				if (!entry.isDirectory()) {
					visit(entry, kind(entry), tar);
				}
			}
			return true;
		} catch (DamagedInputException e) {
			boolean early = e.getCause() instanceof EOFException;
			String what = early ? NLS.bind(Messages.ArchiveWalk_truncated, last)
					: NLS.bind(Messages.ArchiveWalk_damaged, last, e.getMessage());
			notices.note(early ? "truncated" : "damaged", "", what); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return false;
		} catch (EOFException e) {
			notices.note("truncated", "", NLS.bind(Messages.ArchiveWalk_truncated, last)); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		} catch (StoreFailedException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			notices.note("damaged", "", NLS.bind(Messages.ArchiveWalk_damaged, last, e.getMessage())); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
	}

	private static Kind kind(TarArchiveEntry entry) {
		if (entry.isSymbolicLink() || entry.isLink()) {
			return Kind.LINK;
		}
		return entry.isFile() ? Kind.FILE : Kind.SPECIAL;
	}

	/** Walks through a zip file; without the table at its end, member by member from its beginning. */
	boolean zip(Path file) throws IOException {
		boolean whole = true;
		try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
			for (Enumeration<ZipArchiveEntry> each = zip.getEntriesInPhysicalOrder(); each.hasMoreElements();) {
				ZipArchiveEntry entry = each.nextElement();
				if (!entry.isDirectory()) {
					whole &= zipMember(zip, entry);
				}
			}
		} catch (StoreFailedException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			zipWithoutTable(file);
			return false;
		}
		return whole;
	}

	private void zipWithoutTable(Path file) throws IOException {
		String last = ""; //$NON-NLS-1$
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(
				new BufferedInputStream(Files.newInputStream(file)))) {
			for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				last = entry.getName();
				if (!entry.isDirectory() && zip.canReadEntryData(entry)) {
					visit(entry, Kind.FILE, zip);
				}
			}
		} catch (StoreFailedException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			// the cut itself; it is noted whether or not it is met
		}
		notices.note("truncated", "", NLS.bind(Messages.ArchiveWalk_truncated, last)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean zipMember(ZipFile zip, ZipArchiveEntry entry) throws IOException {
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			notices.note("encrypted", entry.getName(), NLS.bind(Messages.ArchiveWalk_encrypted, entry.getName())); //$NON-NLS-1$
			return false;
		}
		try (InputStream content = zip.getInputStream(entry)) {
			visit(entry, entry.isUnixSymlink() ? Kind.LINK : Kind.FILE, content);
			return true;
		} catch (StoreFailedException e) {
			throw e;
		} catch (IOException e) {
			notices.note("damaged-member", entry.getName(), //$NON-NLS-1$
					NLS.bind(Messages.ArchiveWalk_damagedMember, entry.getName(), e.getMessage()));
			return false;
		}
	}

	/** Walks through a 7z file. */
	boolean sevenZip(Path file) throws IOException {
		try (SevenZFile archive = SevenZFile.builder().setPath(file).get()) {
			for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				if (!entry.isDirectory() && entry.hasStream()) {
					visit(entry, Kind.FILE, archive.getInputStream(entry));
				}
			}
			return true;
		} catch (StoreFailedException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			notices.note("damaged", "", NLS.bind(Messages.ArchiveWalk_damaged, file.getFileName(), e.getMessage())); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
	}

	/** Walks through a folder, names sorted; links are not followed. */
	boolean folder(Path root) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(root)) {
			files = all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		} catch (java.io.UncheckedIOException e) {
			throw new IOException(NLS.bind(Messages.BundleReader_unreadable, root, reason(e.getCause())), e);
		}
		boolean whole = true;
		for (Path file : files) {
			whole &= folderMember(root, file);
		}
		return whole;
	}

	private boolean folderMember(Path root, Path file) throws IOException {
		String name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"); //$NON-NLS-1$
		Kind kind = Files.isSymbolicLink(file) ? Kind.LINK
				: Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Kind.FILE : Kind.SPECIAL;
		if (kind != Kind.FILE) {
			visit(new MemberEntry(paths.inside(name, notices), -1, Times.UNKNOWN_NS, kind),
					InputStream.nullInputStream());
			return true;
		}
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			long modifiedNs = MemberEntry.timeNs(Files.getLastModifiedTime(file));
			visit(new MemberEntry(paths.inFolder(name), Files.size(file), modifiedNs, kind), content);
			return true;
		} catch (StoreFailedException e) {
			throw e;
		} catch (IOException e) {
			notices.note("unreadable-member", name, //$NON-NLS-1$
					NLS.bind(Messages.ArchiveWalk_damagedMember, name, reason(e)));
			return false;
		}
	}

	private void visit(ArchiveEntry entry, Kind kind, InputStream content) throws IOException {
		long modifiedNs = entry.getLastModifiedDate() == null ? Times.UNKNOWN_NS
				: MemberEntry.timeNs(FileTime.fromMillis(entry.getLastModifiedDate().getTime()));
		visit(new MemberEntry(paths.inside(entry.getName(), notices), entry.getSize(), modifiedNs, kind), content);
	}

	private void visit(MemberEntry member, InputStream content) throws IOException {
		if (member.kind() != Kind.FILE) {
			notices.note(member.kind() == Kind.LINK ? "link" : "special-file", member.path(), //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.ArchiveWalk_notFollowed, member.path()));
		}
		visitor.visit(member, content);
	}

	/** Returns the name of the root folder; empty if there is none. */
	String root() {
		return paths.root();
	}

	/** Returns what went wrong in words a person understands. */
	static String reason(IOException e) {
		if (e instanceof java.nio.file.AccessDeniedException) {
			return Messages.BundleReader_noRights;
		}
		if (e instanceof java.nio.file.NoSuchFileException) {
			return Messages.BundleReader_notThere;
		}
		if (e instanceof java.nio.file.FileAlreadyExistsException) {
			return Messages.BundleReader_notAFolder;
		}
		if (e instanceof java.nio.file.FileSystemException system && system.getReason() != null) {
			return system.getReason(); // its message would begin with the path of a file of ours
		}
		return String.valueOf(e.getMessage());
	}
}
