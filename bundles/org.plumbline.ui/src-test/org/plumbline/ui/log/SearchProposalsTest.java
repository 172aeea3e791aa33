package org.plumbline.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;
import org.plumbline.core.store.EventSource;

class SearchProposalsTest {

	private final SearchHistory history = new SearchHistory(new PreferenceStore());
	private final SearchProposals proposals = new SearchProposals(() -> List.of(
			new EventSource(0, "", "esx 01", "var/log/vmkernel.log", "", 0, 0, 0, 0, 0),
			new EventSource(1, "", "esx 01", "var/log/hostd.log", "", 0, 0, 0, 0, 0)), history);

	private List<String> at(String line, int position) {
		return Arrays.stream(proposals.getProposals(line, position)).map(IContentProposal::getContent).toList();
	}

	@Test
	void completesFieldsAndTheirValuesWhereTheCursorStands() {
		assertEquals(List.of("lost severity:"), at("lost sev", 8));
		assertEquals(List.of("(source:vmkernel.log) x"), at("(source:kern) x", 12));
		assertEquals(List.of("host:\"esx 01\""), at("host:", 5));
		assertEquals(List.of("severity:error"), at("severity:err", 12));
	}

	@Test
	void remembersWhatWasUsedNewestFirstAndOnlyTheEndOfTyping() {
		for (String line : List.of("naa.1", "lo", "lost", "lost path", "naa.1", " ")) {
			history.add(line);
		}
		assertEquals(List.of("naa.1", "lost path"), history.lines());
		assertEquals(List.of("lost path"), at("lost", 4));
	}
}
