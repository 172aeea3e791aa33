package org.plumbline.ui.ramdisk;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.model.EvidenceRef;

/**
 * A place of the chart that leads to a line when clicked.
 *
 * @param area where
 * @param ref  the line, if it is known by its address
 * @param row  the event, if it is known by its row
 */
record Target(Rectangle area, Optional<EvidenceRef> ref, OptionalLong row) {

	/** Returns a place that leads to an address. */
	static Target of(Rectangle area, EvidenceRef ref) {
		return new Target(area, Optional.of(ref), OptionalLong.empty());
	}

	/** Returns a place that leads to an event. */
	static Target of(Rectangle area, long row) {
		return new Target(area, Optional.empty(), OptionalLong.of(row));
	}
}
