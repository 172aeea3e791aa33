package org.plumbline.esxi.command;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.CapturedOutput;

/** Reports what could not be read of one captured output. */
record OutputRows(CapturedOutput output) {

	/** Notice code of a row that is cut or of another shape. */
	static final String ROW = "command-row"; //$NON-NLS-1$
	/** Notice code of an output without any known table. */
	static final String TABLE = "command-table"; //$NON-NLS-1$

	private static final int QUOTED_LENGTH = 80;

	/** Reports that a row was not understood. */
	void unreadable(String row) {
		output.notices().accept(ROW, NLS.bind(Messages.OutputRows_unreadable, quoted(row)));
	}

	/** Reports that the output, which is not empty, holds nothing known. */
	void noTable() {
		if (output.lines().stream().anyMatch(line -> !line.isBlank())) {
			output.notices().accept(TABLE, Messages.OutputRows_noTable);
		}
	}

	static String quoted(String row) {
		String text = row.strip();
		return text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…"; //$NON-NLS-1$
	}
}
