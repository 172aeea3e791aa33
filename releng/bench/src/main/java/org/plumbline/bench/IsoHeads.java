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
 * @param services how services print their thread
 */
record IsoHeads(Services services, BootHistory boots) implements LineHeads {

	/** The forms of services: of 5.x, of 6.0 and 6.5 with the address of the thread, of 6.7 and 7.x with its world. */
	enum Services {
		QUOTED, POINTER, WORLD
	}

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
		if (services == Services.QUOTED) {
			return Stamps.isoMs(timeNs) + " [" + Text.hex(thread, 8) + " " + level.word() + " '" + component + "'"
					+ operation + "] " + message;
		}
		var shown = services == Services.POINTER ? Text.hex(thread, 7) : String.valueOf(thread);
		return Stamps.isoMs(timeNs) + " " + level.word() + " " + program.toLowerCase(Locale.ROOT) + "[" + shown
				+ "] [Originator@6876 sub=" + component + operation + "] " + message;
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
