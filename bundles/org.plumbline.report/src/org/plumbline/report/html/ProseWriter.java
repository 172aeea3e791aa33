package org.plumbline.report.html;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.Quote;
import org.plumbline.core.report.Run;

/** Writes sentences and the links in them. */
@SuppressWarnings("nls")
final class ProseWriter {

	private final Markup markup;
	private final Outline outline;

	ProseWriter(Markup markup, Outline outline) {
		this.markup = markup;
		this.outline = outline;
	}

	/** Writes the runs of a sentence, without an element around them. */
	void write(Prose prose) {
		List<Run> runs = prose.runs();
		int written = 0; // letters of the run that stand already
		for (int i = 0; i < runs.size(); i++) {
			if (isInBrackets(runs, i + 1)) { // a line must not end behind the bracket
				String before = runs.get(i).text();
				markup.text(before.substring(written, before.length() - 1)).open("span", "class", "whole").text("(");
				write(runs.get(++i));
				markup.text(")").close();
				written = 1;
			} else if (written > 0) {
				markup.text(runs.get(i).text().substring(written));
				written = 0;
			} else {
				write(runs.get(i));
			}
		}
	}

	/** Tells whether a run is a link that has brackets around it, with nothing further in them. */
	private static boolean isInBrackets(List<Run> runs, int at) {
		return at + 1 < runs.size() && runs.get(at) instanceof Run.Link && runs.get(at - 1) instanceof Run.Text before
				&& before.text().endsWith("(") && runs.get(at + 1) instanceof Run.Text after
				&& after.text().startsWith(")");
	}

	private void write(Run run) {
		switch (run) {
		case Run.Text text -> markup.text(text.text());
		case Run.Bold bold -> markup.element("strong", bold.text());
		case Run.Code code -> markup.element("code", code.text());
		case Run.Link link -> link(link.text(), link.anchor(), "");
		}
	}

	/** Writes a paragraph; nothing if there is nothing to say. */
	void paragraph(Prose prose, String styleClass) {
		if (!prose.isEmpty()) {
			markup.open("p", "class", styleClass);
			write(prose);
			markup.close().newLine();
		}
	}

	/** Writes a list of sentences. */
	void list(String tag, List<Prose> items, String styleClass) {
		if (items.isEmpty()) {
			return; // an empty list is an error in HTML and in tagged PDF
		}
		markup.open(tag, "class", styleClass).newLine();
		for (Prose item : items) {
			markup.open("li");
			write(item);
			markup.close().newLine();
		}
		markup.close().newLine();
	}

	/** Writes a link to where {@code anchor} stands, or only its words if the document has no such place. */
	void link(String text, String anchor, String styleClass) {
		var id = outline.id(anchor);
		if (id.isPresent()) {
			markup.element("a", text, "class", styleClass, "href", "#" + id.get(), "title",
					NLS.bind(Messages.ProseWriter_goTo, text));
		} else {
			markup.element("span", text, "class", styleClass);
		}
	}

	/** Writes the mark of a piece of evidence, linked to it. */
	void evidence(int number) {
		link(NLS.bind(Messages.ProseWriter_evidence, number), Quote.anchor(number), "ev");
	}
}
