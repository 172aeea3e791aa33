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

	/** Returns what the device layer of a release prints. */
	String device(Release release, Dice dice) {
		if (release == Release.ESX_3_5) {
			return "SCSI: 5663: " + volume35(path) + " status = " + decimals();
		}
		if (release.layout().isClassic()) {
			return classic();
		}
		if (!release.since(Release.ESXI_7_0)) {
			int line = 2300 + release.build() % 1500;
			var issued = release == Release.ESXI_5_0 ? "" : " from world " + issuer;
			return "ScsiDeviceIO: " + line + ": Cmd(" + pointer + ") " + opcode + ", CmdSN " + serial + issued
					+ " to dev \"" + device + "\" failed " + status + withData();
		}
		int open = Integer.parseInt(serial.substring(serial.length() - 1), 16) + 1;
		return "ScsiDeviceIO: 4686: Cmd(" + pointer + ") " + opcode + ", cmdId.initiator=0x430d" + dice.hex(8)
				+ " CmdSN " + serial + " from world " + issuer + " to dev \"" + device + "\" failed " + status
				+ (sense.isEmpty() ? " . Cmd count Active:" + open : withData());
	}

	/** Returns what the multipathing layer of a release prints, with what it does next. */
	String onPath(Release release, String action) {
		if (release == Release.ESX_3_5) {
			return "StorageMonitor: 196: " + volume35(path) + " status = " + decimals();
		}
		if (release.layout().isClassic()) {
			return "NMP: nmp_CompleteCommandForPath: Command " + opcode + " (" + pointer + ") to NMP device \"" + device
					+ "\" failed on physical path \"" + path + "\" " + status + withData();
		}
		int line = 2318 + release.build() % 1600;
		var address = release == Release.ESXI_5_0 ? pointer : pointer + ", " + issuer;
		return "NMP: nmp_ThrottleLogForDevice:" + line + ": Cmd " + opcode + " (" + address + ") to dev \"" + device
				+ "\" on path \"" + path + "\" Failed: " + status + withData()
				+ (release == Release.ESXI_5_0 ? "" : " ") + "Act:" + action;
	}

	/** Returns the name that 3.5 gives to the whole of a device: its path and partition 0. */
	static String volume35(String path) {
		return path + ":0";
	}

	private String withData() {
		return sense.isEmpty() ? "" : " " + sense + ".";
	}

	/** Returns the form of 3.5: device and host in decimal, then the three sense numbers. */
	private String decimals() {
		var part = status.split("[: ]");
		return Integer.decode(part[3]) + "/" + Integer.decode(part[1]) + " "
				+ sense.substring(sense.indexOf(':') + 2);
	}

	/** Tells the truth file about this command. */
	void countIn(Truth truth) {
		truth.scsi(device, opcode, sense.isEmpty() ? status : status + " " + sense);
	}
}
