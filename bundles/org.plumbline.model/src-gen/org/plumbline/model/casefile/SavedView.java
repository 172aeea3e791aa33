/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way to look at the events.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getFromNs <em>From Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getToNs <em>To Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getLeastSeverity <em>Least Severity</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getSources <em>Sources</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.SavedView#getLayout <em>Layout</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView()
 * @generated
 */
public interface SavedView extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getId <em>Id</em>}' attribute.
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
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_Author()
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getAuthor <em>Author</em>}' attribute.
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
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_CreatedNs()
	 * @generated
	 */
	long getCreatedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getCreatedNs <em>Created Ns</em>}' attribute.
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
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_ModifiedNs()
	 * @generated
	 */
	long getModifiedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getModifiedNs <em>Modified Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified Ns</em>' attribute.
	 * @see #getModifiedNs()
	 * @generated
	 */
	void setModifiedNs(long value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place among its brothers: smaller comes first, equal ones by id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(double)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_Position()
	 * @generated
	 */
	double getPosition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(double value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The filter as written in the bar; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_Filter()
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>From Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the visible range. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Ns</em>' attribute.
	 * @see #setFromNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_FromNs()
	 * @generated
	 */
	long getFromNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getFromNs <em>From Ns</em>}' attribute.
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
	 * End of the visible range. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Ns</em>' attribute.
	 * @see #setToNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_ToNs()
	 * @generated
	 */
	long getToNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getToNs <em>To Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Ns</em>' attribute.
	 * @see #getToNs()
	 * @generated
	 */
	void setToNs(long value);

	/**
	 * Returns the value of the '<em><b>Least Severity</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mildest severity that is shown; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Least Severity</em>' attribute.
	 * @see #setLeastSeverity(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_LeastSeverity()
	 * @generated
	 */
	String getLeastSeverity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getLeastSeverity <em>Least Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least Severity</em>' attribute.
	 * @see #getLeastSeverity()
	 * @generated
	 */
	void setLeastSeverity(String value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths of the logs that are shown; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' attribute list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_Sources()
	 * @generated
	 */
	EList<String> getSources();

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How windows lay on the screen, as the workbench wrote it; empty if it does not matter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see #setLayout(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getSavedView_Layout()
	 * @generated
	 */
	String getLayout();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.SavedView#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(String value);

} // SavedView
