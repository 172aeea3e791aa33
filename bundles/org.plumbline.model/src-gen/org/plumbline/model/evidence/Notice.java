/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.EvidenceRef;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Notice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that could not be read. Counted, not repeated: one notice stands for all cases of one code in one file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.Notice#getCode <em>Code</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Notice#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Notice#getCount <em>Count</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Notice#getMessage <em>Message</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Notice#getFirst <em>First</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getNotice()
 * @generated
 */
public interface Notice extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable code of the kind of loss, such as "truncated"; for scripts and tests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getNotice_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Notice#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path inside the bundle; empty if the whole bundle is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getNotice_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Notice#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it happened; at least 1 once reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getNotice_Count()
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Notice#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence for people, in the language of the session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getNotice_Message()
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Notice#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * The default value is <code>"::0#00000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first place where it happened; EvidenceRef.NONE if it has no line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(EvidenceRef)
	 * @see org.plumbline.model.evidence.EvidencePackage#getNotice_First()
	 * @generated
	 */
	EvidenceRef getFirst();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Notice#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(EvidenceRef value);

} // Notice
