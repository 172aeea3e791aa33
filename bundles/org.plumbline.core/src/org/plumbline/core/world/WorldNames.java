package org.plumbline.core.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.SupportBundle;

/**
 * Names of the worlds of hosts, as the lists of processes and machines of their bundles tell them. Numbers are given
 * anew when a host starts, so a name holds from the last start before the bundle was collected. Immutable.
 */
public final class WorldNames {

	/** The group of facts that hold a name by its number. */
	private static final String GROUP = "world"; //$NON-NLS-1$

	/**
	 * @param names   by number
	 * @param sinceNs since when they hold; {@code Times.UNKNOWN_NS} if the start is not known
	 */
	private record Run(Map<Long, String> names, long sinceNs) {
	}

	private final Map<String, Run> runs = new HashMap<>();

	/** @param bundles of which the lists are; those without a list give no names */
	public WorldNames(List<SupportBundle> bundles) {
		for (SupportBundle bundle : bundles) {
			Map<Long, String> names = new HashMap<>();
			long sinceNs = Times.UNKNOWN_NS;
			for (Host host : bundle.getHosts()) {
				host.getFacts().stream().filter(each -> each.getGroup().equals(GROUP))
						.forEach(each -> add(each, names));
				sinceNs = Math.max(sinceNs, host.getBootTimeNs());
			}
			runs.put(bundle.getSha256(), new Run(names, sinceNs));
		}
	}

	/** The first list that names a world is right: a later one may name its group. */
	private static void add(HostFact fact, Map<Long, String> names) {
		if (fact.getName().matches("\\d{1,18}")) { //$NON-NLS-1$
			names.putIfAbsent(Long.valueOf(fact.getName()), fact.getValue());
		}
	}

	/**
	 * Returns the name of a world; empty if no list has it, or if the host started after that time.
	 *
	 * @param sha256 bundle that tells of it
	 * @param timeNs when; {@code Times.UNKNOWN_NS} if that is not known
	 */
	public String name(String sha256, long world, long timeNs) {
		Run run = runs.get(sha256);
		boolean before = run == null || timeNs != Times.UNKNOWN_NS && timeNs < run.sinceNs();
		return before ? "" : run.names().getOrDefault(world, ""); //$NON-NLS-1$
	}

	/** Returns a decoded fact whose world has its name beside it; the fact as it is if the name is not known. */
	public DecodedFact named(DecodedFact fact, String sha256, long timeNs) {
		String world = String.valueOf(fact.values().get(GROUP));
		String name = world.matches("\\d{1,18}") ? name(sha256, Long.parseLong(world), timeNs) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		if (name.isEmpty()) {
			return fact;
		}
		List<DecodedField> fields = fact.fields().stream()
				.map(each -> each.value().equals(world) && each.name().isEmpty()
						? new DecodedField(each.label(), each.value(), name, each.deciding(), each.explanation())
						: each)
				.toList();
		return new DecodedFact(fact.domain(), fact.title(), fact.device(), fields, fact.meaning(), fact.advice(),
				fact.harmless(), fact.related(), fact.warnings(), fact.sources(), fact.values());
	}

	/** Returns the number with the name, {@code 36010 (hostd)}; the number alone without one, empty below 0. */
	public String shown(String sha256, long world, long timeNs) {
		String name = name(sha256, world, timeNs);
		return world < 0 ? "" : name.isEmpty() ? Long.toString(world) : world + " (" + name + ')'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
