package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.CaseLock.Holder;
import org.plumbline.core.event.Times;

/**
 * An open case file: the right to write it, if nobody else has it, and the state in which it was read. Writing is
 * allowed only while the lock is ours and the file is the one that was read; so nobody overwrites what he has not seen.
 */
public final class CaseHold implements AutoCloseable {

	/** Size and time of change; enough to see that somebody else has written. */
	private record Stamp(long sizeBytes, long changedMs) {

		static Optional<Stamp> of(Path file) {
			try {
				return Optional.of(new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
			} catch (IOException e) {
				return Optional.empty();
			}
		}
	}

	private final Path file;
	private final CaseOwner me;
	private Optional<CaseLock> lock;
	private Optional<Stamp> stamp;

	private CaseHold(Path file, CaseOwner me, Optional<CaseLock> lock) {
		this.file = file;
		this.me = me;
		this.lock = lock;
		stamp = Stamp.of(file);
	}

	/** Takes a case file; if somebody has it or its folder cannot be written, it can be read only. */
	public static CaseHold of(Path file, CaseOwner me) {
		Optional<CaseLock> lock;
		try {
			lock = CaseLock.take(file, me);
		} catch (IOException e) {
			lock = Optional.empty(); // nobody can save there, so nobody needs a lock
		}
		return new CaseHold(file, me, lock);
	}

	/** Returns the file. */
	public Path file() {
		return file;
	}

	/** Returns who else has the file; empty if it is ours or the folder cannot be written. */
	public Optional<Holder> holder() {
		return lock.isPresent() ? Optional.empty() : CaseLock.holder(file, me);
	}

	/** Tells whether the file may be written from here. */
	public boolean isOurs() {
		return lock.isPresent();
	}

	/**
	 * Takes the file over from a holder that a person was shown; returns whether it is ours now.
	 *
	 * @throws IOException if the folder cannot be written
	 */
	public boolean takeOver(CaseOwner from) throws IOException {
		boolean gone = holder().map(each -> each.leftOver() && each.owner().equals(from)).orElse(false);
		lock = CaseLock.takeOver(file, from, me);
		if (lock.isPresent() && gone && from.machine().equals(me.machine())) {
			Leftovers.removeOf(file, from);
		}
		return lock.isPresent();
	}

	/**
	 * Makes sure that nothing of somebody else would be overwritten.
	 *
	 * @throws IOException with a sentence for people if something would be
	 */
	public void beforeWriting() throws IOException {
		if (lock.isPresent() && !Files.isDirectory(folder())) {
			throw new IOException(NLS.bind(Messages.CaseHold_away, folder()));
		}
		Optional<Holder> holder = holder();
		if (holder.isPresent()) {
			throw new IOException(NLS.bind(Messages.CaseHold_held, file, describe(holder.get().owner())));
		}
		if (lock.isPresent() && !lock.get().isOurs()) {
			throw new IOException(NLS.bind(Messages.CaseHold_lost, file));
		}
		if (stamp.isPresent() && !stamp.equals(Stamp.of(file))) {
			throw new IOException(NLS.bind(Messages.CaseHold_changed, file));
		}
	}

	private Path folder() {
		return file.toAbsolutePath().getParent();
	}

	/** Remembers the file as we wrote it. */
	public void afterWriting() {
		stamp = Stamp.of(file);
	}

	/** Tells others that we are still there. */
	public void touch() {
		lock.ifPresent(CaseLock::touch);
	}

	/** Says in words who holds a file: person, machine, time. */
	public static String describe(CaseOwner owner) {
		String since = owner.sinceNs() == Times.UNKNOWN_NS ? "?" : Times.rfc3339(owner.sinceNs()); //$NON-NLS-1$
		return NLS.bind(Messages.CaseHold_who, new Object[] { owner.user(), owner.machine(), since });
	}

	@Override
	public void close() {
		lock.ifPresent(CaseLock::close);
	}
}
