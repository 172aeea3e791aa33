package org.plumbline.core.casefile;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

import org.plumbline.core.intake.Passwords;
import org.plumbline.model.casefile.CasefileFactory;
import org.plumbline.model.casefile.SourceSetting;

/**
 * What a person says about an opening.
 *
 * @param dataFolder where indexes live; is created
 * @param year       year of the last line of logs without a year; empty to infer it
 * @param zones      zone per source path glob, for stamps that do not say theirs; without one they are UTC
 * @param offsetsNs  seconds to add per source path glob, as nanoseconds
 * @param passwords  asked for protected archives
 */
public record OpeningSettings(Path dataFolder, OptionalInt year, Map<String, ZoneId> zones,
		Map<String, Long> offsetsNs, Passwords passwords) {

	public OpeningSettings {
		zones = Collections.unmodifiableMap(new LinkedHashMap<>(zones)); // of two that match the last one counts
		offsetsNs = Collections.unmodifiableMap(new LinkedHashMap<>(offsetsNs));
	}

	/** Creates settings that know no password. */
	public OpeningSettings(Path dataFolder, OptionalInt year, Map<String, ZoneId> zones, Map<String, Long> offsetsNs) {
		this(dataFolder, year, zones, offsetsNs, Passwords.NONE);
	}

	/** Returns settings that infer everything. */
	public static OpeningSettings in(Path dataFolder) {
		return new OpeningSettings(dataFolder, OptionalInt.empty(), Map.of(), Map.of());
	}

	/** Returns the same settings with somebody who is asked for passwords. */
	public OpeningSettings withPasswords(Passwords asked) {
		return new OpeningSettings(dataFolder, year, zones, offsetsNs, asked);
	}

	/** Returns what is said about sources as a case keeps it: fresh objects. */
	List<SourceSetting> sourceSettings() {
		List<SourceSetting> result = new ArrayList<>();
		year.ifPresent(each -> result.add(setting("", setting -> setting.setYear(each)))); //$NON-NLS-1$
		zones.forEach((path, zone) -> result.add(setting(path, each -> each.setZone(zone.getId()))));
		offsetsNs.forEach((path, offset) -> result.add(setting(path, each -> each.setOffsetNs(offset))));
		return result;
	}

	private static SourceSetting setting(String path, Consumer<SourceSetting> content) {
		SourceSetting setting = CasefileFactory.eINSTANCE.createSourceSetting();
		setting.setId(UUID.randomUUID().toString());
		setting.setPath(path);
		content.accept(setting);
		return setting;
	}
}
