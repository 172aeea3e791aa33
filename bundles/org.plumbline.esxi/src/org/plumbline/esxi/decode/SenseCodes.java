package org.plumbline.esxi.decode;

import java.util.List;

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

	private final TsvRow[] rows = new TsvRow[PAIRS];

	/** Reads the table; some milliseconds. */
	public SenseCodes(ResourceOpener opener) {
		List<TsvRow> table = Tsv.read(opener, TABLE);
		for (TsvRow row : table) {
			int asc = Integer.decode(row.text("asc")); //$NON-NLS-1$
			String[] range = row.text("ascq").split("-"); //$NON-NLS-1$ //$NON-NLS-2$
			int last = Integer.decode(range[range.length - 1]);
			for (int ascq = Integer.decode(range[0]); ascq <= last; ascq++) {
				rows[asc << 8 | ascq] = row;
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
		TsvRow row = rows[asc << 8 | ascq];
		if (row != null) {
			boolean range = row.text("ascq").indexOf('-') > 0; //$NON-NLS-1$
			String name = row.text("name"); //$NON-NLS-1$
			return new SenseCode(asc, ascq, range ? SenseClass.RANGE : SenseClass.ASSIGNED,
					range ? name.replace("0xNN", Hex.of(ascq)) : name, row.text("source")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new SenseCode(asc, ascq, unnamed(asc, ascq), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static SenseClass unnamed(int asc, int ascq) {
		if (asc >= VENDOR) {
			return SenseClass.VENDOR_CODE;
		}
		return ascq >= VENDOR ? SenseClass.VENDOR_QUALIFIER : SenseClass.UNASSIGNED;
	}
}
