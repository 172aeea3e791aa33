package org.plumbline.core.intake.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.plumbline.core.store.StoreBuilder;

/**
 * Finds logs that a bundle holds more than once. A collector copies {@code var/log}, {@code var/run/log} and
 * {@code scratch/log} minutes apart, though they may be one folder: the same file comes twice, or in an earlier and a
 * later state, the later one perhaps under the name that it was rotated to in between. The longest copy is kept if the
 * others are its beginning, byte by byte; files that differ are two logs.
 */
final class TwinFinder {

	private static final int CHUNK = 1 << 20;
	/** Logs that begin alike without being the same are rare; a forged bundle could hold thousands. */
	private static final int MOST_COMPARED = 20;
	/** Two logs with the same beginning of this length are compared; it holds a stamp. */
	private static final int HEAD = 64;
	/** Folders that are one on a host. */
	private static final Pattern FOLDER = Pattern
			.compile("(?:.*/)?(?:var/run/log|var/log|scratch/log|vmfs/volumes/[^/]+/log|vmfs/volumes/[^/]+)/"); //$NON-NLS-1$
	/** What rotation adds to a name or takes from it. */
	private static final Pattern ROTATION = Pattern.compile("[.-]\\d+(?=\\.|$)|\\.(?:log|gz|xz|bz2|zst)(?=\\.|$)"); //$NON-NLS-1$

	/**
	 * A log in the store.
	 *
	 * @param source number of the source
	 * @param path   inside the bundle
	 * @param bytes  length of its text
	 */
	record Copy(int source, String path, long bytes) {
	}

	private final StoreBuilder store;
	private final List<Copy> copies;

	/** @param store has all blocks */
	TwinFinder(StoreBuilder store, List<Copy> copies) {
		this.store = store;
		this.copies = copies;
	}

	/** Returns for each source that is to be left out the copy that holds all of it. */
	Map<Integer, Copy> find() {
		Map<Integer, Copy> result = new HashMap<>();
		Map<String, List<Copy>> alike = new LinkedHashMap<>();
		copies.stream().filter(each -> each.bytes() >= HEAD).forEach(
				each -> alike.computeIfAbsent(family(each.path()), key -> new ArrayList<>()).add(each));
		alike.values().stream().filter(each -> each.size() > 1).forEach(each -> compareFamily(each, result));
		result.replaceAll((source, keeper) -> result.getOrDefault(keeper.source(), keeper));
		return result;
	}

	private void compareFamily(List<Copy> family, Map<Integer, Copy> result) {
		Map<ByteBuffer, List<Copy>> byHead = new HashMap<>();
		family.sort(Comparator.comparingLong(Copy::bytes).reversed().thenComparingInt(Copy::source));
		for (Copy each : family) {
			List<Copy> longer = byHead.computeIfAbsent(ByteBuffer.wrap(store.text(each.source(), 0, HEAD)),
					key -> new ArrayList<>());
			longer.stream().limit(MOST_COMPARED).filter(other -> begins(each, other)).findFirst()
					.ifPresentOrElse(keeper -> result.put(each.source(), keeper), () -> longer.add(each));
		}
	}

	static String family(String path) {
		String name = FOLDER.matcher(path).replaceFirst(""); //$NON-NLS-1$
		int file = name.lastIndexOf('/') + 1;
		return name.substring(0, file) + ROTATION.matcher(name.substring(file)).replaceAll(""); //$NON-NLS-1$
	}

	private boolean begins(Copy shorter, Copy longer) {
		for (long at = 0; at < shorter.bytes(); at += CHUNK) {
			int length = (int) Math.min(CHUNK, shorter.bytes() - at);
			if (!Arrays.equals(store.text(shorter.source(), at, length), store.text(longer.source(), at, length))) {
				return false;
			}
		}
		return true;
	}
}
