package org.plumbline.esxi.command;

import java.util.regex.Pattern;

/** Where volumes are mounted and how their ids look: four groups of hexadecimal digits, two for NFS. */
final class Volumes {

	/** Folder of all volumes. */
	static final String FOLDER = "/vmfs/volumes/"; //$NON-NLS-1$

	/** Expression of an id, without groups. */
	static final String ID = "[0-9a-f]{8}-[0-9a-f]{8}(?:-[0-9a-f]{4}-[0-9a-f]{12})?"; //$NON-NLS-1$

	private static final Pattern WHOLE = Pattern.compile(ID);

	private Volumes() {
	}

	/** Tells whether a name is the id of a volume and not its label. */
	static boolean isId(String name) {
		return WHOLE.matcher(name).matches();
	}
}
