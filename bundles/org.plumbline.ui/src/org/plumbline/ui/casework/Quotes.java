package org.plumbline.ui.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.store.LogRecord;
import org.plumbline.model.EvidenceRef;
import org.plumbline.ui.detail.RichContent;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;

/** Lines that people bound their words to, quoted with a link to their place. */
public final class Quotes {

	private final CaseSession session;

	/** @param session selects the line when its link is followed */
	public Quotes(CaseSession session) {
		this.session = session;
	}

	/** Adds the lines below what the content has; a line that is nowhere is said to be. */
	public void add(List<EvidenceRef> targets, RichContent content) {
		for (EvidenceRef each : targets) {
			Optional<LogRecord> event = record(each);
			String head = event.map(Quotes::head)
					.orElse(NLS.bind(Messages.Quotes_gone, each.path(), each.line()));
			content.link(head, () -> session.selectEvidence(each)).endLine();
			event.map(LogRecord::text).ifPresent(content::raw);
		}
	}

	private static String head(LogRecord event) {
		return NLS.bind(Messages.Quotes_place, new Object[] { DisplayTime.current().seconds(event.timeNs()),
				event.source().host(), event.source().path(), event.line() });
	}

	/** Returns the line that a reference names, wherever it is now. */
	public Optional<LogRecord> record(EvidenceRef ref) {
		OpenedCase opened = session.opened().orElseThrow();
		OptionalLong row = opened.find(ref);
		return row.isEmpty() ? Optional.empty() : Optional.of(opened.events().record(row.getAsLong()));
	}

	/** Returns the lines and the one that is selected in the list of events, without saying one twice. */
	public List<EvidenceRef> withSelected(List<EvidenceRef> targets) {
		List<EvidenceRef> all = new ArrayList<>(targets);
		selected().filter(each -> !all.contains(each)).ifPresent(all::add);
		return all;
	}

	/** Returns the line that is selected in the list of events. */
	public Optional<EvidenceRef> selected() {
		return session.opened().filter(each -> session.selectedRow().isPresent())
				.map(each -> each.events().ref(session.selectedRow().getAsLong()));
	}

	/** Returns the text of the selected line; empty if there is none. */
	public String selectedText() {
		return selected().flatMap(this::record).map(LogRecord::text).orElse(""); //$NON-NLS-1$
	}
}
