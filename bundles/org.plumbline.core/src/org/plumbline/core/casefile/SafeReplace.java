package org.plumbline.core.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Puts a new file in the place of an old one: written beside, brought to the disk, renamed. Whenever the program or the
 * machine stops, the old file or the new one is there, whole. The file that was there stays as {@code NAME.bak}.
 */
final class SafeReplace {

	/** Writes the content of the new file. */
	interface Content {

		void writeTo(OutputStream out) throws IOException;
	}

	private SafeReplace() {
	}

	/**
	 * Replaces a file, or makes it. Who may read the old one may read the new one; a link leads to the new one.
	 *
	 * @throws IOException if the folder cannot be written or the content fails; the old file is unharmed
	 */
	static void write(Path file, Content content) throws IOException {
		Path target = real(file);
		Path beside = Leftovers.of(target, ProcessHandle.current().pid());
		Leftovers.remove(target);
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				content.writeTo(Channels.newOutputStream(channel));
				channel.force(true);
			}
			if (Files.exists(target)) {
				likeTheOld(target, beside);
				keepBackup(target);
			}
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			syncFolder(target.getParent());
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Returns where a file really lies, whatever links lead to it. */
	static Path real(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException e) {
			return file.toAbsolutePath(); // it is not there yet
		}
	}

	/** On a share others may read or write the file; the new one must not be closed to them. */
	private static void likeTheOld(Path old, Path fresh) {
		try {
			Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
		} catch (IOException | UnsupportedOperationException e) {
			// file systems without such rights, and shares that do not let them be changed, decide by themselves
		}
	}

	/** The backup is a second name of the old file where the file system can do that, else a copy. */
	private static void keepBackup(Path file) throws IOException {
		Path backup = file.resolveSibling(file.getFileName() + ".bak"); //$NON-NLS-1$
		Path beside = file.resolveSibling("." + file.getFileName() + ".bak.saving"); //$NON-NLS-1$ //$NON-NLS-2$
		Files.deleteIfExists(beside);
		try {
			Files.createLink(beside, file);
		} catch (IOException | UnsupportedOperationException e) {
			// shares and sticks know no second name
			Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
		}
		Files.move(beside, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Without this the new name may be lost with the power, though the content is on the disk. */
	private static void syncFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows opens no folders; it brings names to the disk by its journal
		}
	}
}
