package org.plumbline.ui.open;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.plumbline.ui.preference.Settings;

/** The bundle that the product brings along for a first look. */
public final class SampleCase {

	private static final String NAME = "origin-esxi-4.1.tgz"; //$NON-NLS-1$

	private SampleCase() {
	}

	/**
	 * Returns the sample as an ordinary file in the user's data; copied there once per build.
	 *
	 * @return empty if this build has no sample
	 * @throws IOException if it cannot be copied
	 */
	public static Optional<Path> file() throws IOException {
		var inside = new org.eclipse.core.runtime.Path("sample/" + NAME); //$NON-NLS-1$
		URL source = FileLocator.find(Platform.getBundle(Settings.NODE), inside);
		if (source == null) {
			return Optional.empty();
		}
		Path folder = Files.createDirectories(Settings.state().resolve("sample")); //$NON-NLS-1$
		Path copy = Files.createTempFile(folder, "copy", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
		try (InputStream in = source.openStream()) {
			Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
			Path target = folder.resolve(NAME);
			if (!Files.exists(target) || Files.mismatch(copy, target) >= 0) {
				Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING);
			}
			return Optional.of(target);
		} finally {
			Files.deleteIfExists(copy);
		}
	}
}
