package org.plumbline.esxi.ramdisk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What the statistics files of hostd hold. The files grow with the highest id ever given, for ids are not used again.
 *
 * @param highestId as the name file says
 * @param total     named counters
 * @param live      those with samples
 * @param families  counters by the first word of their name, most first
 * @param devices   counters by the device in their instance, most first; others have none
 */
public record StatisticsCounters(long highestId, int total, int live, List<Share> families, List<Share> devices) {

	/** So many counters, live and dead, belong to this. */
	public record Share(String name, int counters) {

		static final Comparator<Share> MOST_FIRST = Comparator.comparingInt(Share::counters).reversed()
				.thenComparing(Share::name);
	}

	public StatisticsCounters {
		families = List.copyOf(families);
		devices = List.copyOf(devices);
	}

	public int dead() {
		return total - live;
	}

	/** Returns the devices that the host no longer has but that still hold counters. */
	public List<Share> goneDevices(Set<String> present) {
		return devices.stream().filter(each -> !present.contains(each.name())).toList();
	}
}
