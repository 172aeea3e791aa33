package org.plumbline.core.casefile;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.casefile.Case;

/**
 * The {@code .plumb} file, format {@value #FORMAT_VERSION}: a zip of
 * <ul>
 * <li>{@code format}: the words {@code plumbline-case} and the format version, UTF-8, one line, first entry;
 * <li>{@code case.xmi}: the case model (namespace {@code http://plumbline.org/casefile/1}), UTF-8;
 * <li>{@code bundle/SHA256/NAME}: a bundle inside, only if a person asked for it;
 * <li>anything else: kept as it is and written again.
 * </ul>
 * Entries carry no time, so equal cases give equal files.
 */
public final class CaseFile {

	/** File extension with its dot. */
	public static final String EXTENSION = ".plumb"; //$NON-NLS-1$

	/** The format that is written, and the newest that is read. */
	public static final int FORMAT_VERSION = 2;

	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String CONTENT = "case.xmi"; //$NON-NLS-1$
	private static final String MAGIC = "plumbline-case "; //$NON-NLS-1$
	private static final int LONGEST = 1 << 28;
	/** Entries up to here are kept in memory, larger ones stay in their file. */
	private static final int SMALL = 1 << 20;
	private static final int MOST_ENTRIES = 1000;

	private CaseFile() {
	}

	/**
	 * Saves an open case with excerpts of its evidence, so that it can be read without the bundles, and remembers that
	 * it is saved. On one thread; a window uses {@link CaseSaving}.
	 *
	 * @throws IOException if the folder cannot be written; the old file is unharmed and the case stays changed
	 */
	public static void save(OpenedCase opened, Path file) throws IOException {
		CaseSaving saving = CaseSaving.of(opened, opened.model().getEngineer());
		saving.write(file);
		saving.finish();
	}

	/**
	 * Writes a case: beside the file, to the disk, then in its place; the file that was there is kept as {@code .bak}.
	 * A crash at any moment leaves the old file or the new one. The model is not changed but for its format version.
	 *
	 * @throws IOException if the folder cannot be written; the old file is unharmed
	 */
	public static void write(Case model, Path file) throws IOException {
		model.setFormatVersion(FORMAT_VERSION);
		SafeReplace.write(file, out -> writeZip(model, out));
		SortedMap<String, CarriedEntries.Source> carried = CarriedEntries.of(model);
		carried.replaceAll((name, source) -> isInside(name) ? CarriedEntries.entry(file, name) : source);
	}

	private static boolean isInside(String name) {
		return name.startsWith(CarriedEntries.BUNDLES);
	}

	private static void writeZip(Case model, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		put(zip, FORMAT, CarriedEntries.bytes((MAGIC + FORMAT_VERSION + "\n").getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
		put(zip, CONTENT, target -> CaseXmi.write(model, target));
		for (Map.Entry<String, CarriedEntries.Source> each : CarriedEntries.of(model).entrySet()) {
			// a bundle is packed already
			zip.setLevel(isInside(each.getKey()) ? java.util.zip.Deflater.NO_COMPRESSION
					: java.util.zip.Deflater.DEFAULT_COMPRESSION);
			put(zip, each.getKey(), each.getValue());
		}
		zip.finish();
		zip.flush();
	}

	private static void put(ZipOutputStream zip, String name, CarriedEntries.Source content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
		zip.putNextEntry(entry);
		content.copyTo(new KeepOpen(zip));
		zip.closeEntry();
	}

	/** Tells whether a file is a case, by its first entry. */
	public static boolean isCase(Path file) {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			ZipEntry first = zip.getNextEntry();
			return first != null && first.getName().equals(FORMAT)
					&& new String(zip.readNBytes(MAGIC.length()), StandardCharsets.UTF_8).equals(MAGIC);
		} catch (IOException e) {
			return false; // whatever it is, it is no case
		}
	}

	/**
	 * Reads a case of this format or an older one.
	 *
	 * @throws IOException with a sentence for people if it is no case, damaged, or of a newer format
	 */
	public static Case read(Path file) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			int version = format(zip, file);
			Case model = null;
			SortedMap<String, CarriedEntries.Source> carried = new java.util.TreeMap<>();
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(CONTENT) && model == null) {
					model = load(zip, file);
				} else if (!entry.isDirectory() && carried.size() < MOST_ENTRIES) {
					carried.put(entry.getName(), carry(zip, file, entry.getName()));
				}
			}
			if (model == null) {
				throw new IOException(NLS.bind(Messages.CaseFile_damaged, file));
			}
			CarriedEntries.of(model).putAll(carried);
			CaseMigration.migrate(model, version);
			return model;
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			// the zip reader throws the last one for names that are no text
			throw new IOException(NLS.bind(Messages.CaseFile_damaged, file), e);
		}
	}

	private static CarriedEntries.Source carry(ZipInputStream zip, Path file, String name) throws IOException {
		byte[] start = zip.readNBytes(isInside(name) ? 0 : SMALL);
		return isInside(name) || start.length == SMALL ? CarriedEntries.entry(file, name) : CarriedEntries.bytes(start);
	}

	/**
	 * Returns the format version of a case file, whatever it is.
	 *
	 * @throws IOException with a sentence for people if it is no case
	 */
	public static int formatVersion(Path file) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			return formatOf(zip, file);
		} catch (ZipException | EOFException e) {
			throw new IOException(NLS.bind(Messages.CaseFile_notACase, file), e);
		}
	}

	private static int formatOf(ZipInputStream zip, Path file) throws IOException {
		ZipEntry first = zip.getNextEntry();
		String text = first == null || !first.getName().equals(FORMAT) ? "" //$NON-NLS-1$
				: new String(zip.readNBytes(64), StandardCharsets.UTF_8).strip();
		if (!text.matches(MAGIC + "\\d{1,9}")) { //$NON-NLS-1$
			throw new IOException(NLS.bind(Messages.CaseFile_notACase, file));
		}
		return Integer.parseInt(text.substring(MAGIC.length()));
	}

	private static int format(ZipInputStream zip, Path file) throws IOException {
		int version = formatOf(zip, file);
		if (version > FORMAT_VERSION) {
			throw new IOException(
					NLS.bind(Messages.CaseFile_newerVersion, new Object[] { file, version, FORMAT_VERSION }));
		}
		return version;
	}

	private static Case load(InputStream in, Path file) throws IOException {
		byte[] bytes = in.readNBytes(LONGEST);
		try {
			return CaseXmi.read(new ByteArrayInputStream(bytes));
		} catch (IOException | RuntimeException e) {
			// EMF wraps what the parser throws in several ways; all of them mean that the content is no case
			throw new IOException(NLS.bind(Messages.CaseFile_damaged, file), e);
		}
	}

	/** The writer of the model closes its stream; the zip must go on. */
	private static final class KeepOpen extends FilterOutputStream {

		KeepOpen(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
