package org.plumbline.ui.annotation;

/**
 * What a person enters about an event.
 *
 * @param text   comment, not empty
 * @param tag    short word; may be empty
 * @param colour {@code #rrggbb}; empty for none
 */
record AnnotationText(String text, String tag, String colour) {

	/** Nothing entered yet. */
	static final AnnotationText NEW = new AnnotationText("", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
}
