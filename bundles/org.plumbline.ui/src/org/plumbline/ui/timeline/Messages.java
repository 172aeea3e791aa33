package org.plumbline.ui.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of the timeline. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String TimelineControl_name;
	public static String TimelineMenu_onlyLane;
	public static String TimelineMenu_allLanes;
	public static String TimelineMenu_onlyRange;
	public static String TimelineMenu_annotate;
	public static String TimelineMenu_anyTime;
	public static String TimelineMenu_wholeTime;
	public static String TimelineMenu_zoomIn;
	public static String TimelineMenu_zoomOut;
	/** {0} count of hits, {1} count of events */
	public static String TimelinePainter_hits;
	public static String TimelinePainter_marks;
	public static String TimelinePainter_overview;
	public static String TimelinePainter_utc;
	/** {0} text of the annotation */
	public static String TimelineTip_annotation;
	/** {0} host */
	public static String TimelineTip_boot;
	/** {0} count, {1} severity */
	public static String TimelineTip_count;
	/** {0} count of files */
	public static String TimelineTip_files;
	/** {0} title */
	public static String TimelineTip_finding;
	/** {0} count of hits, {1} count of events */
	public static String TimelineTip_hits;
	/** {0} count of marks that are not named */
	public static String TimelineTip_more;
	public static String TimelineTip_nothing;
	public static String TimelineView_empty;
	public static String TimelineView_loading;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
