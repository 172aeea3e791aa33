/**
 */
package org.plumbline.model.casefile.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.plumbline.model.EvidenceRef;

import org.plumbline.model.casefile.Argument;
import org.plumbline.model.casefile.CasefilePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Argument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.ArgumentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ArgumentImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ArgumentImpl#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ArgumentImpl#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ArgumentImpl#isAgainst <em>Against</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ArgumentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ArgumentImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.ArgumentImpl#getFinding <em>Finding</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArgumentImpl extends EObjectImpl implements Argument {
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
	 * The default value of the '{@link #isAgainst() <em>Against</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgainst()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AGAINST_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAgainst() <em>Against</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgainst()
	 * @generated
	 * @ordered
	 */
	protected boolean against = AGAINST_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceRef> targets;

	/**
	 * The default value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected String finding = FINDING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArgumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.ARGUMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ARGUMENT__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ARGUMENT__AUTHOR, oldAuthor, author));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ARGUMENT__CREATED_NS, oldCreatedNs, createdNs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ARGUMENT__MODIFIED_NS, oldModifiedNs, modifiedNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAgainst() {
		return against;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgainst(boolean newAgainst) {
		boolean oldAgainst = against;
		against = newAgainst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ARGUMENT__AGAINST, oldAgainst, against));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ARGUMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRef> getTargets() {
		if (targets == null) {
			targets = new EDataTypeUniqueEList<EvidenceRef>(EvidenceRef.class, this, CasefilePackage.ARGUMENT__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(String newFinding) {
		String oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.ARGUMENT__FINDING, oldFinding, finding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.ARGUMENT__ID:
				return getId();
			case CasefilePackage.ARGUMENT__AUTHOR:
				return getAuthor();
			case CasefilePackage.ARGUMENT__CREATED_NS:
				return getCreatedNs();
			case CasefilePackage.ARGUMENT__MODIFIED_NS:
				return getModifiedNs();
			case CasefilePackage.ARGUMENT__AGAINST:
				return isAgainst();
			case CasefilePackage.ARGUMENT__TEXT:
				return getText();
			case CasefilePackage.ARGUMENT__TARGETS:
				return getTargets();
			case CasefilePackage.ARGUMENT__FINDING:
				return getFinding();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasefilePackage.ARGUMENT__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.ARGUMENT__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CasefilePackage.ARGUMENT__CREATED_NS:
				setCreatedNs((Long)newValue);
				return;
			case CasefilePackage.ARGUMENT__MODIFIED_NS:
				setModifiedNs((Long)newValue);
				return;
			case CasefilePackage.ARGUMENT__AGAINST:
				setAgainst((Boolean)newValue);
				return;
			case CasefilePackage.ARGUMENT__TEXT:
				setText((String)newValue);
				return;
			case CasefilePackage.ARGUMENT__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends EvidenceRef>)newValue);
				return;
			case CasefilePackage.ARGUMENT__FINDING:
				setFinding((String)newValue);
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
			case CasefilePackage.ARGUMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.ARGUMENT__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CasefilePackage.ARGUMENT__CREATED_NS:
				setCreatedNs(CREATED_NS_EDEFAULT);
				return;
			case CasefilePackage.ARGUMENT__MODIFIED_NS:
				setModifiedNs(MODIFIED_NS_EDEFAULT);
				return;
			case CasefilePackage.ARGUMENT__AGAINST:
				setAgainst(AGAINST_EDEFAULT);
				return;
			case CasefilePackage.ARGUMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CasefilePackage.ARGUMENT__TARGETS:
				getTargets().clear();
				return;
			case CasefilePackage.ARGUMENT__FINDING:
				setFinding(FINDING_EDEFAULT);
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
			case CasefilePackage.ARGUMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.ARGUMENT__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CasefilePackage.ARGUMENT__CREATED_NS:
				return createdNs != CREATED_NS_EDEFAULT;
			case CasefilePackage.ARGUMENT__MODIFIED_NS:
				return modifiedNs != MODIFIED_NS_EDEFAULT;
			case CasefilePackage.ARGUMENT__AGAINST:
				return against != AGAINST_EDEFAULT;
			case CasefilePackage.ARGUMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CasefilePackage.ARGUMENT__TARGETS:
				return targets != null && !targets.isEmpty();
			case CasefilePackage.ARGUMENT__FINDING:
				return FINDING_EDEFAULT == null ? finding != null : !FINDING_EDEFAULT.equals(finding);
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
		result.append(", against: "); //$NON-NLS-1$
		result.append(against);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", targets: "); //$NON-NLS-1$
		result.append(targets);
		result.append(", finding: "); //$NON-NLS-1$
		result.append(finding);
		result.append(')');
		return result.toString();
	}

} //ArgumentImpl
