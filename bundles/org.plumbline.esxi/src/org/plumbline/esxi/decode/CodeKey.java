package org.plumbline.esxi.decode;

import java.util.OptionalInt;

/**
 * All that the meaning of a line depends on: its codes, the words in which it tells them, how the name of the device
 * begins (some codes mean another thing on some arrays), and the release (negative if not known).
 */
record CodeKey(ScsiForm form, int opcode, int serviceAction, int host, int deviceStatus, int plugin,
		SenseValidity validity, int key, int asc, int ascq, int nvmeStatus, int ambiguous, int ambiguousSecond,
		int release, String action, String words, String devicePrefix, String controller, String queue,
		String namespace) {

	/** @param devicePrefix the longest beginning of the name of the device on which a meaning depends; may be empty */
	static CodeKey of(LineFacts facts, String devicePrefix, OptionalInt release) {
		return new CodeKey(facts.form, facts.opcode, facts.serviceAction, facts.host, facts.deviceStatus,
				facts.plugin, facts.validity, facts.key, facts.asc, facts.ascq, facts.nvmeStatus, facts.ambiguous,
				facts.ambiguousSecond, release.orElse(LineFacts.ABSENT), facts.action, facts.words, devicePrefix,
				facts.controller, facts.queue, facts.namespace);
	}
}
