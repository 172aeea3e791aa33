package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;

/**
 * What codes mean, in all forms in which it is told. Made once for all lines that show the same codes, so that a log
 * with a million failed commands costs little more than reading it. Immutable.
 */
public final class ScsiAnswer {

	private static final String DOMAIN = "scsi"; //$NON-NLS-1$
	private static final String NVME_DOMAIN = "nvme"; //$NON-NLS-1$

	private final ScsiCodes codes;
	private final ScsiTables tables;
	private final String title;
	private final String meaning;
	private final List<String> related;
	private final List<String> readings;
	private final List<DecodedField> fields;
	private final Map<String, Object> values;

	ScsiAnswer(ScsiCodes codes, ScsiTables tables) {
		this.codes = codes;
		this.tables = tables;
		Verdict verdict = codes.verdict();
		title = codes.title();
		meaning = (verdict.meaning() + ' ' + verdict.harmlessWhen()).strip();
		related = new ArrayList<>(verdict.companions());
		related.addAll(verdict.related());
		readings = verdict.otherReadings().stream().map(each -> each.label() + ": " + each.meaning()).toList(); //$NON-NLS-1$
		fields = ScsiFields.shared(codes);
		values = ScsiValues.shared(codes);
	}

	ScsiCodes codes() {
		return codes;
	}

	/** Returns the labelled boxes of a line with these codes, in the order of the levels. */
	List<DecodedField> fields(ScsiDecode line) {
		return ScsiFields.of(line, fields, tables);
	}

	/** Returns what there is to say about a line with these codes. */
	DecodedFact fact(ScsiDecode line) {
		Verdict verdict = codes.verdict();
		return new DecodedFact(codes.nvme().isPresent() ? NVME_DOMAIN : DOMAIN, title, line.target().device(),
				fields(line), meaning, verdict.advice(), verdict.harmless(), related, warnings(line),
				verdict.sources(), ScsiValues.of(line, values));
	}

	private List<String> warnings(ScsiDecode line) {
		if (line.mended().isEmpty() && readings.isEmpty()) {
			return codes.warnings();
		}
		List<String> warnings = new ArrayList<>(codes.warnings());
		warnings.addAll(line.mended());
		warnings.addAll(readings);
		return warnings;
	}
}
