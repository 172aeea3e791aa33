package org.plumbline.core.capacity;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	/** {0} time of the first sample after it */
	public static String Basis_cleanUp;
	/** {0} samples, {1} first time, {2} last time */
	public static String Basis_far;
	/** {0} samples, {1} first time, {2} last time */
	public static String Basis_fills;
	/** {0} samples, {1} first time, {2} last time */
	public static String Basis_full;
	public static String Basis_mayNever;
	/** {0} samples, {1} first time, {2} last time */
	public static String Basis_never;
	/** {0} samples, {1} first time, {2} last time */
	public static String Basis_noSize;
	public static String Basis_nothing;
	public static String Basis_pair;
	public static String Basis_rounded;
	/** {0} samples, {1} first time, {2} last time */
	public static String Basis_tooClose;
	public static String Basis_tooFew;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
