package org.plumbline.esxi.ramdisk;

import java.util.BitSet;
import java.util.List;

/** What is kept of one of the two statistics files of hostd. */
sealed interface StatisticsFile {

	/** Path inside the bundle. */
	String path();

	/** Whether it was read to its end. */
	boolean complete();

	/**
	 * The file of samples.
	 *
	 * @param samples       kept for each counter
	 * @param periodSeconds time from one to the next
	 * @param slots         places for a counter that the file has
	 * @param used          ids whose place is in use
	 * @param sizeBytes     of the file; -1 if unknown
	 */
	record Samples(String path, boolean complete, int samples, int periodSeconds, int slots, BitSet used,
			long sizeBytes) implements StatisticsFile {
	}

	/**
	 * The file of names.
	 *
	 * @param highestId as its head says; -1 if the head could not be read
	 * @param freeBytes as its head says; -1 if the head could not be read
	 * @param records   its records, as far as they could be read
	 * @param sizeBytes of the file; -1 if unknown
	 */
	record Names(String path, boolean complete, long highestId, long freeBytes, List<Name> records, long sizeBytes)
			implements StatisticsFile {
	}

	/**
	 * A named counter.
	 *
	 * @param family first word of the name
	 * @param device storage device in its instance; empty if there is none
	 * @param ids    one for each way to sum it up
	 */
	record Name(String family, String device, long[] ids) {
	}
}
