package org.plumbline.bench;

import java.util.Locale;

/**
 * Where the collectors of the generations put things.
 *
 * <pre>
 * CONSOLE   3.5 and 4.0 with a service console: logs by program, rotated ones plain, .1 the youngest; hostd in a ring
 * MESSAGES  ESXi 4.1: one log for all programs, rotated ones compressed, .0 the youngest
 * SCRATCH   5.0 to 6.0: a log for each program in var/log and again in scratch/log, there with the rotated ones
 * RUN       6.5 and later: the same with var/run/log
 * </pre>
 */
enum Layout {
	CONSOLE, MESSAGES, SCRATCH, RUN;

	/** Tells whether this is one of the layouts of 3.5 and 4.x. */
	boolean isClassic() {
		return this == CONSOLE || this == MESSAGES;
	}

	/** Returns the log that takes the lines of a program; empty if this generation does not have that program. */
	String log(String program) {
		return switch (this) {
		case MESSAGES -> switch (program) {
		case "vmkwarning", "rhttpproxy", "fdm", "vmksummary" -> "";
		default -> "messages";
		};
		case CONSOLE -> switch (program) {
		case "vobd", "syslog", "shell" -> "messages";
		case "auth" -> "secure";
		case "rhttpproxy", "fdm" -> "";
		default -> program;
		};
		case SCRATCH, RUN -> program;
		};
	}

	/**
	 * Returns the member of a file of a log.
	 *
	 * @param index 0 is the oldest, {@code count - 1} the one that is written to
	 */
	String member(String log, int index, int count, boolean plain) {
		int age = count - 1 - index;
		return switch (this) {
		case CONSOLE -> console(log, index, age, count);
		case MESSAGES -> "var/log/" + log + (age == 0 ? "" : "." + (age - 1) + ".gz");
		case SCRATCH, RUN -> running() + log + (age == 0 ? ".log" : plain ? "." + age : "." + (age - 1) + ".gz");
		};
	}

	/** Returns the second place of the current file; empty if it lies in one place only. */
	String copy(String log) {
		return isClassic() ? "" : "var/log/" + log + ".log";
	}

	String root(String host, String stamp, int pid) {
		return switch (this) {
		case CONSOLE, MESSAGES -> "vm-support-" + host + "-" + stamp + "." + pid;
		case SCRATCH -> "esx-" + host + "-" + stamp;
		case RUN -> "esx-" + host + "-" + stamp + "-" + pid;
		};
	}

	/** Returns the name under which the collector stores the archive. */
	String archive(String host, String stamp, int pid) {
		return (isClassic() ? "esx-" + stamp + "." + pid : root(host, stamp, pid)) + ".tgz";
	}

	private String running() {
		return this == SCRATCH ? "scratch/log/" : "var/run/log/";
	}

	private static String console(String log, int index, int age, int count) {
		return switch (log) {
		case "hostd" -> "var/log/vmware/hostd-" + (index + count / 2) % count + ".log";
		case "vpxa" -> "var/log/vmware/vpx/vpxa" + (age == 0 ? "" : "-" + age) + ".log";
		default -> String.format(Locale.ROOT, "var/log/%s%s", log, age == 0 ? "" : "." + age);
		};
	}
}
