package org.plumbline.ui.annotation;

import org.eclipse.osgi.util.NLS;

/** Texts of annotations. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String Annotating_cause;
	public static String Annotating_effect;
	public static String Annotating_question;
	public static String Annotating_remedy;
	public static String Annotating_reply;
	/** {0} author, {1} text */
	public static String Annotating_said;
	public static String AnnotationDialog_add;
	/** {0} author */
	public static String AnnotationDialog_author;
	public static String AnnotationDialog_colour;
	public static String AnnotationDialog_comment;
	public static String AnnotationDialog_edit;
	public static String AnnotationDialog_tag;
	/** {0} number of replies */
	public static String AnnotationLabels_replies;
	public static String AnnotationView_author;
	public static String AnnotationView_comment;
	public static String AnnotationView_edit;
	public static String AnnotationView_remove;
	public static String AnnotationView_reopen;
	public static String AnnotationView_reply;
	public static String AnnotationView_resolve;
	public static String AnnotationView_tag;
	public static String AnnotationView_time;
	public static String Swatches_amber;
	public static String Swatches_blue;
	public static String Swatches_green;
	public static String Swatches_none;
	public static String Swatches_red;
	public static String Swatches_violet;
	/** {0} name of the step; may be empty */
	public static String UndoHandler_redo;
	/** {0} name of the step; may be empty */
	public static String UndoHandler_undo;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
