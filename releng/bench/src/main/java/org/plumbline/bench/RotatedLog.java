package org.plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A log that is cut at a size: a current file and compressed older ones, of which 0 is the youngest. */
final class RotatedLog implements LineSink {

	/**
	 * A file that was cut off.
	 *
	 * @param summary what the truth says about it, still without its name
	 */
	private record Old(byte[] gzip, long lastNs, Map<String, Object> summary) {
	}

	/** Takes the files of a log. */
	interface Files {
		void file(String member, long lastNs, byte[] content, Map<String, Object> summary);
	}

	private final String name;
	private final int limitBytes;
	private final Plants plants;
	private final List<Old> old = new ArrayList<>();
	private LogText current = new LogText();
	private long sizeBytes;

	/** @param limitBytes text size at which a file is cut */
	RotatedLog(String name, int limitBytes, Plants plants) {
		this.name = name;
		this.limitBytes = limitBytes;
		this.plants = plants;
	}

	@Override
	public void line(long timeNs, String text) {
		if (current.sizeBytes() >= limitBytes) {
			long lastNs = current.timeNs(current.lineCount());
			old.add(new Old(BundleWriter.compressed(current.toBytes()), lastNs, current.summary("")));
			current = new LogText();
		}
		current.line(timeNs, text);
		sizeBytes += text.length() + 1;
		plants.written(text, name, old.size(), current.lineCount());
	}

	/** Returns the size of all text so far. */
	long sizeBytes() {
		return sizeBytes;
	}

	/** Hands over all files, the oldest first; plants learn the names of their members. */
	void files(String folder, Files target) {
		for (int i = 0; i < old.size(); i++) {
			var member = folder + name + "." + (old.size() - 1 - i) + ".gz";
			old.get(i).summary().put("member", member);
			plants.named(name, i, member);
			target.file(member, old.get(i).lastNs(), old.get(i).gzip(), old.get(i).summary());
		}
		var member = folder + name + ".log";
		plants.named(name, old.size(), member);
		long lastNs = current.lineCount() == 0 ? 0 : current.timeNs(current.lineCount());
		target.file(member, lastNs, current.toBytes(), current.summary(member));
	}

	/** Returns the current file alone, as it lies in the folder of the running logs. */
	byte[] current() {
		return current.toBytes();
	}
}
