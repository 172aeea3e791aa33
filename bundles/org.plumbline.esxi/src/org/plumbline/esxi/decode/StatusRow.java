package org.plumbline.esxi.decode;

import java.util.List;

/** One meaning of one status code or sense key. */
record StatusRow(int code, ReleaseRange releases, String name, String meaning, String advice, boolean harmless,
		List<String> companions, List<String> sources) {

	/** Returns code, name and what it says on its own. */
	CodeName named() {
		return new CodeName(Hex.of(code), name, meaning);
	}

	static StatusRow of(TsvRow row) {
		return new StatusRow(row.hex("code").orElseThrow(), row.releases(), row.text("name"), row.text("meaning"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("advice"), row.yes("harmless"), Tsv.list(row.text("companions")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Tsv.list(row.text("source"))); //$NON-NLS-1$
	}
}
