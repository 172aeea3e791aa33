package org.plumbline.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * A store behind one {@link UncachedEObject} that has single attributes only, no list and no parent. What is left to
 * write is {@link #value(EStructuralFeature)}; every attempt to change something is a mistake of the caller and throws
 * {@link UnsupportedOperationException}.
 */
public abstract class ReadOnlyStore implements InternalEObject.EStore {

	/**
	 * Returns the present value of a feature. Asked at every get, so it has to be cheap.
	 *
	 * @return the value in the type of the feature, numbers boxed; {@code null} for the default of the feature
	 */
	protected abstract Object value(EStructuralFeature feature);

	@Override
	public final Object get(InternalEObject object, EStructuralFeature feature, int index) {
		return value(feature);
	}

	@Override
	public final boolean isSet(InternalEObject object, EStructuralFeature feature) {
		return value(feature) != null;
	}

	@Override
	public final InternalEObject getContainer(InternalEObject object) {
		return null; // what the framework expects for an object without a parent
	}

	@Override
	public final EStructuralFeature getContainingFeature(InternalEObject object) {
		return null; // as above
	}

	@Override
	public final int hashCode(InternalEObject object, EStructuralFeature feature) {
		throw noLists();
	}

	@Override
	public final boolean isEmpty(InternalEObject object, EStructuralFeature feature) {
		throw noLists();
	}

	@Override
	public final int size(InternalEObject object, EStructuralFeature feature) {
		throw noLists();
	}

	@Override
	public final boolean contains(InternalEObject object, EStructuralFeature feature, Object value) {
		throw noLists();
	}

	@Override
	public final int indexOf(InternalEObject object, EStructuralFeature feature, Object value) {
		throw noLists();
	}

	@Override
	public final int lastIndexOf(InternalEObject object, EStructuralFeature feature, Object value) {
		throw noLists();
	}

	@Override
	public final Object[] toArray(InternalEObject object, EStructuralFeature feature) {
		throw noLists();
	}

	@Override
	public final <T> T[] toArray(InternalEObject object, EStructuralFeature feature, T[] array) {
		throw noLists();
	}

	@Override
	public final Object set(InternalEObject object, EStructuralFeature feature, int index, Object value) {
		throw readOnly();
	}

	@Override
	public final void unset(InternalEObject object, EStructuralFeature feature) {
		throw readOnly();
	}

	@Override
	public final void add(InternalEObject object, EStructuralFeature feature, int index, Object value) {
		throw readOnly();
	}

	@Override
	public final Object remove(InternalEObject object, EStructuralFeature feature, int index) {
		throw readOnly();
	}

	@Override
	public final Object move(InternalEObject object, EStructuralFeature feature, int targetIndex, int sourceIndex) {
		throw readOnly();
	}

	@Override
	public final void clear(InternalEObject object, EStructuralFeature feature) {
		throw readOnly();
	}

	@Override
	public final EObject create(EClass type) {
		throw readOnly();
	}

	private static UnsupportedOperationException noLists() {
		return new UnsupportedOperationException("no lists here"); //$NON-NLS-1$
	}

	private static UnsupportedOperationException readOnly() {
		return new UnsupportedOperationException("read-only"); //$NON-NLS-1$
	}
}
