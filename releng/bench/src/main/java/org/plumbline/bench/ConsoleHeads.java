package org.plumbline.bench;

/**
 * Lines of ESX 3.5 and 4.0 with a service console: the kernel and the daemons write syslog lines into files of their
 * own, services write without a syslog head.
 *
 * <pre>
 * kernel      = T1 " " host " vmkernel: " uptime " cpu" n ":" world ")" ["WARNING: "] message
 * early       = T1 " " host " vmkernel: TSC: " cycles " cpu0:0)" message
 * service 4   = "[" T3 " " thread " " level " '" component "'" [" opID=" id] "] " message
 * service 3.5 = "[" T3 " '" component "' " thread " " level "] " message
 * daemon      = T1 " " host " " program ["[" pid "]"] ": " message
 * </pre>
 *
 * @param levelLast whether services print the form of 3.5
 */
record ConsoleHeads(String host, BootHistory boots, boolean levelLast) implements LineHeads {

	@Override
	public String kernel(long timeNs, int cpu, long world, String opId, Level level, String message) {
		return head(timeNs) + "vmkernel: " + Stamps.uptime(boots.uptimeNs(timeNs)) + " cpu" + cpu + ":" + world + ")"
				+ level.kernelWord() + message;
	}

	@Override
	public String early(long timeNs, long cycles, String message) {
		return head(timeNs) + "vmkernel: TSC: " + cycles + " cpu0:0)" + message;
	}

	@Override
	public String service(long timeNs, String program, long thread, Level level, String component, String opId,
			String message) {
		if (levelLast) {
			return "[" + Stamps.bracket(timeNs) + " '" + component + "' " + thread + " " + level.word() + "] "
					+ message;
		}
		var operation = opId.isEmpty() ? "" : " opID=" + opId;
		return "[" + Stamps.bracket(timeNs) + " " + Text.hex(thread, 8) + " " + level.word() + " '" + component + "'"
				+ operation + "] " + message;
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

	private String head(long timeNs) {
		return Stamps.monthPadded(timeNs) + " " + host + " ";
	}
}
