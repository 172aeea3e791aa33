package org.plumbline.esxi.decode;

/**
 * Reads lines that carry a status triple, forms 2 to 10, 12, 13 and 20.
 *
 * <pre>
 *  2  4.x    Command OP to device "D" failed STATUS
 *  3  4.x    nmp_CompleteCommandForPath: Command OP (PTR) to NMP device "D" failed on physical path "P" STATUS
 *  4  4.x    nmp_CompleteRetryForPath: Retry command OP (PTR) to NMP device "D" failed on physical path "P" STATUS
 *  5  4.1    SCSIAsyncDeviceCommand: Error Inject: Command OP to device "D" failed STATUS
 *  6  5.0    Cmd(PTR) OP, CmdSN N to dev "D" failed STATUS
 *  7  5.1    Cmd(PTR) OP, CmdSN N from world W to dev "D" failed STATUS
 *  8  7.x    Cmd(PTR) OP, cmdId.initiator=PTR CmdSN N from world W to dev "D" failed STATUS
 *  9  5.0    nmp_ThrottleLogForDevice: Cmd OP (PTR) to dev "D" on path "P" Failed: STATUS
 * 10  5.1    nmp_ThrottleLogForDevice: Cmd OP (PTR, W) to dev "D" on path "P" Failed: STATUS
 * 12  5.x    satp_…: Path "P" (STATE) command OP failed with status WORDS. STATUS
 * 13  4.x    Completed IO with status STATUS after losing reservation on device D
 * 20  7.x    HppThrottleLogForDevice: as form 10
 * </pre>
 *
 * Any other line with a triple is read as well as it can be and gets the form {@code other}; a triple with nothing but
 * sense around it was typed by a person.
 */
final class StatusLineReader {

	private static final String FAILED = "Failed:"; //$NON-NLS-1$
	private static final String WITH_STATUS = "failed with status "; //$NON-NLS-1$

	private final StatusReader status = new StatusReader();
	private final CommandReader command = new CommandReader();
	private final TargetReader target = new TargetReader();

	/** Fills in everything the line says; returns whether it carries a status. */
	boolean read(String line, LineFacts facts) {
		if (!status.read(line, facts)) {
			return false;
		}
		command.read(line, facts);
		target.read(line, facts);
		facts.form = form(line, facts);
		if (facts.form == ScsiForm.OTHER) {
			target.readBare(line, facts);
		}
		if (facts.form == ScsiForm.SATP_COMMAND) {
			facts.say(words(line));
		}
		return true;
	}

	/** Fills in what a line says whose status stands on the next one; returns whether it is such a line. */
	boolean readBroken(String line, LineFacts facts) {
		if (!broken(line)) {
			return false;
		}
		command.read(line, facts);
		target.read(line, facts);
		facts.form = ScsiForm.BROKEN;
		return facts.opcode >= 0;
	}

	/** Returns whether a line names a failed command but ends before its status. */
	static boolean broken(String line) {
		return line.stripTrailing().endsWith(FAILED) && line.contains("Cmd"); //$NON-NLS-1$
	}

	/** Returns whether a line can be the rest of a broken one: a status with no command in front of it. */
	static boolean rest(String line) {
		int status = line.indexOf(StatusReader.MARK);
		return status >= 0 && line.lastIndexOf("Cmd", status) < 0 && line.lastIndexOf("ommand", status) < 0; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static ScsiForm form(String line, LineFacts facts) {
		if (line.contains("Completed IO with status")) { //$NON-NLS-1$
			return ScsiForm.RESERVATION_LOST;
		}
		if (line.contains(WITH_STATUS)) {
			return ScsiForm.SATP_COMMAND;
		}
		if (line.contains("HppThrottle") || line.contains("HPP: ")) { //$NON-NLS-1$ //$NON-NLS-2$
			return ScsiForm.HPP_THROTTLE;
		}
		if (line.contains("Cmd(")) { //$NON-NLS-1$
			if (line.contains("cmdId.initiator=")) { //$NON-NLS-1$
				return ScsiForm.CMD_ID;
			}
			return facts.world.isEmpty() ? ScsiForm.CMD_SN : ScsiForm.CMD_SN_WORLD;
		}
		if (line.contains(FAILED)) {
			return facts.world.isEmpty() ? ScsiForm.NMP_THROTTLE : ScsiForm.NMP_THROTTLE_WORLD;
		}
		return ofRelease4(line, facts);
	}

	private static ScsiForm ofRelease4(String line, LineFacts facts) {
		if (line.contains("Error Inject")) { //$NON-NLS-1$
			return ScsiForm.ERROR_INJECT;
		}
		if (line.contains("Retry command") || line.contains("nmp_CompleteRetryForPath")) { //$NON-NLS-1$ //$NON-NLS-2$
			return ScsiForm.NMP_RETRY;
		}
		if (line.contains("to NMP device") || line.contains("nmp_CompleteCommandForPath")) { //$NON-NLS-1$ //$NON-NLS-2$
			return ScsiForm.NMP_PATH;
		}
		if (facts.opcode >= 0 && line.contains(" to device ")) { //$NON-NLS-1$
			return ScsiForm.COMMAND_TO_DEVICE;
		}
		String before = line.substring(0, line.indexOf(StatusReader.MARK));
		return before.chars().anyMatch(Character::isLetterOrDigit) && !before.strip().equals("failed") //$NON-NLS-1$
				? ScsiForm.OTHER : ScsiForm.BARE_STATUS;
	}

	private static String words(String line) {
		int start = line.indexOf(WITH_STATUS) + WITH_STATUS.length();
		int end = line.indexOf(StatusReader.MARK, start);
		return end < 0 ? "" : line.substring(start, end); //$NON-NLS-1$
	}
}
