package org.plumbline.core.storage;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a line about storage tells. A decoder says it as {@code kind} in the values of a fact, with these further
 * values where the line has them: {@code device}, {@code path}, {@code volume}, {@code adapter}, {@code state} (the new
 * one), {@code from}, {@code to}, {@code world}, {@code repeats}, {@code pointer}, {@code microseconds},
 * {@code averageMicroseconds}, {@code vm}, {@code holder}.
 */
public enum StorageEventKind {

	/** A command failed with the codes that the fact holds. */
	FAILURE("failure"), //$NON-NLS-1$
	/** The last failure of a device came again, {@code repeats} times, without lines of its own. */
	REPEAT("repeat"), //$NON-NLS-1$
	/** A path went {@code from} one {@code state} to another. */
	PATH_STATE("path-state"), //$NON-NLS-1$
	/** I/O moves or tries to move {@code from} one path {@code to} another. */
	FAILOVER("failover"), //$NON-NLS-1$
	/** The device as a whole changed: {@code state} is {@code apd}, {@code apd-timeout}, {@code pdl} or {@code on}. */
	DEVICE_STATE("device-state"), //$NON-NLS-1$
	/** A reservation: {@code state} is {@code conflict}, {@code lost}, {@code unknown}, {@code waiting}, … */
	RESERVATION("reservation"), //$NON-NLS-1$
	/** The host reports a latency. */
	LATENCY("latency"), //$NON-NLS-1$
	/** A lock or heartbeat on a volume. */
	LOCK("lock"), //$NON-NLS-1$
	/** A command was aborted. */
	ABORT("abort"), //$NON-NLS-1$
	/** A device, target or adapter was reset. */
	RESET("reset"), //$NON-NLS-1$
	/** A link or session to a target came or went: {@code state} is {@code up} or {@code down}. */
	LINK("link"), //$NON-NLS-1$
	/** Something was mounted, rescanned or presented anew. */
	PRESENTATION("presentation"), //$NON-NLS-1$
	/** A virtual machine opened a raw device. */
	RAW_DEVICE("raw-device"), //$NON-NLS-1$
	/** A remark about storage that is none of the above. */
	NOTE("note"); //$NON-NLS-1$

	private final String word;

	StorageEventKind(String word) {
		this.word = word;
	}

	/** Returns the word that decoders and programs use. */
	public String word() {
		return word;
	}

	/** Returns the kind of a word; empty if no kind has it. */
	public static Optional<StorageEventKind> of(String word) {
		return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
	}
}
