package org.plumbline.core.intake.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.intake.internal.MemberEntry.Kind;

/**
 * Walks through a tar archive. Behind damage it goes on with the next member whose header is whole; what lies between
 * is left out and told.
 */
final class TarWalk {

	/** Blocks of zeros that fill an archive up behind its end, and some. */
	private static final int MOST_PADDING = 1 << 24;

	private final ArchiveWalk walk;
	private final NoticeBook notices;
	private String last = ""; //$NON-NLS-1$
	/** No header of a member that is still to come begins before this place. */
	private long headersFrom;

	TarWalk(ArchiveWalk walk, NoticeBook notices) {
		this.walk = walk;
		this.notices = notices;
	}

	/** Returns whether all of it was read. */
	boolean walk(InputStream plain) throws IOException {
		RecallStream stream = new RecallStream(plain);
		boolean whole = true;
		try {
			while (!members(stream)) {
				whole = false;
			}
		} catch (DamagedInputException e) {
			return ended(e.getCause());
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException e) {
			return ended(e);
		}
		return isSound(stream) && whole;
	}

	/**
	 * Visits members up to the end or to damage.
	 *
	 * @return whether the end was reached
	 * @throws IOException if nothing can be read behind the damage
	 */
	private boolean members(RecallStream stream) throws IOException {
		try {
			TarArchiveInputStream tar = new TarArchiveInputStream(stream, true);
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				if (!entry.isCheckSumOK()) {
					throw new IOException(Messages.TarWalk_header);
				}
				headersFrom = stream.position();
				last = entry.getName();
				if (!entry.isDirectory()) {
					walk.visit(entry, kind(entry), tar, entry.isSparse() ? Optional.empty() : stream.text());
				}
			}
			return true;
		} catch (DamagedInputException | StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException e) {
			goOn(stream, e);
			return false;
		} catch (IllegalArgumentException | ArithmeticException e) { // numbers of a header that are none
			goOn(stream, new IOException(e.getMessage(), e));
			return false;
		}
	}

	/** @throws IOException {@code why}, if there is no further member */
	private void goOn(RecallStream stream, IOException why) throws IOException {
		long broken = stream.position();
		boolean found;
		try {
			found = stream.seekHeader(headersFrom);
		} catch (DamagedInputException e) {
			why.addSuppressed(e);
			throw why;
		}
		if (!found) {
			throw why;
		}
		headersFrom = stream.position() + 1;
		String after = MemberPaths.shortened(last);
		notices.note("damaged", after, NLS.bind(Messages.TarWalk_wentOn, //$NON-NLS-1$
				new Object[] { after, why.getMessage(), Math.max(0, stream.position() - broken) }));
	}

	/** The checksum behind compressed text tells damage that made no trouble on the way. */
	private boolean isSound(RecallStream stream) throws IOException {
		byte[] rest = new byte[1 << 13];
		try {
			for (int i = 0; i < MOST_PADDING / rest.length && stream.read(rest, 0, rest.length) >= 0; i++) {
				// nobody wants what fills the last blocks
			}
			return true;
		} catch (StoreFailedException | TooMuchException e) {
			throw e;
		} catch (IOException e) {
			notices.note("damaged", "", NLS.bind(Messages.TarWalk_checksum, e.getMessage())); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
	}

	private boolean ended(Throwable why) {
		String after = MemberPaths.shortened(last);
		if (why instanceof EOFException) {
			notices.note("truncated", after, NLS.bind(Messages.ArchiveWalk_truncated, after)); //$NON-NLS-1$
		} else {
			notices.note("damaged", after, NLS.bind(Messages.ArchiveWalk_damaged, after, why.getMessage())); //$NON-NLS-1$
		}
		return false;
	}

	private static Kind kind(TarArchiveEntry entry) {
		if (entry.isSymbolicLink() || entry.isLink()) {
			return Kind.LINK;
		}
		boolean special = entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
		return !special && entry.isFile() ? Kind.FILE : Kind.SPECIAL; // the library takes devices for files too
	}
}
