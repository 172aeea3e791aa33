/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ramdisk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A ramdisk of a host, with its fill level as it was seen over time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.Ramdisk#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Ramdisk#getMount <em>Mount</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Ramdisk#getSamples <em>Samples</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Ramdisk#getFillers <em>Fillers</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Ramdisk#getType <em>Type</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Ramdisk#getUuid <em>Uuid</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getRamdisk()
 * @generated
 */
public interface Ramdisk extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the ramdisk, such as "root" or "tmp".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdisk_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Ramdisk#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

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
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdisk_Mount()
	 * @generated
	 */
	String getMount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Ramdisk#getMount <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mount</em>' attribute.
	 * @see #getMount()
	 * @generated
	 */
	void setMount(String value);

	/**
	 * Returns the value of the '<em><b>Samples</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.RamdiskSample}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observations, earliest first; those without a time come last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Samples</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdisk_Samples()
	 * @generated
	 */
	EList<RamdiskSample> getSamples();

	/**
	 * Returns the value of the '<em><b>Fillers</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.RamdiskFiller}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that take up the space, largest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fillers</em>' containment reference list.
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdisk_Fillers()
	 * @generated
	 */
	EList<RamdiskFiller> getFillers();

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sort of file system as the host writes it, such as "VMFS-6", "NFS", "vfat" or "VMFSOS"; empty for a ramdisk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdisk_Type()
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Ramdisk#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Uuid</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the volume as written; empty for a ramdisk and if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uuid</em>' attribute.
	 * @see #setUuid(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getRamdisk_Uuid()
	 * @generated
	 */
	String getUuid();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Ramdisk#getUuid <em>Uuid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uuid</em>' attribute.
	 * @see #getUuid()
	 * @generated
	 */
	void setUuid(String value);

} // Ramdisk
