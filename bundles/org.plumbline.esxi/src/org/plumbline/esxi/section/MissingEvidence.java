package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.store.EventSource;
import org.plumbline.model.evidence.BundleKind;
import org.plumbline.model.evidence.SupportBundle;

/** What would help to judge the case and is not in it, each as a marked sentence. */
final class MissingEvidence {

	private MissingEvidence() {
	}

	/** Returns all that is missing. */
	static List<String> of(OpenedCase openedCase) {
		List<String> missing = new ArrayList<>(atHand(openedCase));
		missing.add(Messages.MissingEvidence_outside);
		return List.copyOf(missing);
	}

	/** Returns what the bundles at hand should hold and do not. */
	static List<String> atHand(OpenedCase openedCase) {
		List<String> missing = new ArrayList<>();
		if (!openedCase.atHand().isEmpty()) {
			atHand(openedCase, missing);
		}
		return List.copyOf(missing);
	}

	private static void atHand(OpenedCase openedCase, List<String> missing) {
		boolean wholeBundle = openedCase.bundles().stream().map(SupportBundle::getKind)
				.anyMatch(kind -> kind == BundleKind.VM_SUPPORT || kind == BundleKind.FOLDER);
		if (!wholeBundle) {
			missing.add(Messages.MissingEvidence_singleLogs);
		} else if (RamdiskReading.of(openedCase).isEmpty()) {
			missing.add(Messages.MissingEvidence_ramdisks);
		}
		List<EventSource> sources = openedCase.events().sources();
		if (sources.stream().noneMatch(each -> each.name().startsWith("vmkernel") //$NON-NLS-1$
				|| each.name().startsWith("messages"))) { //$NON-NLS-1$
			missing.add(Messages.MissingEvidence_kernelLog);
		}
		if (sources.stream().noneMatch(each -> each.name().startsWith("hostd") //$NON-NLS-1$
				|| each.name().startsWith("messages"))) { //$NON-NLS-1$
			missing.add(Messages.MissingEvidence_agentLog);
		}
	}
}
