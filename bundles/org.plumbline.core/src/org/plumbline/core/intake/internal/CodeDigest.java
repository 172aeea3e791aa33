package org.plumbline.core.intake.internal;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells the code of two builds apart: what an older reader made of a bundle is no answer of a newer one. A digest of
 * the archives and folders from which classes came: of an archive the names and check sums of its members, so that
 * the same sources built twice are the same; of a folder, as a developer has it, names, sizes and times of what was
 * compiled. Cost: the directory of each archive, a few milliseconds; contents are not read.
 */
final class CodeDigest {

	/** A member that differs in every build though no source differs. */
	private static final String MANIFEST = "META-INF/"; //$NON-NLS-1$
	/** What readers are made of: code, and the tables and patterns that it reads. */
	private static final String READ = ".*\\.(?:class|tsv|properties|yaml|yml)"; //$NON-NLS-1$

	private CodeDigest() {
	}

	/**
	 * Returns the digest as hexadecimal digits. Classes whose place is not known or cannot be read count by their
	 * names only.
	 *
	 * @param readers classes; of those from one place the place counts once
	 */
	static String of(Collection<Class<?>> readers) {
		SortedSet<Path> places = new TreeSet<>();
		SortedSet<String> lines = new TreeSet<>();
		for (Class<?> each : readers) {
			place(each).ifPresentOrElse(places::add, () -> lines.add(each.getName()));
		}
		CRC32C digest = new CRC32C();
		lines.forEach(each -> add(digest, each));
		places.forEach(each -> add(digest, content(each)));
		return Long.toHexString(digest.getValue());
	}

	private static void add(CRC32C digest, String line) {
		digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
	}

	private static Optional<Path> place(Class<?> reader) {
		CodeSource source = reader.getProtectionDomain().getCodeSource();
		URL location = source == null ? null : source.getLocation();
		if (location == null || !"file".equals(location.getProtocol())) { //$NON-NLS-1$
			return Optional.empty();
		}
		try {
			return Optional.of(Path.of(location.toURI()));
		} catch (URISyntaxException | IllegalArgumentException e) {
			return Optional.of(new File(location.getPath()).toPath()); // a blank that nobody escaped
		}
	}

	private static String content(Path place) {
		try {
			SortedSet<String> lines = Files.isDirectory(place) ? folder(place) : archive(place);
			return String.join("\n", lines); //$NON-NLS-1$
		} catch (IOException e) {
			return place.toString();
		}
	}

	private static SortedSet<String> archive(Path file) throws IOException {
		SortedSet<String> lines = new TreeSet<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			zip.stream().filter(each -> !each.isDirectory() && !each.getName().startsWith(MANIFEST))
					.map(CodeDigest::line).forEach(lines::add);
		}
		return lines;
	}

	private static String line(ZipEntry member) {
		return member.getName() + ' ' + member.getSize() + ' ' + Long.toHexString(member.getCrc());
	}

	private static SortedSet<String> folder(Path folder) throws IOException {
		SortedSet<String> lines = new TreeSet<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
				if (file.getFileName().toString().matches(READ)) {
					lines.add(folder.relativize(file) + " " + is.size() + ' ' + is.lastModifiedTime().toMillis()); //$NON-NLS-1$
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE; // gone since, or none of ours
			}
		});
		return lines;
	}
}
