package org.plumbline.ui.casework;

import org.plumbline.core.report.Bullets;
import org.plumbline.core.report.Callout;
import org.plumbline.core.report.Heading;
import org.plumbline.core.report.Markdown;
import org.plumbline.core.report.Numbered;
import org.plumbline.core.report.Paragraph;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.Run;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.detail.RichContent;

/** What people write in Markdown, for reading in a window as it will stand in the report. */
public final class MarkedText {

	private MarkedText() {
	}

	/** Adds a text below what the content has. */
	public static void add(String markdown, RichContent content) {
		for (ReportBlock block : Markdown.blocks(markdown)) {
			switch (block) {
			case Heading heading -> content.heading(heading.text());
			case Paragraph paragraph -> runs(paragraph.prose(), content).endLine();
			case Bullets bullets -> bullets.items().forEach(item -> content.bullet(item.plainText()));
			case Numbered numbered -> {
				int number = 0;
				for (Prose item : numbered.items()) {
					content.step(++number + ".", item.plainText(), ""); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			case Callout box -> box.text().forEach(each -> content.muted(each.plainText()));
			default -> {
				// Markdown gives no other blocks
			}
			}
		}
	}

	/** Returns a text as one line of a list, without its marks. */
	public static String line(String markdown) {
		return Prose.parse(markdown).plainText().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static RichContent runs(Prose prose, RichContent content) {
		for (Run run : prose.runs()) {
			if (run instanceof Run.Bold bold) {
				content.strong(bold.text(), Colours.TEXT);
			} else {
				content.words(new Prose(java.util.List.of(run)).plainText(), Colours.TEXT);
			}
		}
		return content;
	}
}
