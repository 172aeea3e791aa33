/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.Workaround;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workaround</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getModifiedNs <em>Modified Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getFromNs <em>From Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getUntilNs <em>Until Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getRamdisk <em>Ramdisk</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.WorkaroundImpl#getEveryHours <em>Every Hours</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkaroundImpl extends EObjectImpl implements Workaround {
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
	 * The default value of the '{@link #getFromNs() <em>From Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromNs()
	 * @generated
	 * @ordered
	 */
	protected static final long FROM_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getFromNs() <em>From Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromNs()
	 * @generated
	 * @ordered
	 */
	protected long fromNs = FROM_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntilNs() <em>Until Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntilNs()
	 * @generated
	 * @ordered
	 */
	protected static final long UNTIL_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getUntilNs() <em>Until Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntilNs()
	 * @generated
	 * @ordered
	 */
	protected long untilNs = UNTIL_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getRamdisk() <em>Ramdisk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamdisk()
	 * @generated
	 * @ordered
	 */
	protected static final String RAMDISK_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getRamdisk() <em>Ramdisk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamdisk()
	 * @generated
	 * @ordered
	 */
	protected String ramdisk = RAMDISK_EDEFAULT;

	/**
	 * The default value of the '{@link #getEveryHours() <em>Every Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryHours()
	 * @generated
	 * @ordered
	 */
	protected static final int EVERY_HOURS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEveryHours() <em>Every Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryHours()
	 * @generated
	 * @ordered
	 */
	protected int everyHours = EVERY_HOURS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkaroundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.WORKAROUND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__AUTHOR, oldAuthor, author));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__CREATED_NS, oldCreatedNs, createdNs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__MODIFIED_NS, oldModifiedNs, modifiedNs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFromNs() {
		return fromNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromNs(long newFromNs) {
		long oldFromNs = fromNs;
		fromNs = newFromNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__FROM_NS, oldFromNs, fromNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUntilNs() {
		return untilNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntilNs(long newUntilNs) {
		long oldUntilNs = untilNs;
		untilNs = newUntilNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__UNTIL_NS, oldUntilNs, untilNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRamdisk() {
		return ramdisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRamdisk(String newRamdisk) {
		String oldRamdisk = ramdisk;
		ramdisk = newRamdisk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__RAMDISK, oldRamdisk, ramdisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEveryHours() {
		return everyHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEveryHours(int newEveryHours) {
		int oldEveryHours = everyHours;
		everyHours = newEveryHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.WORKAROUND__EVERY_HOURS, oldEveryHours, everyHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.WORKAROUND__ID:
				return getId();
			case CasefilePackage.WORKAROUND__AUTHOR:
				return getAuthor();
			case CasefilePackage.WORKAROUND__CREATED_NS:
				return getCreatedNs();
			case CasefilePackage.WORKAROUND__MODIFIED_NS:
				return getModifiedNs();
			case CasefilePackage.WORKAROUND__TEXT:
				return getText();
			case CasefilePackage.WORKAROUND__FROM_NS:
				return getFromNs();
			case CasefilePackage.WORKAROUND__UNTIL_NS:
				return getUntilNs();
			case CasefilePackage.WORKAROUND__STATE:
				return getState();
			case CasefilePackage.WORKAROUND__HOST:
				return getHost();
			case CasefilePackage.WORKAROUND__RAMDISK:
				return getRamdisk();
			case CasefilePackage.WORKAROUND__EVERY_HOURS:
				return getEveryHours();
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
			case CasefilePackage.WORKAROUND__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.WORKAROUND__AUTHOR:
				setAuthor((String)newValue);
				return;
			case CasefilePackage.WORKAROUND__CREATED_NS:
				setCreatedNs((Long)newValue);
				return;
			case CasefilePackage.WORKAROUND__MODIFIED_NS:
				setModifiedNs((Long)newValue);
				return;
			case CasefilePackage.WORKAROUND__TEXT:
				setText((String)newValue);
				return;
			case CasefilePackage.WORKAROUND__FROM_NS:
				setFromNs((Long)newValue);
				return;
			case CasefilePackage.WORKAROUND__UNTIL_NS:
				setUntilNs((Long)newValue);
				return;
			case CasefilePackage.WORKAROUND__STATE:
				setState((String)newValue);
				return;
			case CasefilePackage.WORKAROUND__HOST:
				setHost((String)newValue);
				return;
			case CasefilePackage.WORKAROUND__RAMDISK:
				setRamdisk((String)newValue);
				return;
			case CasefilePackage.WORKAROUND__EVERY_HOURS:
				setEveryHours((Integer)newValue);
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
			case CasefilePackage.WORKAROUND__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__CREATED_NS:
				setCreatedNs(CREATED_NS_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__MODIFIED_NS:
				setModifiedNs(MODIFIED_NS_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__FROM_NS:
				setFromNs(FROM_NS_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__UNTIL_NS:
				setUntilNs(UNTIL_NS_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__STATE:
				setState(STATE_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__RAMDISK:
				setRamdisk(RAMDISK_EDEFAULT);
				return;
			case CasefilePackage.WORKAROUND__EVERY_HOURS:
				setEveryHours(EVERY_HOURS_EDEFAULT);
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
			case CasefilePackage.WORKAROUND__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.WORKAROUND__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case CasefilePackage.WORKAROUND__CREATED_NS:
				return createdNs != CREATED_NS_EDEFAULT;
			case CasefilePackage.WORKAROUND__MODIFIED_NS:
				return modifiedNs != MODIFIED_NS_EDEFAULT;
			case CasefilePackage.WORKAROUND__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CasefilePackage.WORKAROUND__FROM_NS:
				return fromNs != FROM_NS_EDEFAULT;
			case CasefilePackage.WORKAROUND__UNTIL_NS:
				return untilNs != UNTIL_NS_EDEFAULT;
			case CasefilePackage.WORKAROUND__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case CasefilePackage.WORKAROUND__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case CasefilePackage.WORKAROUND__RAMDISK:
				return RAMDISK_EDEFAULT == null ? ramdisk != null : !RAMDISK_EDEFAULT.equals(ramdisk);
			case CasefilePackage.WORKAROUND__EVERY_HOURS:
				return everyHours != EVERY_HOURS_EDEFAULT;
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
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", fromNs: "); //$NON-NLS-1$
		result.append(fromNs);
		result.append(", untilNs: "); //$NON-NLS-1$
		result.append(untilNs);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", host: "); //$NON-NLS-1$
		result.append(host);
		result.append(", ramdisk: "); //$NON-NLS-1$
		result.append(ramdisk);
		result.append(", everyHours: "); //$NON-NLS-1$
		result.append(everyHours);
		result.append(')');
		return result.toString();
	}

} //WorkaroundImpl
