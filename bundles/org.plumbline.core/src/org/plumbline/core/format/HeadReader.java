package org.plumbline.core.format;

import java.util.List;

/**
 * Reads heads of the lines of one file: the format that most of its lines have is tried first, then the others in their
 * order, because files mix formats (an upgraded host, a log that collects several programs). One thread.
 */
public final class HeadReader {

	private final LogFormats.Entry[] order;
	private LogFormats.Entry used;

	/**
	 * @param formats formats for this file in the order of trying
	 * @param first   id of the format to try first; an unknown id changes nothing
	 */
	public HeadReader(List<LogFormats.Entry> formats, String first) {
		order = new LogFormats.Entry[formats.size()];
		int at = 0;
		for (LogFormats.Entry entry : formats) {
			if (isFirst(entry, first)) {
				order[at++] = entry;
			}
		}
		for (LogFormats.Entry entry : formats) {
			if (!isFirst(entry, first)) {
				order[at++] = entry;
			}
		}
	}

	private static boolean isFirst(LogFormats.Entry entry, String first) {
		return entry.id().equals(first) && entry.order() < LogFormats.LAST_RESORT;
	}

	/** Reads a head; {@code head} is cleared first. Returns {@code false} if no format knows the line. */
	public boolean read(byte[] bytes, int from, int to, LineHead head) {
		for (LogFormats.Entry entry : order) {
			head.clear();
			if (entry.format().read(bytes, from, to, head)) {
				used = entry;
				return true;
			}
		}
		head.clear();
		return false;
	}

	/** Returns the format that read the last head. */
	public LogFormats.Entry used() {
		return used;
	}
}
