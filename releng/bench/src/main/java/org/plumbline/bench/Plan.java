package org.plumbline.bench;

import java.util.zip.Deflater;

/**
 * What bundle is wanted.
 *
 * @param seed          decides everything that is left to chance
 * @param sizeBytes     text of all logs together, about; each line counted once
 * @param host          name of the host; empty for one that follows from the release
 * @param beginNs       time of the first line; 0 for that of the release
 * @param durationNs    0 for one that follows from the size
 * @param plant         {@link Scenarios#choose}
 * @param gzipLevel     1 to 9, of the bundle and of the rotated logs
 * @param plainRotated  whether rotated logs of 5.x and later are left uncompressed
 * @param grownBytes    how much the ramdisk of hostd's statistics holds more than usual
 * @param devices       devices of the array, each on four paths
 * @param changed       whether this is the host after a change: one device less, a later build, a module more
 * @param outputs       empty for the usual outputs; else further ones, and the form of the list of ramdisks: {@code
 *                      table}, {@code csv}, {@code keyvalue}, {@code xml}, {@code json}, {@code rounded}
 */
record Plan(Release release, long seed, long sizeBytes, String host, long beginNs, long durationNs, String plant,
		int gzipLevel, boolean plainRotated, long grownBytes, int devices, boolean changed,
		String outputs) {

	private static final int FEW_DEVICES = 6;

	/** Text of the logs of a small bundle. */
	static final String SMALL = "640KB";

	/** Returns a plan where nothing but the release, the seed and the size is chosen. */
	static Plan of(Release release, long seed, long sizeBytes) {
		return new Plan(release, seed, sizeBytes, "", 0, 0, Scenarios.USUAL, Deflater.DEFAULT_COMPRESSION, false, 0,
				FEW_DEVICES, false, "");
	}

	/** Reads {@code --release --seed --size --host --begin --days --plant --gzip-level --rotated --devices --outputs}. */
	static Plan read(Options options) {
		var begin = options.text("--begin", "");
		return new Plan(Release.of(options.text("--release", "6.7")), options.number("--seed", SampleCase.SHIPPED_SEED),
				options.sizeBytes("--size", SMALL), options.text("--host", ""), begin.isEmpty() ? 0 : Stamps.at(begin),
				options.number("--days", 0) * Stamps.DAY, options.text("--plant", Scenarios.USUAL),
				(int) options.number("--gzip-level", Deflater.DEFAULT_COMPRESSION),
				options.text("--rotated", "gz").equals("plain"), 0,
				(int) options.number("--devices", FEW_DEVICES), false, options.text("--outputs", ""));
	}

	String hostName() {
		return host.isEmpty() ? "esx-lab-" + release.key().replace(".", "") + ".corp.example" : host;
	}

	long firstNs() {
		return beginNs == 0 ? release.beginNs() : beginNs;
	}

	/** Returns the same for another host, whose logs reach further by {@code laterNs}. */
	Plan withHost(String name, long laterNs) {
		return new Plan(release, seed, sizeBytes, name, beginNs, LogPlan.durationNs(this) + laterNs, plant, gzipLevel,
				plainRotated, grownBytes, devices, changed, outputs);
	}

	Plan later(long byNs, long grownByBytes) {
		return new Plan(release, seed, sizeBytes, host, firstNs() + byNs, durationNs, plant, gzipLevel, plainRotated,
				grownByBytes, devices, changed, outputs);
	}

	Plan afterChange() {
		return new Plan(release, seed, sizeBytes, host, beginNs, durationNs, plant, gzipLevel, plainRotated, grownBytes,
				devices, true, outputs);
	}

	int build() {
		return release.build() + (changed ? 1_117 : 0);
	}
}
