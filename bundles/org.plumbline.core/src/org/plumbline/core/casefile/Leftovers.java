package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half written files {@code .NAME.PROCESS.saving} that stay beside a case file if a program is killed while it saves.
 * They are removed by the rules of {@link CaseLock}: never those of a living process of this machine, nor what somebody
 * on another machine may still be writing.
 */
final class Leftovers {

	private static final Pattern PROCESS = Pattern.compile("\\.(\\d{1,18})\\.saving"); //$NON-NLS-1$

	private Leftovers() {
	}

	/** Returns where a process writes the new content of a file. */
	static Path of(Path file, long process) {
		return file.resolveSibling(start(file) + '.' + process + ".saving"); //$NON-NLS-1$
	}

	private static String start(Path file) {
		return "." + file.getFileName(); //$NON-NLS-1$
	}

	/** Removes what belongs to no process of this machine and was not written to for a while. */
	static void remove(Path file) {
		remove(file, process -> ProcessHandle.of(process).isPresent(), Instant.now());
	}

	static void remove(Path file, LongPredicate isAlive, Instant now) {
		Instant silentSince = now.minus(CaseLock.SILENCE);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(file.toAbsolutePath().getParent(),
				each -> isGone(each.getFileName().toString(), start(file), isAlive))) {
			for (Path each : files) {
				if (Files.getLastModifiedTime(each).toInstant().isBefore(silentSince)) {
					Files.deleteIfExists(each);
				}
			}
		} catch (IOException e) {
			// it does no harm where it lies; the next saving tries again
		}
	}

	private static boolean isGone(String name, String start, LongPredicate isAlive) {
		Matcher rest = PROCESS.matcher(name.startsWith(start) ? name.substring(start.length()) : ""); //$NON-NLS-1$
		return rest.matches() && !isAlive.test(Long.parseLong(rest.group(1)));
	}

	/** Removes what a holder left whose process is known to be gone. */
	static void removeOf(Path file, CaseOwner gone) {
		try {
			Files.deleteIfExists(of(SafeReplace.real(file), gone.process()));
		} catch (IOException e) {
			// it does no harm there either
		}
	}
}
