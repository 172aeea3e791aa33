/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Command Output</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The saved output of one command.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.CommandOutput#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CommandOutput#getCommand <em>Command</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CommandOutput#getParserId <em>Parser Id</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.CommandOutput#getCollectedNs <em>Collected Ns</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getCommandOutput()
 * @generated
 */
public interface CommandOutput extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path inside the bundle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCommandOutput_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CommandOutput#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Command</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The command line; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command</em>' attribute.
	 * @see #setCommand(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCommandOutput_Command()
	 * @generated
	 */
	String getCommand();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CommandOutput#getCommand <em>Command</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Command</em>' attribute.
	 * @see #getCommand()
	 * @generated
	 */
	void setCommand(String value);

	/**
	 * Returns the value of the '<em><b>Parser Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the parser that read it; empty if none knew it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parser Id</em>' attribute.
	 * @see #setParserId(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCommandOutput_ParserId()
	 * @generated
	 */
	String getParserId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CommandOutput#getParserId <em>Parser Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parser Id</em>' attribute.
	 * @see #getParserId()
	 * @generated
	 */
	void setParserId(String value);

	/**
	 * Returns the value of the '<em><b>Collected Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the command ran. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected Ns</em>' attribute.
	 * @see #setCollectedNs(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getCommandOutput_CollectedNs()
	 * @generated
	 */
	long getCollectedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.CommandOutput#getCollectedNs <em>Collected Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected Ns</em>' attribute.
	 * @see #getCollectedNs()
	 * @generated
	 */
	void setCollectedNs(long value);

} // CommandOutput
