/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.Silence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Silence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.SilenceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SilenceImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SilenceImpl#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SilenceImpl#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SilenceImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SilenceImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SilenceImpl extends EObjectImpl implements Silence {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedNs() <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedNs()
	 * @generated
	 * @ordered
	 */
	protected static final long CREATED_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getCreatedNs() <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedNs()
	 * @generated
	 * @ordered
	 */
	protected long createdNs = CREATED_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiedNs() <em>Modified Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedNs()
	 * @generated
	 * @ordered
	 */
	protected static final long MODIFIED_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getModifiedNs() <em>Modified Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedNs()
	 * @generated
	 * @ordered
	 */
	protected long modifiedNs = MODIFIED_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SilenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.SILENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SILENCE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SILENCE__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCreatedNs() {
		return createdNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedNs(long newCreatedNs) {
		long oldCreatedNs = createdNs;
		createdNs = newCreatedNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SILENCE__CREATED_NS, oldCreatedNs, createdNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getModifiedNs() {
		return modifiedNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedNs(long newModifiedNs) {
		long oldModifiedNs = modifiedNs;
		modifiedNs = newModifiedNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SILENCE__MODIFIED_NS, oldModifiedNs, modifiedNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SILENCE__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SILENCE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.SILENCE__ID:
				return getId();
			case CasefilePackage.SILENCE__AUTHOR:
				return getAuthor();
			case CasefilePackage.SILENCE__CREATED_NS:
				return getCreatedNs();
			case CasefilePackage.SILENCE__MODIFIED_NS:
				return getModifiedNs();
			case CasefilePackage.SILENCE__RULE:
				return getRule();
			case CasefilePackage.SILENCE__REASON:
				return getReason();
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
			case CasefilePackage.SILENCE__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.SILENCE__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CasefilePackage.SILENCE__CREATED_NS:
				setCreatedNs((Long)newValue);
				return;
			case CasefilePackage.SILENCE__MODIFIED_NS:
				setModifiedNs((Long)newValue);
				return;
			case CasefilePackage.SILENCE__RULE:
				setRule((String)newValue);
				return;
			case CasefilePackage.SILENCE__REASON:
				setReason((String)newValue);
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
			case CasefilePackage.SILENCE__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.SILENCE__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CasefilePackage.SILENCE__CREATED_NS:
				setCreatedNs(CREATED_NS_EDEFAULT);
				return;
			case CasefilePackage.SILENCE__MODIFIED_NS:
				setModifiedNs(MODIFIED_NS_EDEFAULT);
				return;
			case CasefilePackage.SILENCE__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case CasefilePackage.SILENCE__REASON:
				setReason(REASON_EDEFAULT);
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
			case CasefilePackage.SILENCE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.SILENCE__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CasefilePackage.SILENCE__CREATED_NS:
				return createdNs != CREATED_NS_EDEFAULT;
			case CasefilePackage.SILENCE__MODIFIED_NS:
				return modifiedNs != MODIFIED_NS_EDEFAULT;
			case CasefilePackage.SILENCE__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case CasefilePackage.SILENCE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (id: "); //$NON-NLS-1$
		result.append(id);
		result.append(", author: "); //$NON-NLS-1$
		result.append(author);
		result.append(", createdNs: "); //$NON-NLS-1$
		result.append(createdNs);
		result.append(", modifiedNs: "); //$NON-NLS-1$
		result.append(modifiedNs);
		result.append(", rule: "); //$NON-NLS-1$
		result.append(rule);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //SilenceImpl
