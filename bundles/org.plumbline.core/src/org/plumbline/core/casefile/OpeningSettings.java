package org.plumbline.core.casefile;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalInt;

import org.plumbline.core.format.PathPattern;

/**
 * What a person says about an opening.
 *
 * @param dataFolder where indexes live; is created
 * @param year       year of the last line of logs without a year; empty to infer it
 * @param zones      zone per source path glob; sources without one are UTC
 * @param offsetsNs  seconds to add per source path glob, as nanoseconds
 */
public record OpeningSettings(Path dataFolder, OptionalInt year, Map<String, ZoneId> zones,
		Map<String, Long> offsetsNs) {

	public OpeningSettings {
		zones = Map.copyOf(zones);
		offsetsNs = Map.copyOf(offsetsNs);
	}

	/** Returns settings that infer everything. */
	public static OpeningSettings in(Path dataFolder) {
		return new OpeningSettings(dataFolder, OptionalInt.empty(), Map.of(), Map.of());
	}

	/**
	 * Returns the nanoseconds to add to the times of a source; zones count as constant offsets of their standard time.
	 */
	long offsetNs(String path) {
		long offset = 0;
		for (Map.Entry<String, Long> each : offsetsNs.entrySet()) {
			offset += PathPattern.of(each.getKey()).matches(path) ? each.getValue() : 0;
		}
		for (Map.Entry<String, ZoneId> each : zones.entrySet()) {
			boolean wanted = PathPattern.of(each.getKey()).matches(path);
			offset -= wanted
					? each.getValue().getRules().getStandardOffset(Instant.EPOCH).getTotalSeconds() * 1_000_000_000L
					: 0;
		}
		return offset;
	}
}
