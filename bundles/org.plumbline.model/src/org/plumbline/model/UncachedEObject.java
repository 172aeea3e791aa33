package org.plumbline.model;

import org.eclipse.emf.ecore.impl.EStoreEObjectImpl;

/**
 * An object that asks its {@code InternalEObject.EStore} at each get and keeps nothing. Root class of what
 * {@code event.ecore} describes, so that a selected event costs one small object, whatever the size of its text.
 *
 * <p>
 * Whoever creates one sets the store at once with {@code eSetStore}; {@link ReadOnlyStore} is the usual start of one.
 * A store that answers {@code null} means the default of the feature.
 */
public abstract class UncachedEObject extends EStoreEObjectImpl {

	@Override
	protected boolean eIsCaching() {
		return false;
	}
}
