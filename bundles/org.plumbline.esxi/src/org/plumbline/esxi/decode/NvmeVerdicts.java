package org.plumbline.esxi.decode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges NVMe lines. Of the printed number the low eleven bits are the status (three bits of type, eight of code);
 * above them stand retry delay (two bits), "more" and "do not retry".
 */
final class NvmeVerdicts {

	private static final int STATUS_BITS = 0x7ff;
	private static final int DO_NOT_RETRY = 0x4000;

	private final ScsiTables tables;

	NvmeVerdicts(ScsiTables tables) {
		this.tables = tables;
	}

	Verdict judge(LineFacts facts) {
		return facts.form == ScsiForm.NVME_DRIVER ? driver(facts) : status(facts);
	}

	/** Names the status; empty if the line is not of NVMe. */
	Optional<NvmeError> error(LineFacts facts) {
		if (facts.nvmeStatus < 0) {
			return Optional.empty();
		}
		boolean driver = facts.form == ScsiForm.NVME_DRIVER;
		int code = driver ? facts.nvmeStatus : facts.nvmeStatus & STATUS_BITS;
		String name = driver ? facts.words
				: tables.nvme().status(code).map(row -> row.text("name")).orElse(Messages.Names_unknownCode); //$NON-NLS-1$
		return Optional.of(new NvmeError(Hex.of(code), name, facts.controller, facts.queue, facts.namespace,
				!driver && (facts.nvmeStatus & DO_NOT_RETRY) != 0));
	}

	private Verdict status(LineFacts facts) {
		Optional<TsvRow> found = tables.nvme().status(facts.nvmeStatus & STATUS_BITS);
		if (found.isEmpty()) {
			return new Verdict(Optional.of(DecidingLevel.DEVICE), Messages.Names_unknownCode, "", //$NON-NLS-1$
					Messages.Verdicts_unknown, Messages.Verdicts_unknownAdvice, false, "", List.of(), List.of(), //$NON-NLS-1$
					List.of(), List.of());
		}
		TsvRow row = found.get();
		var level = DecidingLevel.valueOf(row.text("level").toUpperCase(Locale.ROOT)); //$NON-NLS-1$
		return new Verdict(Optional.of(level), row.text("name"), "", row.text("meaning"), row.text("advice"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.yes("harmless"), "", List.of(), List.of(), List.of(), Tsv.list(row.text("source"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Verdict driver(LineFacts facts) {
		Optional<TsvRow> known = tables.nvme().driverCondition(facts.words);
		String meaning = known
				.map(row -> Messages.bind(Messages.Verdicts_driverKnown, facts.words, row.text("meaning"))) //$NON-NLS-1$
				.orElseGet(() -> Messages.bind(Messages.Verdicts_driver, facts.words));
		List<String> companions = known.map(row -> List.of(row.text("scsi"))).orElse(List.of()); //$NON-NLS-1$
		return new Verdict(Optional.of(DecidingLevel.DEVICE), facts.words, "", meaning, //$NON-NLS-1$
				Messages.NvmeVerdicts_driverAdvice, false, "", companions, List.of(), //$NON-NLS-1$
				List.of(), tables.form(facts.form).sources());
	}
}
