/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.EvidenceRef;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Datastore</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A datastore as one host sees it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.Datastore#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Datastore#getUuid <em>Uuid</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Datastore#getType <em>Type</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Datastore#getMount <em>Mount</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Datastore#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Datastore#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Datastore#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getDatastore()
 * @generated
 */
public interface Datastore extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label for people; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getDatastore_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Datastore#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Uuid</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the volume as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uuid</em>' attribute.
	 * @see #setUuid(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getDatastore_Uuid()
	 * @generated
	 */
	String getUuid();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Datastore#getUuid <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uuid</em>' attribute.
	 * @see #getUuid()
	 * @generated
	 */
	void setUuid(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File system, such as "VMFS-3", "VMFS-6" or "NFS"; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getDatastore_Type()
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Datastore#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Mount</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mount point on the host; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mount</em>' attribute.
	 * @see #setMount(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getDatastore_Mount()
	 * @generated
	 */
	String getMount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Datastore#getMount <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mount</em>' attribute.
	 * @see #getMount()
	 * @generated
	 */
	void setMount(String value);

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
	 * @see org.plumbline.model.evidence.EvidencePackage#getDatastore_SizeBytes()
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Datastore#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Free Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free space in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Bytes</em>' attribute.
	 * @see #setFreeBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getDatastore_FreeBytes()
	 * @generated
	 */
	long getFreeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Datastore#getFreeBytes <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Bytes</em>' attribute.
	 * @see #getFreeBytes()
	 * @generated
	 */
	void setFreeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The default value is <code>"::0#00000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line that this was read from; EvidenceRef.NONE if it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(EvidenceRef)
	 * @see org.plumbline.model.evidence.EvidencePackage#getDatastore_Origin()
	 * @generated
	 */
	EvidenceRef getOrigin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Datastore#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(EvidenceRef value);

} // Datastore
