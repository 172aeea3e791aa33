package org.plumbline.core.intake.internal;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;

import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;

/** Opens the members of a zip file that a password protects (APPNOTE 6.3.10: traditional, and AES as of WinZip). */
final class LockedZip implements Closeable {

	private final Path file;
	private final Keys keys;
	private ZipFile zip;

	LockedZip(Path file, Keys keys) {
		this.file = file;
		this.keys = keys;
	}

	/** Returns the content of a member; empty if nobody knows the password. */
	Optional<InputStream> open(String name) throws IOException {
		if (zip == null) {
			zip = new ZipFile(file.toFile());
		}
		FileHeader header = zip.getFileHeader(name);
		if (header == null) {
			return Optional.empty();
		}
		try {
			return keys.unlock(password -> {
				zip.setPassword(password);
				return new Decrypted(zip.getInputStream(header));
			});
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) { // lying headers
			throw new IOException(String.valueOf(e.getMessage()), e);
		}
	}

	@Override
	public void close() throws IOException {
		if (zip != null) {
			zip.close();
		}
	}

	/** Tells a wrong password, which may show late, in words of ours. */
	private static final class Decrypted extends FilterInputStream {

		Decrypted(InputStream in) {
			super(in);
		}

		@Override
		public int read(byte[] target, int from, int length) throws IOException {
			try {
				return super.read(target, from, length);
			} catch (ZipException e) {
				throw new DamagedInputException(e);
			}
		}
	}
}
