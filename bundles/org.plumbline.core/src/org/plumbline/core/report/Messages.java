package org.plumbline.core.report;

import org.eclipse.osgi.util.NLS;

/** Texts of the report. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} file extension */
	public static String CaseReport_noExporter;
	public static String CaseReport_subtitle;
	public static String Chapter_untitled;
	public static String DecodeTable_device;
	public static String DecodeTable_seen;
	public static String DevicePassport_aliases;
	public static String DevicePassport_change;
	public static String DevicePassport_changes;
	public static String DevicePassport_codes;
	public static String DevicePassport_count;
	public static String DevicePassport_datastores;
	public static String DevicePassport_driver;
	public static String DevicePassport_failures;
	public static String DevicePassport_first;
	/** {0} size */
	public static String DevicePassport_gib;
	public static String DevicePassport_host;
	public static String DevicePassport_hosts;
	public static String DevicePassport_last;
	public static String DevicePassport_meaning;
	/** {0} count */
	public static String DevicePassport_more;
	public static String DevicePassport_path;
	public static String DevicePassport_paths;
	public static String DevicePassport_rawOf;
	/** {0} time, {1} name, {2} host, {3} meaning */
	public static String DevicePassport_sequence;
	public static String DevicePassport_sequences;
	public static String DevicePassport_serial;
	public static String DevicePassport_size;
	public static String DevicePassport_state;
	public static String DevicePassport_target;
	public static String DevicePassport_time;
	/** {0} id */
	public static String DevicePassport_title;
	public static String DevicePassport_vendor;
	public static String DevicePassport_vms;
	public static String PlanEditor_add;
	public static String PlanEditor_audience;
	public static String PlanEditor_choose;
	public static String PlanEditor_order;
	public static String PlanEditor_remove;
	public static String PlanEditor_template;
	public static String PlanEditor_title;
	public static String PlanEditor_write;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
