package org.plumbline.core.report;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.casefile.CaseEditor;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.event.Times;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.evidence.SupportBundle;

/** The case as a report sees it: nobody changes it meanwhile, and the order in which its bundles came has no trace. */
final class ReportCase {

	private ReportCase() {
	}

	/** Returns a copy of what people wrote, with the evidence of the open case; it need not be closed. */
	static OpenedCase of(OpenedCase opened) {
		Case copy = EcoreUtil.copy(opened.model());
		ECollections.sort(copy.getBundles(), Comparator.comparing(BundleReference::getHostName)
				.thenComparingLong(BundleReference::getCollectedNs).thenComparing(BundleReference::getSha256));
		List<SupportBundle> bundles = opened.bundles().stream().sorted(Comparator
				.comparing(SupportBundle::getHostName).thenComparingLong(SupportBundle::getCollectedNs)
				.thenComparing(SupportBundle::getSha256)).toList();
		return new OpenedCase(new CaseEditor(copy, () -> Times.UNKNOWN_NS), bundles, opened.events(),
				opened.decoders(), opened.findings(), opened.skipped(), opened.patches());
	}
}
