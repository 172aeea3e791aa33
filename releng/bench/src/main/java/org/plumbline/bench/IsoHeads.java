package org.plumbline.bench;

import java.util.Locale;

/**
 * Lines of ESXi 5.x to 7.x: a file per program, whole stamps.
 *
 * <pre>
 * kernel   = T4 " cpu" n ":" world [" opID=" id] ")" ["WARNING: "] message
 * early    = "TSC: " cycles " cpu0:1)" message
 * service 5  = T4 " [" thread " " level " '" component "'" [" opID=" id] "] " message
 * service 6  = T4 " " level " " program "[" thread "] [Originator@6876 sub=" component [" opID=" id] "] " message
 * vob      = T4 ": [" correlator "] " microseconds "us: [" id "] " message
 * daemon   = T5 " " program ["[" pid "]"] ": " message
 * </pre>
 *
 * @param originator whether services print the second form
 */
record IsoHeads(boolean originator, BootHistory boots) implements LineHeads {

	@Override
	public String kernel(long timeNs, int cpu, long world, String opId, Level level, String message) {
		return Stamps.isoMs(timeNs) + " " + afterStamp(cpu, world, opId, level, message);
	}

	/** Returns the part of a kernel line that all generations since 5.0 share. */
	static String afterStamp(int cpu, long world, String opId, Level level, String message) {
		return "cpu" + cpu + ":" + world + (opId.isEmpty() ? "" : " opID=" + opId) + ")" + level.kernelWord() + message;
	}

	@Override
	public String early(long timeNs, long cycles, String message) {
		return "TSC: " + cycles + " cpu0:1)" + message;
	}

	@Override
	public String service(long timeNs, String program, long thread, Level level, String component, String opId,
			String message) {
		var operation = opId.isEmpty() ? "" : " opID=" + opId;
		if (originator) {
			return Stamps.isoMs(timeNs) + " " + level.word() + " " + program.toLowerCase(Locale.ROOT) + "[" + thread
					+ "] [Originator@6876 sub=" + component + operation + "] " + message;
		}
		return Stamps.isoMs(timeNs) + " [" + String.format(Locale.ROOT, "%08X", thread) + " " + level.word() + " '"
				+ component + "'" + operation + "] " + message;
	}

	@Override
	public String vob(long timeNs, String correlator, String id, String message) {
		return Stamps.isoMs(timeNs) + ": [" + correlator + "] " + boots.uptimeNs(timeNs) / 1000 + "us: [" + id + "] "
				+ message;
	}

	@Override
	public String daemon(long timeNs, String program, int pid, String message) {
		return Stamps.isoSecond(timeNs) + " " + program + (pid == 0 ? "" : "[" + pid + "]") + ": " + message;
	}
}
