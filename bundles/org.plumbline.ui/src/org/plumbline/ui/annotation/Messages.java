package org.plumbline.ui.annotation;

import org.eclipse.osgi.util.NLS;

/** Texts of annotations. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String AnnotateMenu_annotate;
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
	public static String AnnotationLabels_reply;
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
	public static String Subject_span;
	public static String Subject_finding;
	public static String Subject_device;
	public static String Subject_ramdisk;
	public static String Subject_file;
	public static String Subject_case;
	public static String SubjectDialog_title;
	public static String SubjectDialog_kind;
	public static String SubjectDialog_which;
	public static String AnnotationView_about;
	public static String AnnotationView_bind;
	public static String AnnotationView_hint;
	public static String AnnotationView_noCase;
	public static String AnnotationView_all;
	public static String AnnotationView_open;
	public static String AnnotationView_orphaned;
	public static String AnnotationThread_orphaned;
	public static String AnnotationThread_quoted;
	public static String AnnotationThread_resolved;
	/** {0} start, {1} end */
	public static String Subject_fromTo;
	public static String AnnotationThread_lost;
	public static String AnnotationThread_kept;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
