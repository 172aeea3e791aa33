/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timeline Summary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Counts of events in equal slots of time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.TimelineSummary#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.TimelineSummary#getFromNs <em>From Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.TimelineSummary#getToNs <em>To Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.TimelineSummary#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.TimelineSummary#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getTimelineSummary()
 * @generated
 */
public interface TimelineSummary extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getTimelineSummary_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.TimelineSummary#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>From Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the first slot, inclusive. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Ns</em>' attribute.
	 * @see #setFromNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getTimelineSummary_FromNs()
	 * @generated
	 */
	long getFromNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.TimelineSummary#getFromNs <em>From Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Ns</em>' attribute.
	 * @see #getFromNs()
	 * @generated
	 */
	void setFromNs(long value);

	/**
	 * Returns the value of the '<em><b>To Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of the last slot, exclusive. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Ns</em>' attribute.
	 * @see #setToNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getTimelineSummary_ToNs()
	 * @generated
	 */
	long getToNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.TimelineSummary#getToNs <em>To Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Ns</em>' attribute.
	 * @see #getToNs()
	 * @generated
	 */
	void setToNs(long value);

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of slots; 0 if nothing was counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' attribute.
	 * @see #setSlots(int)
	 * @see org.plumbline.model.casefile.CasefilePackage#getTimelineSummary_Slots()
	 * @generated
	 */
	int getSlots();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.TimelineSummary#getSlots <em>Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slots</em>' attribute.
	 * @see #getSlots()
	 * @generated
	 */
	void setSlots(int value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One group per severity from emergency to debug, eight in all, separated by ";"; in each group one number per slot, earliest first, separated by blanks. An empty group is all zeros. Empty if nothing was counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' attribute.
	 * @see #setCounts(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getTimelineSummary_Counts()
	 * @generated
	 */
	String getCounts();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.TimelineSummary#getCounts <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counts</em>' attribute.
	 * @see #getCounts()
	 * @generated
	 */
	void setCounts(String value);

} // TimelineSummary
