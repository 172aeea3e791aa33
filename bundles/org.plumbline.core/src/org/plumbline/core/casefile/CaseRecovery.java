package org.plumbline.core.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

import org.plumbline.core.event.Times;

/**
 * Copies of unsaved cases in a folder of this machine, for the case that the program ends before they are saved. Each
 * is a case file {@code TOKEN.plumb} with a text {@code TOKEN.owner} that says whose it is and which file it belongs
 * to. Whoever ends in an orderly way removes his own.
 */
public final class CaseRecovery {

	private static final String OWNER = ".owner"; //$NON-NLS-1$
	private static final String OF = "file: "; //$NON-NLS-1$

	private final Path folder;

	/** @param folder is made when first needed */
	public CaseRecovery(Path folder) {
		this.folder = folder;
	}

	/**
	 * A copy that was left behind.
	 *
	 * @param copy    the case file to open
	 * @param file    where the case was last saved; empty if it never was
	 * @param owner   who had it open
	 * @param savedNs when the copy was made, UTC nanoseconds since 1970
	 */
	public record LeftBehind(Path copy, Optional<Path> file, CaseOwner owner, long savedNs) {
	}

	/**
	 * Writes the state that was taken; any thread. The case does not count as saved.
	 *
	 * @throws IOException if the folder cannot be written
	 */
	public void write(CaseSaving state, Optional<Path> file, CaseOwner owner) throws IOException {
		Files.createDirectories(folder);
		String text = owner.toText() + file.map(each -> OF + each.toAbsolutePath() + '\n').orElse(""); //$NON-NLS-1$
		Path about = folder.resolve(owner.token() + OWNER);
		SafeReplace.write(about, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		state.writeCopy(folder.resolve(owner.token() + CaseFile.EXTENSION));
	}

	/** Removes the copy of an owner; does nothing if there is none. */
	public void remove(CaseOwner owner) {
		for (String each : new String[] { CaseFile.EXTENSION, CaseFile.EXTENSION + ".bak", OWNER, OWNER + ".bak" }) { //$NON-NLS-1$ //$NON-NLS-2$
			try {
				Files.deleteIfExists(folder.resolve(owner.token() + each));
			} catch (IOException e) {
				// it will be offered once more at the next start, which does no harm
			}
		}
	}

	/** Returns the copies whose process is gone, the latest first. */
	public List<LeftBehind> leftBehind() {
		return leftBehind(pid -> ProcessHandle.of(pid).isPresent());
	}

	List<LeftBehind> leftBehind(LongPredicate isAlive) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> each.getFileName().toString().endsWith(OWNER)).flatMap(this::read)
					.filter(each -> !isAlive.test(each.owner().process()))
					.sorted((a, b) -> Long.compare(b.savedNs(), a.savedNs())).toList();
		} catch (IOException e) {
			return List.of(); // nothing can be offered from a folder that cannot be read
		}
	}

	private Stream<LeftBehind> read(Path about) {
		try {
			String text = Files.readString(about);
			CaseOwner owner = CaseOwner.parse(text);
			Path copy = folder.resolve(owner.token() + CaseFile.EXTENSION);
			Optional<Path> file = text.lines().filter(each -> each.startsWith(OF)).findFirst()
					.map(each -> Path.of(each.substring(OF.length())));
			return CaseFile.isCase(copy)
					? Stream.of(new LeftBehind(copy, file, owner,
							Times.ns(Files.getLastModifiedTime(copy).toInstant())))
					: Stream.empty();
		} catch (IOException | java.nio.file.InvalidPathException e) {
			return Stream.empty(); // half written: the copy before it was already gone
		}
	}
}
