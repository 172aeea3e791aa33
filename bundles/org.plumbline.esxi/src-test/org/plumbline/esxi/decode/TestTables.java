package org.plumbline.esxi.decode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The tables of the checkout, wherever the tests are started: in the bundle's folder or at the top. */
final class TestTables {

	private static final String FOLDER = "data/scsi";
	private static final String FROM_TOP = "bundles/org.plumbline.esxi/" + FOLDER;

	private TestTables() {
	}

	static Path folder() {
		return List.of(Path.of(FOLDER), Path.of(FROM_TOP)).stream().filter(Files::isDirectory).findFirst()
				.orElseThrow(
						() -> new IllegalStateException("no " + FOLDER + " under " + Path.of("").toAbsolutePath()));
	}

	static ResourceOpener opener() {
		return ResourceOpener.of(folder());
	}

	static ScsiDecoder decoder() {
		return new ScsiDecoder(new ScsiTables(opener()));
	}

	/** Decodes one text of an unknown release, which must give one decode. */
	static ScsiDecode decode(String text) {
		return decode(text, Optional.empty());
	}

	static ScsiDecode decode(String text, String release) {
		return decode(text, Optional.of(release));
	}

	private static ScsiDecode decode(String text, Optional<String> release) {
		List<ScsiDecode> decodes = decoder().decode(text, release);
		if (decodes.size() != 1) {
			throw new AssertionError(decodes.size() + " decodes of: " + text);
		}
		return decodes.getFirst();
	}
}
