package org.plumbline.esxi.section;

import org.eclipse.osgi.util.NLS;

/** Texts of the report sections. A key is {@code Class_purpose}; the text itself is in {@code messages.properties}. */
final class Messages extends NLS {

	/** {0} author, {1} when */
	public static String AnnotationsSection_by;
	public static String AnnotationsSection_intro;
	/** {0} path, {1} line */
	public static String AnnotationsSection_lost;
	/** {0} number of lines */
	public static String AnnotationsSection_moreLines;
	public static String AnnotationsSection_nobody;
	public static String AnnotationsSection_resolved;
	public static String AnnotationsSection_title;
	public static String AppendixSection_intro;
	public static String AppendixSection_title;
	public static String CaseSurroundings_contacts;
	public static String CaseSurroundings_name;
	public static String CaseSurroundings_note;
	public static String CaseSurroundings_organisation;
	public static String CaseSurroundings_product;
	public static String CaseSurroundings_products;
	public static String CaseSurroundings_reach;
	public static String CaseSurroundings_role;
	public static String CaseSurroundings_version;
	public static String CompareSection_changed;
	public static String CompareSection_columnAfter;
	public static String CompareSection_columnAfterRate;
	public static String CompareSection_columnBefore;
	public static String CompareSection_columnBeforeRate;
	public static String CompareSection_columnChange;
	public static String CompareSection_columnLine;
	public static String CompareSection_columnThing;
	public static String CompareSection_facts;
	public static String CompareSection_gone;
	public static String CompareSection_intro;
	public static String CompareSection_lessOften;
	public static String CompareSection_lines;
	/** {0} number */
	public static String CompareSection_more;
	public static String CompareSection_moreOften;
	public static String CompareSection_new;
	public static String CompareSection_noFacts;
	public static String CompareSection_noLines;
	/** {0} areas */
	public static String CompareSection_notCompared;
	/** {0} time of the first bundle, {1} time of the last bundle */
	public static String CompareSection_sides;
	/** {0} area, {1} name, {2} property */
	public static String CompareSection_thing;
	public static String CompareSection_title;
	public static String CrashesSection_alike;
	public static String CrashesSection_columnFunction;
	public static String CrashesSection_columnHost;
	public static String CrashesSection_columnKind;
	public static String CrashesSection_columnReason;
	public static String CrashesSection_columnSubject;
	public static String CrashesSection_columnTime;
	public static String CrashesSection_evidence;
	public static String CrashesSection_frames;
	public static String CrashesSection_hardware;
	public static String CrashesSection_intro;
	public static String CrashesSection_module;
	/** {0} number */
	public static String CrashesSection_more;
	/** {0} what happened, {1} time */
	public static String CrashesSection_one;
	public static String CrashesSection_signature;
	public static String CrashesSection_title;
	public static String CrashesSection_uptime;
	/** {0} values, {1} how many more */
	public static String EnvironmentSection_andMore;
	public static String EnvironmentSection_boot;
	/** {0} build number */
	public static String EnvironmentSection_build;
	public static String EnvironmentSection_buildNumber;
	public static String EnvironmentSection_bundles;
	public static String EnvironmentSection_bundlesIntro;
	public static String EnvironmentSection_columnCollected;
	public static String EnvironmentSection_columnFile;
	public static String EnvironmentSection_columnSha;
	public static String EnvironmentSection_columnSize;
	/** {0} group of the fact, {1} its name */
	public static String EnvironmentSection_fact;
	public static String EnvironmentSection_host;
	public static String EnvironmentSection_kernel;
	public static String EnvironmentSection_level;
	public static String EnvironmentSection_levelSource;
	public static String EnvironmentSection_released;
	/** {0} part, {1} key */
	public static String SheetBlocks_of;
	public static String EnvironmentSection_product;
	public static String EnvironmentSection_release;
	public static String EnvironmentSection_title;
	public static String EnvironmentSection_unnamed;
	public static String EnvironmentSection_uptime;
	public static String EnvironmentSection_zone;
	/** {0} number of log entries */
	public static String FindingsSection_allQuoted;
	public static String FindingsSection_comment;
	/** {0} sentence */
	public static String FindingsSection_confidence;
	/** {0} title, {1} span of time, {2} summary, {3} link to the evidence */
	public static String FindingsSection_consequence;
	public static String FindingsSection_consequences;
	/** {0} why, a sentence */
	public static String FindingsSection_harmless;
	/** {0} names */
	public static String FindingsSection_hosts;
	public static String FindingsSection_likely;
	public static String FindingsSection_none;
	public static String FindingsSection_related;
	/** {0} title of a step, {1} how often */
	public static String FindingsSection_repeated;
	/** {0} word */
	public static String FindingsSection_review;
	/** {0} span of time */
	public static String FindingsSection_seen;
	/** {0} number of log entries, {1} how many are quoted */
	public static String FindingsSection_someQuoted;
	/** {0} what was seen, {1} why it matters */
	public static String FindingsSection_summary;
	public static String FindingsSection_title;
	public static String FindingsSection_unverified;
	public static String FindingsSection_verified;
	public static String GlossarySection_codes;
	public static String GlossarySection_columnCode;
	public static String GlossarySection_columnKind;
	public static String GlossarySection_columnMeaning;
	public static String GlossarySection_columnName;
	public static String GlossarySection_intro;
	public static String GlossarySection_title;
	public static String GlossarySection_words;
	public static String LimitsSection_columnEntries;
	public static String LimitsSection_columnPath;
	public static String LimitsSection_columnSpan;
	public static String LimitsSection_columnTimes;
	public static String LimitsSection_columnUnread;

	/** {0} title, {1} comment */
	public static String LimitsSection_dismissed;
	public static String LimitsSection_everySource;
	public static String LimitsSection_intro;
	/** {0} time zone */
	public static String LimitsSection_localTime;
	/** {0} how many */
	public static String LimitsSection_moreNotices;
	/** {0} how many */
	public static String LimitsSection_moreSources;
	public static String LimitsSection_noComment;
	public static String LimitsSection_noTimes;
	/** {0} name of the bundle */
	public static String LimitsSection_notAtHand;
	/** {0} message, {1} how often */
	public static String LimitsSection_noticeRepeated;
	public static String LimitsSection_notices;
	/** {0} seconds */
	public static String LimitsSection_offset;
	/** {0} name of the bundle */
	public static String LimitsSection_partial;
	/** {0} source, {1} what was set */
	public static String LimitsSection_setting;
	public static String LimitsSection_skipped;
	/** {0} number of rules */
	public static String LimitsSection_skippedIntro;
	/** {0} reason, {1} ids of rules */
	public static String LimitsSection_skippedRules;
	public static String LimitsSection_sources;
	/** {0} number of entries */
	public static String LimitsSection_strayed;
	/** {0} number of entries */
	public static String LimitsSection_timeless;
	public static String LimitsSection_title;
	/** {0} lines not understood, {1} all lines */
	public static String LimitsSection_unparsed;
	/** {0} names of logs */
	public static String LimitsSection_uptime;
	/** {0} year */
	public static String LimitsSection_year;
	/** {0} names of logs */
	public static String LimitsSection_yearInferred;
	/** {0} zone */
	public static String LimitsSection_zone;
	public static String LoadSection_columnProblem;
	public static String LoadSection_columnWhen;
	public static String LoadSection_columnWhere;
	public static String LoadSection_intro;
	/** {0} number of problems */
	public static String LoadSection_more;
	public static String LoadSection_nothing;
	/** {0} members, {1} logs, {2} lines, {3} lines not understood, {4} outputs, {5} copies, {6} left alone */
	public static String LoadSection_sums;
	public static String LoadSection_title;
	public static String MissingEvidence_agentLog;
	public static String MissingEvidence_kernelLog;
	public static String MissingEvidence_outside;
	public static String MissingEvidence_ramdisks;
	public static String MissingEvidence_singleLogs;
	/** {0} host */
	public static String Course_boot;
	/** {0} name of the bundle */
	public static String Course_collected;
	/** {0} title of a finding */
	public static String Course_first;
	public static String Course_remark;
	/** {0} id */
	public static String PassportsSection_device;
	public static String PassportsSection_intro;
	/** {0} number of devices */
	public static String PassportsSection_more;
	/** {0} number of rows */
	public static String PassportsSection_moreRows;
	public static String PassportsSection_title;
	/** {0} name of the bundle */
	public static String QuestionsSection_again;
	/** {0} span of time, {1} link to the finding */
	public static String QuestionsSection_array;
	/** {0} name of the bundle */
	public static String QuestionsSection_bundle;
	public static String QuestionsSection_collect;
	public static String QuestionsSection_collectForCustomer;
	public static String QuestionsSection_collectIntro;
	public static String QuestionsSection_columnAgainst;
	public static String QuestionsSection_columnCause;
	public static String QuestionsSection_columnFor;
	public static String QuestionsSection_columnState;
	/** {0} link to the finding, {1} its title */
	public static String QuestionsSection_doubt;
	/** {0} link to the finding */
	public static String QuestionsSection_dumps;
	public static String QuestionsSection_hypotheses;
	public static String QuestionsSection_likely;
	public static String QuestionsSection_management;
	public static String QuestionsSection_open;
	public static String QuestionsSection_proved;
	public static String QuestionsSection_refuted;
	public static String QuestionsSection_stillOpen;
	public static String QuestionsSection_title;
	/** {0} number of lines */
	public static String QuoteBlocks_cut;
	/** {0} number of the evidence, {1} its anchor */
	public static String QuoteBlocks_link;
	/** {0} ramdisk */
	public static String RamdiskDetails_aftermath;
	public static String RamdiskDetails_all;
	public static String RamdiskDetails_cleanUp;
	public static String RamdiskDetails_dead;
	/** {0} days */
	public static String RamdiskDetails_due;
	public static String RamdiskDetails_families;
	public static String RamdiskDetails_fileSystems;
	public static String RamdiskDetails_followed;
	/** {0} number of devices */
	public static String RamdiskDetails_gone;
	public static String RamdiskDetails_line;
	public static String RamdiskDetails_live;
	public static String RamdiskDetails_name;
	/** {0} ramdisk, {1} host, {2} what is done, {3} sentence */
	public static String RamdiskDetails_plan;
	/** {0} host, {1} counters, {2} live, {3} dead, {4} highest id */
	public static String RamdiskDetails_statistics;
	public static String RamdiskDetails_type;
	public static String RamdiskDetails_what;
	/** {0} ramdisk, {1} host, {2} day, {3} first day, {4} last day, {5} size, {6} from what it follows */
	public static String RamdiskForecasts_band;
	/** {0} ramdisk, {1} host, {2} day, {3} size, {4} from what it follows */
	public static String RamdiskForecasts_day;
	public static String RamdisksSection_bars;
	/** {0} host */
	public static String RamdisksSection_barsOfHost;
	public static String RamdisksSection_columnFile;
	public static String RamdisksSection_columnFree;
	public static String RamdisksSection_columnInodes;
	public static String RamdisksSection_columnMount;
	public static String RamdisksSection_columnName;
	public static String RamdisksSection_columnPercent;
	public static String RamdisksSection_columnShare;
	public static String RamdisksSection_columnSize;
	public static String RamdisksSection_columnTime;
	public static String RamdisksSection_columnUsed;
	/** {0} ramdisk, {1} first time, {2} last time, {3} how many, {4} link to the first */
	public static String RamdisksSection_failed;
	/** {0} ramdisk */
	public static String RamdisksSection_fillers;
	/** {0} files, {1} most that are possible */
	public static String RamdisksSection_inodes;
	public static String RamdisksSection_intro;
	/** {0} ramdisk */
	public static String RamdisksSection_line;
	/** {0} time */
	public static String RamdisksSection_measured;
	/** {0} ramdisk, {1} host */
	public static String RamdisksSection_onHost;
	/** {0} ramdisk, {1} time, {4} link */
	public static String RamdisksSection_oneFailed;
	public static String RamdisksSection_title;
	public static String RecommendationsSection_bundleName;
	public static String RecommendationsSection_bundleText;
	public static String RecommendationsSection_clockName;
	public static String RecommendationsSection_clockText;
	public static String RecommendationsSection_columnFor;
	public static String RecommendationsSection_columnFrom;
	public static String RecommendationsSection_columnMeasure;
	public static String RecommendationsSection_columnRisk;
	public static String RecommendationsSection_columnState;
	public static String RecommendationsSection_columnUntil;
	public static String RecommendationsSection_columnWhat;
	public static String RecommendationsSection_columnWhen;
	public static String RecommendationsSection_dumpName;
	public static String RecommendationsSection_dumpText;
	public static String RecommendationsSection_intro;
	public static String RecommendationsSection_later;
	public static String RecommendationsSection_now;
	public static String RecommendationsSection_patchName;
	public static String RecommendationsSection_patchText;
	public static String RecommendationsSection_planned;
	public static String RecommendationsSection_scratchName;
	public static String RecommendationsSection_scratchText;
	public static String RecommendationsSection_soon;
	/** {0} number of the step */
	public static String RecommendationsSection_step;
	public static String RecommendationsSection_syslogName;
	public static String RecommendationsSection_syslogText;
	public static String RecommendationsSection_title;
	public static String RecommendationsSection_workarounds;
	public static String RecommendationsSection_workaroundsIntro;
	public static String ReportedFinding_confirmed;
	/** {0} number of the finding, {1} its anchor */
	public static String ReportedFinding_link;
	public static String ReportedFinding_open;
	/** {0} lines decoded, {1} all lines */
	public static String ScsiSection_capped;
	public static String ScsiSection_columnCode;
	public static String ScsiSection_columnCount;
	public static String ScsiSection_columnDevices;
	public static String ScsiSection_columnExplanation;
	public static String ScsiSection_columnField;
	public static String ScsiSection_columnMeaning;
	public static String ScsiSection_columnName;
	public static String ScsiSection_columnSeen;
	public static String ScsiSection_columnValue;
	/** {0} names of commands */
	public static String ScsiSection_commands;
	/** {0} other codes */
	public static String ScsiSection_companions;
	public static String ScsiSection_devices;
	/** {0} link to the line */
	public static String ScsiSection_example;
	public static String ScsiSection_fromFindings;
	public static String ScsiSection_harmless;
	public static String ScsiSection_intro;
	public static String ScsiSection_introForCustomer;
	/** {0} number of codes */
	public static String ScsiSection_moreCodes;
	/** {0} names of commands, {1} how many more */
	public static String ScsiSection_moreCommands;
	/** {0} number of devices */
	public static String ScsiSection_moreDevices;
	/** {0} sources */
	public static String ScsiSection_sources;
	public static String ScsiSection_title;
	public static String SourceTrust_neighbour;
	public static String SourceTrust_stamp;
	public static String SourceTrust_uptime;
	public static String SourceTrust_yearInferred;
	/** {0} paths, {1} how many of them are active */
	public static String StorageTables_active;
	public static String StorageTables_adapters;
	/** {0} title, {1} rows shown, {2} rows in all */
	public static String StorageTables_cut;
	public static String StorageTables_datastores;
	public static String StorageTables_device;
	public static String StorageTables_devices;
	public static String StorageTables_driver;
	/** {0} driver, {1} version of the firmware */
	public static String StorageTables_firmware;
	public static String StorageTables_free;
	public static String StorageTables_model;
	public static String StorageTables_name;
	public static String StorageTables_paths;
	/** {0} names */
	public static String StorageTables_rdm;
	public static String StorageTables_size;
	public static String StorageTables_state;
	public static String StorageTables_type;
	public static String StorageTables_use;
	public static String StorageTables_wwn;
	/** {0} links */
	public static String StoryBlocks_evidence;
	/** {0} number of entries, {1} span of time */
	public static String StorySection_all;
	public static String StorySection_columnMore;
	public static String StorySection_columnTime;
	public static String StorySection_columnWhat;
	/** {0} how many */
	public static String StorySection_cut;
	/** {0} span of time */
	public static String StorySection_hour;
	public static String StorySection_intro;
	public static String StorySection_moments;
	/** {0} number of entries */
	public static String StorySection_strayed;
	public static String StorySection_title;
	public static String SummarySection_columnEvents;
	public static String SummarySection_columnFinding;
	public static String SummarySection_columnFirst;
	public static String SummarySection_columnNumber;
	public static String SummarySection_columnReview;
	public static String SummarySection_columnSeverity;
	public static String SummarySection_danger;
	/** {0} link to the finding */
	public static String SummarySection_details;
	/** {0} number of findings */
	public static String SummarySection_findings;
	/** {0} number of findings */
	public static String SummarySection_findingsNoneGrave;
	public static String SummarySection_noFindings;
	public static String SummarySection_noHost;
	public static String SummarySection_oneFinding;
	public static String SummarySection_remedy;
	/** {0} hosts, {1} number of entries, {2} first day, {3} last day */
	public static String SummarySection_scope;
	/** {0} hosts */
	public static String SummarySection_scopeWithoutLogs;
	public static String SummarySection_sure;
	public static String SummarySection_table;
	public static String SummarySection_title;
	public static String SummarySection_what;
	public static String SummarySection_why;
	public static String SummarySection_words;
	public static String Terms_adapter;
	public static String Terms_agents;
	public static String Terms_apd;
	public static String Terms_bufferCache;
	public static String Terms_checkCondition;
	public static String Terms_coreDump;
	public static String Terms_datastore;
	public static String Terms_esxConf;
	public static String Terms_inode;
	public static String Terms_lun;
	public static String Terms_multipathing;
	public static String Terms_nfs;
	public static String Terms_path;
	public static String Terms_pdl;
	public static String Terms_psod;
	public static String Terms_ramdisk;
	public static String Terms_rdm;
	public static String Terms_reservation;
	public static String Terms_scsi;
	public static String Terms_snapshot;
	public static String Terms_unitAttention;
	public static String Terms_vcenter;
	public static String Terms_vmkernel;
	public static String Terms_vmotion;
	public static String ToneOf_critical;
	public static String ToneOf_error;
	public static String ToneOf_information;
	public static String ToneOf_notice;
	public static String ToneOf_warning;
	/** {0} days, {1} hours */
	public static String Wording_days;
	/** {0} hours, {1} minutes */
	public static String Wording_hours;
	/** {0} minutes, {1} seconds */
	public static String Wording_minutes;
	/** {0} first, {1} last time */
	public static String Wording_span;
	public static String Wording_unknown;
	public static String Wording_unknownTime;
	/** {0} date and time */
	public static String Wording_utc;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
