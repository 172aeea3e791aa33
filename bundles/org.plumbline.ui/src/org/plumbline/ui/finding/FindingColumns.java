package org.plumbline.ui.finding;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.event.Times;
import org.plumbline.core.rule.Finding;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.draw.Amounts;
import org.plumbline.ui.preference.DisplayTime;

/** The columns of the list of findings: what, on how many hosts, when first and last, and how it spread over time. */
final class FindingColumns {

	private static final int WIDE = 420;
	private static final int NARROW = 60;
	private static final int TIME = 150;
	private static final int CURVE = 100;
	private static final int MARGIN = 3;
	/** So many slots are drawn, whatever is known: a burst looks like a burst. */
	private static final int SLOTS = 32;

	private FindingColumns() {
	}

	static void addTo(TreeViewer tree) {
		tree.getTree().setHeaderVisible(true);
		column(tree, Messages.FindingColumns_finding, WIDE, SWT.LEFT).setLabelProvider(
				new DelegatingStyledCellLabelProvider(new FindingLabels(new Icons(tree.getTree()))));
		text(tree, Messages.FindingColumns_hosts, NARROW, SWT.RIGHT, each -> Amounts.count(each.hosts().size()));
		text(tree, Messages.FindingColumns_first, TIME, SWT.LEFT, each -> time(each.firstNs()));
		text(tree, Messages.FindingColumns_last, TIME, SWT.LEFT, each -> time(each.lastNs()));
		column(tree, Messages.FindingColumns_curve, CURVE, SWT.LEFT).setLabelProvider(new Curve());
	}

	private static String time(long timeNs) {
		return timeNs == Times.UNKNOWN_NS ? "" : DisplayTime.current().seconds(timeNs); //$NON-NLS-1$
	}

	private static TreeViewerColumn column(TreeViewer tree, String title, int width, int side) {
		TreeViewerColumn column = new TreeViewerColumn(tree, side);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		return column;
	}

	private static void text(TreeViewer tree, String title, int width, int side, Function<Finding, String> text) {
		column(tree, title, width, side).setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof FindingNode node ? text.apply(node.finding()) : ""; //$NON-NLS-1$
			}
		});
	}

	/** Returns heights of bars from 0 to {@code height} for counts; what happened at all is seen. */
	static int[] bars(List<Long> counts, int height) {
		long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
		return counts.stream().mapToInt(each -> each == 0 ? 0 : (int) Math.max(1, each * height / Math.max(1, most)))
				.toArray();
	}

	private static final class Curve extends OwnerDrawLabelProvider {

		@Override
		protected void measure(Event event, Object element) {
			// as high as the other columns make it
		}

		@Override
		protected void erase(Event event, Object element) {
			event.detail &= ~SWT.FOREGROUND;
		}

		@Override
		protected void paint(Event event, Object element) {
			if (!(element instanceof FindingNode node)) {
				return;
			}
			Rectangle place = event.getBounds();
			int height = place.height - 2 * MARGIN;
			int[] bars = bars(node.finding().profile(), height);
			int width = Math.max(1, (CURVE - 2 * MARGIN) / SLOTS);
			event.gc.setBackground(Colours.get(Colours.severity(node.finding().severity())));
			for (int i = 0; i < bars.length; i++) {
				event.gc.fillRectangle(place.x + MARGIN + i * width, place.y + MARGIN + height - bars[i], width,
						bars[i]);
			}
		}
	}
}
