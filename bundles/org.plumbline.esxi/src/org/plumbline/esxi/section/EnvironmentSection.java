package org.plumbline.esxi.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashPicture;
import org.plumbline.core.event.Times;
import org.plumbline.core.host.HostSheet;
import org.plumbline.core.report.Audience;
import org.plumbline.core.report.KeyValues;
import org.plumbline.core.report.KeyValues.Entry;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.report.Shortened;
import org.plumbline.core.report.Table;
import org.plumbline.core.report.Table.Cell;
import org.plumbline.core.report.Table.Column;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.FactEntry;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.SupportBundle;

/** What was examined: hosts with their facts, and the bundles by which anyone can check it. */
public final class EnvironmentSection implements ReportSection {

	/** Facts that the sheet of the host tells, and those by the hundred that join others and tell a reader nothing. */
	private static final Set<String> INVENTORY = Set.of("world", "raw disk", "raw device", "device alias", "default", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"file", "filesystem", "service", "advanced", "software", "patch", "network", "driver", "ntp", "coredump", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"scratch", "hardware", "device setting", "device status", "multipathing", "dump", "dump-time"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	/** Facts that the first lines of a host already say. */
	private static final List<String> SAID = List.of("time/collected", "product/version", "product/build", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"product/release"); //$NON-NLS-1$
	private static final Pattern SECONDS = Pattern.compile("(\\d{1,15}) s"); //$NON-NLS-1$
	private static final int LONGEST_FACT = 200;
	private static final String LEVEL_SOURCE = "product/level source"; //$NON-NLS-1$
	/** Facts with a name for people; a customer sees these only. */
	private static final Map<String, String> NAMES = Map.of("time/zone", Messages.EnvironmentSection_zone, //$NON-NLS-1$
			"time/uptime", Messages.EnvironmentSection_uptime, "product/kernel", Messages.EnvironmentSection_kernel, //$NON-NLS-1$ //$NON-NLS-2$
			"product/level", Messages.EnvironmentSection_level, //$NON-NLS-1$
			"product/update level", Messages.EnvironmentSection_level, "product/release date", //$NON-NLS-1$ //$NON-NLS-2$
			Messages.EnvironmentSection_released, LEVEL_SOURCE, Messages.EnvironmentSection_levelSource);
	private static final int MOST_VALUES = 6;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.EnvironmentSection_title, "environment"); //$NON-NLS-1$
		List<Host> hosts = CaseHosts.atHand(input.openedCase());
		for (Host host : hosts) {
			if (hosts.size() > 1) {
				builder.heading(2, host.getName().isEmpty() ? Messages.EnvironmentSection_unnamed : host.getName());
			}
			List<Entry> entries = facts(host, input);
			Optional<HostSheet> sheet = input.audience() == Audience.CUSTOMER ? Optional.empty()
					: Optional.of(HostSheet.of((SupportBundle) host.eContainer(), host, crashes(input)));
			sheet.ifPresent(each -> entries.addAll(SheetBlocks.values(each)));
			builder.add(new KeyValues(entries));
			StorageTables.add(host, input.audience(), builder);
			sheet.ifPresent(each -> SheetBlocks.tables(each, builder));
		}
		CaseSurroundings.add(input, builder);
		for (BundleReference each : CaseHosts.missing(input.openedCase())) {
			builder.add(new KeyValues(facts(each, input)));
		}
		if (!input.openedCase().model().getBundles().isEmpty()) {
			bundles(input.openedCase().model().getBundles(), builder);
		}
		return builder.blocks();
	}

	private static List<Crash> crashes(ReportInput input) {
		return CrashPicture.read(input.openedCase().bundles(), input.openedCase().events(),
				input.openedCase().decoders(), new NullProgressMonitor()).crashes();
	}

	private static List<Entry> facts(Host host, ReportInput input) {
		List<Entry> entries = new ArrayList<>();
		add(Messages.EnvironmentSection_host, host.getName(), entries);
		String build = host.getBuild().isEmpty() || host.getVersion().contains(host.getBuild()) ? "" //$NON-NLS-1$
				: NLS.bind(Messages.EnvironmentSection_build, host.getBuild());
		add(Messages.EnvironmentSection_product, (host.getVersion() + ' ' + build).strip(), entries);
		add(Messages.EnvironmentSection_release, host.getRelease(), entries);
		if (host.getBootTimeNs() != Times.UNKNOWN_NS) {
			add(Messages.EnvironmentSection_boot, Wording.exactTime(host.getBootTimeNs()), entries);
		}
		Map<String, List<String>> more = new LinkedHashMap<>();
		for (HostFact fact : host.getFacts()) {
			String id = fact.getGroup() + '/' + fact.getName();
			if (INVENTORY.contains(fact.getGroup())) {
				continue;
			}
			boolean wanted = input.audience() == Audience.CUSTOMER ? isForCustomers(id) : !SAID.contains(id);
			if (wanted && !fact.getValue().isBlank()) {
				more.computeIfAbsent(NAMES.getOrDefault(id, name(fact.getGroup(), fact.getName())),
						_ -> new ArrayList<>()).add(value(fact.getValue()));
			}
		}
		more.forEach((name, values) -> add(name, joined(values), entries));
		return entries;
	}

	/** Where our own list of levels comes from is a matter of ours. */
	private static boolean isForCustomers(String id) {
		return NAMES.containsKey(id) && !id.equals(LEVEL_SOURCE);
	}

	private static String value(String written) {
		Matcher seconds = SECONDS.matcher(written);
		return seconds.matches() ? Wording.duration(Long.parseLong(seconds.group(1))) : written;
	}

	private static String name(String group, String name) {
		return group.isEmpty() ? name : NLS.bind(Messages.EnvironmentSection_fact, capitalised(group), name);
	}

	private static String capitalised(String word) {
		return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
	}

	private static String joined(List<String> values) {
		String shown = values.stream().limit(MOST_VALUES).map(EnvironmentSection::cut)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return values.size() <= MOST_VALUES ? shown
				: NLS.bind(Messages.EnvironmentSection_andMore, shown, values.size() - MOST_VALUES);
	}

	private static String cut(String value) {
		return Shortened.end(value, LONGEST_FACT);
	}

	private static List<Entry> facts(BundleReference bundle, ReportInput input) {
		List<Entry> entries = new ArrayList<>();
		add(Messages.EnvironmentSection_host, bundle.getHostName(), entries);
		add(Messages.EnvironmentSection_release, bundle.getRelease(), entries);
		add(Messages.EnvironmentSection_buildNumber, bundle.getBuild(), entries);
		kept(input, bundle.getHostName(), entries);
		if (entries.isEmpty()) {
			add(Messages.EnvironmentSection_host, Messages.EnvironmentSection_unnamed, entries);
		}
		return entries;
	}

	/** Adds what the case keeps of a host whose bundle is not at hand; facts are kept without their groups. */
	private static void kept(ReportInput input, String host, List<Entry> entries) {
		for (FactEntry fact : input.openedCase().model().getFacts()) {
			Optional<String> name = NAMES.entrySet().stream()
					.filter(each -> each.getKey().endsWith('/' + fact.getName())).map(Map.Entry::getValue).findFirst();
			boolean wanted = name.isPresent() || input.audience() != Audience.CUSTOMER;
			if (wanted && (fact.getHost().isEmpty() || fact.getHost().equals(host))) {
				add(name.orElse(fact.getName()), value(fact.getValue()), entries);
			}
		}
	}

	private static void add(String key, String value, List<Entry> entries) {
		if (!value.isBlank()) {
			entries.add(Entry.of(key, value));
		}
	}

	private static void bundles(List<BundleReference> bundles, ReportBuilder builder) {
		builder.heading(2, Messages.EnvironmentSection_bundles);
		builder.paragraph(Messages.EnvironmentSection_bundlesIntro);
		builder.add(new Table("", //$NON-NLS-1$
				List.of(Column.left(Messages.EnvironmentSection_columnFile, 7),
						Column.left(Messages.EnvironmentSection_columnCollected, 5),
						Column.right(Messages.EnvironmentSection_columnSize, 3),
						Column.left(Messages.EnvironmentSection_columnSha, 9)),
				bundles.stream().map(EnvironmentSection::row).toList()));
	}

	private static Table.Row row(BundleReference bundle) {
		return Table.Row.of(Cell.of(bundle.getName()), Cell.of(Wording.time(bundle.getCollectedNs())),
				Cell.of(Wording.size(bundle.getSizeBytes())), Cell.code(bundle.getSha256()));
	}
}
