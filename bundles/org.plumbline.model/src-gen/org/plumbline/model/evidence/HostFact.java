/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.EvidenceRef;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One fact about a host that has no place of its own in the model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.HostFact#getGroup <em>Group</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.HostFact#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.HostFact#getValue <em>Value</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.HostFact#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getHostFact()
 * @generated
 */
public interface HostFact extends EObject {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group for display, such as "hardware" or "network"; empty if none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getHostFact_Group()
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.HostFact#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the fact, as the source writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getHostFact_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.HostFact#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value as text, with its unit if it has one; empty if the source gives none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getHostFact_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.HostFact#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

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
	 * @see org.plumbline.model.evidence.EvidencePackage#getHostFact_Origin()
	 * @generated
	 */
	EvidenceRef getOrigin();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.HostFact#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(EvidenceRef value);

} // HostFact
