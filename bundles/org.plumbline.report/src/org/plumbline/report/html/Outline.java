package org.plumbline.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.report.FindingCard;
import org.plumbline.core.report.Heading;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportDocument;

/**
 * Numbers the headings and knows where links may lead. Ids are made from anchors and positions only, so that the same
 * document gives the same ids.
 */
@SuppressWarnings("nls")
final class Outline {

	/**
	 * What the table of contents lists.
	 *
	 * @param level  1 to 4; a finding stands one below the heading above it
	 * @param number "2.1" or "F3"
	 */
	record Entry(int level, String number, String text, String id) {
	}

	private final Map<Integer, Entry> byBlock = new HashMap<>();
	private final List<Entry> entries = new ArrayList<>();
	private final Map<String, String> idByAnchor = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final int[] counters = new int[Heading.MAX_LEVEL + 1];
	private int level;

	Outline(ReportDocument document) {
		int index = 0;
		for (ReportBlock block : document.blocks()) {
			switch (block) {
			case Heading heading -> add(index, heading);
			case FindingCard card -> add(index, card);
			case Quote quote -> take(Quote.anchor(quote.number()));
			default -> {
				// Nothing else is listed or linked to.
			}
			}
			index++;
		}
	}

	/** Returns what the table of contents lists, in reading order. */
	List<Entry> entries() {
		return List.copyOf(entries);
	}

	/** Returns the entry of the heading or finding at this position of the document. */
	Entry entry(int blockIndex) {
		return byBlock.get(blockIndex);
	}

	/** Returns the id that an anchor stands for, if the document has it. */
	Optional<String> id(String anchor) {
		return Optional.ofNullable(idByAnchor.get(anchor));
	}

	private void add(int index, Heading heading) {
		// A level left out would leave a hole in the tree that readers with a screen reader walk.
		level = Math.min(heading.level(), level + 1);
		counters[level]++;
		for (int deeper = level + 1; deeper < counters.length; deeper++) {
			counters[deeper] = 0;
		}
		String number = java.util.Arrays.stream(counters, 1, level + 1).mapToObj(Integer::toString)
				.collect(Collectors.joining("."));
		String anchor = heading.anchor().isEmpty() ? "section-" + number.replace('.', '-') : heading.anchor();
		put(index, new Entry(level, number, heading.text(), take(anchor)));
	}

	private void add(int index, FindingCard card) {
		String id = take(FindingCard.anchor(card.number()));
		put(index, new Entry(level + 1, "F" + card.number(), card.title(), id));
	}

	private void put(int index, Entry entry) {
		byBlock.put(index, entry);
		entries.add(entry);
	}

	/** Makes an id of an anchor; the first block with an anchor keeps it. */
	private String take(String anchor) {
		String base = anchor.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		if (base.isEmpty() || !Character.isLetter(base.charAt(0))) {
			base = "a" + base;
		}
		String id = base;
		for (int i = 2; !ids.add(id); i++) {
			id = base + "-" + i;
		}
		idByAnchor.putIfAbsent(anchor, id);
		return id;
	}
}
