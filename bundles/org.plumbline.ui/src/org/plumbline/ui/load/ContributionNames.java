package org.plumbline.ui.load;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Names for people of log formats and parsers, by id. */
final class ContributionNames {

	private final Map<String, String> names = new HashMap<>();

	ContributionNames(IExtensionRegistry registry) {
		for (String point : new String[] { "logFormat", "commandOutput" }) { //$NON-NLS-1$ //$NON-NLS-2$
			for (IConfigurationElement each : registry.getConfigurationElementsFor("org.plumbline.core." + point)) { //$NON-NLS-1$
				names.put(each.getAttribute("id"), each.getAttribute("name")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	/** Returns the name; the id itself for a format that a person wrote. */
	String of(String id) {
		return names.getOrDefault(id, id);
	}
}
