package org.plumbline.esxi.decode;

/** What kind of number a pair of ASC and ASCQ is. */
public enum SenseClass {

	/** T10 gave this pair a name. */
	ASSIGNED,
	/** The pair lies in a range that T10 named as a whole; the qualifier counts something. */
	RANGE,
	/** ASC 0x80 to 0xff: left to the makers of devices. */
	VENDOR_CODE,
	/** ASC below 0x80 with an unnamed ASCQ 0x80 to 0xff: left to the makers of devices. */
	VENDOR_QUALIFIER,
	/** T10 has not given this pair a meaning. */
	UNASSIGNED;

	/** Returns whether T10 has a name for such a pair. */
	public boolean named() {
		return this == ASSIGNED || this == RANGE;
	}
}
