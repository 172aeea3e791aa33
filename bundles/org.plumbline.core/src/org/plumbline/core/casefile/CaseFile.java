package org.plumbline.core.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefilePackage;

/**
 * The {@code .plumb} file, format {@value #FORMAT_VERSION}: a zip of
 * <ul>
 * <li>{@code format}: the words {@code plumbline-case} and the format version, UTF-8, one line, first entry;
 * <li>{@code case.xmi}: the case model (namespace {@code http://plumbline.org/casefile/1}), UTF-8.
 * </ul>
 * Entries carry no time, so equal cases give equal files.
 */
public final class CaseFile {

	/** File extension with its dot. */
	public static final String EXTENSION = ".plumb"; //$NON-NLS-1$

	/** The format that is written, and the newest that is read. */
	public static final int FORMAT_VERSION = 1;

	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String CONTENT = "case.xmi"; //$NON-NLS-1$
	private static final String MAGIC = "plumbline-case "; //$NON-NLS-1$
	private static final int LONGEST = 1 << 28;

	private CaseFile() {
	}

	/**
	 * Saves an open case with excerpts of its evidence, so that it can be read without the bundles, and remembers that
	 * it is saved. Cost: finds and reads the annotated lines; otherwise as {@link #write}.
	 *
	 * @throws IOException if the folder cannot be written; the old file is unharmed and the case stays changed
	 */
	public static void save(OpenedCase opened, Path file) throws IOException {
		CaseExcerpts.refresh(opened);
		write(opened.model(), file);
		opened.editor().markSaved();
	}

	/**
	 * Writes a case: beside the file, to the disk, then in its place; the file that was there is kept as {@code .bak}.
	 * A crash at any moment leaves the old file or the new one.
	 *
	 * @throws IOException if the folder cannot be written; the old file is unharmed
	 */
	public static void write(Case model, Path file) throws IOException {
		model.setFormatVersion(FORMAT_VERSION);
		Path folder = file.toAbsolutePath().getParent();
		Path beside = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".saving"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				writeZip(model, Channels.newOutputStream(channel));
				channel.force(true);
			}
			if (Files.exists(file)) {
				keepBackup(file);
			}
			Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void keepBackup(Path file) throws IOException {
		Path backup = file.resolveSibling(file.getFileName() + ".bak"); //$NON-NLS-1$
		Path beside = file.resolveSibling("." + file.getFileName() + ".bak.saving"); //$NON-NLS-1$ //$NON-NLS-2$
		Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
		Files.move(beside, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void writeZip(Case model, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(entry(FORMAT));
		zip.write((MAGIC + FORMAT_VERSION + "\n").getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		zip.closeEntry();
		zip.putNextEntry(entry(CONTENT));
		Resource resource = resource();
		resource.getContents().add(EcoreUtil.copy(model));
		resource.save(new KeepOpen(zip), Map.of(XMLResource.OPTION_ENCODING, "UTF-8")); //$NON-NLS-1$
		zip.closeEntry();
		zip.finish();
		zip.flush();
	}

	private static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
		return entry;
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
	 * Reads a case.
	 *
	 * @throws IOException with a sentence for people if it is no case, damaged, or of a newer format
	 */
	public static Case read(Path file) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			checkFormat(zip, file);
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(CONTENT)) {
					return load(zip, file);
				}
			}
			throw new IOException(NLS.bind(Messages.CaseFile_damaged, file));
		} catch (ZipException | java.io.EOFException e) {
			throw new IOException(NLS.bind(Messages.CaseFile_damaged, file), e);
		}
	}

	private static void checkFormat(ZipInputStream zip, Path file) throws IOException {
		ZipEntry first = zip.getNextEntry();
		String text = first == null || !first.getName().equals(FORMAT) ? "" //$NON-NLS-1$
				: new String(zip.readNBytes(64), StandardCharsets.UTF_8).strip();
		if (!text.matches(MAGIC + "\\d{1,9}")) { //$NON-NLS-1$
			throw new IOException(NLS.bind(Messages.CaseFile_notACase, file));
		}
		int version = Integer.parseInt(text.substring(MAGIC.length()));
		if (version > FORMAT_VERSION) {
			throw new IOException(
					NLS.bind(Messages.CaseFile_newerVersion, new Object[] { file, version, FORMAT_VERSION }));
		}
	}

	private static Case load(InputStream in, Path file) throws IOException {
		byte[] bytes = in.readNBytes(LONGEST);
		Resource resource = resource();
		try {
			resource.load(new java.io.ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_PARSER_FEATURES,
					Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE))); //$NON-NLS-1$
		} catch (IOException | RuntimeException e) {
			// EMF wraps what the parser throws in several ways; all of them mean that the content is no case
			throw new IOException(NLS.bind(Messages.CaseFile_damaged, file), e);
		}
		if (resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Case model)) {
			throw new IOException(NLS.bind(Messages.CaseFile_damaged, file));
		}
		resource.getContents().clear();
		return model;
	}

	private static Resource resource() {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(CasefilePackage.eNS_URI, CasefilePackage.eINSTANCE);
		Resource resource = new XMIResourceImpl(URI.createURI(CONTENT));
		set.getResources().add(resource);
		return resource;
	}

	/** The writer of the model closes its stream; the zip must go on. */
	private static final class KeepOpen extends java.io.FilterOutputStream {

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
