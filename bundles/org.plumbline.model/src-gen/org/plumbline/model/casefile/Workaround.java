/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workaround</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure that holds for a time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getFromNs <em>From Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getUntilNs <em>Until Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getRamdisk <em>Ramdisk</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Workaround#getEveryHours <em>Every Hours</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround()
 * @generated
 */
public interface Workaround extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getId <em>Id</em>}' attribute.
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
	 * Who wrote it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_Author()
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getAuthor <em>Author</em>}' attribute.
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
	 * When it was written. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created Ns</em>' attribute.
	 * @see #setCreatedNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_CreatedNs()
	 * @generated
	 */
	long getCreatedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getCreatedNs <em>Created Ns</em>}' attribute.
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
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_ModifiedNs()
	 * @generated
	 */
	long getModifiedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getModifiedNs <em>Modified Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified Ns</em>' attribute.
	 * @see #getModifiedNs()
	 * @generated
	 */
	void setModifiedNs(long value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, in Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>From Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when it is in force. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Ns</em>' attribute.
	 * @see #setFromNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_FromNs()
	 * @generated
	 */
	long getFromNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getFromNs <em>From Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Ns</em>' attribute.
	 * @see #getFromNs()
	 * @generated
	 */
	void setFromNs(long value);

	/**
	 * Returns the value of the '<em><b>Until Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends or is looked at again. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until Ns</em>' attribute.
	 * @see #setUntilNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_UntilNs()
	 * @generated
	 */
	long getUntilNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getUntilNs <em>Until Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until Ns</em>' attribute.
	 * @see #getUntilNs()
	 * @generated
	 */
	void setUntilNs(long value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of planned, active, ended; empty for planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_State()
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Host that it is done on; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_Host()
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Ramdisk</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ramdisk that it cleans; empty if it cleans none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ramdisk</em>' attribute.
	 * @see #setRamdisk(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_Ramdisk()
	 * @generated
	 */
	String getRamdisk();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getRamdisk <em>Ramdisk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ramdisk</em>' attribute.
	 * @see #getRamdisk()
	 * @generated
	 */
	void setRamdisk(String value);

	/**
	 * Returns the value of the '<em><b>Every Hours</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from one time to the next, in hours; 0 if it is done once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every Hours</em>' attribute.
	 * @see #setEveryHours(int)
	 * @see org.plumbline.model.casefile.CasefilePackage#getWorkaround_EveryHours()
	 * @generated
	 */
	int getEveryHours();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Workaround#getEveryHours <em>Every Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every Hours</em>' attribute.
	 * @see #getEveryHours()
	 * @generated
	 */
	void setEveryHours(int value);

} // Workaround
