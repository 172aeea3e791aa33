package org.plumbline.esxi.decode;

/**
 * Additional sense codes. Standard: T10 asc-num; the revision stands in the head of {@code sense-codes.tsv}.
 *
 * <p>A row of the table names one pair, or a range of qualifiers of one code ({@code 0x40 0x1-0x7f}); in the name of a
 * range {@code 0xNN} stands for the qualifier. All 65,536 pairs have an answer: pairs without a row are the vendor's
 * (code or qualifier from 0x80) or unassigned.
 *
 * <p>Knows nothing of sense keys, releases or arrays. Safe for any number of threads.
 */
public final class SenseCodes {

	private static final String TABLE = "sense-codes.tsv"; //$NON-NLS-1$
	private static final int VENDOR = 0x80;
	private static final int PAIRS = 0x10000;

	/** By asc * 0x100 + ascq; names of ranges still hold 0xNN. */
	private final SenseCode[] named = new SenseCode[PAIRS];

	/** Reads the table; some milliseconds. */
	public SenseCodes(ResourceOpener opener) {
		for (TsvRow row : Tsv.read(opener, TABLE)) {
			String ascq = row.text("ascq"); //$NON-NLS-1$
			int dash = ascq.indexOf('-');
			int asc = Integer.decode(row.text("asc")); //$NON-NLS-1$
			int first = Integer.decode(dash < 0 ? ascq : ascq.substring(0, dash));
			int last = dash < 0 ? first : Integer.decode(ascq.substring(dash + 1));
			String name = row.text("name"); //$NON-NLS-1$
			String source = row.text("source"); //$NON-NLS-1$
			for (int code = first; code <= last; code++) {
				named[asc << 8 | code] = new SenseCode(asc, code, dash < 0 ? SenseClass.ASSIGNED : SenseClass.RANGE,
						name, source);
			}
		}
	}

	/**
	 * Answers for one pair.
	 *
	 * @param asc  0 to 0xff
	 * @param ascq 0 to 0xff
	 * @throws IllegalArgumentException if a number is out of bounds
	 */
	public SenseCode find(int asc, int ascq) {
		if ((asc & ~0xff) != 0 || (ascq & ~0xff) != 0) {
			throw new IllegalArgumentException(asc + "/" + ascq); //$NON-NLS-1$
		}
		SenseCode code = named[asc << 8 | ascq];
		if (code == null) {
			return new SenseCode(asc, ascq, unnamed(asc, ascq), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return code.kind() == SenseClass.ASSIGNED ? code
				: new SenseCode(asc, ascq, code.kind(), code.name().replace("0xNN", Hex.of(ascq)), code.source()); //$NON-NLS-1$
	}

	private static SenseClass unnamed(int asc, int ascq) {
		if (asc >= VENDOR) {
			return SenseClass.VENDOR_CODE;
		}
		return ascq >= VENDOR ? SenseClass.VENDOR_QUALIFIER : SenseClass.UNASSIGNED;
	}
}
