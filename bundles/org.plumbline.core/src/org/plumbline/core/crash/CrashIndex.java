package org.plumbline.core.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.SupportBundle;

/**
 * The crashes of all bundles that were ever read on this computer, by signature, so that the same crash is found in
 * other cases. One small file per bundle in the folder {@code crashes} of the data folder, which may be deleted at any
 * time:
 *
 * <pre>
 * file = sha256 ".tsv" ; UTF-8
 * line = signature TAB [time] TAB host TAB name of the bundle TAB reason LF
 * </pre>
 *
 * Safe for any number of threads and processes: a file is put in place as a whole.
 */
public final class CrashIndex {

	private static final String FOLDER = "crashes"; //$NON-NLS-1$
	private static final String SUFFIX = ".tsv"; //$NON-NLS-1$
	private static final int CELLS = 5;
	private static final Comparator<Seen> ORDER = Comparator.comparing(Seen::timeNs).thenComparing(Seen::host)
			.thenComparing(Seen::bundle);

	/**
	 * A crash of some bundle.
	 *
	 * @param signature of the crash
	 * @param timeNs    when, UTC nanoseconds since 1970; {@code Times.UNKNOWN_NS} if not known
	 * @param host      may be empty
	 * @param bundle    name of the bundle
	 * @param reason    may be empty
	 */
	public record Seen(String signature, long timeNs, String host, String bundle, String reason) {
	}

	private final Path folder;

	/** @param dataFolder where indexes live */
	public CrashIndex(Path dataFolder) {
		folder = dataFolder.resolve(FOLDER);
	}

	/**
	 * Remembers the crashes of bundles, and returns those of all other bundles that have one of their signatures.
	 *
	 * @return by signature, each in order of time; without signatures that nobody else has
	 * @throws IOException if the folder cannot be written or read
	 */
	public Map<String, List<Seen>> exchange(List<SupportBundle> bundles, CrashPicture picture) throws IOException {
		for (SupportBundle bundle : bundles) {
			if (bundle.getSha256().matches("[0-9a-f]{64}") && !bundle.isPartial()) { //$NON-NLS-1$
				remember(bundle, picture);
			}
		}
		Set<String> signatures = picture.crashes().stream().map(Crash::signature).filter(each -> !each.isEmpty())
				.collect(Collectors.toSet());
		return signatures.isEmpty() ? Map.of()
				: others(signatures, bundles.stream().map(SupportBundle::getSha256).collect(Collectors.toSet()));
	}

	private void remember(SupportBundle bundle, CrashPicture picture) throws IOException {
		String lines = picture.ofBundle(bundle.getSha256()).stream().filter(each -> !each.signature().isEmpty())
				.map(each -> String.join("\t", each.signature(), each.hasTime() ? Times.rfc3339(each.timeNs()) : "", //$NON-NLS-1$ //$NON-NLS-2$
						cell(each.host()), cell(bundle.getName()), cell(each.reason())) + '\n')
				.distinct().collect(Collectors.joining());
		Path file = folder.resolve(bundle.getSha256() + SUFFIX);
		if (lines.isEmpty()) {
			Files.deleteIfExists(file);
			return;
		}
		Files.createDirectories(folder);
		Path whole = Files.createTempFile(folder, "new", ""); //$NON-NLS-1$ //$NON-NLS-2$
		Files.writeString(whole, lines);
		Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	private static String cell(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Map<String, List<Seen>> others(Set<String> signatures, Set<String> own) throws IOException {
		Map<String, List<Seen>> found = new HashMap<>();
		if (!Files.isDirectory(folder)) {
			return found;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) { //$NON-NLS-1$
			for (Path file : files) {
				String sha256 = file.getFileName().toString().replace(SUFFIX, ""); //$NON-NLS-1$
				if (!own.contains(sha256)) {
					new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
							.map(each -> each.split("\t", -1)) //$NON-NLS-1$
							.filter(each -> each.length == CELLS && signatures.contains(each[0]))
							.forEach(each -> found.computeIfAbsent(each[0], key -> new ArrayList<>()).add(seen(each)));
				}
			}
		}
		found.values().forEach(each -> each.sort(ORDER));
		return found;
	}

	private static Seen seen(String[] cells) {
		return new Seen(cells[0], cells[1].isEmpty() ? Times.UNKNOWN_NS : Times.ns(Instant.parse(cells[1])), cells[2],
				cells[3], cells[4]);
	}
}
