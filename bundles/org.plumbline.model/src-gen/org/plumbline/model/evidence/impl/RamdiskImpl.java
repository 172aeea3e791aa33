/**
 */
package org.plumbline.model.evidence.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.evidence.EvidencePackage;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.RamdiskFiller;
import org.plumbline.model.evidence.RamdiskSample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ramdisk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskImpl#getMount <em>Mount</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskImpl#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskImpl#getFillers <em>Fillers</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskImpl#getUuid <em>Uuid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RamdiskImpl extends EObjectImpl implements Ramdisk {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMount() <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMount()
	 * @generated
	 * @ordered
	 */
	protected static final String MOUNT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getMount() <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMount()
	 * @generated
	 * @ordered
	 */
	protected String mount = MOUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSamples() <em>Samples</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamples()
	 * @generated
	 * @ordered
	 */
	protected EList<RamdiskSample> samples;

	/**
	 * The cached value of the '{@link #getFillers() <em>Fillers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFillers()
	 * @generated
	 * @ordered
	 */
	protected EList<RamdiskFiller> fillers;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected static final String UUID_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getUuid() <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUuid()
	 * @generated
	 * @ordered
	 */
	protected String uuid = UUID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RamdiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.RAMDISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMount() {
		return mount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMount(String newMount) {
		String oldMount = mount;
		mount = newMount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK__MOUNT, oldMount, mount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RamdiskSample> getSamples() {
		if (samples == null) {
			samples = new EObjectContainmentEList<RamdiskSample>(RamdiskSample.class, this, EvidencePackage.RAMDISK__SAMPLES);
		}
		return samples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RamdiskFiller> getFillers() {
		if (fillers == null) {
			fillers = new EObjectContainmentEList<RamdiskFiller>(RamdiskFiller.class, this, EvidencePackage.RAMDISK__FILLERS);
		}
		return fillers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUuid() {
		return uuid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUuid(String newUuid) {
		String oldUuid = uuid;
		uuid = newUuid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK__UUID, oldUuid, uuid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EvidencePackage.RAMDISK__SAMPLES:
				return ((InternalEList<?>)getSamples()).basicRemove(otherEnd, msgs);
			case EvidencePackage.RAMDISK__FILLERS:
				return ((InternalEList<?>)getFillers()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.RAMDISK__NAME:
				return getName();
			case EvidencePackage.RAMDISK__MOUNT:
				return getMount();
			case EvidencePackage.RAMDISK__SAMPLES:
				return getSamples();
			case EvidencePackage.RAMDISK__FILLERS:
				return getFillers();
			case EvidencePackage.RAMDISK__TYPE:
				return getType();
			case EvidencePackage.RAMDISK__UUID:
				return getUuid();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EvidencePackage.RAMDISK__NAME:
				setName((String)newValue);
				return;
			case EvidencePackage.RAMDISK__MOUNT:
				setMount((String)newValue);
				return;
			case EvidencePackage.RAMDISK__SAMPLES:
				getSamples().clear();
				getSamples().addAll((Collection<? extends RamdiskSample>)newValue);
				return;
			case EvidencePackage.RAMDISK__FILLERS:
				getFillers().clear();
				getFillers().addAll((Collection<? extends RamdiskFiller>)newValue);
				return;
			case EvidencePackage.RAMDISK__TYPE:
				setType((String)newValue);
				return;
			case EvidencePackage.RAMDISK__UUID:
				setUuid((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EvidencePackage.RAMDISK__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK__MOUNT:
				setMount(MOUNT_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK__SAMPLES:
				getSamples().clear();
				return;
			case EvidencePackage.RAMDISK__FILLERS:
				getFillers().clear();
				return;
			case EvidencePackage.RAMDISK__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK__UUID:
				setUuid(UUID_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EvidencePackage.RAMDISK__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EvidencePackage.RAMDISK__MOUNT:
				return MOUNT_EDEFAULT == null ? mount != null : !MOUNT_EDEFAULT.equals(mount);
			case EvidencePackage.RAMDISK__SAMPLES:
				return samples != null && !samples.isEmpty();
			case EvidencePackage.RAMDISK__FILLERS:
				return fillers != null && !fillers.isEmpty();
			case EvidencePackage.RAMDISK__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case EvidencePackage.RAMDISK__UUID:
				return UUID_EDEFAULT == null ? uuid != null : !UUID_EDEFAULT.equals(uuid);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", mount: "); //$NON-NLS-1$
		result.append(mount);
		result.append(", type: "); //$NON-NLS-1$
		result.append(type);
		result.append(", uuid: "); //$NON-NLS-1$
		result.append(uuid);
		result.append(')');
		return result.toString();
	}

} //RamdiskImpl
