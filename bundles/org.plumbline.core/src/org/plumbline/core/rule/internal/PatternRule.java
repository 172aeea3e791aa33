package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.RuleSettings;

/** A rule that looks at single lines and fill levels and adds up those that belong together. */
public final class PatternRule extends DataRule {

	private final List<RamdiskCondition> ramdisks;
	private final Optional<Absence> absence;
	private final Correlation correlation;

	PatternRule(RuleText text, List<LinePattern> patterns, List<RamdiskCondition> ramdisks, Optional<Absence> absence,
			Correlation correlation) {
		super(text, patterns);
		this.ramdisks = List.copyOf(ramdisks);
		this.absence = absence;
		this.correlation = correlation;
	}

	@Override
	public List<String> marks() {
		List<String> marks = new ArrayList<>(super.marks());
		absence.ifPresent(each -> marks.addAll(each.pattern().marks()));
		return marks.stream().distinct().sorted().toList();
	}

	/** Hands over every event that the patterns of this rule point at, whether they are enough for a finding or not. */
	void scan(Evidence evidence, RuleSettings settings, IProgressMonitor monitor, Consumer<Match> matches) {
		if (!patterns().isEmpty()) {
			new EventScan(evidence, settings, monitor).run(patterns(), matches);
		}
	}

	@Override
	public List<Finding> evaluate(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
		Map<List<String>, Tally> tallies = tallies(evidence, settings, monitor);
		if (tallies.isEmpty()) {
			return List.of();
		}
		absence.ifPresent(each -> {
			List<Match> found = each.scan(new EventScan(evidence, settings, monitor));
			tallies.entrySet().removeIf(
					entry -> each.takesAway(found, correlation.by(), entry.getKey(), entry.getValue(), settings));
		});
		Map<String, Finding> findings = new TreeMap<>();
		tallies.forEach((values, tally) -> {
			String key = String.join("|", values); //$NON-NLS-1$
			findings.put(key, text().finding(key, titleEnd(values), tally, evidence));
		});
		return List.copyOf(findings.values());
	}

	private Map<List<String>, Tally> tallies(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
		Map<List<String>, Tally> tallies = new LinkedHashMap<>();
		Map<List<String>, Burst> bursts = new LinkedHashMap<>();
		Echoes echoes = correlation.echoes(settings);
		Consumer<Match> add = found -> {
			Match match = echoes.count(found);
			List<String> key = correlation.key(match);
			for (Match each : bursts.computeIfAbsent(key, absent -> correlation.burst(settings)).add(match)) {
				tallies.computeIfAbsent(key, absent -> new Tally(RuleText.MOST_QUOTES)).add(each);
			}
		};
		scan(evidence, settings, monitor, add);
		ramdisks.forEach(condition -> condition.matches(evidence, settings).forEach(add));
		return tallies;
	}

	/** Tells findings of one rule apart for people: what they are about besides the host. */
	private String titleEnd(List<String> values) {
		List<String> about = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			if (!correlation.by().get(i).equals(Match.HOST) && !values.get(i).isEmpty()) {
				about.add(values.get(i));
			}
		}
		return about.isEmpty() ? "" : ": " + String.join(", ", about); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
