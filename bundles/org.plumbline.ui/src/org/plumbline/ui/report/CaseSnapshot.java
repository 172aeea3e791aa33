package org.plumbline.ui.report;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.Case;

/** A job must not read a case that the engineer goes on changing. */
final class CaseSnapshot {

	private CaseSnapshot() {
	}

	/** Returns a copy of what people wrote, with the events of the open case. UI thread only. */
	static OpenedCase of(OpenedCase opened) {
		Case copy = EcoreUtil.copy(opened.model());
		return new OpenedCase(new CaseEditor(copy, () -> Times.UNKNOWN_NS), opened.bundles(), opened.events(),
				opened.decoders(), opened.findings(), opened.skipped(), opened.patches());
	}
}
