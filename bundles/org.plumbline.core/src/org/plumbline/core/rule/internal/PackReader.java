package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.extension.PackFormatException;
import org.plumbline.core.extension.YamlMap;
import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.RuleCheckFailure;
import org.plumbline.core.rule.SkippedRule;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads pack files. Format: YAML 1.2, UTF-8, one document per file, keys as below; an unknown key is an error of
 * its rule.
 *
 * <pre>
 * schema: 1                      format number
 * id, version, date              of the pack; date as yyyy-mm-dd
 * rules:                         list of
 *   - id, title, severity, component, confidence      severity: critical error warning info
 *     releases                   "4.0-6.x"; absent for all
 *     fixedIn                    list of {release, build}
 *     settings                   list of {key, name, unit, default}; "$key" uses its value below
 *     evidence                   list of one of
 *       events: {logs, pattern, marks, decoded, where, enough}   a line; decoded: {domain, "sense.key.code": 0x6 …},
 *                                each value or a list of them, and except: list of such values that must not all hold
 *       ramdisk: {name, except, usedPercentAtLeast, usedInodesPercentAtLeast, fillers}
 *       fact: {group, value, release, buildBelow}         a fact about a host; value is an expression
 *       absent: {logs, pattern, marks, within, before, leaves}   a line that takes a match away
 *     correlate: {by, window, count, different, sameWithin, together}   by: host, device, path or a named group; equal
 *                                matches within a span count once; what comes together is one finding
 *     worse: {severity, where, window, count, lasting, followed: {logs, pattern, marks, within, before, window, count}}
 *     covers                     ids, or {rule, within}: findings that are shown below those of this rule
 *     chain                      instead of evidence: list of steps {name, title, required, anchor, from, within,
 *                                before, hides} with one of rule, events, ramdisk, fact
 *     incomplete                 {title, severity, evidence, correlate, summary, meaning, remedy, danger}: what is
 *                                found where a chain began and did not end
 *     incidents                  how often a chain must have happened; absent for once
 *     consequences               ids of further rules whose findings a chain takes below itself
 *     summary                    sentences with gaps, see Template
 *     meaning, remedy, danger, references, related
 *     samples, lookalikes        lines that must match and that must not
 * </pre>
 */
public final class PackReader {

	private static final Set<String> FILE_KEYS = Set.of("schema", "id", "version", "date", "rules"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String SCHEMA = "1"; //$NON-NLS-1$
	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d"); //$NON-NLS-1$
	private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

	private final Map<String, DataRule> rules = new HashMap<>();
	private final List<RuleCheckFailure> failures = new ArrayList<>();
	private final List<Pending> chains = new ArrayList<>();

	private record Pending(RuleReader reader, String id) {
	}

	/** Reads files; what is wrong in one rule does not touch the others. */
	public PackReader read(List<NamedResource> files) {
		for (NamedResource file : files) {
			try {
				readFile(file);
			} catch (PackFormatException e) {
				failures.add(failure(file.name(), "", e)); //$NON-NLS-1$
			}
		}
		for (Pending each : chains) { // after all files, because their steps name rules of any of them
			try {
				add(each.id(), each.reader().chain(rules));
			} catch (PackFormatException e) {
				failures.add(failure(each.reader().file(), each.id(), e));
			}
		}
		return this;
	}

	/** Returns the rules that can run, in the order of their ids. */
	public List<DataRule> rules() {
		return rules.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
	}

	/** Returns what cannot be read. */
	public List<RuleCheckFailure> failures() {
		return List.copyOf(failures);
	}

	/** Returns what cannot be read as rules that did not run, with file, line and reason. */
	public List<SkippedRule> broken() {
		return failures.stream().map(each -> new SkippedRule(each.rule().isEmpty() ? each.file() : each.rule(),
				NLS.bind(Messages.PackReader_place,
						new Object[] { each.file(), Integer.toString(each.line()), each.message() })))
				.toList();
	}

	private static RuleCheckFailure failure(String file, String id, PackFormatException e) {
		return new RuleCheckFailure(file, e.line(), id, e.getMessage());
	}

	private void readFile(NamedResource file) throws PackFormatException {
		for (Node node : open(file).nodes("rules")) { //$NON-NLS-1$
			readRule(file.name(), node);
		}
	}

	/** Opens a pack whose head is as it must be. */
	static YamlMap open(NamedResource file) throws PackFormatException {
		YamlMap pack = YamlMap.of(YamlMap.parse(file.text(), MOST_CHARACTERS), FILE_KEYS);
		if (!pack.needed("schema").equals(SCHEMA)) { //$NON-NLS-1$
			throw new PackFormatException(pack.lineOf("schema"), //$NON-NLS-1$
					NLS.bind(Messages.PackReader_schema, pack.text("schema"), SCHEMA)); //$NON-NLS-1$
		}
		pack.needed("id"); //$NON-NLS-1$
		pack.needed("version"); //$NON-NLS-1$
		if (!DATE.matcher(pack.needed("date")).matches()) { //$NON-NLS-1$
			throw new PackFormatException(pack.lineOf("date"), Messages.PackReader_date); //$NON-NLS-1$
		}
		return pack;
	}

	private void readRule(String file, Node node) {
		String id = RuleReader.id(node);
		try {
			RuleReader reader = new RuleReader(file, node);
			if (reader.isChain()) {
				chains.add(new Pending(reader, id));
			} else {
				add(id, reader.pattern());
			}
		} catch (PackFormatException e) {
			failures.add(failure(file, id, e));
		}
	}

	private void add(String id, DataRule rule) throws PackFormatException {
		DataRule other = rules.putIfAbsent(id, rule);
		if (other != null) {
			throw new PackFormatException(rule.text().line(),
					NLS.bind(Messages.PackReader_idTwice, id, other.text().file()));
		}
	}
}
