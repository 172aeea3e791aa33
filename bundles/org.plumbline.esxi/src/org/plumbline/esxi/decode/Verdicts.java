package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Judges a line: plugin status before host status before device status before sense; sense only if it is valid and the
 * device status is CHECK CONDITION. What the tables of combinations say goes before what a single code says.
 */
final class Verdicts {

	/** Where the names of commands come from. */
	static final String COMMANDS = "T10 op-num"; //$NON-NLS-1$

	private static final int CHECK_CONDITION = 0x2;

	private final ScsiTables tables;
	private final SenseVerdicts senseVerdicts;
	private final NvmeVerdicts nvmeVerdicts;

	Verdicts(ScsiTables tables) {
		this.tables = tables;
		senseVerdicts = new SenseVerdicts(tables);
		nvmeVerdicts = new NvmeVerdicts(tables);
	}

	/** Judges a line; the release is {@link ReleaseRange#number}, empty if not known. */
	Verdict judge(LineFacts facts, OptionalInt release) {
		if (facts.nvmeStatus >= 0) {
			return nvmeVerdicts.judge(facts);
		}
		Optional<DecidingLevel> level = level(facts);
		if (level.isEmpty()) {
			return facts.form == ScsiForm.BARE_COMMAND ? command(facts) : event(facts);
		}
		return level.get() == DecidingLevel.SENSE ? senseVerdicts.judge(facts, release)
				: status(facts, level.get(), release);
	}

	/** Returns the level that decides; empty if the line carries no status and no sense. */
	static Optional<DecidingLevel> level(LineFacts facts) {
		if (facts.plugin > 0) {
			return Optional.of(DecidingLevel.PLUGIN);
		}
		if (facts.host > 0) {
			return Optional.of(DecidingLevel.HOST);
		}
		boolean validSense = facts.hasSense() && facts.validity == SenseValidity.VALID;
		if (validSense && (facts.deviceStatus == CHECK_CONDITION || !facts.hasStatus())) {
			return Optional.of(DecidingLevel.SENSE);
		}
		if (facts.deviceStatus != LineFacts.ABSENT) {
			return Optional.of(DecidingLevel.DEVICE);
		}
		if (facts.host == 0) {
			return Optional.of(DecidingLevel.HOST);
		}
		return facts.plugin == 0 ? Optional.of(DecidingLevel.PLUGIN) : Optional.empty();
	}

	/** Returns the status of a level; {@link LineFacts#ABSENT} if the line does not show it. */
	static int code(LineFacts facts, DecidingLevel level) {
		return switch (level) {
		case PLUGIN -> facts.plugin;
		case HOST -> facts.host;
		case DEVICE -> facts.deviceStatus;
		case SENSE -> facts.key;
		};
	}

	/** Returns a status as lines write it, such as {@code H:0x5}. */
	static String written(DecidingLevel level, int code) {
		return level.name().charAt(0) + ":" + Hex.of(code); //$NON-NLS-1$
	}

	private Verdict status(LineFacts facts, DecidingLevel level, OptionalInt release) {
		int code = code(facts, level);
		String written = written(level, code);
		var answer = tables.statuses(level).find(code, release, tables.form(facts.form).releases());
		List<Reading> others = new ArrayList<>(Releases.readings(written, answer.others()));
		others.addAll(typedReadings(facts));
		Optional<Combination> combination = tables.combination(facts, level, release);
		if (combination.isPresent()) {
			return combined(combination.get(), level, combination.get().answer().name(), others);
		}
		if (answer.row().isEmpty()) {
			String meaning = answer.others().isEmpty() ? Messages.Verdicts_unknown : Messages.Verdicts_notInRelease;
			return new Verdict(Optional.of(level), Messages.Names_unknownCode, "", meaning, //$NON-NLS-1$
					Messages.Verdicts_unknownAdvice, false, "", List.of(), List.of(), others, List.of()); //$NON-NLS-1$
		}
		StatusRow row = answer.row().get();
		return new Verdict(Optional.of(level), row.name(), Releases.label(row.releases()), row.meaning(), row.advice(),
				row.harmless(), "", row.companions(), List.of(), others, row.sources()); //$NON-NLS-1$
	}

	/** Makes a verdict of a combination. */
	static Verdict combined(Combination combination, DecidingLevel level, String name, List<Reading> others) {
		StatusRow answer = combination.answer();
		return new Verdict(Optional.of(level), name, Releases.label(answer.releases()), answer.meaning(),
				answer.advice(), answer.harmless(), combination.harmlessWhen(), answer.companions(),
				combination.related(), others, answer.sources());
	}

	private Verdict event(LineFacts facts) {
		var form = tables.form(facts.form);
		if (facts.hasSense()) {
			return new Verdict(Optional.empty(), form.name(), "", Messages.Verdicts_notBelieved, //$NON-NLS-1$
					Messages.Verdicts_notBelievedAdvice, false, "", List.of(), List.of(), List.of(), form.sources()); //$NON-NLS-1$
		}
		String meaning = facts.words.isEmpty() ? form.meaning()
				: Messages.bind(Messages.Verdicts_inWords, form.meaning(), facts.words);
		return new Verdict(Optional.empty(), form.name(), "", meaning, form.advice(), form.harmless(), "", List.of(), //$NON-NLS-1$ //$NON-NLS-2$
				List.of(), List.of(), form.sources());
	}

	private Verdict command(LineFacts facts) {
		ScsiCommand command = tables.command(facts.opcode, facts.serviceAction);
		String meaning = command.meaning().isEmpty() ? Messages.bind(Messages.Verdicts_command, command.name())
				: command.meaning();
		return new Verdict(Optional.empty(), command.name(), "", meaning, command.advice(), false, "", List.of(), //$NON-NLS-1$ //$NON-NLS-2$
				List.of(), typedReadings(facts), List.of(COMMANDS));
	}

	/** What a person may have meant who typed a number or a pair without saying what it is. */
	private List<Reading> typedReadings(LineFacts facts) {
		if (facts.ambiguous < 0) {
			return List.of();
		}
		if (facts.form == ScsiForm.BARE_ESX3) {
			SenseCode code = tables.senseCodes().find(facts.ambiguous, facts.ambiguousSecond);
			return code.kind().named() ? List.of(new Reading(Messages.Readings_additionalSense,
					Hex.of(code.asc()) + " " + Hex.of(code.ascq()), code.name(), //$NON-NLS-1$
					Messages.bind(Messages.Verdicts_pairOnly, code.name()), "", List.of(code.source()))) : List.of(); //$NON-NLS-1$
		}
		List<Reading> readings = new ArrayList<>();
		if (facts.deviceStatus < 0) {
			readings.addAll(typed(DecidingLevel.DEVICE, facts.ambiguous, Messages.Readings_deviceStatus));
		}
		if (facts.host < 0) {
			readings.addAll(typed(DecidingLevel.HOST, facts.ambiguous, Messages.Readings_hostStatus));
		}
		return readings;
	}

	private List<Reading> typed(DecidingLevel level, int code, String label) {
		return tables.statuses(level).find(code, OptionalInt.empty(), ReleaseRange.ALWAYS).row()
				.map(row -> new Reading(label, written(level, code), row.name(), row.meaning(), row.advice(),
						row.sources()))
				.stream().toList();
	}
}
