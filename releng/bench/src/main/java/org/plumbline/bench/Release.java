package org.plumbline.bench;

import java.util.stream.Stream;

/** The releases that can be made, with what differs between them. */
enum Release {
	ESX_3_5("3.5", "3.5.0", "Update 4", 153_875, 1_024, "2008-12-30T18:00:00Z", Layout.CONSOLE),
	ESX_4_0("4.0", "4.0.0", "Update 2", 261_974, 4_096, "2010-12-30T17:00:00Z", Layout.CONSOLE),
	ESXI_4_1("4.1", "4.1.0", "Update 2", 502_767, 4_096, "2011-12-30T16:00:00Z", Layout.MESSAGES),
	ESXI_5_0("5.0", "5.0.0", "Update 1", 623_860, 4_096, "2012-10-08T06:00:00Z", Layout.SCRATCH),
	ESXI_5_1("5.1", "5.1.0", "Update 1", 1_065_491, 8_192, "2013-08-05T02:00:00Z", Layout.SCRATCH),
	ESXI_5_5("5.5", "5.5.0", "Update 3", 3_248_547, 32_768, "2015-09-14T05:00:00Z", Layout.SCRATCH),
	ESXI_6_0("6.0", "6.0.0", "Update 2", 3_620_759, 32_768, "2016-05-23T07:00:00Z", Layout.SCRATCH),
	ESXI_6_5("6.5", "6.5.0", "Update 1", 5_969_303, 65_536, "2018-02-12T01:00:00Z", Layout.RUN),
	ESXI_6_7("6.7", "6.7.0", "Update 3", 15_160_138, 2_097_152, "2019-11-19T04:00:00Z", Layout.RUN),
	ESXI_7_0("7.0", "7.0.3", "Update 3", 19_193_900, 2_097_152, "2022-04-11T03:00:00Z", Layout.RUN),
	ESXI_8_0("8.0", "8.0.2", "Update 2", 22_380_479, 2_097_152, "2024-02-06T03:00:00Z", Layout.RUN),
	ESX_9_0("9.0", "9.0.0", "GA", 24_755_229, 2_097_152, "2025-10-27T22:00:00Z", Layout.RUN);

	private final String key;
	private final String version;
	private final String title;
	private final int build;
	private final int firstWorld;
	private final long beginNs;
	private final Layout layout;

	Release(String key, String version, String title, int build, int firstWorld, String begin,
			Layout layout) {
		this.key = key;
		this.version = version;
		this.title = title;
		this.build = build;
		this.firstWorld = firstWorld;
		this.beginNs = Stamps.at(begin);
		this.layout = layout;
	}

	/** @throws IllegalArgumentException if there is no such release; the message names those that there are */
	static Release of(String key) {
		return Stream.of(values()).filter(release -> release.key.equals(key)).findFirst().orElseThrow(
				() -> new IllegalArgumentException("release " + key + ": use " + Stream.of(values()).map(Release::key)
						.toList()));
	}

	/** Tells whether this is the other release or a later one. */
	boolean since(Release other) {
		return compareTo(other) >= 0;
	}

	String key() {
		return key;
	}

	/** Returns the name of the product as its version command prints it, without the maker's. */
	String product() {
		return switch (this) {
		case ESX_3_5 -> "ESX Server";
		case ESX_4_0, ESX_9_0 -> "ESX";
		default -> "ESXi";
		};
	}

	String version() {
		return version;
	}

	/** Returns the end of the second line of the version command, such as {@code Update 3}. */
	String title() {
		return title;
	}

	int build() {
		return build;
	}

	int firstWorld() {
		return firstWorld;
	}

	/** Returns the time of the first log line; the releases whose stamps hold no year begin just before a New Year. */
	long beginNs() {
		return beginNs;
	}

	Layout layout() {
		return layout;
	}

	LineHeads heads(String host, BootHistory boots) {
		return switch (this) {
		case ESX_3_5 -> new ConsoleHeads(host, boots, true);
		case ESX_4_0 -> new ConsoleHeads(host, boots, false);
		case ESXI_4_1 -> new ClassicHeads(host, boots);
		case ESXI_5_0, ESXI_5_1, ESXI_5_5 -> new IsoHeads(IsoHeads.Services.QUOTED, boots);
		case ESXI_6_0, ESXI_6_5 -> new IsoHeads(IsoHeads.Services.POINTER, boots);
		case ESXI_6_7, ESXI_7_0 -> new IsoHeads(IsoHeads.Services.WORLD, boots);
		case ESXI_8_0, ESX_9_0 -> new TaggedHeads(boots);
		};
	}

	/** Returns a line of the log of a virtual machine. */
	String machineLine(long timeNs, String thread, String message) {
		var iso = Stamps.isoMs(timeNs);
		return switch (this) {
		case ESX_3_5, ESX_4_0, ESXI_4_1 -> Stamps.monthMs(timeNs) + ": " + thread + "| " + message;
		case ESXI_5_0 -> iso + "| " + thread + "| " + message;
		case ESXI_5_1, ESXI_5_5 -> iso + "| " + thread + "| I120: " + message;
		case ESXI_6_0, ESXI_6_5, ESXI_6_7 -> iso + "| " + thread + "| I125: " + message;
		case ESXI_7_0 -> iso + "| " + thread + "| I005: " + message;
		case ESXI_8_0, ESX_9_0 -> iso + " In(05) " + thread + " - " + message;
		};
	}
}
