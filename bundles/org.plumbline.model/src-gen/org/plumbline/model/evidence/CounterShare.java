/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Counter Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Counters that belong together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.CounterShare#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterShare#getLive <em>Live</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CounterShare#getDead <em>Dead</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getCounterShare()
 * @generated
 */
public interface CounterShare extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family or device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterShare_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterShare#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Live</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counters with samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Live</em>' attribute.
	 * @see #setLive(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterShare_Live()
	 * @generated
	 */
	int getLive();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterShare#getLive <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Live</em>' attribute.
	 * @see #getLive()
	 * @generated
	 */
	void setLive(int value);

	/**
	 * Returns the value of the '<em><b>Dead</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counters without samples that still have a name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dead</em>' attribute.
	 * @see #setDead(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCounterShare_Dead()
	 * @generated
	 */
	int getDead();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CounterShare#getDead <em>Dead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dead</em>' attribute.
	 * @see #getDead()
	 * @generated
	 */
	void setDead(int value);

} // CounterShare
