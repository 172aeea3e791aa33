package org.plumbline.core.redact;

/** What a name names; the word its tokens start with. */
public enum NameKind {
	/** A machine, by its full or short name. */
	HOST,
	/** A domain of names, or one word of it. */
	DOMAIN,
	/** An account. */
	USER,
	/** A person, a company or another word that somebody wants hidden. */
	TERM,
	/** A virtual machine. */
	VM,
	/** A datastore, by its label. */
	DATASTORE,
	/** A volume, by its UUID. */
	VOLUME,
	/** An address of the Internet Protocol, version 4 or 6. */
	IP,
	/** An address of a network card. */
	MAC,
	/** A world wide name of Fibre Channel. */
	WWN,
	/** A disk, by the serial in its id. */
	LUN,
	/** A name of iSCSI. */
	IQN;

	/** Returns the token of a number. */
	String token(int number) {
		return name() + '_' + number;
	}
}
