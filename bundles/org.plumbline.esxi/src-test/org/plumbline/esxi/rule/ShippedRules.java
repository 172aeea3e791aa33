package org.plumbline.esxi.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.decode.Decoder;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.esxi.decode.FolderScsiFacts;

/** The shipped packs and code tables from the folder of the bundle: tests run beside it, not from its archive. */
final class ShippedRules {

	private ShippedRules() {
	}

	static List<NamedResource> files() {
		List<NamedResource> files = new ArrayList<>();
		for (String name : EsxiRules.FILES) {
			Path file = Path.of("rules", name);
			try {
				files.add(new NamedResource(file.toString(), Files.readString(file)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return files;
	}

	static Decoder decoder() {
		return FolderScsiFacts.of(Path.of("data", "scsi"));
	}
}
