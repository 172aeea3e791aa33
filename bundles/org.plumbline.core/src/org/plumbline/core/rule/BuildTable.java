package org.plumbline.core.rule;

import java.util.List;

/**
 * Knows which builds there are. Contributed through {@code org.plumbline.core.rule}, element {@code builds}; offline,
 * stateless.
 */
@FunctionalInterface
public interface BuildTable {

	/** Returns the builds in any order; those of one product line grow with time. */
	List<KnownBuild> builds();
}
