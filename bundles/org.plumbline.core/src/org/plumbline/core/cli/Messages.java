package org.plumbline.core.cli;

import org.eclipse.osgi.util.NLS;

/** Texts of the command line. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} option */
	public static String AnalyzeCommand_notForFolders;
	public static String AnalyzeCommand_nothing;
	/** {0} number of bundles, {1} number of those that could not be read */
	public static String FolderAnalysis_bundles;
	/** {0} severity, {1} rule, {2} title, {3} names of hosts */
	public static String FolderAnalysis_finding;
	/** {0} class of the failure, {1} file */
	public static String FolderAnalysis_ourFailure;
	public static String AnalyzeCommand_caseNeedsAFile;

	/** {0} comment of the engineer */
	public static String AnalyzeCommand_dismissed;
	/** {0} what was given */
	public static String AnalyzeCommand_notAnAudience;
	/** {0} option */
	public static String Arguments_unknownOption;
	/** {0} option */
	public static String Arguments_valueMissing;
	/** {0} who */
	public static String CaseCommand_held;
	public static String CaseCommand_noOutput;
	public static String CaseCommand_oneFile;
	public static String CaseCommand_usage;
	/** {0} name, {1} host, {2} release, {3} checksum */
	public static String CaseInfo_bundle;
	/** {0} title, {1} format version, {2} state of the review */
	public static String CaseInfo_case;
	/** {0}, {1}, {2} numbers */
	public static String CaseInfo_counts;
	/** {0} value */
	public static String CaseMerging_base;
	/** {0} person, {1} time, {2} value */
	public static String CaseMerging_claim;
	/** {0} what, {1} field */
	public static String CaseMerging_conflict;
	public static String CaseMerging_empty;
	public static String CaseMerging_usage;
	/** {0} file */
	public static String CaseNew_exists;
	/** {0} file */
	public static String CaseNew_notABundle;
	public static String CasePlan_usage;
	/** {0} text */
	public static String CleanUps_notATime;
	/** {0} text */
	public static String CleanUps_notAnAction;
	public static String CaseNew_usage;
	/** {0} entries, {1} and {2} bundles */
	public static String CaseVerify_holds;
	/** {0} file */
	public static String CaseVerify_otherBundle;
	/** {0} failure, {1} file of the log */
	public static String CommandLine_failure;
	public static String CommandLine_help;
	/** {0} reason */
	public static String CommandLine_resultsLost;
	/** {0} command */
	public static String CommandLine_unknown;
	/** {0} command, {1} what is wrong */
	public static String CommandLine_usage;
	/** {0} how many */
	public static String CountersCommand_more;
	/** {0} host, {1} time */
	public static String CrashesCommand_alike;
	/** {0} bank, {1} status, {2} what it means */
	public static String CrashesCommand_check;
	/** {0} time, {1} host, {2} kind, {3} program, world or heap, {4} reason */
	public static String CrashesCommand_crash;
	/** {0} host, {1} time, {2} bundle */
	public static String CrashesCommand_elsewhere;
	/** {0} module */
	public static String CrashesCommand_module;
	/** {0} signature */
	public static String CrashesCommand_signature;
	/** {0} what, {1} before, {2} after */
	public static String DiffCommand_changed;
	/** {0} what, {1} its value */
	public static String DiffCommand_gone;
	/** {0} change, {1} and {2} events per hour, {3} program, {4} signature */
	public static String DiffCommand_line;
	/** {0} classes */
	public static String DiffCommand_more;
	/** {0} what, {1} its value */
	public static String DiffCommand_new;
	/** {0} areas */
	public static String DiffCommand_notCompared;
	public static String DiffCommand_nothing;
	/** {0} time */
	public static String DiffCommand_overlap;
	public static String DiffCommand_usage;
	/** {0} what was given, {1} what is wrong with it */
	public static String EventsCommand_notAPattern;
	/** {0} query, {1} place of the mistake, from 1, {2} what is wrong */
	public static String EventsCommand_notAQuery;
	/** {0} what was given */
	public static String EventsCommand_notASeverity;
	/** {0} what was given */
	public static String EventsCommand_notATime;
	/** {0} what was given */
	public static String EventWriter_unknownFormat;
	/** {0} first day, {1} last day; begins with a space */
	public static String Forecasts_band;
	/** {0} host, {1} ramdisk, {2} day, {3} band or empty, {4} bytes, {5} from what it follows */
	public static String Forecasts_date;
	/** {0} first day; begins with a space */
	public static String Forecasts_earliest;
	/** {0} host, {1} ramdisk, {2} why there is no date */
	public static String Forecasts_noDate;
	/** {0} files, {1} failures */
	public static String FormatsCommand_checked;
	public static String FormatsCommand_usage;
	/** {0} name, {1} host, {2} release, {3} build, {4} time */
	public static String InfoCommand_bundle;
	/** {0} members, {1} logs, {2} outputs, {3} duplicates, {4} not read */
	public static String InfoCommand_members;
	/** {0} source, {1} line, {2} text */
	public static String InfoCommand_place;
	/** {0} path, {1} lines, {2} events, {3} first time, {4} last time */
	public static String InfoCommand_source;
	/** {0} first time, {1} last time */
	public static String InfoCommand_span;
	/** {0} time, {1} place and line */
	public static String RamdiskLines_cleanUp;
	/** {0} time, {1} place and line */
	public static String RamdiskLines_consequence;
	/** {0} families with numbers */
	public static String RamdiskLines_families;
	/** {0} size, {1} path */
	public static String RamdiskLines_filler;
	/** {0} host, {1} ramdisk, {2} what ran out, {3} time, {4} place and line */
	public static String RamdiskLines_first;
	/** {0} number of devices, {1} devices with numbers */
	public static String RamdiskLines_gone;
	/** {0} host, {1} ramdisk, {2} sentence */
	public static String RamdiskLines_plan;
	public static String RamdiskLines_rounded;
	/** {0} host, {1} counters, {2} live, {3} dead, {4} highest id */
	public static String RamdiskLines_statistics;
	/** {0} host, {1} ramdisk, {2} used, {3} size, {4} percent, {5} left */
	public static String RamdisksCommand_sample;
	public static String ReportCommand_usage;
	/** {0} name or folder */
	public static String ReportWriting_noTemplate;
	/** {0} number of files, {1} number of failures */
	public static String RulesCommand_checked;
	/** {0} what was given */
	public static String RulesCommand_unknown;
	/** {0} file */
	public static String RulesCommand_unreadable;
	public static String RulesCommand_usage;
	/** {0} file, {1} reason */
	public static String Session_cannotWrite;
	public static String Session_noFolder;
	/** {0} folder */
	public static String Session_noFormats;
	/** {0} folder */
	public static String Session_noCodes;
	public static String Session_noInput;
	public static String Session_noRights;
	/** {0} folder */
	public static String Session_noRules;
	/** {0} what was given, {1} least, {2} most */
	public static String Session_notANumber;
	/** {0} what was given */
	public static String Session_notAPair;
	/** {0} what was given */
	public static String Session_notAZone;
	/** {0} what was given */
	public static String Session_notSeconds;
	/** {0} id, {1} vendor and model, {2} hosts, {3} paths, {4} datastores */
	public static String StorageCommand_device;
	/** {0} count, {1} codes, {2} name, {3} first, {4} last */
	public static String StorageCommand_failure;
	/** {0} count, {1} codes, {2} name, {3} first, {4} last */
	public static String StorageCommand_harmless;
	/** {0} name, {1} host, {2} device, {3} first time, {4} events */
	public static String StorageCommand_sequence;

	/** {0} file */
	public static String Session_passwordFile;
	/** {0} case file, {1} why */
	public static String Session_notNoted;
	/** {0} name of the bundle */
	public static String CaseVerify_otherInside;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
