package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.Tone;
import org.plumbline.core.rule.EvidenceItem;

/** Turns lines of evidence into quotes, and numbers into links to them. */
final class QuoteBlocks {

	/** Longer events, such as dumps of a stack, say at their start what they are. */
	private static final int MOST_LINES = 24;

	private QuoteBlocks() {
	}

	/** Returns a link to a quote, as marked text. */
	static String link(int number) {
		return NLS.bind(Messages.QuoteBlocks_link, number, Quote.anchor(number));
	}

	/** Returns the quote of a line; an outsider needs no place by which a machine finds it. */
	static Quote quote(int number, EvidenceItem item, Audience audience) {
		List<String> lines = new ArrayList<>(item.text().lines().toList());
		int all = lines.size();
		Prose note = Prose.EMPTY;
		if (all > MOST_LINES) {
			lines = lines.subList(0, MOST_LINES);
			note = Prose.of(NLS.bind(Messages.QuoteBlocks_cut, all - MOST_LINES));
		}
		boolean plain = ToneOf.severity(item.severity()) == Tone.INFO;
		String reference = audience == Audience.CUSTOMER || item.ref().isNone() ? "" : item.ref().toString(); //$NON-NLS-1$
		return new Quote(number, item.host(), item.source(), item.line(), Wording.exactTime(item.timeNs()),
				plain ? Tone.NEUTRAL : ToneOf.severity(item.severity()), lines, note, reference);
	}
}
