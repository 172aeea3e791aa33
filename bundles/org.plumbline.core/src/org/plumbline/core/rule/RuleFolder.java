package org.plumbline.core.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * A person's own rules and thresholds. Files of the folder:
 *
 * <pre>
 * *.yaml, *.yml          packs
 * NAME.sig               signature of the pack NAME; such a pack is used only while it fits a key of the folder "keys"
 * keys/*.pem             public keys that the person trusts
 * thresholds.properties  RULE-ID/setting = number
 * </pre>
 *
 * @param files      packs, by name
 * @param thresholds values of settings, keyed {@code RULE-ID/key}
 * @param refused    files that are not used, each with the reason
 */
public record RuleFolder(List<NamedResource> files, Map<String, Double> thresholds, List<SkippedRule> refused) {

	/** Nothing of one's own. */
	public static final RuleFolder NONE = new RuleFolder(List.of(), Map.of(), List.of());

	private static final String THRESHOLDS = "thresholds.properties"; //$NON-NLS-1$

	public RuleFolder {
		files = List.copyOf(files);
		thresholds = Map.copyOf(thresholds);
		refused = List.copyOf(refused);
	}

	/** Reads a folder; one that does not exist holds nothing. */
	public static RuleFolder read(Path folder) {
		if (!Files.isDirectory(folder)) {
			return NONE;
		}
		List<NamedResource> packs = new ArrayList<>();
		List<SkippedRule> refused = new ArrayList<>();
		Map<String, Double> thresholds = new TreeMap<>();
		try (Stream<Path> list = Files.list(folder)) {
			PackSignatures signatures = PackSignatures.of(folder);
			for (Path file : list.filter(RuleFolder::isPack).sorted().toList()) {
				readPack(file, signatures, packs, refused);
			}
			readThresholds(folder.resolve(THRESHOLDS), thresholds, refused);
		} catch (IOException e) {
			refused.add(new SkippedRule(folder.toString(), String.valueOf(e.getMessage())));
		}
		return new RuleFolder(packs, thresholds, refused);
	}

	private static boolean isPack(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".yaml") || name.endsWith(".yml"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void readPack(Path file, PackSignatures signatures, List<NamedResource> packs,
			List<SkippedRule> refused) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Path signature = PackSignatures.signatureOf(file);
		if (Files.exists(signature) && !signatures.fits(bytes, signature)) {
			refused.add(new SkippedRule(file.getFileName().toString(), Messages.RuleFolder_badSignature));
			return;
		}
		packs.add(new NamedResource(file.toString(), new String(bytes, StandardCharsets.UTF_8)));
	}

	private static void readThresholds(Path file, Map<String, Double> thresholds, List<SkippedRule> refused)
			throws IOException {
		if (!Files.exists(file)) {
			return;
		}
		Properties lines = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			lines.load(reader);
		}
		for (String key : lines.stringPropertyNames()) {
			try {
				thresholds.put(key, Double.valueOf(lines.getProperty(key).strip()));
			} catch (NumberFormatException e) {
				refused.add(new SkippedRule(key,
						NLS.bind(Messages.RuleFolder_notANumber, lines.getProperty(key), THRESHOLDS)));
			}
		}
	}
}
