/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.EvidenceRef;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Excerpt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A quoted line, so that the case can be read without the bundle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#getRef <em>Ref</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#getTimeNs <em>Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#isContext <em>Context</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Excerpt#getMeaning <em>Meaning</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt()
 * @generated
 */
public interface Excerpt extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Ref</b></em>' attribute.
	 * The default value is <code>"::0#00000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the line stands; EvidenceRef.NONE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ref</em>' attribute.
	 * @see #setRef(EvidenceRef)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_Ref()
	 * @generated
	 */
	EvidenceRef getRef();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#getRef <em>Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ref</em>' attribute.
	 * @see #getRef()
	 * @generated
	 */
	void setRef(EvidenceRef value);

	/**
	 * Returns the value of the '<em><b>Time Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was logged. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Ns</em>' attribute.
	 * @see #setTimeNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_TimeNs()
	 * @generated
	 */
	long getTimeNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#getTimeNs <em>Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Ns</em>' attribute.
	 * @see #getTimeNs()
	 * @generated
	 */
	void setTimeNs(long value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity: one of emergency, alert, critical, error, warning, notice, info, debug; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_Severity()
	 * @generated
	 */
	String getSeverity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the log inside its bundle; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text as logged, or as redacted; lines joined with a line feed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the host; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_Host()
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if the line only stands near one that somebody spoke of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(boolean)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_Context()
	 * @generated
	 */
	boolean isContext();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#isContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #isContext()
	 * @generated
	 */
	void setContext(boolean value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the codes in the line mean, in one sentence; empty if it holds none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getExcerpt_Meaning()
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Excerpt#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

} // Excerpt
