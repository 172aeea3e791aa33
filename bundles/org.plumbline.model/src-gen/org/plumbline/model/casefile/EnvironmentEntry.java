/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Environment Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A product that takes part, with its version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.EnvironmentEntry#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.EnvironmentEntry#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.EnvironmentEntry#getRole <em>Role</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.EnvironmentEntry#getProduct <em>Product</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.EnvironmentEntry#getVersion <em>Version</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.EnvironmentEntry#getNote <em>Note</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.EnvironmentEntry#isByHand <em>By Hand</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getEnvironmentEntry()
 * @generated
 */
public interface EnvironmentEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getEnvironmentEntry_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.EnvironmentEntry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

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
	 * @see org.plumbline.model.casefile.CasefilePackage#getEnvironmentEntry_Position()
	 * @generated
	 */
	double getPosition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.EnvironmentEntry#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(double value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of ESXi, vCenter, array, backup, guest, application, or any other word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getEnvironmentEntry_Role()
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.EnvironmentEntry#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the product.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getEnvironmentEntry_Product()
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.EnvironmentEntry#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version as its vendor writes it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getEnvironmentEntry_Version()
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.EnvironmentEntry#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getEnvironmentEntry_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.EnvironmentEntry#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>By Hand</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False if it was filled in from evidence and nobody has changed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By Hand</em>' attribute.
	 * @see #setByHand(boolean)
	 * @see org.plumbline.model.casefile.CasefilePackage#getEnvironmentEntry_ByHand()
	 * @generated
	 */
	boolean isByHand();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.EnvironmentEntry#isByHand <em>By Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Hand</em>' attribute.
	 * @see #isByHand()
	 * @generated
	 */
	void setByHand(boolean value);

} // EnvironmentEntry
