package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.zip.CRC32C;

import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.store.EventStores;
import org.plumbline.model.evidence.SupportBundle;

/**
 * The data folder: one folder per store, named by SHA-256, by who read it and what the user said about years, and one
 * small file per input that remembers which stores it gave. Everything is written beside and renamed, so that two
 * processes never see a half of anything; all of it may be deleted at any time.
 */
final class StoreShelf {

	private static final String LOCKED = "-locked"; //$NON-NLS-1$
	/** No note is written as long as this; an older one beside the notes was left by a process that was killed. */
	private static final Duration LONGEST_NOTE = Duration.ofDays(1);

	private final Path folder;
	/** Of those who read. */
	private final String digest;
	private final String suffix;

	/**
	 * @param year     what the user said; another year is another store
	 * @param readers  names of everything that understood lines and outputs; with other readers the bundle is read anew
	 */
	StoreShelf(Path folder, OptionalInt year, List<String> readers) {
		this.folder = folder;
		CRC32C fingerprint = new CRC32C();
		fingerprint.update(String.join("\n", readers).getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		digest = Long.toHexString(fingerprint.getValue());
		suffix = '-' + digest + (year.isPresent() ? "-y" + year.getAsInt() : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns a new empty folder to build a store in; what killed processes left behind is removed. */
	Building building() throws StoreFailedException {
		return StoreFailedException.guard(() -> {
			Files.createDirectories(folder);
			Building.sweep(folder);
			sweepNotes();
			return Building.in(folder);
		});
	}

	private void sweepNotes() throws IOException {
		Path notes = folder.resolve("inputs"); //$NON-NLS-1$
		if (Files.isDirectory(notes)) {
			Instant longAgo = Instant.now().minus(LONGEST_NOTE);
			try (DirectoryStream<Path> left = Files.newDirectoryStream(notes, "*.tmp")) { //$NON-NLS-1$
				for (Path each : left) {
					if (Files.exists(each) && Files.getLastModifiedTime(each).toInstant().isBefore(longAgo)) {
						Files.deleteIfExists(each);
					}
				}
			}
		}
	}

	/** Makes a finished folder a store; if another process was faster, its store is used. */
	ReadBundle shelve(Path built, SupportBundle model) throws StoreFailedException {
		return StoreFailedException.guard(() -> {
			Path target = folder.resolve(model.getSha256() + suffix + (isLocked(model) ? LOCKED : "")); //$NON-NLS-1$
			if (!EventStores.isStore(target)) {
				place(built, target);
			}
			new OlderStores(folder, digest).remove(model.getSha256());
			return new ReadBundle(model, ModelFile.stored(model, target));
		});
	}

	/** Nothing is ever removed from a place that another process may just have filled: it is moved aside first. */
	private void place(Path built, Path target) throws IOException {
		try {
			Files.move(built, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			if (!EventStores.isStore(target)) {
				placeOtherwise(built, target);
			}
		}
	}

	private void placeOtherwise(Path built, Path target) throws IOException {
		try (Building beside = Building.in(folder)) {
			if (Files.exists(target)) { // what is left of a store
				Files.move(target, beside.folder().resolve("broken"), StandardCopyOption.ATOMIC_MOVE); //$NON-NLS-1$
				Files.move(built, target, StandardCopyOption.ATOMIC_MOVE);
			} else { // a system that moves no folder of which a file is being looked at
				Path copy = Files.createDirectory(beside.folder().resolve("copy")); //$NON-NLS-1$
				try (DirectoryStream<Path> files = Files.newDirectoryStream(built)) {
					for (Path each : files) {
						Files.copy(each, copy.resolve(each.getFileName()));
					}
				}
				Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
			}
		} catch (IOException e) {
			if (!EventStores.isStore(target)) {
				throw e;
			}
		}
	}

	/** What nobody could unlock may be unlocked the next time. */
	private static boolean isLocked(SupportBundle model) {
		return model.getNotices().stream().anyMatch(each -> each.getCode().equals("encrypted")); //$NON-NLS-1$
	}

	/** Returns the bundle with a SHA-256; empty if its store is not here. */
	Optional<ReadBundle> stored(String sha256) {
		Path store = folder.resolve(sha256 + suffix);
		try {
			if (sha256.isEmpty() || !EventStores.isStore(store)) {
				return Optional.empty();
			}
			SupportBundle model = ModelFile.load(store);
			return Optional.of(new ReadBundle(model, ModelFile.stored(model, store)));
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty(); // a cache that cannot be read is made anew
		}
	}

	/** Returns the bundles that an unchanged input gave before; empty if it must be read. */
	List<ReadBundle> known(Path input) throws IOException {
		Path note = note(input);
		if (!Files.isRegularFile(note)) {
			return List.of();
		}
		String state = state(input);
		try {
			return remembered(input, note, state);
		} catch (IOException | IllegalArgumentException e) {
			return List.of(); // a cache that cannot be read is made anew
		}
	}

	private List<ReadBundle> remembered(Path input, Path note, String state) throws IOException {
		Properties properties = new Properties();
		try (Reader in = Files.newBufferedReader(note)) {
			properties.load(in);
		}
		if (!state.equals(properties.getProperty("state"))) { //$NON-NLS-1$
			return List.of();
		}
		List<ReadBundle> result = new ArrayList<>();
		for (String name : properties.getProperty("stores", "").split(" ")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Path store = folder.resolve(name);
			if (!EventStores.isStore(store)) {
				return List.of();
			}
			SupportBundle model = ModelFile.load(store);
			rename(model, input);
			result.add(new ReadBundle(model, ModelFile.stored(model, store)));
		}
		return result;
	}

	/**
	 * The same bytes may have been read first under another name; a bundle inside another keeps the name of its member.
	 */
	private static void rename(SupportBundle model, Path input) {
		if (model.getFile().endsWith(model.getName())) {
			model.setName(input.getFileName().toString());
		}
		model.setFile(input.toAbsolutePath().toString());
	}

	/** Remembers what an input gave. */
	void remember(Path input, List<ReadBundle> bundles) throws StoreFailedException {
		if (bundles.stream().noneMatch(each -> isLocked(each.model()))) {
			StoreFailedException.guard(() -> write(note(input), input, bundles));
		}
	}

	private Path write(Path note, Path input, List<ReadBundle> bundles) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("input", input.toString()); //$NON-NLS-1$
		properties.setProperty("state", state(input)); //$NON-NLS-1$
		properties.setProperty("stores", String.join(" ", //$NON-NLS-1$ //$NON-NLS-2$
				bundles.stream().map(each -> each.store().folder().getFileName().toString()).toList()));
		Path beside = Files.createTempFile(Files.createDirectories(folder.resolve("inputs")), "input", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			try (Writer out = Files.newBufferedWriter(beside)) {
				properties.store(out, null);
			}
			return Files.move(beside, note, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static String state(Path input) throws IOException {
		return Files.size(input) + " " + Files.getLastModifiedTime(input).toMillis(); //$NON-NLS-1$
	}

	private Path note(Path input) {
		byte[] digest = CountedStream.sha256()
				.digest((input.toAbsolutePath().normalize() + suffix).getBytes(StandardCharsets.UTF_8));
		return folder.resolve("inputs").resolve(HexFormat.of().formatHex(digest, 0, 16) + ".properties"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
