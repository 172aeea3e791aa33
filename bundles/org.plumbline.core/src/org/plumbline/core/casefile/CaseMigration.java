package org.plumbline.core.casefile;

import org.plumbline.model.casefile.Case;

/**
 * Brings a case of an older format to the one of today, in memory.
 * <ul>
 * <li>1 to 2: version 1 did not remember who changed what. What it holds becomes the first change of each object, with
 * ids made from the content, so that two people who open the same old file have a common ancestor.
 * </ul>
 */
final class CaseMigration {

	private CaseMigration() {
	}

	static void migrate(Case model, int version) {
		if (version < 2) {
			CaseJournal.complete(model);
		}
	}
}
