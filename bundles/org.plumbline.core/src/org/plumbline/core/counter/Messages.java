package org.plumbline.core.counter;

import org.eclipse.osgi.util.NLS;

/** Texts about files of counters; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} file */
	public static String CounterFile_notCounters;
	public static String CounterFile_tooLong;
	public static String MemoryCounters_name;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
