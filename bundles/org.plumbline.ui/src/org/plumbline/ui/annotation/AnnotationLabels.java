package org.plumbline.ui.annotation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.plumbline.model.casefile.Annotation;
import org.plumbline.ui.preference.DisplayTime;

/** The cells of the list of annotations. Frees its pictures with the table. */
final class AnnotationLabels extends LabelProvider implements ITableLabelProvider {

	static final int TIME = 0;
	static final int COMMENT = 1;
	static final int TAG = 2;
	static final int AUTHOR = 3;

	private final Map<String, Image> squares = new HashMap<>();

	@Override
	public String getColumnText(Object element, int column) {
		Annotation annotation = (Annotation) element;
		return switch (column) {
		case TIME -> DisplayTime.current().withoutYear(annotation.getTargetTimeNs());
		case COMMENT -> comment(annotation);
		case TAG -> annotation.getTag();
		case AUTHOR -> annotation.getAuthor();
		default -> throw new IllegalArgumentException("column " + column); //$NON-NLS-1$
		};
	}

	private static String comment(Annotation annotation) {
		String text = annotation.getText().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		int replies = annotation.getReplies().size();
		return (annotation.isResolved() ? "\u2713 " : "") + text //$NON-NLS-1$ //$NON-NLS-2$
				+ (replies == 0 ? "" : NLS.bind(Messages.AnnotationLabels_replies, replies)); //$NON-NLS-1$
	}

	@Override
	public Image getColumnImage(Object element, int column) {
		String colour = ((Annotation) element).getColour();
		return column == TIME ? squares.computeIfAbsent(colour, each -> Swatches.picture(Display.getCurrent(), each))
				: null; // null means "no picture" to JFace
	}

	@Override
	public void dispose() {
		squares.values().forEach(Image::dispose);
		super.dispose();
	}
}
