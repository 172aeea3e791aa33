package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A folder of a data folder in which a store is built, {@code building-<process>-<uuid>}, and beside it a file with the
 * same name and {@code .lock} that this process holds locked: the system gives the lock back when the process ends,
 * however it ends. A later run removes the folders whose lock it gets. Where files cannot be locked it removes those
 * that are older than a day.
 */
final class Building implements AutoCloseable {

	private static final String PREFIX = "building-"; //$NON-NLS-1$
	private static final String LOCK = ".lock"; //$NON-NLS-1$
	/** No bundle is read as long as this. */
	private static final Duration LONGEST = Duration.ofDays(1);

	private final Path folder;
	private final Path lockFile;
	private final FileChannel lock;

	private Building(Path folder, Path lockFile, FileChannel lock) {
		this.folder = folder;
		this.lockFile = lockFile;
		this.lock = lock;
	}

	/** Makes a new empty folder to build in. */
	static Building in(Path shelf) throws IOException {
		while (true) {
			String name = own() + UUID.randomUUID();
			Path lockFile = shelf.resolve(name + LOCK);
			FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			try {
				if (isOurs(lock)) {
					return new Building(Files.createDirectory(shelf.resolve(name)), lockFile, lock);
				}
			} catch (IOException e) {
				lock.close();
				throw e;
			}
			lock.close(); // somebody who cleans up was faster, and has removed the file
		}
	}

	/** Tells whether a file is locked for us now; where files cannot be locked, it is taken to be. */
	private static boolean isOurs(FileChannel channel) {
		try {
			return channel.tryLock() != null;
		} catch (IOException e) {
			return true; // this file system knows no locks; the age of the folder counts there
		}
	}

	/** The beginning of the names that this process gives. A number of a process is given again, its start is not. */
	private static String own() {
		ProcessHandle process = ProcessHandle.current();
		long startMs = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
		return PREFIX + process.pid() + '-' + Long.toHexString(startMs) + '-';
	}

	/** Returns the folder to build in; it may be moved away. */
	Path folder() {
		return folder;
	}

	/** Removes what processes left behind that were killed. Never asks for a lock of its own process: that frees it. */
	static void sweep(Path shelf) throws IOException {
		Instant longAgo = Instant.now().minus(LONGEST);
		try (DirectoryStream<Path> left = Files.newDirectoryStream(shelf, PREFIX + '*')) {
			for (Path each : left) {
				if (!each.getFileName().toString().startsWith(own())) {
					sweep(each, longAgo);
				}
			}
		}
	}

	private static void sweep(Path left, Instant longAgo) throws IOException {
		boolean isLock = left.getFileName().toString().endsWith(LOCK);
		Path lockFile = isLock ? left : left.resolveSibling(left.getFileName() + LOCK);
		try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
			Optional<Boolean> dead = isDead(channel);
			if (dead.orElse(isOlder(lockFile, longAgo))) {
				delete(lockFile.resolveSibling(lockFile.getFileName().toString().replace(LOCK, ""))); //$NON-NLS-1$
				Files.deleteIfExists(lockFile);
			}
		} catch (NoSuchFileException e) {
			if (!isLock && isOlder(left, longAgo)) {
				delete(left);
			}
		}
	}

	/** Tells whether nobody holds a lock; empty where files cannot be locked. */
	private static Optional<Boolean> isDead(FileChannel channel) {
		try {
			FileLock got = channel.tryLock();
			return Optional.of(got != null);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static boolean isOlder(Path file, Instant moment) throws IOException {
		return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
	}

	/** Removes the folder if it has not been moved away. */
	@Override
	public void close() throws IOException {
		try (lock) {
			delete(folder);
		} catch (IOException e) {
			return; // a system that deletes nothing that is being looked at; a later run gets the lock and removes it
		}
		Files.deleteIfExists(lockFile);
	}

	/** Deletes a folder of ours with all that is in it; nothing happens if it is not there, or others delete it too. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (failure instanceof NoSuchFileException) {
					return FileVisitResult.CONTINUE;
				}
				throw failure;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
				Files.deleteIfExists(each);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
