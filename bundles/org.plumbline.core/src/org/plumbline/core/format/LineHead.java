package org.plumbline.core.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.plumbline.core.event.Severity;
import org.plumbline.core.event.Times;

/**
 * What a {@link LogFormat} understood of one line, as primitives and places in the block. One object is reused for all
 * lines of a thread, so nothing may keep it. Places are half-open; {@code from == to} means absent.
 */
public final class LineHead {

	/** A value that the line does not have. */
	public static final long NONE = -1;

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	/** {@code yyyy-mm-ddThh:mm}, or another form of that length. */
	private static final int MINUTE_LENGTH = 16;

	/** How this line relates to the event above it in the same file. */
	public enum Join {
		/** Begins an event of its own. */
		NONE,
		/** Always belongs to the event above. */
		ALWAYS,
		/** Belongs to the event above if that has the same process name. */
		SAME_PROCESS,
		/** Belongs to the event above if that has the same process name and the same world. */
		SAME_WORLD
	}

	/** UTC nanoseconds since 1970 of a stamp with year; {@link Times#UNKNOWN_NS} if there is none. */
	public long stampNs;
	/** Month 1 to 12 of a stamp without a year, 0 if there is none; kept even if {@link #stampNs} is known too. */
	public int month;
	/** Day 1 to 31 that goes with {@link #month}. */
	public int day;
	/** Time of day of the stamp without a year, nanoseconds since midnight. */
	public long timeOfDayNs;
	/** Digits of the fraction of a second in the stamp, 0 to 9. */
	public int fractionDigits;
	/** Whether {@link #stampNs} is of a stamp that says its zone; one that does not is read as UTC. */
	public boolean zoned;
	/** Whether the line is one of the first after a boot and has no clock yet; the time of the next line is its own. */
	public boolean boot;
	/** Time since boot in nanoseconds; {@link #NONE} if the line has none. */
	public long uptimeNs;
	/** Severity number, 0 (emergency) to 7 (debug); {@code INFO} if the line says nothing. */
	public int severity;
	/** Process id, {@link #NONE} if absent. */
	public long pid;
	/** World (kernel thread) id, or the thread of a service; {@link #NONE} if absent. */
	public long world;
	/** Processor number, {@link #NONE} if absent. */
	public int cpu;
	/** How often the line stands for the same event; 1 normally, N for "repeated N times" lines. */
	public long repeat;
	/** Relation to the event above. */
	public Join join;
	/** Host name as written in the line. */
	public int hostFrom;
	public int hostTo;
	/** Program or service that wrote the line ("vmkernel", "Hostd"). */
	public int processFrom;
	public int processTo;
	/** Operation id that joins lines of several services. */
	public int opIdFrom;
	public int opIdTo;
	/** Component inside the program ("ScsiDeviceIO", "Vimsvc.ha-eventmgr"). */
	public int moduleFrom;
	public int moduleTo;
	/** The message: text after the head up to the end of the line. */
	public int messageFrom;
	public int messageTo;

	/**
	 * Whether operation, module, message, repeats and the thread of a service are asked for. If not, a format may leave
	 * them out; it says the same about everything else. An import puts millions of lines in order and needs no more.
	 */
	public final boolean whole;

	private long dateOfLastMinute;
	private long timeOfLastMinute;
	private long lastMinuteNs = Times.UNKNOWN_NS;

	/** A head of which everything is asked for. */
	public LineHead() {
		this(true);
	}

	/** @param whole see {@link #whole} */
	public LineHead(boolean whole) {
		this.whole = whole;
		clear();
	}

	/**
	 * Tells whether the same 16 bytes stand at a place as where {@link #rememberMinute} was called last; {@link #clear}
	 * does not forget them. Most lines are of the minute of the line above, so its date need not be read again.
	 */
	public boolean isLastMinute(byte[] bytes, int at, int to) {
		return lastMinuteNs != Times.UNKNOWN_NS && to - at >= MINUTE_LENGTH
				&& (long) EIGHT.get(bytes, at) == dateOfLastMinute
				&& (long) EIGHT.get(bytes, at + Long.BYTES) == timeOfLastMinute;
	}

	/** Remembers what minute 16 bytes at a place stand for: UTC nanoseconds since 1970. */
	public void rememberMinute(byte[] bytes, int at, long ns) {
		dateOfLastMinute = (long) EIGHT.get(bytes, at);
		timeOfLastMinute = (long) EIGHT.get(bytes, at + Long.BYTES);
		lastMinuteNs = ns;
	}

	/** Returns the remembered minute; of no meaning before there is one. */
	public long lastMinuteNs() {
		return lastMinuteNs;
	}

	/** Sets every field to absent. */
	public void clear() {
		stampNs = Times.UNKNOWN_NS;
		month = 0;
		day = 0;
		timeOfDayNs = 0;
		fractionDigits = 0;
		zoned = false;
		boot = false;
		uptimeNs = NONE;
		severity = Severity.INFO.ordinal();
		pid = NONE;
		world = NONE;
		cpu = (int) NONE;
		repeat = 1;
		join = Join.NONE;
		hostFrom = 0;
		hostTo = 0;
		processFrom = 0;
		processTo = 0;
		opIdFrom = 0;
		opIdTo = 0;
		moduleFrom = 0;
		moduleTo = 0;
		messageFrom = 0;
		messageTo = 0;
	}

	/** Tells whether the line has any time of its own, with or without a year. */
	public boolean hasStamp() {
		return stampNs != Times.UNKNOWN_NS || month != 0;
	}

	/** Returns the text of a place; for people, not for the hot path. Bad UTF-8 becomes U+FFFD. */
	public static String text(byte[] bytes, int from, int to) {
		return new String(bytes, from, to - from, StandardCharsets.UTF_8);
	}
}
