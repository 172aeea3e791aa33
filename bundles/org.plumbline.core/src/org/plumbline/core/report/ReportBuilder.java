package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Collects blocks in reading order. Texts given as strings are read by {@link Prose#parse}: quote logs with
 * {@link Quote}, not with {@link #paragraph}. For one thread.
 */
public final class ReportBuilder {

	private final List<ReportBlock> blocks = new ArrayList<>();

	/** Adds a heading that nothing links to. */
	public ReportBuilder heading(int level, String text) {
		return add(new Heading(level, text, "")); //$NON-NLS-1$
	}

	/** Adds a heading that links may lead to. */
	public ReportBuilder heading(int level, String text, String anchor) {
		return add(new Heading(level, text, anchor));
	}

	/** Adds a paragraph with the marks of {@link Prose#parse}. */
	public ReportBuilder paragraph(String marked) {
		return add(new Paragraph(Prose.parse(marked)));
	}

	/** Adds a list without order; each item with the marks of {@link Prose#parse}. */
	public ReportBuilder bullets(String... marked) {
		return add(new Bullets(Stream.of(marked).map(Prose::parse).toList()));
	}

	/** Adds a list of steps; each with the marks of {@link Prose#parse}. */
	public ReportBuilder numbered(String... marked) {
		return add(new Numbered(Stream.of(marked).map(Prose::parse).toList()));
	}

	/** Adds a boxed remark of one paragraph with the usual title of its kind. */
	public ReportBuilder callout(Callout.Kind kind, String marked) {
		return add(new Callout(kind, "", List.of(Prose.parse(marked)))); //$NON-NLS-1$
	}

	/** Adds a block. */
	public ReportBuilder add(ReportBlock block) {
		blocks.add(block);
		return this;
	}

	/** Adds what a section built. */
	public ReportBuilder addAll(List<? extends ReportBlock> more) {
		blocks.addAll(more);
		return this;
	}

	/** Returns the blocks so far, as a section hands them on. */
	public List<ReportBlock> blocks() {
		return List.copyOf(blocks);
	}

	/** Returns the document of the blocks so far. */
	public ReportDocument build(String title, String subtitle, ReportMetadata metadata) {
		return new ReportDocument(title, subtitle, metadata, blocks);
	}
}
