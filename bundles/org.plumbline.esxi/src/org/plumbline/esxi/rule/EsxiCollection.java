package org.plumbline.esxi.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.rule.Collectable;
import org.plumbline.core.rule.CollectionTable;

/** How logs and facts of ESX and ESXi are collected, from the table {@code collect.tsv} beside this class. */
public final class EsxiCollection implements CollectionTable {

	private static final String TABLE = "collect.tsv"; //$NON-NLS-1$
	private static final String LOG = "log"; //$NON-NLS-1$

	@Override
	public List<Collectable> collectables() {
		try (InputStream in = EsxiCollection.class.getResourceAsStream(TABLE);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().filter(each -> !each.startsWith("#")).map(each -> each.split("\t")) //$NON-NLS-1$ //$NON-NLS-2$
					.map(row -> new Collectable(row[0], row[1], Arrays.stream(row).skip(2)
							.flatMap(command -> commands(row[0], command)).toList()))
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // the table is part of this bundle
		}
	}

	private static Stream<String> commands(String name, String command) {
		return command.equals(LOG)
				? Stream.of("cat /var/log/" + name + ".log", "zcat /var/run/log/" + name + ".*.gz") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				: Stream.of(command);
	}
}
