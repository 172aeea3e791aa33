/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The new value of one field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.FieldChange#getField <em>Field</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FieldChange#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getFieldChange()
 * @generated
 */
public interface FieldChange extends EObject {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFieldChange_Field()
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FieldChange#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its new values as text; none if the field is back at its default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getFieldChange_Values()
	 * @generated
	 */
	EList<String> getValues();

} // FieldChange
