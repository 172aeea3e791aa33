package org.plumbline.esxi.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.rule.BuildTable;
import org.plumbline.core.rule.KnownBuild;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.Host;

/**
 * Says which level of patches a build number is and when it was released, from the table {@code builds.tsv} beside this
 * class; the table names its sources. A number that it does not hold lies after the next lower one of its product line.
 */
public final class Builds implements BuildTable {

	private static final String TABLE = "builds.tsv"; //$NON-NLS-1$
	private static final String GROUP = "product"; //$NON-NLS-1$
	private static final String LEVEL = "update level"; //$NON-NLS-1$

	/** Read when first needed, and by one class loader once. */
	private static final class Table {

		static final Map<String, TreeMap<Long, String[]>> BY_RELEASE = read();
	}

	@Override
	public List<KnownBuild> builds() {
		List<KnownBuild> builds = new ArrayList<>();
		Table.BY_RELEASE.forEach((release, rows) -> rows.forEach((number, row) -> builds
				.add(new KnownBuild(release, row[1], number, LocalDate.parse(row[2]), isConfirmed(row)))));
		return builds;
	}

	private static boolean isConfirmed(String[] row) {
		return !row[3].contains("unconfirmed"); //$NON-NLS-1$
	}

	/**
	 * Adds facts {@code product/update level}, {@code product/level source} and, where the vendor names the day,
	 * {@code product/release date}, unless they are known.
	 */
	static void describe(Host host, EvidenceRef origin) {
		HostInventory inventory = new HostInventory(host);
		TreeMap<Long, String[]> builds = Table.BY_RELEASE.getOrDefault(host.getRelease(), new TreeMap<>());
		if (!host.getBuild().matches("\\d{1,15}") || inventory.fact(GROUP, LEVEL).isPresent()) { //$NON-NLS-1$
			return;
		}
		Map.Entry<Long, String[]> floor = builds.floorEntry(Long.valueOf(host.getBuild()));
		if (floor == null) {
			return;
		}
		boolean exact = floor.getKey().toString().equals(host.getBuild());
		inventory.fact(GROUP, LEVEL, exact ? floor.getValue()[1]
				: NLS.bind(Messages.Builds_after, floor.getValue()[1], floor.getValue()[0]), origin);
		if (exact && isConfirmed(floor.getValue())) {
			inventory.fact(GROUP, "release date", floor.getValue()[2], origin); //$NON-NLS-1$
		}
		inventory.fact(GROUP, "level source", floor.getValue()[3], origin); //$NON-NLS-1$
	}

	private static Map<String, TreeMap<Long, String[]>> read() {
		Map<String, TreeMap<Long, String[]>> result = new HashMap<>();
		try (InputStream in = Builds.class.getResourceAsStream(TABLE);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().filter(each -> !each.startsWith("#")).map(each -> each.split("\t")).forEach(row -> result //$NON-NLS-1$ //$NON-NLS-2$
					.computeIfAbsent(Releases.of(row[1].split("[ a-z]")[0]), each -> new TreeMap<>()) //$NON-NLS-1$
					.put(Long.valueOf(row[0]), row));
		} catch (IOException e) {
			throw new UncheckedIOException(e); // the table is part of this bundle
		}
		return result;
	}
}
