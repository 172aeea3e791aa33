package org.plumbline.core.capacity;

import java.util.List;
import java.util.OptionalLong;

/**
 * What can be said about a recurring action on one ramdisk of one host.
 *
 * @param shortestNs  shortest time from a clean-up to full that the logs show or the growth allows
 * @param longestSafeNs longest interval that would be safe; empty if nothing tells how fast the ramdisk fills
 * @param dueNs       the next times after the last thing known; empty if its begin is not known
 * @param recurrences times in which the ramdisk was full, as the logs show them
 * @param basis       a sentence for people
 */
public record CleanUpPlan(RecurringAction action, String host, Safety safety, OptionalLong shortestNs,
		OptionalLong longestSafeNs, List<Long> dueNs, List<Episode> recurrences, String basis) {
}
