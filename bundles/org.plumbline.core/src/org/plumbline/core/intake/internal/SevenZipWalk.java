package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.intake.internal.MemberEntry.Kind;

/** Walks through a 7z file. */
final class SevenZipWalk {

	/** What reading the table and a block may take. */
	private static final int MOST_MEMORY_KIB = 1 << 18;

	private final ArchiveWalk walk;
	private final NoticeBook notices;
	private final Keys keys;

	SevenZipWalk(ArchiveWalk walk, NoticeBook notices, Keys keys) {
		this.walk = walk;
		this.notices = notices;
		this.keys = keys;
	}

	/** Returns whether all of it was read. */
	boolean walk(Path file) throws IOException {
		try {
			return isLocked(file) ? locked(file) : members(file, new char[0]);
		} catch (PasswordRequiredException e) {
			return locked(file);
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			return damaged(file, e);
		}
	}

	/** Names may be readable where contents are locked. */
	private static boolean isLocked(Path file) throws IOException {
		try (SevenZFile archive = open(file, new char[0])) {
			firstBytes(archive);
			return false;
		} catch (PasswordRequiredException e) {
			return true;
		} catch (IOException e) {
			return false; // damage, which is told where it is met again
		}
	}

	private boolean damaged(Path file, Exception e) {
		notices.note("damaged", "", //$NON-NLS-1$ //$NON-NLS-2$
				NLS.bind(Messages.ArchiveWalk_damaged, file.getFileName(), e.getMessage()));
		return false;
	}

	private boolean locked(Path file) throws IOException {
		char[][] key = new char[1][];
		Optional<InputStream> fits = keys.unlock(password -> {
			try (SevenZFile archive = open(file, password)) {
				firstBytes(archive);
				key[0] = password;
				return InputStream.nullInputStream();
			}
		});
		if (fits.isEmpty()) {
			notices.note("encrypted", "", NLS.bind(Messages.ArchiveWalk_encrypted, file.getFileName())); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
		try {
			return members(file, key[0]);
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			return damaged(file, e);
		}
	}

	/** With a wrong password the first block makes no sense. */
	private static void firstBytes(SevenZFile archive) throws IOException {
		for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
			if (!entry.isDirectory() && entry.hasStream()) {
				archive.getInputStream(entry).readNBytes(1 << 16);
				return;
			}
		}
	}

	private static SevenZFile open(Path file, char[] password) throws IOException {
		SevenZFile.Builder builder = SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MOST_MEMORY_KIB);
		return (password.length == 0 ? builder : builder.setPassword(password)).get();
	}

	private boolean members(Path file, char[] password) throws IOException {
		try (SevenZFile archive = open(file, password)) {
			for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				if (!entry.isDirectory() && entry.hasStream()) {
					walk.visit(entry, Kind.FILE, archive.getInputStream(entry));
				}
			}
			return true;
		}
	}
}
