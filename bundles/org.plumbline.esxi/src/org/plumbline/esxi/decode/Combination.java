package org.plumbline.esxi.decode;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One row of the combinations: what status and sense mean together. The grammar of its {@code match} cell stands in the
 * head of {@code combinations.tsv}.
 */
final class Combination {

	private static final String ACTION = "Act:"; //$NON-NLS-1$

	private final Map<DecidingLevel, CodeSet> statuses = new EnumMap<>(DecidingLevel.class);
	private final Set<SenseValidity> validities = EnumSet.of(SenseValidity.VALID);
	private final CodeSet[] sense;
	private final String action;
	private final String commandText;
	private final CodeSet commands;
	private final String devicePrefix;
	private final ReleaseRange releases;
	private final StatusRow answer;
	private final String harmlessWhen;
	private final List<String> related;

	Combination(TsvRow row) {
		CodeSet[] triple = {};
		String act = ""; //$NON-NLS-1$
		for (String term : row.text("match").split(" ")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (term.startsWith(ACTION)) {
				act = term.substring(ACTION.length());
			} else if (term.indexOf('/') > 0) {
				String[] parts = term.split("/"); //$NON-NLS-1$
				triple = new CodeSet[] { new CodeSet(parts[0]), new CodeSet(parts[1]), new CodeSet(parts[2]) };
			} else if (term.charAt(1) == ':') {
				statuses.put(level(term.charAt(0)), new CodeSet(term.substring(2)));
			} else {
				validities.clear();
				validities.add(SenseValidity.valueOf(term.toUpperCase(Locale.ROOT)));
			}
		}
		sense = triple;
		action = act;
		commandText = row.text("commands"); //$NON-NLS-1$
		commands = new CodeSet(commandText);
		devicePrefix = row.text("devices"); //$NON-NLS-1$
		releases = row.releases();
		answer = new StatusRow(0, releases, row.text("name"), row.text("meaning"), row.text("advice"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.yes("harmless"), Tsv.list(row.text("companions")), Tsv.list(row.text("source"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		harmlessWhen = row.text("harmlessWhen"); //$NON-NLS-1$
		related = row.text("related").isEmpty() ? List.of() : List.of(row.text("related")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static DecidingLevel level(char label) {
		return switch (label) {
		case 'P' -> DecidingLevel.PLUGIN;
		case 'H' -> DecidingLevel.HOST;
		case 'D' -> DecidingLevel.DEVICE;
		default -> throw new IllegalStateException("combination with level " + label); //$NON-NLS-1$
		};
	}

	/** Returns whether one of the terms stands on a level, so that the row can hold where this level decides. */
	boolean holdsFor(DecidingLevel deciding) {
		return deciding == DecidingLevel.SENSE ? sense.length > 0 : statuses.containsKey(deciding);
	}

	/** Returns whether the row can hold for a sense key. */
	boolean holdsForKey(int key) {
		return sense.length > 0 && sense[0].contains(key);
	}

	/** Returns whether all terms hold for a line; {@link #holdsFor} has to be asked first. */
	boolean matches(LineFacts facts, OptionalInt release) {
		return matchesSense(facts) && matchesStatus(facts)
				&& (commandText.isEmpty() || commands.contains(facts.opcode)) && facts.device.startsWith(devicePrefix)
				&& (action.isEmpty() || action.equals(facts.action))
				&& (release.isEmpty() || releases.contains(release.getAsInt()));
	}

	private boolean matchesStatus(LineFacts facts) {
		return matches(DecidingLevel.PLUGIN, facts.plugin) && matches(DecidingLevel.HOST, facts.host)
				&& matches(DecidingLevel.DEVICE, facts.deviceStatus);
	}

	private boolean matches(DecidingLevel level, int code) {
		CodeSet codes = statuses.get(level);
		return codes == null || codes.contains(code);
	}

	private boolean matchesSense(LineFacts facts) {
		return sense.length == 0 || validities.contains(facts.validity) && matchesKey(facts.key)
				&& sense[1].contains(facts.asc) && sense[2].contains(facts.ascq);
	}

	/** A pair typed without its key fits every key, but not what holds for a key alone. */
	private boolean matchesKey(int key) {
		return key == LineFacts.ABSENT ? !sense[1].any() : sense[0].contains(key);
	}

	/** Returns whether the row speaks of all qualifiers of one additional code, and leaves the rest to its name. */
	boolean leavesQualifierToName() {
		return sense.length > 0 && !sense[1].any() && sense[2].any();
	}

	/** Returns how the name of a device must begin; empty if it may be any. */
	String devicePrefix() {
		return devicePrefix;
	}

	StatusRow answer() {
		return answer;
	}

	String harmlessWhen() {
		return harmlessWhen;
	}

	List<String> related() {
		return related;
	}
}
