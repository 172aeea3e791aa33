/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Storage Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk or LUN as one host sees it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#getModel <em>Model</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#getDisplayName <em>Display Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#getDatastores <em>Datastores</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#isRdm <em>Rdm</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#getVms <em>Vms</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.StorageDevice#getPaths <em>Paths</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice()
 * @generated
 */
public interface StorageDevice extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Canonical device name such as "naa.600508b1001c16aa"; unique within the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.StorageDevice#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vendor from the inquiry data; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #setVendor(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_Vendor()
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.StorageDevice#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Model from the inquiry data; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_Model()
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.StorageDevice#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #setSizeBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_SizeBytes()
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.StorageDevice#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Display Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name that the host shows to people; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display Name</em>' attribute.
	 * @see #setDisplayName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_DisplayName()
	 * @generated
	 */
	String getDisplayName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.StorageDevice#getDisplayName <em>Display Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display Name</em>' attribute.
	 * @see #getDisplayName()
	 * @generated
	 */
	void setDisplayName(String value);

	/**
	 * Returns the value of the '<em><b>Datastores</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the datastores with an extent here, in ascending order; empty if none is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datastores</em>' attribute list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_Datastores()
	 * @generated
	 */
	EList<String> getDatastores();

	/**
	 * Returns the value of the '<em><b>Rdm</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if a virtual machine uses the device as a raw device mapping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rdm</em>' attribute.
	 * @see #setRdm(boolean)
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_Rdm()
	 * @generated
	 */
	boolean isRdm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.StorageDevice#isRdm <em>Rdm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rdm</em>' attribute.
	 * @see #isRdm()
	 * @generated
	 */
	void setRdm(boolean value);

	/**
	 * Returns the value of the '<em><b>Vms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the virtual machines that depend on the device, in ascending order; empty if none is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vms</em>' attribute list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_Vms()
	 * @generated
	 */
	EList<String> getVms();

	/**
	 * Returns the value of the '<em><b>Paths</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.StoragePath}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths to the device, ordered by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paths</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getStorageDevice_Paths()
	 * @generated
	 */
	EList<StoragePath> getPaths();

} // StorageDevice
