/**
 */
package org.plumbline.model.evidence.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.evidence.CommandOutput;
import org.plumbline.model.evidence.EvidencePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Command Output</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.CommandOutputImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CommandOutputImpl#getCommand <em>Command</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CommandOutputImpl#getParserId <em>Parser Id</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CommandOutputImpl#getCollectedNs <em>Collected Ns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommandOutputImpl extends EObjectImpl implements CommandOutput {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommand() <em>Command</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommand()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMAND_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCommand() <em>Command</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommand()
	 * @generated
	 * @ordered
	 */
	protected String command = COMMAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getParserId() <em>Parser Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParserId()
	 * @generated
	 * @ordered
	 */
	protected static final String PARSER_ID_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getParserId() <em>Parser Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParserId()
	 * @generated
	 * @ordered
	 */
	protected String parserId = PARSER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedNs() <em>Collected Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedNs()
	 * @generated
	 * @ordered
	 */
	protected static final long COLLECTED_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getCollectedNs() <em>Collected Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedNs()
	 * @generated
	 * @ordered
	 */
	protected long collectedNs = COLLECTED_NS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommandOutputImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.COMMAND_OUTPUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COMMAND_OUTPUT__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommand() {
		return command;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommand(String newCommand) {
		String oldCommand = command;
		command = newCommand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COMMAND_OUTPUT__COMMAND, oldCommand, command));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParserId() {
		return parserId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParserId(String newParserId) {
		String oldParserId = parserId;
		parserId = newParserId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COMMAND_OUTPUT__PARSER_ID, oldParserId, parserId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCollectedNs() {
		return collectedNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedNs(long newCollectedNs) {
		long oldCollectedNs = collectedNs;
		collectedNs = newCollectedNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COMMAND_OUTPUT__COLLECTED_NS, oldCollectedNs, collectedNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.COMMAND_OUTPUT__PATH:
				return getPath();
			case EvidencePackage.COMMAND_OUTPUT__COMMAND:
				return getCommand();
			case EvidencePackage.COMMAND_OUTPUT__PARSER_ID:
				return getParserId();
			case EvidencePackage.COMMAND_OUTPUT__COLLECTED_NS:
				return getCollectedNs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case EvidencePackage.COMMAND_OUTPUT__PATH:
				setPath((String)newValue);
				return;
			case EvidencePackage.COMMAND_OUTPUT__COMMAND:
				setCommand((String)newValue);
				return;
			case EvidencePackage.COMMAND_OUTPUT__PARSER_ID:
				setParserId((String)newValue);
				return;
			case EvidencePackage.COMMAND_OUTPUT__COLLECTED_NS:
				setCollectedNs((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case EvidencePackage.COMMAND_OUTPUT__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case EvidencePackage.COMMAND_OUTPUT__COMMAND:
				setCommand(COMMAND_EDEFAULT);
				return;
			case EvidencePackage.COMMAND_OUTPUT__PARSER_ID:
				setParserId(PARSER_ID_EDEFAULT);
				return;
			case EvidencePackage.COMMAND_OUTPUT__COLLECTED_NS:
				setCollectedNs(COLLECTED_NS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case EvidencePackage.COMMAND_OUTPUT__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case EvidencePackage.COMMAND_OUTPUT__COMMAND:
				return COMMAND_EDEFAULT == null ? command != null : !COMMAND_EDEFAULT.equals(command);
			case EvidencePackage.COMMAND_OUTPUT__PARSER_ID:
				return PARSER_ID_EDEFAULT == null ? parserId != null : !PARSER_ID_EDEFAULT.equals(parserId);
			case EvidencePackage.COMMAND_OUTPUT__COLLECTED_NS:
				return collectedNs != COLLECTED_NS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (path: "); //$NON-NLS-1$
		result.append(path);
		result.append(", command: "); //$NON-NLS-1$
		result.append(command);
		result.append(", parserId: "); //$NON-NLS-1$
		result.append(parserId);
		result.append(", collectedNs: "); //$NON-NLS-1$
		result.append(collectedNs);
		result.append(')');
		return result.toString();
	}

} //CommandOutputImpl
