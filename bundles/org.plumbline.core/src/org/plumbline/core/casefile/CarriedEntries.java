package org.plumbline.core.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.casefile.Case;

/**
 * What a case file holds besides the model: bundles inside ({@code bundle/SHA256/NAME}), and entries that a later
 * Plumbline wrote. It hangs on the model, so that every way of saving writes it again. Large entries stay in the file
 * they came from until they are written.
 */
final class CarriedEntries extends AdapterImpl {

	/** Folder of bundles inside the file. */
	static final String BUNDLES = "bundle/"; //$NON-NLS-1$

	/** Writes the bytes of an entry. */
	interface Source {

		void copyTo(OutputStream out) throws IOException;
	}

	private final SortedMap<String, Source> entries = new TreeMap<>();

	/** Returns the entries of a model, by name; changes to them are kept. */
	static SortedMap<String, Source> of(Case model) {
		if (EcoreUtil.getExistingAdapter(model, CarriedEntries.class) instanceof CarriedEntries carried) {
			return carried.entries;
		}
		CarriedEntries fresh = new CarriedEntries();
		model.eAdapters().add(fresh);
		return fresh.entries;
	}

	/** Returns the source of bytes in memory. */
	static Source bytes(byte[] content) {
		return out -> out.write(content);
	}

	/** Returns the source of a file. */
	static Source file(Path file) {
		return out -> Files.copy(file, out);
	}

	/** Returns the source of an entry of a zip; the zip is opened each time. */
	static Source entry(Path zip, String name) {
		return out -> {
			try (ZipFile archive = new ZipFile(zip.toFile())) {
				ZipEntry entry = archive.getEntry(name);
				if (entry == null) {
					throw new IOException(org.eclipse.osgi.util.NLS.bind(Messages.CaseFile_insideGone, name, zip));
				}
				try (InputStream in = archive.getInputStream(entry)) {
					in.transferTo(out);
				}
			}
		};
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == CarriedEntries.class;
	}
}
