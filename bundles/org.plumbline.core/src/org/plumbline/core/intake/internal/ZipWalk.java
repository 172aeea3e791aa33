package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.intake.internal.MemberEntry.Kind;

/** Walks through a zip file; without the table at its end, member by member from its beginning. */
final class ZipWalk {

	private final ArchiveWalk walk;
	private final NoticeBook notices;
	private final Keys keys;

	ZipWalk(ArchiveWalk walk, NoticeBook notices, Keys keys) {
		this.walk = walk;
		this.notices = notices;
		this.keys = keys;
	}

	/** Returns whether all of it was read. */
	boolean walk(Path file) throws IOException {
		boolean whole = true;
		try (ZipFile zip = ZipFile.builder().setPath(file).get(); LockedZip locked = new LockedZip(file, keys)) {
			for (Enumeration<ZipArchiveEntry> each = zip.getEntriesInPhysicalOrder(); each.hasMoreElements();) {
				ZipArchiveEntry entry = each.nextElement();
				if (!entry.isDirectory()) {
					whole &= member(zip, locked, entry);
				}
			}
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			withoutTable(file);
			return false;
		}
		return whole;
	}

	private void withoutTable(Path file) throws IOException {
		String last = ""; //$NON-NLS-1$
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(
				new BufferedInputStream(Files.newInputStream(file)))) {
			for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				last = entry.getName();
				if (!entry.isDirectory() && zip.canReadEntryData(entry)) {
					walk.visit(entry, Kind.FILE, zip);
				}
			}
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			// the cut itself; it is noted whether or not it is met
		}
		notices.note("truncated", MemberPaths.shortened(last), //$NON-NLS-1$
				NLS.bind(Messages.ArchiveWalk_truncated, MemberPaths.shortened(last)));
	}

	private boolean member(ZipFile zip, LockedZip locked, ZipArchiveEntry entry) throws IOException {
		try {
			Optional<InputStream> opened = entry.getGeneralPurposeBit().usesEncryption()
					? locked.open(entry.getName())
					: Optional.of(zip.getInputStream(entry));
			if (opened.isEmpty()) {
				String name = MemberPaths.shortened(entry.getName());
				notices.note("encrypted", name, NLS.bind(Messages.ArchiveWalk_encrypted, name)); //$NON-NLS-1$
				return false;
			}
			try (InputStream content = opened.get()) {
				walk.visit(entry, entry.isUnixSymlink() ? Kind.LINK : Kind.FILE, content);
			}
			return true;
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			String name = MemberPaths.shortened(entry.getName());
			notices.note("damaged-member", name, //$NON-NLS-1$
					NLS.bind(Messages.ArchiveWalk_damagedMember, name, e.getMessage()));
			return false;
		}
	}
}
