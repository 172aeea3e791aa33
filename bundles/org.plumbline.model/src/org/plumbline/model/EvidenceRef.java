package org.plumbline.model;

import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lasting address of a line of evidence. It survives a new import, another machine and another order of loading:
 * it names the bundle by its checksum, and the hash tells whether the line there is still the same.
 *
 * <p>
 * Text form: {@code <sha256>:<path>:<line>#<hash>}, the hash in eight lower-case hex digits. In the path {@code %},
 * {@code :}, {@code #}, blanks, control characters and what XML cannot hold are written as {@code %XX}, beyond U+00FF
 * as {@code %uXXXX} (UTF-16 units). Example: {@code :var/log/vmkernel:17#811c9dc5}.
 *
 * @param bundleSha256 64 lower-case hex digits; empty if the bundle has no checksum
 * @param path         path inside the bundle, parts separated by {@code /}; may be empty
 * @param line         line in the decompressed file, from 1; 0 means the whole file
 * @param hash         {@link #hash(byte[], int, int) hash} of the bytes of the line without its end; 0 if not taken
 */
public record EvidenceRef(String bundleSha256, String path, long line, int hash) {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}|"); //$NON-NLS-1$
	private static final Pattern TEXT = Pattern.compile("([^:#]*):([^:#]*):([0-9]+)#([0-9a-f]{8})"); //$NON-NLS-1$
	private static final Pattern ESCAPE = Pattern.compile("%u([0-9A-Fa-f]{4})|%([0-9A-Fa-f]{2})|%"); //$NON-NLS-1$

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private static final int FNV_OFFSET = 0x811c9dc5;
	private static final int FNV_PRIME = 0x01000193;

	/** No place at all. Stands below the pattern that its constructor needs. */
	public static final EvidenceRef NONE = new EvidenceRef("", "", 0, 0); //$NON-NLS-1$ //$NON-NLS-2$

	/** @throws IllegalArgumentException if the checksum has another form or the line is negative */
	public EvidenceRef {
		Objects.requireNonNull(path, "path"); //$NON-NLS-1$
		if (!SHA256.matcher(bundleSha256).matches()) {
			throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + bundleSha256); //$NON-NLS-1$
		}
		if (line < 0) {
			throw new IllegalArgumentException("negative line: " + line); //$NON-NLS-1$
		}
	}

	/**
	 * Reads the text form; the inverse of {@link #toString()}.
	 *
	 * @throws IllegalArgumentException if the text has another form
	 */
	public static EvidenceRef parse(String text) {
		var parts = TEXT.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("not an evidence reference: " + text); //$NON-NLS-1$
		}
		return new EvidenceRef(parts.group(1), decode(parts.group(2)), Long.parseLong(parts.group(3)),
				Integer.parseUnsignedInt(parts.group(4), 16));
	}

	/**
	 * Returns the FNV-1a hash (32 bit, offset basis 811c9dc5) of some bytes. One multiplication a byte, no allocation.
	 *
	 * @param from first byte, inclusive
	 * @param to   last byte, exclusive
	 */
	public static int hash(byte[] bytes, int from, int to) {
		Objects.checkFromToIndex(from, to, bytes.length);
		int hash = FNV_OFFSET;
		for (int i = from; i < to; i++) {
			hash = (hash ^ (bytes[i] & 0xff)) * FNV_PRIME;
		}
		return hash;
	}

	/** Tells whether this names no place: neither a bundle nor a path. */
	public boolean isNone() {
		return bundleSha256.isEmpty() && path.isEmpty();
	}

	/** Returns the text form, which {@link #parse(String)} reads. */
	@Override
	public String toString() {
		var text = new StringBuilder(bundleSha256.length() + path.length() + 24);
		text.append(bundleSha256).append(':');
		encode(path, text);
		return text.append(':').append(line).append('#').append(HexFormat.of().toHexDigits(hash)).toString();
	}

	private static void encode(String path, StringBuilder text) {
		for (int i = 0; i < path.length(); i++) {
			char c = path.charAt(i);
			if (isPlain(path, i)) {
				text.append(c);
			} else {
				text.append(c > 0xff ? "%u" : "%"); //$NON-NLS-1$ //$NON-NLS-2$
				text.append(c > 0xff ? HEX.toHexDigits(c) : HEX.toHexDigits((byte) c));
			}
		}
	}

	private static boolean isPlain(String path, int i) {
		char c = path.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 < path.length() && Character.isLowSurrogate(path.charAt(i + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return i > 0 && Character.isHighSurrogate(path.charAt(i - 1));
		}
		return c != '%' && c != ':' && c != '#' && c < 0xfffe && !Character.isISOControl(c)
				&& !Character.isWhitespace(c) && !Character.isSpaceChar(c);
	}

	private static String decode(String text) {
		return ESCAPE.matcher(text).replaceAll(escape -> {
			String digits = escape.group(1) != null ? escape.group(1) : escape.group(2);
			if (digits == null) {
				throw new IllegalArgumentException("incomplete escape in: " + text); //$NON-NLS-1$
			}
			return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(digits, 16)));
		});
	}
}
