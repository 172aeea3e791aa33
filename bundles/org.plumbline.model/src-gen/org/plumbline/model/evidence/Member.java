/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One file inside a bundle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.Member#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Member#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.Member#getTakenFor <em>Taken For</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getMember()
 * @generated
 */
public interface Member extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path inside the bundle, parts separated by "/"; never empty for a member that was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getMember_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Member#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size after decompression, in bytes; -1 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #setSizeBytes(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getMember_SizeBytes()
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Member#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Taken For</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the intake used the file for: the id of a log format or of a command parser; empty if it was left alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken For</em>' attribute.
	 * @see #setTakenFor(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getMember_TakenFor()
	 * @generated
	 */
	String getTakenFor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.Member#getTakenFor <em>Taken For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken For</em>' attribute.
	 * @see #getTakenFor()
	 * @generated
	 */
	void setTakenFor(String value);

} // Member
