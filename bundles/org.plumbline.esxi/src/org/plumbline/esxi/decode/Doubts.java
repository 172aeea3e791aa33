package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a reader of a decoded line should not trust, and says it in a sentence each. */
final class Doubts {

	private static final int CHECK_CONDITION = 0x2;

	private final SenseVerdicts senseVerdicts;
	private final ScsiTables tables;

	Doubts(ScsiTables tables, SenseVerdicts senseVerdicts) {
		this.tables = tables;
		this.senseVerdicts = senseVerdicts;
	}

	List<String> of(LineFacts facts, Verdict verdict, Optional<NvmeError> nvme) {
		List<String> doubts = new ArrayList<>();
		verdict.decidedBy().ifPresent(level -> status(facts, verdict, level, doubts));
		sense(facts, doubts);
		switch (facts.form) {
		case BROKEN -> doubts.add(Messages.Doubts_statusOnNextLine);
		case ERROR_INJECT -> doubts.add(Messages.Doubts_injected);
		case HPP_THROTTLE -> doubts.add(Messages.bind(Messages.Doubts_formNotVerified, tables.form(facts.form).name()));
		default -> {
			// nothing to add
		}
		}
		if (nvme.isPresent() && nvme.get().doNotRetry()) {
			doubts.add(Messages.Doubts_doNotRetry);
		}
		return doubts;
	}

	private void status(LineFacts facts, Verdict verdict, DecidingLevel deciding, List<String> doubts) {
		int code = Verdicts.code(facts, deciding);
		if (deciding == DecidingLevel.SENSE || code < 0) {
			return;
		}
		String written = Verdicts.written(deciding, code);
		List<String> lower = new ArrayList<>();
		for (DecidingLevel level : List.of(DecidingLevel.HOST, DecidingLevel.DEVICE)) {
			int other = Verdicts.code(facts, level);
			if (level.compareTo(deciding) > 0 && other > 0) {
				lower.add(Verdicts.written(level, other));
			}
		}
		if (!lower.isEmpty()) {
			doubts.add(Messages.bind(Messages.Doubts_lowerLevels, written, String.join(" ", lower))); //$NON-NLS-1$
		}
		boolean differs = verdict.otherReadings().stream().anyMatch(reading -> reading.code().equals(written));
		if (differs && !verdict.releases().isEmpty()) {
			doubts.add(Messages.bind(Messages.Doubts_releaseUnknown, written, verdict.releases()));
		}
		boolean believable = facts.hasSense() && facts.validity == SenseValidity.VALID;
		if (deciding == DecidingLevel.DEVICE && code == CHECK_CONDITION && !believable) {
			doubts.add(Messages.Doubts_checkConditionWithoutSense);
		}
	}

	private void sense(LineFacts facts, List<String> doubts) {
		if (!facts.hasSense()) {
			return;
		}
		String written = (facts.key < 0 ? "" : Hex.of(facts.key) + " ") + Hex.of(facts.asc) + " " + Hex.of(facts.ascq); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String name = senseVerdicts.name(facts.key, tables.senseCodes().find(facts.asc, facts.ascq));
		switch (facts.validity) {
		case POSSIBLE -> doubts.add(Messages.bind(Messages.Doubts_possibleSense, written, name));
		case INVALID -> doubts.add(Messages.bind(Messages.Doubts_invalidSense, written, name));
		case VALID -> {
			if (facts.key < 0) {
				doubts.add(Messages.Doubts_noKey);
			} else if (!facts.hasStatus()) {
				doubts.add(Messages.Doubts_noStatus);
			} else if (facts.deviceStatus != CHECK_CONDITION) {
				doubts.add(Messages.bind(Messages.Doubts_validWithoutCheckCondition, written));
			}
		}
		case NONE -> {
			// nothing shown, nothing to doubt
		}
		}
	}
}
