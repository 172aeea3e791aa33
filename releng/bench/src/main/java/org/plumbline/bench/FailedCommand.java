package org.plumbline.bench;

/**
 * A SCSI command that failed, and the forms in which the generations of the kernel print it, all without a head.
 *
 * @param device  {@code naa.…} and its kind
 * @param path    runtime name; only printed by the multipathing layer
 * @param opcode  {@code 0x28}
 * @param status  {@code H:0x0 D:0x2 P:0x0}
 * @param sense   {@code Valid sense data: 0x6 0x3f 0xe}, or empty where the kernel prints none
 * @param issuer  the world that issued the command; 0 is the kernel
 * @param pointer address of the command
 * @param serial  serial number of the command
 */
record FailedCommand(String device, String path, String opcode, String status, String sense, long issuer,
		String pointer, String serial) {

	/** Makes a command of 4.x, where address, serial number, issuer and path are not printed. */
	static FailedCommand classic(String device, String opcode, String status, String sense) {
		return new FailedCommand(device, "", opcode, status, sense, 0, "", "");
	}

	/** Returns the 4.x form: no pointer, "to device". */
	String classic() {
		return "ScsiDeviceIO: 1672: Command " + opcode + " to device \"" + device + "\" failed " + status + " " + sense
				+ ".";
	}

	/** Returns the form of 5.1 to 7.0 with the world that issued the command. */
	String device51(int line) {
		return "ScsiDeviceIO: " + line + ": Cmd(" + pointer + ") " + opcode + ", CmdSN " + serial + " from world "
				+ issuer + " to dev \"" + device + "\" failed " + status + (sense.isEmpty() ? "" : " " + sense + ".");
	}

	/** Returns the form of 7.0.3 and 8.x with the initiator; without sense it ends with the number of open commands. */
	String device80(int line, String initiator) {
		int open = Integer.parseInt(serial.substring(serial.length() - 1), 16) + 1;
		return "ScsiDeviceIO: " + line + ": Cmd(" + pointer + ") " + opcode + ", cmdId.initiator=" + initiator
				+ " CmdSN " + serial + " from world " + issuer + " to dev \"" + device + "\" failed " + status
				+ (sense.isEmpty() ? " . Cmd count Active:" + open : " " + sense + ".");
	}

	/** Returns the form of the multipathing layer of 5.1 and later, with the path and what it does next. */
	String path51(int line, String action) {
		return "NMP: nmp_ThrottleLogForDevice:" + line + ": Cmd " + opcode + " (" + pointer + ", " + issuer
				+ ") to dev \""
				+ device + "\" on path \"" + path + "\" Failed: " + status + (sense.isEmpty() ? "" : " " + sense + ".")
				+ " Act:" + action;
	}

	/** Tells the truth file about this command. */
	void countIn(Truth truth) {
		truth.scsi(device, opcode, sense.isEmpty() ? status : status + " " + sense);
	}
}
