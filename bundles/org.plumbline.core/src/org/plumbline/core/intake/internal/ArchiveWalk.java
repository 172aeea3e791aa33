package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.Times;
import org.plumbline.core.intake.internal.MemberEntry.Kind;

/**
 * Walks through the members of an archive or folder in their order. Never writes a file and never follows a link: a
 * member's path is only a name here. Damage is a notice; what can be read before and behind it stays.
 */
final class ArchiveWalk {

	private final NoticeBook notices;
	private final MemberVisitor visitor;
	private final Allowance allowance;
	private final Keys keys;
	private final MemberPaths paths = new MemberPaths();
	private int members;

	/**
	 * @param allowance how much may come out
	 * @param keys      open what is protected
	 */
	ArchiveWalk(NoticeBook notices, MemberVisitor visitor, Allowance allowance, Keys keys) {
		this.notices = notices;
		this.visitor = visitor;
		this.allowance = allowance;
		this.keys = keys;
	}

	/**
	 * Walks through an archive of any kind.
	 *
	 * @param first first bytes of {@code plain}, which stands before them
	 * @param file  the same archive as a file, which kinds with a table at their end need
	 * @return whether it was read to its end
	 */
	boolean archive(byte[] first, BufferedInputStream plain, Path file) throws IOException {
		boolean whole;
		try {
			whole = Compression.isTar(first) ? new TarWalk(this, notices).walk(plain)
					: Compression.isZip(first) ? new ZipWalk(this, notices, keys).walk(file)
					: new SevenZipWalk(this, notices, keys).walk(file);
		} catch (TooMuchException e) {
			whole = false; // said below
		}
		return tellTooMany() && whole;
	}

	/** Walks through a folder, names sorted; links are not followed. */
	boolean folder(Path root) throws IOException {
		boolean whole;
		try {
			whole = new FolderWalk(this, notices, paths).walk(root);
		} catch (TooMuchException e) {
			whole = false; // said below
		}
		return tellTooMany() && whole;
	}

	private boolean tellTooMany() {
		if (members > allowance.limits().members()) {
			notices.note("too-many-members", "", //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.Allowance_tooManyMembers, allowance.limits().members()));
			return false;
		}
		return true;
	}

	/** Hands a member of an archive on. */
	void visit(ArchiveEntry entry, Kind kind, InputStream content) throws IOException {
		visit(entry, kind, content, Optional.empty());
	}

	/**
	 * Hands a member of an archive on.
	 *
	 * @param text compressed text whose next bytes are those of the member
	 */
	void visit(ArchiveEntry entry, Kind kind, InputStream content, Optional<ArchiveText> text) throws IOException {
		boolean timed = !(entry instanceof SevenZArchiveEntry seven) || seven.getHasLastModifiedDate();
		long modifiedNs = !timed || entry.getLastModifiedDate() == null ? Times.UNKNOWN_NS
				: MemberEntry.timeNs(FileTime.fromMillis(entry.getLastModifiedDate().getTime()));
		visit(new MemberEntry(paths.inside(entry.getName(), notices), entry.getSize(), modifiedNs, kind,
				Optional.empty(),
				text), content);
	}

	/** Hands a member on. */
	void visit(MemberEntry member, InputStream content) throws IOException {
		if (++members > allowance.limits().members()) {
			throw new TooMuchException();
		}
		if (member.kind() != Kind.FILE) {
			notices.note(member.kind() == Kind.LINK ? "link" : "special-file", member.path(), //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.ArchiveWalk_notFollowed, member.path()));
		}
		visitor.visit(member, allowance.counted(content));
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
