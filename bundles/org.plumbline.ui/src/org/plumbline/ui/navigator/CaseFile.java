package org.plumbline.ui.navigator;

import org.plumbline.model.evidence.SupportBundle;

/**
 * A file of a bundle that is no log.
 *
 * @param path path inside the bundle
 */
record CaseFile(SupportBundle bundle, String path) {

	/** Tells whether the file may hold performance counters. */
	boolean mayHoldCounters() {
		return path.matches("(?i).*\\.csv(?:\\.gz)?"); //$NON-NLS-1$
	}
}
