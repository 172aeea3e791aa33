package org.plumbline.report.html;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.ExportSettings;
import org.plumbline.core.report.ReportDocument;
import org.plumbline.core.report.ReportMetadata;
import org.plumbline.core.report.Sheet;

/**
 * Writes a whole document as one page: title, table of contents, blocks. The page is valid HTML and well-formed XML,
 * and refers to nothing outside itself.
 */
@SuppressWarnings("nls")
public final class ReportPage {

	/** What the page is made for. */
	public enum Medium {
		/** A browser. */
		SCREEN(Template.SCREEN),
		/** The renderer for PDF, which reads bookmarks and running lines from the page. */
		PAPER(Template.PAPER);

		private final String styleSheet;

		Medium(String styleSheet) {
			this.styleSheet = styleSheet;
		}
	}

	/** So many entries have room on one page. */
	private static final int ROOMY_CONTENTS = 40;
	/** One chapter needs no table of contents. */
	private static final int FEWEST_CHAPTERS = 2;

	private final ReportDocument document;
	private final ExportSettings settings;
	private final Medium medium;
	private final Template template;
	private final Outline outline;
	private final Markup markup;

	/**
	 * Returns a page to be written once.
	 *
	 * @throws IOException if the template says something that cannot be read
	 */
	public ReportPage(ReportDocument document, ExportSettings settings, Medium medium) throws IOException {
		this.document = document;
		this.settings = settings;
		this.medium = medium;
		this.template = new Template(settings.templateFolder());
		this.outline = new Outline(document);
		this.markup = new Markup(template.colours());
	}

	/** Returns the source of the page. */
	public String write() throws IOException {
		markup.doctype().open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").newLine();
		head();
		markup.open("body").newLine();
		if (medium == Medium.PAPER) {
			runningLines();
		}
		if (Sheet.isAllOf(document)) {
			sheetTitle();
		} else {
			title();
			contents();
		}
		markup.open("main").newLine();
		new BlockWriter(markup, outline, settings.zone()).write(document.blocks());
		markup.close().newLine();
		if (medium == Medium.SCREEN) {
			markup.element("footer", NLS.bind(Messages.ReportPage_producedBy, document.metadata().productVersion()));
		}
		return markup.close().newLine().close().newLine().toString();
	}

	private void head() throws IOException {
		markup.open("head").newLine().empty("meta", "charset", "utf-8").newLine();
		markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
		markup.element("title", document.title()).newLine();
		markup.empty("meta", "name", "author", "content", document.metadata().engineer()).newLine();
		markup.empty("meta", "name", "description", "content", description()).newLine();
		String sheet = medium == Medium.PAPER && Sheet.isAllOf(document) ? template.css(Template.SHEET) : "";
		markup.style(paper() + template.css(medium.styleSheet) + sheet).newLine();
		if (medium == Medium.PAPER) {
			bookmarks();
		}
		markup.close().newLine();
	}

	/** Returns what the document is about, in one line. */
	public String description() {
		return document.subtitle().isEmpty() ? Messages.ReportPage_report : document.subtitle();
	}

	private String paper() {
		return switch (settings.paperSize()) {
		case A4 -> "@page { size: 210mm 297mm; }\n";
		case LETTER -> "@page { size: 8.5in 11in; }\n";
		};
	}

	private void bookmarks() {
		markup.open("bookmarks").newLine();
		markup.empty("bookmark", "name", document.title(), "href", "#top").newLine();
		int depth = 0;
		for (Outline.Entry entry : outline.entries()) {
			for (; depth >= entry.level(); depth--) {
				markup.close();
			}
			markup.open("bookmark", "name", entry.number() + " " + entry.text(), "href", "#" + entry.id());
			depth = entry.level();
		}
		for (; depth > 0; depth--) {
			markup.close();
		}
		markup.close().newLine();
	}

	/** The lines at the top and the bottom of every page; the style sheet moves them there. */
	private void runningLines() {
		ReportMetadata about = document.metadata();
		markup.element("div", about.caseTitle().isEmpty() ? document.title() : about.caseTitle(), "class",
				"running-head").newLine();
		markup.open("div", "class", "running-foot").text(foot(about)).close().newLine();
		markup.open("div", "class", "running-page").text(Messages.ReportPage_page + " ");
		markup.open("span", "class", "page-number").close().text(" " + Messages.ReportPage_of + " ");
		markup.open("span", "class", "page-count").close().close().newLine();
	}

	private String foot(ReportMetadata about) {
		return Stream.of(about.customer(), template.text(Template.FOOT)).filter(each -> !each.isEmpty())
				.collect(Collectors.joining(" \u00b7 "));
	}

	/** A sheet has a line of title and one of what it belongs to. */
	private void sheetTitle() {
		markup.open("header", "class", "sheet-title", "id", "top").newLine();
		markup.element("h1", document.title()).newLine();
		markup.element("p", ReportWords.about(document.metadata(), settings.zone()).entrySet().stream()
				.map(each -> said(each.getKey(), each.getValue())).collect(Collectors.joining(" \u00b7 ")), "class",
				"about-line").newLine();
		markup.close().newLine();
	}

	/** A case that nobody named is called "Case" and its host. */
	private static String said(String what, String value) {
		return value.startsWith(what) ? value : what + ": " + value;
	}

	private void title() throws IOException {
		markup.open("header", "class", "title", "id", "top").newLine();
		var logo = template.logo();
		if (logo.isPresent()) {
			markup.empty("img", "class", "logo", "alt", document.metadata().engineer(), "src",
					"data:image/png;base64," + Base64.getEncoder().encodeToString(logo.get())).newLine();
		}
		String kind = template.text(Template.KIND);
		markup.element("p", kind.isEmpty() ? Messages.ReportPage_report : kind, "class", "kind").newLine();
		markup.element("h1", document.title()).newLine();
		if (!document.subtitle().isEmpty()) {
			markup.element("p", document.subtitle(), "class", "subtitle").newLine();
		}
		markup.open("table", "class", "about").open("tbody").newLine();
		ReportWords.about(document.metadata(), settings.zone()).forEach(this::about);
		markup.close().close().newLine();
		if (!template.text(Template.NOTICE).isEmpty()) {
			markup.element("p", template.text(Template.NOTICE), "class", "notice").newLine();
		}
		if (medium == Medium.PAPER) {
			markup.element("p", NLS.bind(Messages.ReportPage_producedBy, document.metadata().productVersion()), "class",
					"made");
		}
		markup.close().newLine();
	}

	private void about(String key, String value) {
		markup.open("tr").element("th", key, "scope", "row").element("td", value).close().newLine();
	}

	private void contents() {
		List<Outline.Entry> entries = outline.entries();
		if (entries.stream().filter(each -> each.level() == 1).count() < FEWEST_CHAPTERS) {
			return; // such as the passport of a device
		}
		markup.open("nav", "class", entries.size() > ROOMY_CONTENTS ? "contents long" : "contents").newLine();
		markup.element("p", Messages.ReportPage_contents, "class", "contents-title").newLine();
		markup.open("ul").newLine();
		for (Outline.Entry entry : entries) {
			markup.open("li", "class", "l" + entry.level());
			markup.open("a", "href", "#" + entry.id(), "title", NLS.bind(Messages.ProseWriter_goTo, entry.text()));
			markup.element("span", entry.number(), "class", "no").text(" " + entry.text());
			markup.close().close().newLine();
		}
		markup.close().close().newLine();
	}
}
