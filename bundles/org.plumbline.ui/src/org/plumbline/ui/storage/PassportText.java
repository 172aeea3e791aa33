package org.plumbline.ui.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.plumbline.core.report.Heading;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.Paragraph;
import org.plumbline.core.report.Prose;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.Run;
import org.plumbline.core.report.Table;
import org.plumbline.ui.app.Colours;

/** Writes the blocks of a passport into a text of the window, tables in columns of equal width. */
final class PassportText {

	private static final int WIDEST = 96;
	private static final int LONGEST_LINE = 130;

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	void show(String title, String subtitle, List<ReportBlock> blocks, StyledText target) {
		styled(title, SWT.BOLD, Colours.TEXT);
		styled(subtitle, SWT.NORMAL, Colours.TEXT_MUTED);
		text.append('\n');
		blocks.forEach(this::block);
		target.setText(text.toString());
		target.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private void styled(String line, int style, String colour) {
		styles.add(new StyleRange(text.length(), line.length(), Colours.get(colour), null, style));
		text.append(line).append('\n');
	}

	private void block(ReportBlock block) {
		switch (block) {
		case Heading heading -> {
			text.append('\n');
			styled(heading.text(), SWT.BOLD, Colours.ACCENT);
		}
		case KeyValues values -> table(values.entries().stream()
				.map(each -> List.of(each.key(), plain(each.value()))).toList());
		case Paragraph paragraph -> wrapped(plain(paragraph.prose()));
		case Table table -> {
			List<List<String>> rows = new ArrayList<>();
			rows.add(table.columns().stream().map(Table.Column::title).toList());
			table.rows().forEach(each -> rows.add(each.cells().stream().map(cell -> plain(cell.prose())).toList()));
			int from = text.length();
			table(rows);
			int head = text.indexOf("\n", from) - from; //$NON-NLS-1$
			styles.add(new StyleRange(from, head, Colours.get(Colours.TEXT_MUTED), null));
		}
		default -> {
			// a passport has no other blocks
		}
		}
	}

	/** Tables must not be broken, so the page as a whole cannot be: paragraphs are, here. */
	private void wrapped(String paragraph) {
		int length = 0;
		for (String word : paragraph.split(" ")) { //$NON-NLS-1$
			boolean next = length > 0 && length + word.length() > LONGEST_LINE;
			String gap = length == 0 ? "" : next ? "\n    " : " "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			text.append(gap).append(word);
			length = next ? gap.length() + word.length() : length + gap.length() + word.length();
		}
		text.append('\n');
	}

	private void table(List<List<String>> rows) {
		int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				widths[i] = Math.max(widths[i], Math.min(row.get(i).length(), WIDEST));
			}
		}
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < row.size(); i++) {
				line.append(row.get(i)).repeat(' ', Math.max(0, widths[i] - row.get(i).length()) + 2);
			}
			text.append(line.toString().stripTrailing()).append('\n');
		}
	}

	private static String plain(Prose prose) {
		return prose.runs().stream().map(PassportText::plain).collect(Collectors.joining());
	}

	private static String plain(Run run) {
		return switch (run) {
		case Run.Text each -> each.text();
		case Run.Bold each -> each.text();
		case Run.Code each -> each.text();
		default -> ""; //$NON-NLS-1$
		};
	}
}
