package org.plumbline.esxi.decode;

import java.util.Optional;

/**
 * The sense data of a line. Codes are given as written, whatever their validity; only {@link SenseValidity#VALID} ones
 * may be believed.
 *
 * @param validity what the line says about them
 * @param key      sense key; empty if the line shows none
 * @param asc      additional sense code, such as {@code "0x3f"}; empty if the line shows none
 * @param ascq     qualifier, such as {@code "0xe"}; empty if the line shows none
 * @param name     name of the pair by T10; for a pair without one, what kind of pair it is; empty without codes
 * @param kind     who may give the pair a meaning; empty without codes
 */
public record SenseData(SenseValidity validity, Optional<CodeName> key, String asc, String ascq, String name,
		Optional<SenseClass> kind) {

	/** A line without sense data. */
	public static final SenseData NONE = new SenseData(SenseValidity.NONE, Optional.empty(), "", "", "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Optional.empty());
}
