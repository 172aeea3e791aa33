package org.plumbline.bench;

import java.util.stream.Stream;

/** The releases of 5.x and later that can be made, one of each log grammar. */
enum Release {
	ESXI_5_5("5.5", "5.5.0", "Update 3", 3_248_547, 32_768, "2015-09-14T05:00:00Z"),
	ESXI_6_7("6.7", "6.7.0", "Update 3", 15_160_138, 2_097_152, "2019-11-19T04:00:00Z"),
	ESXI_8_0("8.0", "8.0.2", "Update 2", 22_380_479, 2_097_152, "2024-02-06T03:00:00Z");

	private final String key;
	private final String version;
	private final String title;
	private final int build;
	private final int firstWorld;
	private final long beginNs;

	Release(String key, String version, String title, int build, int firstWorld, String begin) {
		this.key = key;
		this.version = version;
		this.title = title;
		this.build = build;
		this.firstWorld = firstWorld;
		this.beginNs = Stamps.at(begin);
	}

	/** @throws IllegalArgumentException if this release cannot be made yet; the message names those that can */
	static Release of(String key) {
		return Stream.of(values()).filter(release -> release.key.equals(key)).findFirst().orElseThrow(
				() -> new IllegalArgumentException("release " + key + ": use " + Stream.of(values()).map(Release::key)
						.toList()));
	}

	String key() {
		return key;
	}

	String version() {
		return version;
	}

	/** Returns the second line of the version command, such as {@code Update 3}. */
	String title() {
		return title;
	}

	int build() {
		return build;
	}

	int firstWorld() {
		return firstWorld;
	}

	/** Returns the time of the first log line. */
	long beginNs() {
		return beginNs;
	}

	LineHeads heads(BootHistory boots) {
		return this == ESXI_8_0 ? new TaggedHeads(boots) : new IsoHeads(this == ESXI_6_7, boots);
	}
}
