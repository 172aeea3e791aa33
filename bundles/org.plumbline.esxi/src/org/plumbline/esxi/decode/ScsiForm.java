package org.plumbline.esxi.decode;

/**
 * The shapes of lines that are read. Name, releases and meaning of each stand in {@code forms.tsv} under its id;
 * several shapes may share a number.
 */
public enum ScsiForm {

	ESX3_STATUS("esx3-status", 1), //$NON-NLS-1$
	ESX3_CHECK_UNIT("esx3-check-unit", 1), //$NON-NLS-1$
	ESX3_RSTATUS("esx3-rstatus", 1), //$NON-NLS-1$
	ESX3_SYNC_CR("esx3-sync-cr", 1), //$NON-NLS-1$
	ESX3_CONFLICTS("esx3-conflicts", 1), //$NON-NLS-1$
	COMMAND_TO_DEVICE("command-to-device", 2), //$NON-NLS-1$
	NMP_PATH("nmp-path", 3), //$NON-NLS-1$
	NMP_RETRY("nmp-retry", 4), //$NON-NLS-1$
	NMP_RECOVERED("nmp-recovered", 4), //$NON-NLS-1$
	ERROR_INJECT("error-inject", 5), //$NON-NLS-1$
	CMD_SN("cmd-sn", 6), //$NON-NLS-1$
	CMD_SN_WORLD("cmd-sn-world", 7), //$NON-NLS-1$
	CMD_ID("cmd-id", 8), //$NON-NLS-1$
	NMP_THROTTLE("nmp-throttle", 9), //$NON-NLS-1$
	NMP_THROTTLE_WORLD("nmp-throttle-world", 10), //$NON-NLS-1$
	/** Form 10 of 8.x whose status stands on a line that did not follow. */
	BROKEN("broken", 10), //$NON-NLS-1$
	REPEATED("repeated", 11), //$NON-NLS-1$
	SATP_COMMAND("satp-command", 12), //$NON-NLS-1$
	RESERVATION_LOST("reservation-lost", 13), //$NON-NLS-1$
	SYNC_CR("sync-cr", 13), //$NON-NLS-1$
	STATE_IN_DOUBT("state-in-doubt", 14), //$NON-NLS-1$
	NMP_NOT_ISSUED("nmp-not-issued", 15), //$NON-NLS-1$
	NMP_AWAITING("nmp-awaiting", 15), //$NON-NLS-1$
	NMP_FAILOVER("nmp-failover", 15), //$NON-NLS-1$
	NMP_BLOCKED("nmp-blocked", 15), //$NON-NLS-1$
	NMP_RESERVATION("nmp-reservation", 15), //$NON-NLS-1$
	VSCSI_RESET("vscsi-reset", 16), //$NON-NLS-1$
	VSCSI_RESET_DONE("vscsi-reset-done", 16), //$NON-NLS-1$
	VSCSIFS_STATUS("vscsifs-status", 16), //$NON-NLS-1$
	WRITE_QUIESCED("write-quiesced", 17), //$NON-NLS-1$
	NVME_IO("nvme-io", 18), //$NON-NLS-1$
	NVME_DRIVER("nvme-driver", 19), //$NON-NLS-1$
	HPP_THROTTLE("hpp-throttle", 20), //$NON-NLS-1$
	READ_CAPACITY("read-capacity", 21), //$NON-NLS-1$
	AHCI_UNSUPPORTED("ahci-unsupported", 22), //$NON-NLS-1$
	BARE_STATUS("bare-status", 0), //$NON-NLS-1$
	BARE_ESX3("bare-esx3", 0), //$NON-NLS-1$
	BARE_SENSE("bare-sense", 0), //$NON-NLS-1$
	BARE_BYTES("bare-bytes", 0), //$NON-NLS-1$
	BARE_NVME("bare-nvme", 0), //$NON-NLS-1$
	BARE_COMMAND("bare-command", 0), //$NON-NLS-1$
	/** A status triple in a wording that no release at hand writes. */
	OTHER("other", 0); //$NON-NLS-1$

	private final String id;
	private final int number;

	ScsiForm(String id, int number) {
		this.id = id;
		this.number = number;
	}

	/** Returns the name that programs read, such as {@code "command-to-device"}. */
	public String id() {
		return id;
	}

	/** Returns the place in the list of line forms, 1 to 22; 0 for input of a person and for unknown wording. */
	public int number() {
		return number;
	}
}
