package org.plumbline.esxi.rule;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.rule.NamedResource;
import org.plumbline.core.rule.RulePackSource;

/**
 * Hands over the rule packs of this bundle. A bundle cannot list its own folder in every surrounding, so they are
 * named here.
 */
public final class EsxiRules implements RulePackSource {

	/** Pack files in the folder {@code rules}, in alphabetical order. */
	static final List<String> FILES = List.of(
			"agents-more.yaml", //$NON-NLS-1$
			"backup-more.yaml", //$NON-NLS-1$
			"backup.yaml", //$NON-NLS-1$
			"boot.yaml", //$NON-NLS-1$
			"cascades.yaml", //$NON-NLS-1$
			"codes.yaml", //$NON-NLS-1$
			"crash.yaml", //$NON-NLS-1$
			"failover.yaml", //$NON-NLS-1$
			"ha.yaml", //$NON-NLS-1$
			"hardware.yaml", //$NON-NLS-1$
			"hostd.yaml", //$NON-NLS-1$
			"logging.yaml", //$NON-NLS-1$
			"memory.yaml", //$NON-NLS-1$
			"network.yaml", //$NON-NLS-1$
			"ramdisk.yaml", //$NON-NLS-1$
			"security.yaml", //$NON-NLS-1$
			"storage-more.yaml", //$NON-NLS-1$
			"storage.yaml", //$NON-NLS-1$
			"upgrade.yaml", //$NON-NLS-1$
			"vm.yaml", //$NON-NLS-1$
			"vmfs.yaml", //$NON-NLS-1$
			"vsan.yaml"); //$NON-NLS-1$

	private static final String FOLDER = "rules/"; //$NON-NLS-1$

	@Override
	public List<NamedResource> files() throws IOException {
		List<NamedResource> files = new ArrayList<>();
		for (String name : FILES) {
			try (InputStream stream = EsxiRules.class.getResourceAsStream('/' + FOLDER + name)) {
				if (stream == null) {
					throw new FileNotFoundException(FOLDER + name);
				}
				files.add(new NamedResource(FOLDER + name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
			}
		}
		return List.copyOf(files);
	}
}
