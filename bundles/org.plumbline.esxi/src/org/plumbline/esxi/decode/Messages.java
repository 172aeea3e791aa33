package org.plumbline.esxi.decode;

/**
 * Texts of the decoder. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. Not
 * filled by Eclipse's NLS, see {@link Texts}.
 */
final class Messages {

	private static final Texts TEXTS = Texts.of(Messages.class);

	static final String CodeList_combination = TEXTS.get("CodeList_combination"); //$NON-NLS-1$
	static final String CodeList_command = TEXTS.get("CodeList_command"); //$NON-NLS-1$
	static final String CodeList_device = TEXTS.get("CodeList_device"); //$NON-NLS-1$
	static final String CodeList_host = TEXTS.get("CodeList_host"); //$NON-NLS-1$
	static final String CodeList_nvmeCommand = TEXTS.get("CodeList_nvmeCommand"); //$NON-NLS-1$
	static final String CodeList_nvmeStatus = TEXTS.get("CodeList_nvmeStatus"); //$NON-NLS-1$
	static final String CodeList_plugin = TEXTS.get("CodeList_plugin"); //$NON-NLS-1$
	static final String CodeList_sense = TEXTS.get("CodeList_sense"); //$NON-NLS-1$
	static final String CodeList_senseKey = TEXTS.get("CodeList_senseKey"); //$NON-NLS-1$
	static final String CodeList_vendor = TEXTS.get("CodeList_vendor"); //$NON-NLS-1$

	static final String Doubts_checkConditionWithoutSense = TEXTS.get("Doubts_checkConditionWithoutSense"); //$NON-NLS-1$
	static final String Doubts_doNotRetry = TEXTS.get("Doubts_doNotRetry"); //$NON-NLS-1$
	/** {0} name of the form */
	static final String Doubts_formNotVerified = TEXTS.get("Doubts_formNotVerified"); //$NON-NLS-1$
	static final String Doubts_injected = TEXTS.get("Doubts_injected"); //$NON-NLS-1$
	/** {0} sense as written, {1} what it would say */
	static final String Doubts_invalidSense = TEXTS.get("Doubts_invalidSense"); //$NON-NLS-1$
	/** {0} deciding status as written, {1} lower ones as written */
	static final String Doubts_lowerLevels = TEXTS.get("Doubts_lowerLevels"); //$NON-NLS-1$
	static final String Doubts_noKey = TEXTS.get("Doubts_noKey"); //$NON-NLS-1$
	static final String Doubts_noStatus = TEXTS.get("Doubts_noStatus"); //$NON-NLS-1$
	/** {0} sense as written, {1} what it would say */
	static final String Doubts_possibleSense = TEXTS.get("Doubts_possibleSense"); //$NON-NLS-1$
	/** {0} code as written, {1} the release of the meaning taken */
	static final String Doubts_releaseUnknown = TEXTS.get("Doubts_releaseUnknown"); //$NON-NLS-1$
	static final String Doubts_statusOnNextLine = TEXTS.get("Doubts_statusOnNextLine"); //$NON-NLS-1$
	/** {0} sense as written */
	static final String Doubts_validWithoutCheckCondition = TEXTS.get("Doubts_validWithoutCheckCondition"); //$NON-NLS-1$

	static final String EventIds_audit = TEXTS.get("EventIds_audit"); //$NON-NLS-1$
	static final String EventIds_clear = TEXTS.get("EventIds_clear"); //$NON-NLS-1$
	static final String EventIds_kind = TEXTS.get("EventIds_kind"); //$NON-NLS-1$
	static final String EventIds_problem = TEXTS.get("EventIds_problem"); //$NON-NLS-1$
	static final String EventIds_seen = TEXTS.get("EventIds_seen"); //$NON-NLS-1$
	static final String Mending_blanks = TEXTS.get("Mending_blanks"); //$NON-NLS-1$
	static final String Mending_characters = TEXTS.get("Mending_characters"); //$NON-NLS-1$
	static final String Mending_codeMissing = TEXTS.get("Mending_codeMissing"); //$NON-NLS-1$
	static final String Mending_qualifierMissing = TEXTS.get("Mending_qualifierMissing"); //$NON-NLS-1$
	static final String Mending_quotes = TEXTS.get("Mending_quotes"); //$NON-NLS-1$
	/** {0} as written, {1} as read */
	static final String Mending_read = TEXTS.get("Mending_read"); //$NON-NLS-1$

	static final String Names_notASenseKey = TEXTS.get("Names_notASenseKey"); //$NON-NLS-1$
	static final String Names_unassigned = TEXTS.get("Names_unassigned"); //$NON-NLS-1$
	static final String Names_unknownCode = TEXTS.get("Names_unknownCode"); //$NON-NLS-1$
	static final String Names_vendor = TEXTS.get("Names_vendor"); //$NON-NLS-1$

	static final String NvmeVerdicts_driverAdvice = TEXTS.get("NvmeVerdicts_driverAdvice"); //$NON-NLS-1$
	static final String Opcodes_advice = TEXTS.get("Opcodes_advice"); //$NON-NLS-1$
	static final String Opcodes_guest = TEXTS.get("Opcodes_guest"); //$NON-NLS-1$
	static final String Opcodes_guestAdvice = TEXTS.get("Opcodes_guestAdvice"); //$NON-NLS-1$
	/** {0} name of the family */
	static final String Opcodes_memberOf = TEXTS.get("Opcodes_memberOf"); //$NON-NLS-1$
	static final String Opcodes_unknown = TEXTS.get("Opcodes_unknown"); //$NON-NLS-1$
	static final String Opcodes_vendor = TEXTS.get("Opcodes_vendor"); //$NON-NLS-1$

	static final String Readings_additionalSense = TEXTS.get("Readings_additionalSense"); //$NON-NLS-1$
	static final String Readings_command = TEXTS.get("Readings_command"); //$NON-NLS-1$
	static final String Readings_deviceStatus = TEXTS.get("Readings_deviceStatus"); //$NON-NLS-1$
	static final String Readings_hostStatus = TEXTS.get("Readings_hostStatus"); //$NON-NLS-1$
	/** {0} first release */
	static final String Releases_from = TEXTS.get("Releases_from"); //$NON-NLS-1$
	/** {0} first release, {1} last release */
	static final String Releases_fromTo = TEXTS.get("Releases_fromTo"); //$NON-NLS-1$
	/** {0} last release */
	static final String Releases_upTo = TEXTS.get("Releases_upTo"); //$NON-NLS-1$

	/** {0} names, with the kind of device behind each */
	static final String ScsiFields_otherNames = TEXTS.get("ScsiFields_otherNames"); //$NON-NLS-1$
	static final String ScsiFields_action = TEXTS.get("ScsiFields_action"); //$NON-NLS-1$
	static final String ScsiFields_additionalSense = TEXTS.get("ScsiFields_additionalSense"); //$NON-NLS-1$
	static final String ScsiFields_assigned = TEXTS.get("ScsiFields_assigned"); //$NON-NLS-1$
	static final String ScsiFields_command = TEXTS.get("ScsiFields_command"); //$NON-NLS-1$
	static final String ScsiFields_controller = TEXTS.get("ScsiFields_controller"); //$NON-NLS-1$
	static final String ScsiFields_device = TEXTS.get("ScsiFields_device"); //$NON-NLS-1$
	static final String ScsiFields_deviceStatus = TEXTS.get("ScsiFields_deviceStatus"); //$NON-NLS-1$
	static final String ScsiFields_hostStatus = TEXTS.get("ScsiFields_hostStatus"); //$NON-NLS-1$
	static final String ScsiFields_issuingWorld = TEXTS.get("ScsiFields_issuingWorld"); //$NON-NLS-1$
	static final String ScsiFields_kernelWorld = TEXTS.get("ScsiFields_kernelWorld"); //$NON-NLS-1$
	static final String ScsiFields_namespace = TEXTS.get("ScsiFields_namespace"); //$NON-NLS-1$
	static final String ScsiFields_notDecoded = TEXTS.get("ScsiFields_notDecoded"); //$NON-NLS-1$
	static final String ScsiFields_nvmeStatus = TEXTS.get("ScsiFields_nvmeStatus"); //$NON-NLS-1$
	static final String ScsiFields_path = TEXTS.get("ScsiFields_path"); //$NON-NLS-1$
	static final String ScsiFields_pluginStatus = TEXTS.get("ScsiFields_pluginStatus"); //$NON-NLS-1$
	static final String ScsiFields_queue = TEXTS.get("ScsiFields_queue"); //$NON-NLS-1$
	static final String ScsiFields_range = TEXTS.get("ScsiFields_range"); //$NON-NLS-1$
	static final String ScsiFields_repeats = TEXTS.get("ScsiFields_repeats"); //$NON-NLS-1$
	static final String ScsiFields_repeatsWhy = TEXTS.get("ScsiFields_repeatsWhy"); //$NON-NLS-1$
	static final String ScsiFields_senseInvalid = TEXTS.get("ScsiFields_senseInvalid"); //$NON-NLS-1$
	static final String ScsiFields_senseKey = TEXTS.get("ScsiFields_senseKey"); //$NON-NLS-1$
	static final String ScsiFields_senseNone = TEXTS.get("ScsiFields_senseNone"); //$NON-NLS-1$
	static final String ScsiFields_sensePossible = TEXTS.get("ScsiFields_sensePossible"); //$NON-NLS-1$
	static final String ScsiFields_senseValid = TEXTS.get("ScsiFields_senseValid"); //$NON-NLS-1$
	static final String ScsiFields_senseValidity = TEXTS.get("ScsiFields_senseValidity"); //$NON-NLS-1$
	static final String ScsiFields_unassigned = TEXTS.get("ScsiFields_unassigned"); //$NON-NLS-1$
	static final String ScsiFields_vendorCode = TEXTS.get("ScsiFields_vendorCode"); //$NON-NLS-1$
	static final String ScsiFields_vendorQualifier = TEXTS.get("ScsiFields_vendorQualifier"); //$NON-NLS-1$
	static final String ScsiFields_world = TEXTS.get("ScsiFields_world"); //$NON-NLS-1$

	/** {0} meaning of the sense key, {1} name of the pair */
	static final String Verdicts_assigned = TEXTS.get("Verdicts_assigned"); //$NON-NLS-1$
	/** {0} name of the command */
	static final String Verdicts_command = TEXTS.get("Verdicts_command"); //$NON-NLS-1$
	/** {0} words of the driver */
	static final String Verdicts_driver = TEXTS.get("Verdicts_driver"); //$NON-NLS-1$
	/** {0} words of the driver, {1} what is seen above */
	static final String Verdicts_driverKnown = TEXTS.get("Verdicts_driverKnown"); //$NON-NLS-1$
	/** {0} meaning of the form, {1} words of the line */
	static final String Verdicts_inWords = TEXTS.get("Verdicts_inWords"); //$NON-NLS-1$
	static final String Verdicts_notInRelease = TEXTS.get("Verdicts_notInRelease"); //$NON-NLS-1$
	/** {0} name of the pair */
	static final String Verdicts_pairOnly = TEXTS.get("Verdicts_pairOnly"); //$NON-NLS-1$
	/** {0} meaning of the sense key */
	static final String Verdicts_unassigned = TEXTS.get("Verdicts_unassigned"); //$NON-NLS-1$
	static final String Verdicts_notBelieved = TEXTS.get("Verdicts_notBelieved"); //$NON-NLS-1$
	static final String Verdicts_notBelievedAdvice = TEXTS.get("Verdicts_notBelievedAdvice"); //$NON-NLS-1$
	static final String Verdicts_unknown = TEXTS.get("Verdicts_unknown"); //$NON-NLS-1$
	static final String Verdicts_unknownAdvice = TEXTS.get("Verdicts_unknownAdvice"); //$NON-NLS-1$
	/** {0} array family, {1} meaning */
	static final String Verdicts_vendorPack = TEXTS.get("Verdicts_vendorPack"); //$NON-NLS-1$
	/** {0} meaning of the sense key */
	static final String Verdicts_vendor = TEXTS.get("Verdicts_vendor"); //$NON-NLS-1$
	static final String Verdicts_vendorAdvice = TEXTS.get("Verdicts_vendorAdvice"); //$NON-NLS-1$

	static final String DeviceNames_alias = TEXTS.get("DeviceNames_alias"); //$NON-NLS-1$
	static final String DeviceNames_local = TEXTS.get("DeviceNames_local"); //$NON-NLS-1$
	static final String DeviceNames_maker = TEXTS.get("DeviceNames_maker"); //$NON-NLS-1$
	static final String DeviceNames_netapp = TEXTS.get("DeviceNames_netapp"); //$NON-NLS-1$
	static final String DeviceNames_serial = TEXTS.get("DeviceNames_serial"); //$NON-NLS-1$
	static final String DeviceNames_shared = TEXTS.get("DeviceNames_shared"); //$NON-NLS-1$
	/** {0} id */
	static final String DeviceNames_title = TEXTS.get("DeviceNames_title"); //$NON-NLS-1$
	/** {0} maker */
	static final String DeviceNames_titleMaker = TEXTS.get("DeviceNames_titleMaker"); //$NON-NLS-1$
	static final String StorageLine_average = TEXTS.get("StorageLine_average"); //$NON-NLS-1$
	static final String StorageLine_from = TEXTS.get("StorageLine_from"); //$NON-NLS-1$
	static final String StorageLine_now = TEXTS.get("StorageLine_now"); //$NON-NLS-1$
	static final String StorageLine_state = TEXTS.get("StorageLine_state"); //$NON-NLS-1$
	static final String StorageLine_threshold = TEXTS.get("StorageLine_threshold"); //$NON-NLS-1$
	static final String StorageLine_to = TEXTS.get("StorageLine_to"); //$NON-NLS-1$
	static final String StorageLine_volume = TEXTS.get("StorageLine_volume"); //$NON-NLS-1$

	/** {0} names of columns, with commas */
	static final String VendorPacks_noColumn = TEXTS.get("VendorPacks_noColumn"); //$NON-NLS-1$
	static final String VendorPacks_noName = TEXTS.get("VendorPacks_noName"); //$NON-NLS-1$
	/** {0} name of the column, {1} what stands there, {2} greatest number */
	static final String VendorPacks_noNumber = TEXTS.get("VendorPacks_noNumber"); //$NON-NLS-1$
	static final String VendorPacks_notText = TEXTS.get("VendorPacks_notText"); //$NON-NLS-1$
	static final String VendorPacks_tooLarge = TEXTS.get("VendorPacks_tooLarge"); //$NON-NLS-1$
	/** {0} names of columns, with commas */
	static final String VendorPacks_unknownColumn = TEXTS.get("VendorPacks_unknownColumn"); //$NON-NLS-1$

	private Messages() {
	}

	/** Puts values in the places {@code {0}} to {@code {9}} of a text; braces within the values stay as they are. */
	static String bind(String text, Object... values) {
		var bound = new StringBuilder();
		int from = 0;
		for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
			int index = open + 2 < text.length() && text.charAt(open + 2) == '}' ? text.charAt(open + 1) - '0' : -1;
			boolean place = index >= 0 && index < values.length;
			bound.append(text, from, open).append(place ? values[index] : "{"); //$NON-NLS-1$
			from = open + (place ? 3 : 1);
		}
		return bound.append(text, from, text.length()).toString();
	}
}
