/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.EvidenceRef;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark of a person. Its author, time and text stay together; a later edit moves the time of change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getTag <em>Tag</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getColour <em>Colour</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#isResolved <em>Resolved</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getTargetTimeNs <em>Target Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getUntilNs <em>Until Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Annotation#getReplies <em>Replies</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation()
 * @generated
 */
public interface Annotation extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getId <em>Id</em>}' attribute.
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
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Author()
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getAuthor <em>Author</em>}' attribute.
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
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_CreatedNs()
	 * @generated
	 */
	long getCreatedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getCreatedNs <em>Created Ns</em>}' attribute.
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
	 * When it was last changed. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if never.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified Ns</em>' attribute.
	 * @see #setModifiedNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_ModifiedNs()
	 * @generated
	 */
	long getModifiedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getModifiedNs <em>Modified Ns</em>}' attribute.
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
	 * The remark; line feeds are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One word to group by; empty if none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Tag()
	 * @generated
	 */
	String getTag();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of the mark as "#rrggbb"; empty for that of the product.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Colour()
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Resolved</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if nothing is left to be done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved</em>' attribute.
	 * @see #setResolved(boolean)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Resolved()
	 * @generated
	 */
	boolean isResolved();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#isResolved <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved</em>' attribute.
	 * @see #isResolved()
	 * @generated
	 */
	void setResolved(boolean value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines it speaks of; empty if it concerns a time or the whole case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' attribute list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Targets()
	 * @generated
	 */
	EList<EvidenceRef> getTargets();

	/**
	 * Returns the value of the '<em><b>Target Time Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time it speaks of. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if it concerns none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Time Ns</em>' attribute.
	 * @see #setTargetTimeNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_TargetTimeNs()
	 * @generated
	 */
	long getTargetTimeNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getTargetTimeNs <em>Target Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Time Ns</em>' attribute.
	 * @see #getTargetTimeNs()
	 * @generated
	 */
	void setTargetTimeNs(long value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about: event, span, device, ramdisk, finding, file or case; empty for event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Kind()
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device, ramdisk, finding or file it is about, in the text form of its kind; empty for events and spans.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Subject()
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Until Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the span it speaks of, exclusive; targetTimeNs is its start. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if it is no span.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until Ns</em>' attribute.
	 * @see #setUntilNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_UntilNs()
	 * @generated
	 */
	long getUntilNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Annotation#getUntilNs <em>Until Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until Ns</em>' attribute.
	 * @see #getUntilNs()
	 * @generated
	 */
	void setUntilNs(long value);

	/**
	 * Returns the value of the '<em><b>Replies</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Reply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers, in the order they were given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replies</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getAnnotation_Replies()
	 * @generated
	 */
	EList<Reply> getReplies();

} // Annotation
