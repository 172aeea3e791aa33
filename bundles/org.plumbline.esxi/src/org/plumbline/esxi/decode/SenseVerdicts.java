package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Judges by sense data that may be believed, and names sense data of any validity. */
final class SenseVerdicts {

	private static final int MAX_KEY = 0xf;

	private final ScsiTables tables;

	SenseVerdicts(ScsiTables tables) {
		this.tables = tables;
	}

	Verdict judge(LineFacts facts, OptionalInt release) {
		SenseCode code = tables.senseCodes().find(facts.asc, facts.ascq);
		Optional<StatusRow> key = key(facts.key);
		List<VendorCode> packs = tables.vendorSense(facts.key, facts.asc, facts.ascq);
		Optional<Combination> combination = tables.combination(facts, DecidingLevel.SENSE, release);
		// what holds for all qualifiers leaves the rest to the name of the pair, which this one lacks
		boolean known = combination.isPresent() && (code.kind().named() || !combination.get().leavesQualifierToName());
		if (known) {
			return Verdicts.combined(combination.get(), DecidingLevel.SENSE, name(facts.key, code),
					readings(facts, packs));
		}
		if (!code.kind().named() && !packs.isEmpty()) {
			return ofPack(facts, packs);
		}
		return ofKey(facts, code, key, readings(facts, packs));
	}

	private Verdict ofPack(LineFacts facts, List<VendorCode> packs) {
		VendorCode pack = packs.getFirst();
		String name = keyName(facts.key).map(found -> found + ", ").orElse("") + pack.name(); //$NON-NLS-1$ //$NON-NLS-2$
		return new Verdict(Optional.of(DecidingLevel.SENSE), name, "", //$NON-NLS-1$
				Messages.bind(Messages.Verdicts_vendorPack, pack.pack(),
						pack.meaning().isEmpty() ? pack.name() : pack.meaning()),
				pack.advice(), pack.harmless(), "", List.of(), List.of(), //$NON-NLS-1$
				readings(facts, packs.subList(1, packs.size())),
				pack.sources());
	}

	private Verdict ofKey(LineFacts facts, SenseCode code, Optional<StatusRow> key, List<Reading> others) {
		String ofKey = key.map(StatusRow::meaning).orElse(""); //$NON-NLS-1$
		String meaning = switch (code.kind()) {
		case ASSIGNED, RANGE -> ofKey.isEmpty() ? Messages.bind(Messages.Verdicts_pairOnly, code.name())
				: Messages.bind(Messages.Verdicts_assigned, ofKey, code.name());
		case VENDOR_CODE, VENDOR_QUALIFIER -> Messages.bind(Messages.Verdicts_vendor, ofKey).strip();
		case UNASSIGNED -> Messages.bind(Messages.Verdicts_unassigned, ofKey).strip();
		};
		Set<String> sources = new LinkedHashSet<>(key.map(StatusRow::sources).orElse(List.of()));
		if (!code.source().isEmpty()) {
			sources.add(code.source());
		}
		String advice = code.kind().named() ? key.map(StatusRow::advice).orElse("") : Messages.Verdicts_vendorAdvice; //$NON-NLS-1$
		return new Verdict(Optional.of(DecidingLevel.SENSE), name(facts.key, code), "", meaning, advice, //$NON-NLS-1$
				key.map(StatusRow::harmless).orElse(false), "", List.of(), List.of(), others, List.copyOf(sources)); //$NON-NLS-1$
	}

	private List<Reading> readings(LineFacts facts, List<VendorCode> packs) {
		List<Reading> readings = new ArrayList<>();
		packs.forEach(each -> readings.add(new Reading(each.pack(), each.written(), each.name(),
				each.meaning().isEmpty() ? each.name() : each.meaning(), each.advice(), each.sources())));
		if (facts.key == LineFacts.ABSENT && tables.namesAction(facts.asc, facts.ascq)) {
			ScsiCommand command = tables.command(facts.asc, facts.ascq);
			readings.add(new Reading(Messages.Readings_command, command.opcode() + '/' + command.serviceAction(),
					command.name(), command.meaning(), command.advice(), List.of(Verdicts.COMMANDS)));
		}
		return readings;
	}

	/** Names sense data of any validity, as far as the numbers can be sense data at all. */
	SenseData data(LineFacts facts) {
		if (!facts.hasSense()) {
			return facts.validity == SenseValidity.NONE ? SenseData.NONE
					: new SenseData(facts.validity, Optional.empty(), "", "", "", Optional.empty()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		SenseCode code = tables.senseCodes().find(facts.asc, facts.ascq);
		Optional<CodeName> key = facts.key < 0 ? Optional.empty()
				: Optional.of(key(facts.key).map(row -> new CodeName(Hex.of(facts.key), row.name(), row.meaning()))
						.orElseGet(() -> new CodeName(Hex.of(facts.key), Messages.Names_notASenseKey, ""))); //$NON-NLS-1$
		return new SenseData(facts.validity, key, Hex.of(facts.asc), Hex.of(facts.ascq), pairName(code),
				Optional.of(code.kind()));
	}

	/** Returns key and pair by name, such as "UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED". */
	String name(int key, SenseCode code) {
		return keyName(key).map(found -> found + ", ").orElse("") + pairName(code); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String pairName(SenseCode code) {
		return switch (code.kind()) {
		case ASSIGNED, RANGE -> code.name();
		case VENDOR_CODE, VENDOR_QUALIFIER -> Messages.Names_vendor;
		case UNASSIGNED -> Messages.Names_unassigned;
		};
	}

	private Optional<String> keyName(int key) {
		return key(key).map(StatusRow::name);
	}

	private Optional<StatusRow> key(int key) {
		return key < 0 || key > MAX_KEY ? Optional.empty()
				: tables.statuses(DecidingLevel.SENSE).find(key, OptionalInt.empty(), ReleaseRange.ALWAYS).row();
	}
}
