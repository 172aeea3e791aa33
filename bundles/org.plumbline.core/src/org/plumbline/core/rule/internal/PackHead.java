package org.plumbline.core.rule.internal;

import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.extension.YamlMap;
import org.plumbline.core.rule.NamedResource;

/**
 * What a pack says about itself.
 *
 * @param id      of the pack
 * @param version as written
 * @param date    as {@code yyyy-mm-dd}
 */
public record PackHead(String id, String version, String date) {

	/** Reads the head of a pack file; its rules may be wrong. */
	public static PackHead read(NamedResource file) throws PackFormatException {
		YamlMap pack = PackReader.open(file);
		return new PackHead(pack.text("id"), pack.text("version"), pack.text("date")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
