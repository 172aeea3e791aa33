package org.plumbline.esxi.decode;

/** The one way in which codes are written: lower case, no leading zeros. */
final class Hex {

	private Hex() {
	}

	/** Returns a code as text, such as {@code "0x3f"}. */
	static String of(int code) {
		return "0x" + Integer.toHexString(code); //$NON-NLS-1$
	}
}
