package org.plumbline.core.rule;

import java.util.List;

/**
 * Knows how things that rules read are collected. Contributed through {@code org.plumbline.core.rule}, element
 * {@code collect}; stateless.
 */
@FunctionalInterface
public interface CollectionTable {

	/** Returns each thing once, in any order. */
	List<Collectable> collectables();
}
