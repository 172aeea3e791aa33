/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual machine registered on a host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.VirtualMachine#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.VirtualMachine#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.VirtualMachine#getPowerState <em>Power State</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getVirtualMachine()
 * @generated
 */
public interface VirtualMachine extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Display name; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getVirtualMachine_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.VirtualMachine#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of its configuration file, as the host writes it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getVirtualMachine_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.VirtualMachine#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Power State</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power state as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power State</em>' attribute.
	 * @see #setPowerState(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getVirtualMachine_PowerState()
	 * @generated
	 */
	String getPowerState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.VirtualMachine#getPowerState <em>Power State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power State</em>' attribute.
	 * @see #getPowerState()
	 * @generated
	 */
	void setPowerState(String value);

} // VirtualMachine
