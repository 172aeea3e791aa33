package org.plumbline.core.casefile;

import java.io.IOException;
import java.util.List;

import org.plumbline.core.decode.Decoders;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.rule.PatchGate;
import org.plumbline.core.store.EventStores;
import org.plumbline.model.casefile.Case;

/** Open cases without a bundle at hand. */
final class OpenedCases {

	private OpenedCases() {
	}

	static OpenedCase of(Case model) throws IOException {
		return new OpenedCase(new CaseEditor(model, () -> 1_000), List.of(),
				EventStores.open(List.of(), new LogFormats(List.of()), source -> 0), new Decoders(List.of()), List.of(),
				List.of(), PatchGate.NONE);
	}
}
