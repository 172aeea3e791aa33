package org.plumbline.bench;

/**
 * Lines of ESXi 4.x: all programs write into one syslog file.
 *
 * <pre>
 * line   = T1 host tag ": " body
 * kernel = uptime " cpu" n ":" world ")" ["WARNING: "] message
 * service  = "[" T3 " " thread " " level " '" component "'" [" opID=" id] "] " message
 * vob    = T7 ": " microseconds "us: [" id "] " message
 * </pre>
 */
record ClassicHeads(String host, BootHistory boots) implements LineHeads {

	@Override
	public String kernel(long timeNs, int cpu, long world, String opId, Level level, String message) {
		return head(timeNs) + "vmkernel: " + Stamps.uptime(boots.uptimeNs(timeNs)) + " cpu" + cpu + ":" + world + ")"
				+ level.kernelWord() + message;
	}

	@Override
	public String service(long timeNs, String program, long thread, Level level, String component, String opId,
			String message) {
		var operation = opId.isEmpty() ? "" : " opID=" + opId;
		return head(timeNs) + program + ": [" + Stamps.bracket(timeNs) + " "
				+ Text.hex(thread, 8) + " "
				+ level.word() + " '" + component + "'" + operation + "] " + message;
	}

	@Override
	public String vob(long timeNs, String correlator, String id, String message) {
		return head(timeNs) + "vobd: " + Stamps.monthMs(timeNs) + ": " + boots.uptimeNs(timeNs) / 1000 + "us: [" + id
				+ "] " + message;
	}

	@Override
	public String daemon(long timeNs, String program, int pid, String message) {
		return head(timeNs) + program + (pid == 0 ? "" : "[" + pid + "]") + ": " + message;
	}

	@Override
	public String early(long timeNs, long cycles, String message) {
		return head(timeNs) + "vmkernel: TSC: " + cycles + " cpu0:0)" + message;
	}

	/** Returns a kernel line that was kept in memory until the syslog daemon ran: late stamp, true uptime. */
	String buffered(long stampNs, long uptimeNs, int cpu, String message) {
		return head(stampNs) + "vmkernel: " + Stamps.uptime(uptimeNs) + " cpu" + cpu + ":" + (4096 + cpu) + ")"
				+ message;
	}

	private String head(long timeNs) {
		return Stamps.monthDay(timeNs) + " " + host + " ";
	}
}
