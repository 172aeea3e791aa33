package org.plumbline.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.rule.PatchState.Verdict;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Compares the builds of hosts with those that mend what a rule found. On the product line of the host the build
 * decides, and the update if both have one, because an older update goes on after a newer one has begun. On another
 * line: a line that began after the mend has it, a later line's mend is not in an earlier one, and all else is unknown.
 * Safe for any number of threads.
 */
public final class PatchGate {

	/** Knows no mend of anything. */
	public static final PatchGate NONE = new PatchGate(List::of, rule -> List.of());

	private static final Pattern LEVEL = Pattern.compile("(\\d+\\.\\d+)((?:\\.\\d+)*\\w?(?: (?:Express )?[A-Z]\\w*)?" //$NON-NLS-1$
			+ "(?: \\d+\\w?)?)"); //$NON-NLS-1$
	private static final Pattern UPDATE = Pattern.compile("Update (\\d+)"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("\\d{1,15}"); //$NON-NLS-1$

	/** A build of some hosts of a finding. */
	private record Installed(String release, String build) {
	}

	private final Supplier<List<KnownBuild>> table;
	private final Function<String, List<FixedIn>> fixes;

	/**
	 * @param table gives all known builds, in any order; asked only for findings that have a mend
	 * @param fixes gives what mends the findings of the rule with an id
	 */
	public PatchGate(Supplier<List<KnownBuild>> table, Function<String, List<FixedIn>> fixes) {
		this.table = table;
		this.fixes = fixes;
	}

	/**
	 * Returns one state for each mend and build, in the order of the hosts' builds and of the rule; empty if the rule
	 * knows no mend.
	 */
	public List<PatchState> of(Finding finding, List<SupportBundle> bundles) {
		List<FixedIn> known = fixes.apply(finding.rule());
		List<PatchState> states = new ArrayList<>();
		if (!known.isEmpty()) {
			installed(finding, bundles).forEach((installed, hosts) -> {
				Verdict verdict = verdict(installed, known);
				known.forEach(fix -> states.add(state(installed, hosts, fix, verdict)));
			});
		}
		return List.copyOf(states);
	}

	private static Map<Installed, List<String>> installed(Finding finding, List<SupportBundle> bundles) {
		Map<Installed, List<String>> result = new TreeMap<>(
				Comparator.comparing(Installed::release).thenComparing(Installed::build));
		for (String name : new TreeSet<>(finding.hosts())) {
			Installed last = new Installed("", ""); //$NON-NLS-1$ //$NON-NLS-2$
			for (SupportBundle bundle : bundles) { // of several bundles the last one tells what runs there now
				for (Host host : bundle.getHosts()) {
					String own = host.getName().isEmpty() ? bundle.getHostName() : host.getName();
					last = own.equals(name) ? installed(host, bundle) : last;
				}
			}
			result.computeIfAbsent(last, each -> new ArrayList<>()).add(name);
		}
		return result;
	}

	private static Installed installed(Host host, SupportBundle bundle) {
		return new Installed(host.getRelease().isEmpty() ? bundle.getRelease() : host.getRelease(),
				host.getBuild().isEmpty() ? bundle.getBuild() : host.getBuild());
	}

	private PatchState state(Installed installed, List<String> hosts, FixedIn fix, Verdict verdict) {
		Optional<KnownBuild> level = floor(installed);
		Optional<KnownBuild> fixLevel = level(fix);
		return new PatchState(hosts, installed.release(), installed.build(), level, fix, fixLevel, verdict,
				new PatchSentence(table.get().isEmpty(), hosts, installed.build(), level).of(fix, fixLevel, verdict));
	}

	private Verdict verdict(Installed installed, List<FixedIn> known) {
		if (installed.release().isEmpty() || !NUMBER.matcher(installed.build()).matches()) {
			return Verdict.UNKNOWN;
		}
		List<FixedIn> own = known.stream().filter(each -> line(each).equals(installed.release())).toList();
		if (!own.isEmpty()) {
			List<Verdict> verdicts = own.stream().map(each -> onOwnLine(installed, each)).toList();
			return verdicts.stream().min(Comparator.naturalOrder()).filter(each -> each == Verdict.INCLUDED)
					.orElse(verdicts.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MISSING);
		}
		if (known.stream().anyMatch(each -> startedAfter(installed, each))) {
			return Verdict.INCLUDED;
		}
		boolean allLater = known.stream().allMatch(each -> isLaterLine(line(each), installed.release()));
		boolean allAfter = floor(installed).filter(each -> isExact(each, installed)).isPresent() && known.stream()
				.allMatch(each -> level(each).filter(fix -> fix.released().isAfter(released(installed))).isPresent());
		return allLater || allAfter ? Verdict.MISSING : Verdict.UNKNOWN;
	}

	private Verdict onOwnLine(Installed installed, FixedIn fix) {
		Optional<KnownBuild> fixLevel = level(fix);
		long needed = fix.build().orElse(fixLevel.map(KnownBuild::number).orElse(Long.MAX_VALUE));
		if (needed == Long.MAX_VALUE) {
			return Verdict.UNKNOWN;
		}
		int behind = floor(installed).map(each -> update(each) - fixLevel.map(PatchGate::update).orElse(0)).orElse(0);
		boolean olderUpdate = behind < 0 && floor(installed).filter(each -> update(each) > 0).isPresent();
		return Long.parseLong(installed.build()) >= needed && !olderUpdate ? Verdict.INCLUDED : Verdict.MISSING;
	}

	private static int update(KnownBuild build) {
		Matcher matcher = UPDATE.matcher(build.level());
		return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	/** Tells whether the first build of the host's line came out on the day of a mend of an earlier line or later. */
	private boolean startedAfter(Installed installed, FixedIn fix) {
		Optional<KnownBuild> first = line(installed.release()).stream().findFirst();
		Optional<KnownBuild> mended = level(fix);
		return first.isPresent() && mended.isPresent() && isLaterLine(installed.release(), mended.get().release())
				&& !first.get().released().isBefore(mended.get().released());
	}

	private static boolean isLaterLine(String line, String than) {
		return NUMBER.matcher(line.replace(".", "")).matches() && NUMBER.matcher(than.replace(".", "")).matches() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				&& Double.parseDouble(line) > Double.parseDouble(than);
	}

	private LocalDate released(Installed installed) {
		return floor(installed).orElseThrow().released();
	}

	private static boolean isExact(KnownBuild level, Installed installed) {
		return Long.toString(level.number()).equals(installed.build());
	}

	private List<KnownBuild> line(String release) {
		return table.get().stream().filter(each -> each.release().equals(release))
				.sorted(Comparator.comparingLong(KnownBuild::number)).toList();
	}

	private Optional<KnownBuild> floor(Installed installed) {
		return NUMBER.matcher(installed.build()).matches() ? line(installed.release()).stream()
				.filter(each -> each.number() <= Long.parseLong(installed.build())).reduce((one, other) -> other)
				: Optional.empty();
	}

	private static String line(FixedIn fix) {
		Matcher matcher = LEVEL.matcher(fix.release());
		return matcher.find() ? matcher.group(1) : ""; //$NON-NLS-1$
	}

	private Optional<KnownBuild> level(FixedIn fix) {
		if (fix.build().isPresent()) {
			return line(line(fix)).stream().filter(each -> each.number() == fix.build().getAsLong()).findFirst();
		}
		Matcher matcher = LEVEL.matcher(fix.release().replaceAll("\\bU(?=\\d)", "Update ")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!matcher.find()) {
			return Optional.empty();
		}
		String name = matcher.group(2).isEmpty() ? matcher.group() + " GA" : matcher.group(); //$NON-NLS-1$
		return line(matcher.group(1)).stream().filter(each -> each.level().equals(name)).findFirst();
	}
}
