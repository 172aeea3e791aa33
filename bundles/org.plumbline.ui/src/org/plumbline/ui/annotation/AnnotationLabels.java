package org.plumbline.ui.annotation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.casefile.Orphans;
import org.plumbline.core.casefile.Orphans.State;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.casework.MarkedText;
import org.plumbline.ui.preference.DisplayTime;
import org.plumbline.ui.session.CaseSession;

/** The cells of the list of annotations. Frees its pictures with the table. */
final class AnnotationLabels extends LabelProvider implements ITableLabelProvider {

	static final int ABOUT = 0;
	static final int COMMENT = 1;
	static final int TAG = 2;
	static final int AUTHOR = 3;

	private final CaseSession session;
	private final Map<String, Image> squares = new HashMap<>();

	AnnotationLabels(CaseSession session) {
		this.session = session;
	}

	@Override
	public String getColumnText(Object element, int column) {
		Annotation annotation = (Annotation) element;
		return switch (column) {
		case ABOUT -> about(annotation);
		case COMMENT -> comment(annotation);
		case TAG -> annotation.getTag();
		case AUTHOR -> annotation.getAuthor();
		default -> throw new IllegalArgumentException("column " + column); //$NON-NLS-1$
		};
	}

	private String about(Annotation annotation) {
		OpenedCase opened = session.opened().orElseThrow();
		String lost = Orphans.state(annotation, opened) == State.ORPHANED ? "\u26a0 " : ""; //$NON-NLS-1$ //$NON-NLS-2$
		boolean subject = !annotation.getSubject().isEmpty() || annotation.getKind().equals("case"); //$NON-NLS-1$
		return lost + (subject ? Subject.of(annotation, opened)
				: DisplayTime.current().withoutYear(annotation.getTargetTimeNs()));
	}

	private static String comment(Annotation annotation) {
		String text = MarkedText.line(annotation.getText());
		int replies = annotation.getReplies().size();
		return (annotation.isResolved() ? "\u2713 " : "") + text //$NON-NLS-1$ //$NON-NLS-2$
				+ switch (replies) {
				case 0 -> ""; //$NON-NLS-1$
				case 1 -> Messages.AnnotationLabels_reply;
				default -> NLS.bind(Messages.AnnotationLabels_replies, replies);
				};
	}

	@Override
	public Image getColumnImage(Object element, int column) {
		String colour = Colours.ofPerson(((Annotation) element).getColour());
		return column == ABOUT ? squares.computeIfAbsent(colour, each -> Swatches.picture(Display.getCurrent(), each))
				: null; // null means "no picture" to JFace
	}

	@Override
	public void dispose() {
		squares.values().forEach(Image::dispose);
		super.dispose();
	}
}
