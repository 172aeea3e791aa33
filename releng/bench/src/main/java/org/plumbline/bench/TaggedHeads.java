package org.plumbline.bench;

/**
 * Lines of ESXi 8.x: the logging daemon writes every file and puts the severity with facility times eight first.
 *
 * <pre>
 * line   = stamp " " severity "(" number ") " program ["[" pid "]"] ": " body
 * kernel = "cpu" n ":" world [" opID=" id] ")" ["WARNING: "] message     program vmkernel, vmkwarning, vmkalert
 * service  = "[Originator@6876 sub=" component [" opID=" id] "] " message   Hostd and Vpxa with a capital letter
 * vob    = " [" correlator "] " microseconds "us: [" id "] " message      so two blanks follow the colon
 * </pre>
 */
record TaggedHeads(BootHistory boots) implements LineHeads {

	private static final int USER = 1;
	private static final int SERVICE = 20;
	private static final int KERNEL = 22;
	private static final int VOBD_PID = 2_097_583;

	@Override
	public String kernel(long timeNs, int cpu, long world, String opId, Level level, String message) {
		var program = switch (level) {
		case WARNING, ERROR -> "vmkwarning";
		case ALERT -> "vmkalert";
		default -> "vmkernel";
		};
		var shown = level == Level.ERROR ? Level.WARNING : level;
		return Stamps.isoMs(timeNs) + " " + shown.tag(KERNEL) + " " + program + ": "
				+ IsoHeads.afterStamp(cpu, world, opId, level, message);
	}

	@Override
	public String early(long timeNs, long cycles, String message) {
		return Stamps.isoSecond(timeNs) + " " + Level.INFO.tag(KERNEL) + " vmkernel: " + message;
	}

	@Override
	public String service(long timeNs, String program, long thread, Level level, String component, String opId,
			String message) {
		var name = program.equals("vpxa") ? "Vpxa" : program;
		return Stamps.isoMs(timeNs) + " " + level.tag(SERVICE) + " " + name + "[" + thread + "]: [Originator@6876 sub="
				+ component + (opId.isEmpty() ? "" : " opID=" + opId) + "] " + message;
	}

	@Override
	public String vob(long timeNs, String correlator, String id, String message) {
		return Stamps.isoMs(timeNs) + " " + Level.INFO.tag(USER) + " vobd[" + VOBD_PID + "]:  [" + correlator + "] "
				+ boots.uptimeNs(timeNs) / 1000 + "us: [" + id + "] " + message;
	}

	@Override
	public String daemon(long timeNs, String program, int pid, String message) {
		return Stamps.isoMs(timeNs) + " " + Level.INFO.tag(USER) + " " + program + (pid == 0 ? "" : "[" + pid + "]")
				+ ": " + message;
	}
}
