package org.plumbline.core.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.intake.internal.MemberSearch;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Reads one file of a bundle again from where the bundle lies. The archive is walked through up to that file, and
 * nothing of it is written to the disk, but for archives of a kind that is read from its end inside another one. No
 * state; safe for any number of threads.
 */
public final class MemberReader {

	/** Takes the bytes of the file. */
	@FunctionalInterface
	public interface Content {

		/** @param plain unpacked bytes; need not be read to the end */
		void read(InputStream plain) throws IOException;
	}

	/**
	 * A file for people.
	 *
	 * @param text    its text, in UTF-8 or with replacements; of a file that is no text its first bytes in hexadecimal
	 * @param isText  whether it is a text
	 * @param isWhole whether this is all of it
	 */
	public record Shown(String text, boolean isText, boolean isWhole) {
	}

	private static final int FIRST_BYTES = 1 << 12;
	private static final int ROW = 16;

	private final Passwords passwords;

	public MemberReader(Passwords passwords) {
		this.passwords = passwords;
	}

	/**
	 * Reads a file.
	 *
	 * @param path path inside the bundle
	 * @throws IOException with a sentence for people, if the bundle or the file is not there or cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
	 */
	public void read(SupportBundle bundle, String path, Content content, IProgressMonitor monitor) throws IOException {
		new MemberSearch(bundle, path, passwords, monitor).read(content);
	}

	/**
	 * Reads a file for people.
	 *
	 * @param mostBytes of the file that are wanted
	 * @throws IOException as {@link #read}
	 */
	public Shown show(SupportBundle bundle, String path, int mostBytes, IProgressMonitor monitor) throws IOException {
		Shown[] shown = { new Shown("", true, true) }; //$NON-NLS-1$
		read(bundle, path, plain -> shown[0] = MemberSearch.isText(plain) ? text(MemberSearch.text(plain), mostBytes)
				: bytes(plain.readNBytes(FIRST_BYTES + 1)), monitor);
		return shown[0];
	}

	private static Shown text(InputStream text, int mostBytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[1 << 14];
		for (int count = text.read(buffer); count >= 0 && bytes.size() <= mostBytes; count = text.read(buffer)) {
			bytes.write(buffer, 0, count);
		}
		boolean whole = bytes.size() <= mostBytes;
		byte[] read = bytes.toByteArray();
		return new Shown(new String(read, 0, Math.min(read.length, mostBytes), java.nio.charset.StandardCharsets.UTF_8),
				true, whole);
	}

	/** Returns rows of sixteen bytes: place, hexadecimal, and what is readable of them. */
	private static Shown bytes(byte[] first) {
		StringBuilder text = new StringBuilder();
		int length = Math.min(first.length, FIRST_BYTES);
		for (int from = 0; from < length; from += ROW) {
			StringBuilder readable = new StringBuilder();
			text.append(String.format("%08x ", from)); //$NON-NLS-1$
			for (int at = from; at < from + ROW; at++) {
				text.append(at < length ? String.format(" %02x", first[at]) : "   "); //$NON-NLS-1$ //$NON-NLS-2$
				readable.append(at >= length ? "" : first[at] >= ' ' && first[at] != 0x7f ? (char) first[at] : '.'); //$NON-NLS-1$
			}
			text.append("  ").append(readable).append('\n'); //$NON-NLS-1$
		}
		return new Shown(text.toString(), false, first.length <= FIRST_BYTES);
	}
}
