package org.plumbline.core.rule;

import java.io.IOException;
import java.util.List;

/**
 * Hands over the files of a rule pack. Contributed through {@code org.plumbline.core.rule}, element {@code pack}; the
 * contributing bundle opens its own resources, so that this works inside OSGi and on a plain class path alike.
 */
@FunctionalInterface
public interface RulePackSource {

	/**
	 * Returns the files in fixed order.
	 *
	 * @throws IOException with the name of the file that cannot be read
	 */
	List<NamedResource> files() throws IOException;
}
