/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Silence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule whose findings say nothing worth reading in this case. There is one for each rule at most.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.Silence#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Silence#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Silence#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Silence#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Silence#getRule <em>Rule</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Silence#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getSilence()
 * @generated
 */
public interface Silence extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSilence_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Silence#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSilence_Author()
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Silence#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Created Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created Ns</em>' attribute.
	 * @see #setCreatedNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSilence_CreatedNs()
	 * @generated
	 */
	long getCreatedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Silence#getCreatedNs <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created Ns</em>' attribute.
	 * @see #getCreatedNs()
	 * @generated
	 */
	void setCreatedNs(long value);

	/**
	 * Returns the value of the '<em><b>Modified Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last changed. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified Ns</em>' attribute.
	 * @see #setModifiedNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSilence_ModifiedNs()
	 * @generated
	 */
	long getModifiedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Silence#getModifiedNs <em>Modified Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified Ns</em>' attribute.
	 * @see #getModifiedNs()
	 * @generated
	 */
	void setModifiedNs(long value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule, such as STO-025.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSilence_Rule()
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Silence#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why; never empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSilence_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Silence#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Silence
