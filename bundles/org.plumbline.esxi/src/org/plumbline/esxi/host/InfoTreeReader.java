package org.plumbline.esxi.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.format.BinaryFileParser;
import org.plumbline.core.format.PassingFile;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;

/**
 * {@code esxcfg-info -a} of all releases, which can be larger than what is kept as a command output: a tree
 *
 * <pre>
 * branch = indent "\==+" name ":"
 * leaf   = indent "|----" name dots value
 * </pre>
 *
 * Read as it passes by. Taken are the leaves of hardware, system and BIOS by their names, and of the advanced options
 * those whose current value differs from the default. Lines longer than {@value #LONGEST} characters are passed over.
 */
public final class InfoTreeReader implements BinaryFileParser<List<String[]>> {

	private static final int LONGEST = 2000;
	private static final int MOST_OPTIONS = 5000;
	private static final Pattern LEAF = Pattern.compile("\\s*\\|----([^.]{1,80})\\.+(.*)"); //$NON-NLS-1$
	private static final Map<String, String> HARDWARE = Map.of("Product Name", "Product Name", "Vendor Name", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"Vendor Name", "Serial Number", "Serial Number", "BIOS UUID", "UUID", "BIOS Vendor", "BIOS Vendor", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"BIOS Version", "BIOS Version", "BIOS Release Date", "BIOS Date", "Num Packages", "CPU Packages", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"Num Cores", "CPU Cores", "Physical Mem", "Physical Memory"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	@Override
	public List<String[]> read(PassingFile file, InputStream content) {
		List<String[]> facts = new ArrayList<>();
		Set<String> known = new HashSet<>();
		String option = ""; //$NON-NLS-1$
		String value = ""; //$NON-NLS-1$
		try {
			BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Matcher leaf = LEAF.matcher(line.length() > LONGEST ? "" : line); //$NON-NLS-1$
				if (!leaf.matches()) {
					continue;
				}
				String name = leaf.group(1).strip();
				String text = leaf.group(2).strip();
				switch (name) {
				case "Option Name" -> { //$NON-NLS-1$
					option = text;
					value = ""; //$NON-NLS-1$
				}
				case "Current Value" -> value = text; //$NON-NLS-1$
				case "Default Value" -> { //$NON-NLS-1$
					if (!option.isEmpty() && !value.isEmpty() && !value.equals(text) && facts.size() < MOST_OPTIONS) {
						facts.add(new String[] { "advanced", option, value }); //$NON-NLS-1$
						facts.add(new String[] { "default", option, text }); //$NON-NLS-1$
					}
					option = ""; //$NON-NLS-1$
				}
				default -> hardware(name, text, known, facts);
				}
			}
		} catch (IOException e) {
			file.notices().accept("damaged-output", NLS.bind(Messages.InfoTreeReader_damaged, file.path(), //$NON-NLS-1$
					e.getMessage()));
		}
		return facts;
	}

	private static void hardware(String name, String text, Set<String> known, List<String[]> facts) {
		String fact = HARDWARE.getOrDefault(name, ""); //$NON-NLS-1$
		if (!fact.isEmpty() && !text.isEmpty() && known.add(fact)) {
			facts.add(new String[] { "hardware", fact, text }); //$NON-NLS-1$
		}
	}

	/** What another output said already stays. */
	@Override
	public void add(List<List<String[]>> kept, Host host, BiConsumer<String, String> notices) {
		Set<String> known = new HashSet<>();
		host.getFacts().forEach(each -> known.add(each.getGroup() + '/' + each.getName()));
		for (String[] each : kept.stream().flatMap(List::stream).toList()) {
			if (known.add(each[0] + '/' + each[1])) {
				HostFact fact = EvidenceFactory.eINSTANCE.createHostFact();
				fact.setGroup(each[0]);
				fact.setName(each[1]);
				fact.setValue(each[2]);
				host.getFacts().add(fact);
			}
		}
	}
}
