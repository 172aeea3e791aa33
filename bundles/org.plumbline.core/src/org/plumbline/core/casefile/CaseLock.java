package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;

import org.plumbline.core.event.Times;

/**
 * The right to write a case file, held as a file {@code .NAME.lock} beside it that says who, where and since when. On a
 * share everybody sees it. While it is held it is touched now and then; one that was not touched for
 * {@link #SILENCE} on another machine, or whose process is gone on this one, is left over and may be taken, but
 * only by a person who says so. Before each writing one asks {@link #isOurs}.
 */
public final class CaseLock implements AutoCloseable {

	/** How long the holder on another machine may be silent before the lock counts as left over. */
	public static final Duration SILENCE = Duration.ofMinutes(10);

	private final Path lock;
	private final CaseOwner owner;

	private CaseLock(Path lock, CaseOwner owner) {
		this.lock = lock;
		this.owner = owner;
	}

	/**
	 * Somebody else has the file.
	 *
	 * @param owner    who
	 * @param leftOver whether the holder is gone, as far as can be seen from here
	 */
	public record Holder(CaseOwner owner, boolean leftOver) {
	}

	/** Makes an owner for this process. */
	public static CaseOwner owner(String user, String machine) {
		return new CaseOwner(user, machine, ProcessHandle.current().pid(), Times.ns(Instant.now()),
				UUID.randomUUID().toString());
	}

	/** Returns where the lock of a case file lies: one, whatever links lead to the file. */
	static Path lockOf(Path file) {
		Path real = SafeReplace.real(file);
		return real.resolveSibling("." + real.getFileName() + ".lock"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Takes a case file, unless somebody has it.
	 *
	 * @return empty if somebody has it; {@link #holder} tells who
	 * @throws IOException if the folder cannot be written
	 */
	public static Optional<CaseLock> take(Path file, CaseOwner owner) throws IOException {
		Path lock = lockOf(file);
		try {
			Files.writeString(lock, owner.toText(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			return Optional.of(new CaseLock(lock, owner));
		} catch (FileAlreadyExistsException e) {
			return Optional.empty();
		}
	}

	/** Returns who has a case file; empty if nobody has. */
	public static Optional<Holder> holder(Path file, CaseOwner asker) {
		return holder(file, asker, pid -> ProcessHandle.of(pid).isPresent(), Instant.now());
	}

	static Optional<Holder> holder(Path file, CaseOwner asker, LongPredicate isAlive, Instant now) {
		Path lock = lockOf(file);
		try {
			CaseOwner owner = read(lock);
			FileTime touched = Files.getLastModifiedTime(lock);
			boolean silent = touched.toInstant().plus(SILENCE).isBefore(now);
			boolean here = owner.machine().equals(asker.machine()) && owner.process() >= 0;
			return Optional.of(new Holder(owner, here ? !isAlive.test(owner.process()) : silent));
		} catch (IOException e) {
			return Files.exists(lock) ? Optional.of(new Holder(CaseOwner.UNKNOWN, false)) : Optional.empty();
		}
	}

	private static CaseOwner read(Path lock) throws IOException {
		return CaseOwner.parse(new String(Files.readAllBytes(lock), StandardCharsets.UTF_8));
	}

	/**
	 * Takes a case file from its holder; only after a person has said so. If two people do it at once, one of them gets
	 * it.
	 *
	 * @param from the holder that the person was shown
	 * @return empty if somebody else has it by now
	 * @throws IOException if the folder cannot be written
	 */
	public static Optional<CaseLock> takeOver(Path file, CaseOwner from, CaseOwner owner) throws IOException {
		Path lock = lockOf(file);
		Path gate = lock.resolveSibling(lock.getFileName() + ".taking"); //$NON-NLS-1$
		try {
			Files.createFile(gate);
		} catch (FileAlreadyExistsException e) {
			dropOldGate(gate);
			return Optional.empty();
		}
		Path beside = lock.resolveSibling(lock.getFileName() + "." + owner.token()); //$NON-NLS-1$
		try {
			if (!Files.exists(lock)) {
				return take(file, owner);
			}
			if (!read(lock).equals(from)) {
				return Optional.empty();
			}
			Files.writeString(beside, owner.toText());
			Files.move(beside, lock, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return Optional.of(new CaseLock(lock, owner));
		} finally {
			Files.deleteIfExists(beside);
			Files.deleteIfExists(gate);
		}
	}

	/** A taking lasts milliseconds; a gate that is older was left by a crash. */
	private static void dropOldGate(Path gate) throws IOException {
		Instant old = Instant.now().minusSeconds(60);
		try {
			if (Files.getLastModifiedTime(gate).toInstant().isBefore(old)) {
				Files.deleteIfExists(gate);
			}
		} catch (NoSuchFileException e) {
			// who had it is done
		}
	}

	/** Returns who holds the file by this lock. */
	public CaseOwner owner() {
		return owner;
	}

	/** Tells whether the lock is still ours; a person may have taken it over. */
	public boolean isOurs() {
		try {
			return read(lock).token().equals(owner.token());
		} catch (IOException e) {
			return false;
		}
	}

	/** Tells others that the holder is alive; to be called every few minutes. Any thread. */
	public void touch() {
		if (isOurs()) {
			try {
				Files.setLastModifiedTime(lock, FileTime.from(Instant.now()));
			} catch (IOException e) {
				// the share is away for a moment; at worst somebody asks whether we are still there
			}
		}
	}

	/** Gives the file free. Somebody else's lock is not touched. */
	@Override
	public void close() {
		if (isOurs()) {
			try {
				Files.deleteIfExists(lock);
			} catch (IOException e) {
				// left over; the next one is told so and may take it
			}
		}
	}
}
