package org.plumbline.ui.finding;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.plumbline.core.event.Severity;
import org.plumbline.model.casefile.FindingState;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.app.Icons;
import org.plumbline.ui.draw.Amounts;

/** Severity, title, number of events and judgement of a finding. A dismissed one is struck out. */
final class FindingLabels extends LabelProvider implements IStyledLabelProvider {

	private static final Styler DISMISSED = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.strikeout = true;
			style.foreground = Colours.get(Colours.TEXT_MUTED);
		}
	};

	private final Icons icons;

	FindingLabels(Icons icons) {
		this.icons = icons;
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof FindingGroup group) {
			return new StyledString(NLS.bind(Messages.FindingLabels_group, group.title(),
					Amounts.count(group.nodes().size())));
		}
		FindingNode node = (FindingNode) element;
		Styler style = node.state() == FindingState.DISMISSED ? DISMISSED : null; // null: as the tree is
		StyledString text = new StyledString(node.finding().title(), style);
		String count = Amounts.count(node.finding().count());
		text.append("  " + NLS.bind(Messages.FindingLabels_count, count), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		if (node.state() == FindingState.CONFIRMED) {
			text.append("  " + Messages.FindingLabels_confirmed, StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
		}
		if (node.entry().isPresent() && !node.entry().get().isInReport()) {
			text.append("  " + Messages.FindingLabels_notInReport, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return icons.get(icon(element instanceof FindingGroup group ? group.worst()
				: ((FindingNode) element).finding().severity()));
	}

	/** Returns the icon of a severity; four are enough to tell apart at a glance. */
	static String icon(Severity severity) {
		return switch (severity) {
		case EMERGENCY, ALERT, CRITICAL -> "severityCritical"; //$NON-NLS-1$
		case ERROR -> "severityError"; //$NON-NLS-1$
		case WARNING -> "severityWarning"; //$NON-NLS-1$
		case NOTICE, INFO, DEBUG -> "severityInfo"; //$NON-NLS-1$
		};
	}
}
