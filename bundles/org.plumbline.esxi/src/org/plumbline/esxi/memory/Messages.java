package org.plumbline.esxi.memory;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. A key is {@code Class_purpose}. */
final class Messages extends NLS {

	/** {0} file, {1} reason */
	public static String MemoryNodesReader_damaged;
	/** {0} file, {1} how many were read */
	public static String MemoryNodesReader_tooMany;
	/** {0} file */
	public static String MemoryStatisticsParser_none;
	/** {0} file, {1} line */
	public static String MemoryStatisticsParser_row;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
