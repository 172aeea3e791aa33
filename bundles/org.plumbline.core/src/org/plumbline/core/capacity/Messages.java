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

	/** {0} number */
	public static String CleanUpPlanning_days;
	/** {0} number of times */
	public static String CleanUpPlanning_episodes;
	/** {0} span of time */
	public static String CleanUpPlanning_grown;
	/** {0} number */
	public static String CleanUpPlanning_hours;
	/** {0} interval */
	public static String CleanUpPlanning_safe;
	/** {0} span of time */
	public static String CleanUpPlanning_seen;
	/** {0} interval */
	public static String CleanUpPlanning_tight;
	/** {0} interval */
	public static String CleanUpPlanning_unknown;
	/** {0} interval */
	public static String CleanUpPlanning_unsafe;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
