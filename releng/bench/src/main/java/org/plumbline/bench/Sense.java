package org.plumbline.bench;

/**
 * The answer of a failed command.
 *
 * @param host   code of the host's adapter
 * @param device status of the device
 * @param key    sense key; 0 with {@code asc} and {@code ascq} 0 for none
 */
record Sense(int host, int device, int key, int asc, int ascq) {

	private static final int CHECK_CONDITION = 0x2;

	/** Makes an answer that has sense data. */
	static Sense check(int key, int asc, int ascq) {
		return new Sense(0, CHECK_CONDITION, key, asc, ascq);
	}

	/** Makes an answer of the device without sense data. */
	static Sense device(int status) {
		return new Sense(0, status, 0, 0, 0);
	}

	/** Makes an error that the host's adapter reports. */
	static Sense host(int code) {
		return new Sense(code, 0, 0, 0, 0);
	}

	boolean isValid() {
		return device == CHECK_CONDITION && host == 0;
	}

	/** Returns {@code H:0x0 D:0x2 P:0x0}. */
	String status() {
		return "H:" + hex(host) + " D:" + hex(device) + " P:0x0";
	}

	/** Returns {@code Valid sense data: 0x6 0x3f 0xe}, or what a release prints where there is none, perhaps nothing. */
	String data(Release release) {
		var numbers = " sense data: " + hex(key) + " " + hex(asc) + " " + hex(ascq);
		if (isValid()) {
			return "Valid" + numbers;
		}
		return release.since(Release.ESXI_8_0) ? ""
				: (release.since(Release.ESXI_6_5) ? "Invalid" : "Possible") + numbers;
	}

	static String hex(int code) {
		return "0x" + Integer.toHexString(code);
	}
}
