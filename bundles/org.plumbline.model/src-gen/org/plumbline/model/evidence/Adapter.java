/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A storage or network adapter of a host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.Adapter#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Adapter#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Adapter#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Adapter#getModel <em>Model</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Adapter#getWwn <em>Wwn</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Adapter#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getAdapter()
 * @generated
 */
public interface Adapter extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name on the host, such as "vmhba2" or "vmnic0".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getAdapter_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Adapter#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Driver</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Driver module; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver</em>' attribute.
	 * @see #setDriver(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getAdapter_Driver()
	 * @generated
	 */
	String getDriver();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Adapter#getDriver <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' attribute.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(String value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Firmware version as the driver reports it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see #setFirmware(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getAdapter_Firmware()
	 * @generated
	 */
	String getFirmware();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Adapter#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vendor and model for people; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getAdapter_Model()
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Adapter#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Wwn</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * World-wide port name or MAC address as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wwn</em>' attribute.
	 * @see #setWwn(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getAdapter_Wwn()
	 * @generated
	 */
	String getWwn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Adapter#getWwn <em>Wwn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wwn</em>' attribute.
	 * @see #getWwn()
	 * @generated
	 */
	void setWwn(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Link state as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getAdapter_State()
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Adapter#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

} // Adapter
