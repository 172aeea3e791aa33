/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a report shall contain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.ReportPlan#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.ReportPlan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.ReportPlan#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.ReportPlan#getSections <em>Sections</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.ReportPlan#isInclAnnotations <em>Incl Annotations</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.ReportPlan#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.ReportPlan#getTexts <em>Texts</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getReportPlan()
 * @generated
 */
public interface ReportPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getReportPlan_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.ReportPlan#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title on the first page; empty for that of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getReportPlan_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.ReportPlan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of customer, internal, vendor; empty for customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see #setAudience(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getReportPlan_Audience()
	 * @generated
	 */
	String getAudience();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.ReportPlan#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the sections, and of texts that are chapters, in the order of print; empty for all sections in their own order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' attribute list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getReportPlan_Sections()
	 * @generated
	 */
	EList<String> getSections();

	/**
	 * Returns the value of the '<em><b>Incl Annotations</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if remarks are printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incl Annotations</em>' attribute.
	 * @see #setInclAnnotations(boolean)
	 * @see org.plumbline.model.casefile.CasefilePackage#getReportPlan_InclAnnotations()
	 * @generated
	 */
	boolean isInclAnnotations();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.ReportPlan#isInclAnnotations <em>Incl Annotations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incl Annotations</em>' attribute.
	 * @see #isInclAnnotations()
	 * @generated
	 */
	void setInclAnnotations(boolean value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the folder with logo, colours and texts; empty for the usual look.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getReportPlan_Template()
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.ReportPlan#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.ReportText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people wrote into the report; by section, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Texts</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getReportPlan_Texts()
	 * @generated
	 */
	EList<ReportText> getTexts();

} // ReportPlan
