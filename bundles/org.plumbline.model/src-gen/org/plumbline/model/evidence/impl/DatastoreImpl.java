/**
 */
package org.plumbline.model.evidence.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.EvidenceRef;

import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.EvidencePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Datastore</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.DatastoreImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.DatastoreImpl#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.DatastoreImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.DatastoreImpl#getMount <em>Mount</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.DatastoreImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.DatastoreImpl#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.DatastoreImpl#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DatastoreImpl extends EObjectImpl implements Datastore {
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
	 * The default value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected long sizeBytes = SIZE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long FREE_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected long freeBytes = FREE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceRef ORIGIN_EDEFAULT = (EvidenceRef)EvidenceFactory.eINSTANCE.createFromString(EvidencePackage.eINSTANCE.getEvidenceRef(), "::0#00000000"); //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected EvidenceRef origin = ORIGIN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatastoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.DATASTORE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.DATASTORE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.DATASTORE__UUID, oldUuid, uuid));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.DATASTORE__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.DATASTORE__MOUNT, oldMount, mount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSizeBytes() {
		return sizeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeBytes(long newSizeBytes) {
		long oldSizeBytes = sizeBytes;
		sizeBytes = newSizeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.DATASTORE__SIZE_BYTES, oldSizeBytes, sizeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFreeBytes() {
		return freeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreeBytes(long newFreeBytes) {
		long oldFreeBytes = freeBytes;
		freeBytes = newFreeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.DATASTORE__FREE_BYTES, oldFreeBytes, freeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceRef getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(EvidenceRef newOrigin) {
		EvidenceRef oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.DATASTORE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.DATASTORE__NAME:
				return getName();
			case EvidencePackage.DATASTORE__UUID:
				return getUuid();
			case EvidencePackage.DATASTORE__TYPE:
				return getType();
			case EvidencePackage.DATASTORE__MOUNT:
				return getMount();
			case EvidencePackage.DATASTORE__SIZE_BYTES:
				return getSizeBytes();
			case EvidencePackage.DATASTORE__FREE_BYTES:
				return getFreeBytes();
			case EvidencePackage.DATASTORE__ORIGIN:
				return getOrigin();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EvidencePackage.DATASTORE__NAME:
				setName((String)newValue);
				return;
			case EvidencePackage.DATASTORE__UUID:
				setUuid((String)newValue);
				return;
			case EvidencePackage.DATASTORE__TYPE:
				setType((String)newValue);
				return;
			case EvidencePackage.DATASTORE__MOUNT:
				setMount((String)newValue);
				return;
			case EvidencePackage.DATASTORE__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case EvidencePackage.DATASTORE__FREE_BYTES:
				setFreeBytes((Long)newValue);
				return;
			case EvidencePackage.DATASTORE__ORIGIN:
				setOrigin((EvidenceRef)newValue);
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
			case EvidencePackage.DATASTORE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EvidencePackage.DATASTORE__UUID:
				setUuid(UUID_EDEFAULT);
				return;
			case EvidencePackage.DATASTORE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case EvidencePackage.DATASTORE__MOUNT:
				setMount(MOUNT_EDEFAULT);
				return;
			case EvidencePackage.DATASTORE__SIZE_BYTES:
				setSizeBytes(SIZE_BYTES_EDEFAULT);
				return;
			case EvidencePackage.DATASTORE__FREE_BYTES:
				setFreeBytes(FREE_BYTES_EDEFAULT);
				return;
			case EvidencePackage.DATASTORE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
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
			case EvidencePackage.DATASTORE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EvidencePackage.DATASTORE__UUID:
				return UUID_EDEFAULT == null ? uuid != null : !UUID_EDEFAULT.equals(uuid);
			case EvidencePackage.DATASTORE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case EvidencePackage.DATASTORE__MOUNT:
				return MOUNT_EDEFAULT == null ? mount != null : !MOUNT_EDEFAULT.equals(mount);
			case EvidencePackage.DATASTORE__SIZE_BYTES:
				return sizeBytes != SIZE_BYTES_EDEFAULT;
			case EvidencePackage.DATASTORE__FREE_BYTES:
				return freeBytes != FREE_BYTES_EDEFAULT;
			case EvidencePackage.DATASTORE__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
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
		result.append(", uuid: "); //$NON-NLS-1$
		result.append(uuid);
		result.append(", type: "); //$NON-NLS-1$
		result.append(type);
		result.append(", mount: "); //$NON-NLS-1$
		result.append(mount);
		result.append(", sizeBytes: "); //$NON-NLS-1$
		result.append(sizeBytes);
		result.append(", freeBytes: "); //$NON-NLS-1$
		result.append(freeBytes);
		result.append(", origin: "); //$NON-NLS-1$
		result.append(origin);
		result.append(')');
		return result.toString();
	}

} //DatastoreImpl
