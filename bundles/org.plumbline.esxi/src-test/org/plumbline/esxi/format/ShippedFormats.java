package org.plumbline.esxi.format;

import org.plumbline.core.format.LogFormats;

/** The formats that are shipped, for tests of other packages. */
public final class ShippedFormats {

	private ShippedFormats() {
	}

	/** Returns them as the plugin announces them. */
	public static LogFormats all() {
		return Contributed.formats();
	}
}
