package org.plumbline.ui.scsi;

import org.eclipse.osgi.util.NLS;

/** Texts of the decoding view. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String DecodeInput_copy;
	public static String DecodeInput_copyMarkdown;
	public static String DecodeInput_hint;
	public static String DecodeInput_same;
	public static String DecodeInput_sameTip;
	public static String DecodeInput_tip;
	public static String FactSheet_harmless;
	public static String FactText_advice;
	public static String FactText_code;
	public static String FactText_decides;
	public static String FactText_doubts;
	public static String FactText_meaning;
	public static String FactText_part;
	public static String FactText_related;
	public static String FactText_sources;
	public static String ScsiDecodeView_noCase;
	public static String ScsiDecodeView_noCode;
	public static String ScsiDecodeView_noSelection;
	public static String ScsiDecodeView_unknownInput;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
