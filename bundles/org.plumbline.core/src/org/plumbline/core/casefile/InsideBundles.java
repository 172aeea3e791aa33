package org.plumbline.core.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.casefile.Case;

/** Bundles that a case file holds: takes one out, so that it can be read like any other, and checks them all. */
public final class InsideBundles {

	private InsideBundles() {
	}

	/**
	 * Returns the bundle of a checksum as a file below a folder; it is taken out once and kept there. Only the checksum
	 * decides the place: names inside a case file are not trusted.
	 *
	 * @throws IOException if the folder cannot be written or the case file has changed
	 */
	static Optional<Path> take(Case model, String sha256, Path folder) throws IOException {
		String start = CarriedEntries.BUNDLES + sha256 + '/';
		Optional<String> entry = CarriedEntries.of(model).keySet().stream()
				.filter(each -> sha256.matches("[0-9a-f]{64}") && each.startsWith(start)).findFirst(); //$NON-NLS-1$
		if (entry.isEmpty()) {
			return Optional.empty();
		}
		Path place = folder.resolve("inside").resolve(sha256); //$NON-NLS-1$
		Path file = place.resolve(plain(entry.get().substring(start.length())));
		if (!Files.exists(file)) {
			Files.createDirectories(place);
			Path beside = Files.createTempFile(place, "taking", ""); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				try (OutputStream out = Files.newOutputStream(beside)) {
					CarriedEntries.of(model).get(entry.get()).copyTo(out);
				}
				Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(beside);
			}
		}
		return Optional.of(file);
	}

	/**
	 * Returns the names of bundles inside that are not those the case names by checksum. Cost: reads all of them.
	 *
	 * @throws IOException if the case file cannot be read any more
	 */
	public static List<String> altered(Case model) throws IOException {
		List<String> altered = new ArrayList<>();
		for (Map.Entry<String, CarriedEntries.Source> each : CarriedEntries.of(model).entrySet()) {
			if (each.getKey().startsWith(CarriedEntries.BUNDLES)) {
				String[] parts = each.getKey().split("/", 3); //$NON-NLS-1$
				if (!Digest.of(each.getValue()).equals(parts[1])) {
					altered.add(parts[parts.length - 1]);
				}
			}
		}
		return altered;
	}

	private static String plain(String name) {
		String plain = name.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return plain.isEmpty() ? "bundle" : plain; //$NON-NLS-1$
	}
}
