package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One chapter as the plan of a report has it: a section with what a person wrote before it, or only that.
 *
 * @param id      id of the section, or of the text that is a chapter of its own
 * @param part    the section, if there is one
 * @param heading title given by a person; empty for that of the section
 * @param text    words of a person, in Markdown; may be empty
 */
public record Chapter(String id, Optional<ReportPart> part, String heading, String text) {

	public Chapter {
		Objects.requireNonNull(id, "id"); //$NON-NLS-1$
		Objects.requireNonNull(part, "part"); //$NON-NLS-1$
		Objects.requireNonNull(heading, "heading"); //$NON-NLS-1$
		Objects.requireNonNull(text, "text"); //$NON-NLS-1$
	}

	/** Returns the title of the chapter in a list of chapters. */
	public String title() {
		return heading.isBlank() ? part.map(ReportPart::name).orElse(Messages.Chapter_untitled) : heading;
	}

	/** Puts the words of the person into what the section built: its title, and what stands below it. */
	List<ReportBlock> blocks(List<ReportBlock> built) {
		if (heading.isBlank() && text.isBlank()) {
			return built;
		}
		List<ReportBlock> result = new ArrayList<>(built);
		int place = firstHeading(built);
		if (place < 0) {
			place = 0;
			result.add(0, new Heading(1, title(), "")); //$NON-NLS-1$
		} else if (!heading.isBlank()) {
			result.set(place, new Heading(1, heading.strip(), ((Heading) built.get(place)).anchor()));
		}
		result.addAll(place + 1, Markdown.blocks(text));
		return result;
	}

	private static int firstHeading(List<ReportBlock> built) {
		for (int i = 0; i < built.size(); i++) {
			if (built.get(i) instanceof Heading) {
				return i;
			}
		}
		return -1;
	}
}
