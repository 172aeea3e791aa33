package org.plumbline.core.rule.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.rule.Evidence;
import org.plumbline.core.rule.Finding;
import org.plumbline.core.rule.MissingEvidenceException;
import org.plumbline.core.rule.RuleSettings;

/** A rule that looks at single lines and fill levels and adds up those that belong together. */
public final class PatternRule extends DataRule {

	private final List<StateCondition> states;
	private final Optional<NearLine> absence;
	private final Correlation correlation;
	private final Optional<Worse> worse;

	PatternRule(RuleText text, List<LinePattern> patterns, List<StateCondition> states, Optional<NearLine> absence,
			Correlation correlation, Optional<Worse> worse) {
		super(text, patterns);
		this.worse = worse;
		this.states = List.copyOf(states);
		this.absence = absence;
		this.correlation = correlation;
	}

	@Override
	boolean hasState(String sample) {
		return states.stream()
				.anyMatch(each -> each instanceof HostFactCondition fact && fact.isSample(sample));
	}

	@Override
	public boolean isTouchedBy(Concern concern, IProgressMonitor monitor) {
		return !states.isEmpty() || concern.holdsLineFor(looked(), monitor);
	}

	@Override
	List<LinePattern> looked() {
		return Stream.concat(patterns().stream(), nearLines().map(NearLine::pattern)).toList();
	}

	/** Returns the lines that this rule looks for to judge its matches. */
	private Stream<NearLine> nearLines() {
		return Stream.concat(absence.stream(), worse.flatMap(Worse::followed).stream());
	}

	@Override
	public List<String> marks() {
		List<String> marks = new ArrayList<>(super.marks());
		nearLines().forEach(each -> marks.addAll(each.pattern().marks()));
		return marks.stream().distinct().sorted().toList();
	}

	/** Hands over every event that the patterns of this rule point at, whether they are enough for a finding or not. */
	void scan(Evidence evidence, RuleSettings settings, IProgressMonitor monitor, Consumer<Match> matches) {
		if (!patterns().isEmpty()) {
			new EventScan(evidence, settings, monitor).run(patterns(), matches);
		}
	}

	@Override
	public List<Finding> evaluate(Evidence evidence, RuleSettings settings, IProgressMonitor monitor)
			throws MissingEvidenceException {
		List<Finding> findings = find(evidence, settings, monitor);
		if (findings.isEmpty() && concerns(evidence) && !canAnswer(evidence)) {
			Set<String> wanted = new TreeSet<>();
			patterns().forEach(each -> wanted.addAll(each.logs().names()));
			states.forEach(each -> wanted.add(each.source()));
			throw new MissingEvidenceException(
					NLS.bind(Messages.PatternRule_missing, String.join(", ", wanted)), List.copyOf(wanted)); //$NON-NLS-1$
		}
		return findings;
	}

	private boolean concerns(Evidence evidence) {
		return evidence.bundles().stream()
				.anyMatch(each -> each.getRelease().isEmpty() || text().releases().contains(each.getRelease()));
	}

	private boolean canAnswer(Evidence evidence) {
		return states.stream().anyMatch(each -> each.isKnown(evidence)) || patterns().stream()
				.anyMatch(each -> each.logs().mayStandIn(evidence.events().sources()));
	}

	/** Looks for the problem, whether the case could answer or not. */
	List<Finding> find(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
		Map<List<String>, Group> groups = groups(evidence, settings, monitor);
		Map<String, Finding> findings = new TreeMap<>();
		groups.forEach((values, group) -> {
			String key = String.join("|", values); //$NON-NLS-1$
			RuleText said = absence.flatMap(NearLine::leaves).filter(milder -> group.allRecovered())
					.or(() -> worse.filter(_ -> group.isWorse()).map(Worse::severity)).map(text()::withSeverity)
					.orElse(text());
			findings.put(key, said.finding(key, titleEnd(values), group.tally, group::value, evidence));
		});
		return List.copyOf(findings.values());
	}

	/** What belongs together, how much of it a later line made milder, and whether all of it is worse than usual. */
	private static final class Group {
		private final Tally tally = new Tally(RuleText.MOST_QUOTES);
		private final Optional<Worse.Course> course;
		private long recovered;
		private boolean open;

		Group(Optional<Worse.Course> course) {
			this.course = course;
		}

		void add(Match match, boolean isRecovered) {
			tally.add(match);
			course.ifPresent(each -> each.add(match));
			recovered += isRecovered ? match.count() : 0;
			open |= !isRecovered;
		}

		boolean isWorse() {
			return course.filter(Worse.Course::isWorse).isPresent();
		}

		boolean allRecovered() {
			return !open;
		}

		Optional<String> value(String name) {
			return name.equals(NearLine.RECOVERED) ? Optional.of(recovered).filter(n -> n > 0).map(String::valueOf)
					: tally.value(name);
		}
	}

	private Map<List<String>, Group> groups(Evidence evidence, RuleSettings settings, IProgressMonitor monitor) {
		Set<String> fields = new TreeSet<>();
		patterns().forEach(each -> fields.addAll(each.names()));
		Optional<NearLine.Found> found = absence
				.map(each -> each.scan(new EventScan(evidence, settings, monitor), fields, settings));
		Optional<NearLine.Found> followed = worse.flatMap(Worse::followed)
				.map(each -> each.scan(new EventScan(evidence, settings, monitor), fields, settings));
		boolean kept = absence.flatMap(NearLine::leaves).isPresent();
		Map<List<String>, Group> groups = new LinkedHashMap<>();
		Map<List<String>, Burst> bursts = new LinkedHashMap<>();
		Echoes echoes = correlation.echoes(settings);
		Outbreaks outbreaks = correlation.outbreaks(settings);
		Consumer<Match> add = each -> {
			if (!kept && found.filter(lines -> lines.isNear(each)).isPresent()) {
				return;
			}
			Match match = echoes.count(each);
			List<String> key = correlation.key(match);
			for (Match through : bursts.computeIfAbsent(key, absent -> correlation.burst(settings)).add(match)) {
				groups.computeIfAbsent(outbreaks.of(key, through),
						absent -> new Group(worse.map(one -> one.course(settings, followed))))
						.add(through, found.filter(lines -> lines.isNear(through)).isPresent());
			}
		};
		scan(evidence, settings, monitor, add);
		states.forEach(condition -> condition.matches(evidence, settings).forEach(add));
		return groups;
	}

	/** Tells findings of one rule apart for people: what they are about besides the host. */
	private String titleEnd(List<String> values) {
		List<String> about = new ArrayList<>();
		if (correlation.together().isPresent()) {
			return ""; //$NON-NLS-1$
		}
		for (int i = 0; i < values.size(); i++) {
			if (!correlation.by().get(i).equals(Match.HOST) && !values.get(i).isEmpty()) {
				about.add(values.get(i));
			}
		}
		return about.isEmpty() ? "" : ": " + String.join(", ", about); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
