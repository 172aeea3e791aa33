package org.plumbline.ui.app;

import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.ui.session.CaseSession;

/** What a case is called where there is room for one name. */
public final class CaseName {

	private CaseName() {
	}

	/** Returns the file's name, else the title, else the first bundle's name; empty if no case is open. */
	public static String of(CaseSession session) {
		if (session.opened().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		Case model = session.opened().get().model();
		return session.file().map(file -> file.getFileName().toString()).orElseGet(() -> unsaved(model));
	}

	private static String unsaved(Case model) {
		if (!model.getTitle().isEmpty()) {
			return model.getTitle();
		}
		return model.getBundles().stream().map(BundleReference::getName).findFirst().orElse(Messages.CaseName_untitled);
	}
}
