package org.plumbline.ui.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.plumbline.core.event.Severity;
import org.plumbline.core.store.EventSource;

/** Proposes how a query can go on at the cursor: fields, their values, queries that were used before. */
final class SearchProposals implements IContentProposalProvider {

	private static final int MOST_VALUES = 40;

	private final Supplier<List<EventSource>> sources;
	private final SearchHistory history;

	/** @param sources of the open case */
	SearchProposals(Supplier<List<EventSource>> sources, SearchHistory history) {
		this.sources = sources;
		this.history = history;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		int from = position;
		while (from > 0 && !Character.isWhitespace(contents.charAt(from - 1)) && contents.charAt(from - 1) != '(') {
			from--;
		}
		String part = contents.substring(from, position);
		String before = contents.substring(0, from);
		String after = contents.substring(position);
		List<IContentProposal> found = new ArrayList<>();
		int colon = part.indexOf(':');
		if (colon < 0) {
			fields().filter(each -> each[0].startsWith(part.toLowerCase(Locale.ROOT)))
					.forEach(each -> found.add(proposal(before + each[0], after, each[0] + "   " + each[1]))); //$NON-NLS-1$
		} else {
			String field = part.substring(0, colon + 1);
			String typed = part.substring(colon + 1).toLowerCase(Locale.ROOT);
			values(field).filter(each -> each.toLowerCase(Locale.ROOT).contains(typed)).distinct().limit(MOST_VALUES)
					.forEach(each -> found.add(proposal(before + field + quoted(each), after, each)));
		}
		history.lines().stream().filter(each -> each.startsWith(contents) && !each.equals(contents))
				.forEach(each -> found.add(proposal(each, "", each))); //$NON-NLS-1$
		return found.toArray(IContentProposal[]::new);
	}

	private static IContentProposal proposal(String upToCursor, String after, String label) {
		return new ContentProposal(upToCursor + after, label, null, upToCursor.length());
	}

	private static String quoted(String value) {
		return value.indexOf(' ') < 0 ? value : '"' + value + '"';
	}

	private static Stream<String[]> fields() {
		return Arrays.stream(Messages.SearchProposals_fields.split("\n")).map(line -> line.split(" ", 2)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Stream<String> values(String field) {
		return switch (field.toLowerCase(Locale.ROOT)) {
		case "severity:" -> Arrays.stream(Severity.values()).map(Severity::label); //$NON-NLS-1$
		case "host:" -> sources.get().stream().map(EventSource::host).filter(each -> !each.isEmpty()); //$NON-NLS-1$
		case "source:" -> sources.get().stream().map(EventSource::name); //$NON-NLS-1$
		case "case:" -> Stream.of("yes", "no"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> Stream.empty();
		};
	}
}
