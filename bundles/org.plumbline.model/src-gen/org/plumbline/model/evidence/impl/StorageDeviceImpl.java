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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.evidence.EvidencePackage;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.StoragePath;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Storage Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#getDatastores <em>Datastores</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#isRdm <em>Rdm</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#getVms <em>Vms</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.StorageDeviceImpl#getPaths <em>Paths</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StorageDeviceImpl extends EObjectImpl implements StorageDevice {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected static final String VENDOR_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getVendor() <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendor()
	 * @generated
	 * @ordered
	 */
	protected String vendor = VENDOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

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
	 * The default value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_NAME_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getDisplayName() <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplayName()
	 * @generated
	 * @ordered
	 */
	protected String displayName = DISPLAY_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDatastores() <em>Datastores</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatastores()
	 * @generated
	 * @ordered
	 */
	protected EList<String> datastores;

	/**
	 * The default value of the '{@link #isRdm() <em>Rdm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRdm()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RDM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRdm() <em>Rdm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRdm()
	 * @generated
	 * @ordered
	 */
	protected boolean rdm = RDM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVms() <em>Vms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> vms;

	/**
	 * The cached value of the '{@link #getPaths() <em>Paths</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaths()
	 * @generated
	 * @ordered
	 */
	protected EList<StoragePath> paths;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StorageDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.STORAGE_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.STORAGE_DEVICE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVendor() {
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVendor(String newVendor) {
		String oldVendor = vendor;
		vendor = newVendor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.STORAGE_DEVICE__VENDOR, oldVendor, vendor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.STORAGE_DEVICE__MODEL, oldModel, model));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.STORAGE_DEVICE__SIZE_BYTES, oldSizeBytes, sizeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplayName() {
		return displayName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplayName(String newDisplayName) {
		String oldDisplayName = displayName;
		displayName = newDisplayName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.STORAGE_DEVICE__DISPLAY_NAME, oldDisplayName, displayName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDatastores() {
		if (datastores == null) {
			datastores = new EDataTypeUniqueEList<String>(String.class, this, EvidencePackage.STORAGE_DEVICE__DATASTORES);
		}
		return datastores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRdm() {
		return rdm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRdm(boolean newRdm) {
		boolean oldRdm = rdm;
		rdm = newRdm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.STORAGE_DEVICE__RDM, oldRdm, rdm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getVms() {
		if (vms == null) {
			vms = new EDataTypeUniqueEList<String>(String.class, this, EvidencePackage.STORAGE_DEVICE__VMS);
		}
		return vms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StoragePath> getPaths() {
		if (paths == null) {
			paths = new EObjectContainmentEList<StoragePath>(StoragePath.class, this, EvidencePackage.STORAGE_DEVICE__PATHS);
		}
		return paths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EvidencePackage.STORAGE_DEVICE__PATHS:
				return ((InternalEList<?>)getPaths()).basicRemove(otherEnd, msgs);
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
			case EvidencePackage.STORAGE_DEVICE__ID:
				return getId();
			case EvidencePackage.STORAGE_DEVICE__VENDOR:
				return getVendor();
			case EvidencePackage.STORAGE_DEVICE__MODEL:
				return getModel();
			case EvidencePackage.STORAGE_DEVICE__SIZE_BYTES:
				return getSizeBytes();
			case EvidencePackage.STORAGE_DEVICE__DISPLAY_NAME:
				return getDisplayName();
			case EvidencePackage.STORAGE_DEVICE__DATASTORES:
				return getDatastores();
			case EvidencePackage.STORAGE_DEVICE__RDM:
				return isRdm();
			case EvidencePackage.STORAGE_DEVICE__VMS:
				return getVms();
			case EvidencePackage.STORAGE_DEVICE__PATHS:
				return getPaths();
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
			case EvidencePackage.STORAGE_DEVICE__ID:
				setId((String)newValue);
				return;
			case EvidencePackage.STORAGE_DEVICE__VENDOR:
				setVendor((String)newValue);
				return;
			case EvidencePackage.STORAGE_DEVICE__MODEL:
				setModel((String)newValue);
				return;
			case EvidencePackage.STORAGE_DEVICE__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case EvidencePackage.STORAGE_DEVICE__DISPLAY_NAME:
				setDisplayName((String)newValue);
				return;
			case EvidencePackage.STORAGE_DEVICE__DATASTORES:
				getDatastores().clear();
				getDatastores().addAll((Collection<? extends String>)newValue);
				return;
			case EvidencePackage.STORAGE_DEVICE__RDM:
				setRdm((Boolean)newValue);
				return;
			case EvidencePackage.STORAGE_DEVICE__VMS:
				getVms().clear();
				getVms().addAll((Collection<? extends String>)newValue);
				return;
			case EvidencePackage.STORAGE_DEVICE__PATHS:
				getPaths().clear();
				getPaths().addAll((Collection<? extends StoragePath>)newValue);
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
			case EvidencePackage.STORAGE_DEVICE__ID:
				setId(ID_EDEFAULT);
				return;
			case EvidencePackage.STORAGE_DEVICE__VENDOR:
				setVendor(VENDOR_EDEFAULT);
				return;
			case EvidencePackage.STORAGE_DEVICE__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case EvidencePackage.STORAGE_DEVICE__SIZE_BYTES:
				setSizeBytes(SIZE_BYTES_EDEFAULT);
				return;
			case EvidencePackage.STORAGE_DEVICE__DISPLAY_NAME:
				setDisplayName(DISPLAY_NAME_EDEFAULT);
				return;
			case EvidencePackage.STORAGE_DEVICE__DATASTORES:
				getDatastores().clear();
				return;
			case EvidencePackage.STORAGE_DEVICE__RDM:
				setRdm(RDM_EDEFAULT);
				return;
			case EvidencePackage.STORAGE_DEVICE__VMS:
				getVms().clear();
				return;
			case EvidencePackage.STORAGE_DEVICE__PATHS:
				getPaths().clear();
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
			case EvidencePackage.STORAGE_DEVICE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case EvidencePackage.STORAGE_DEVICE__VENDOR:
				return VENDOR_EDEFAULT == null ? vendor != null : !VENDOR_EDEFAULT.equals(vendor);
			case EvidencePackage.STORAGE_DEVICE__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case EvidencePackage.STORAGE_DEVICE__SIZE_BYTES:
				return sizeBytes != SIZE_BYTES_EDEFAULT;
			case EvidencePackage.STORAGE_DEVICE__DISPLAY_NAME:
				return DISPLAY_NAME_EDEFAULT == null ? displayName != null : !DISPLAY_NAME_EDEFAULT.equals(displayName);
			case EvidencePackage.STORAGE_DEVICE__DATASTORES:
				return datastores != null && !datastores.isEmpty();
			case EvidencePackage.STORAGE_DEVICE__RDM:
				return rdm != RDM_EDEFAULT;
			case EvidencePackage.STORAGE_DEVICE__VMS:
				return vms != null && !vms.isEmpty();
			case EvidencePackage.STORAGE_DEVICE__PATHS:
				return paths != null && !paths.isEmpty();
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
		result.append(" (id: "); //$NON-NLS-1$
		result.append(id);
		result.append(", vendor: "); //$NON-NLS-1$
		result.append(vendor);
		result.append(", model: "); //$NON-NLS-1$
		result.append(model);
		result.append(", sizeBytes: "); //$NON-NLS-1$
		result.append(sizeBytes);
		result.append(", displayName: "); //$NON-NLS-1$
		result.append(displayName);
		result.append(", datastores: "); //$NON-NLS-1$
		result.append(datastores);
		result.append(", rdm: "); //$NON-NLS-1$
		result.append(rdm);
		result.append(", vms: "); //$NON-NLS-1$
		result.append(vms);
		result.append(')');
		return result.toString();
	}

} //StorageDeviceImpl
