/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.DecodeResult;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decode Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getAdvice <em>Advice</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getFirstNs <em>First Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.DecodeResultImpl#getLastNs <em>Last Ns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecodeResultImpl extends EObjectImpl implements DecodeResult {
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
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected String device = DEVICE_EDEFAULT;

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
	 * The default value of the '{@link #getCodes() <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected static final String CODES_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected String codes = CODES_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANING_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected String meaning = MEANING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdvice() <em>Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdvice()
	 * @generated
	 * @ordered
	 */
	protected static final String ADVICE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getAdvice() <em>Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdvice()
	 * @generated
	 * @ordered
	 */
	protected String advice = ADVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final long COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstNs() <em>First Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstNs()
	 * @generated
	 * @ordered
	 */
	protected static final long FIRST_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getFirstNs() <em>First Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstNs()
	 * @generated
	 * @ordered
	 */
	protected long firstNs = FIRST_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastNs() <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastNs()
	 * @generated
	 * @ordered
	 */
	protected static final long LAST_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getLastNs() <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastNs()
	 * @generated
	 * @ordered
	 */
	protected long lastNs = LAST_NS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecodeResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.DECODE_RESULT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__DEVICE, oldDevice, device));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodes() {
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodes(String newCodes) {
		String oldCodes = codes;
		codes = newCodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__CODES, oldCodes, codes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeaning() {
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaning(String newMeaning) {
		String oldMeaning = meaning;
		meaning = newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__MEANING, oldMeaning, meaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdvice() {
		return advice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdvice(String newAdvice) {
		String oldAdvice = advice;
		advice = newAdvice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__ADVICE, oldAdvice, advice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(long newCount) {
		long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFirstNs() {
		return firstNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstNs(long newFirstNs) {
		long oldFirstNs = firstNs;
		firstNs = newFirstNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__FIRST_NS, oldFirstNs, firstNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLastNs() {
		return lastNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastNs(long newLastNs) {
		long oldLastNs = lastNs;
		lastNs = newLastNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DECODE_RESULT__LAST_NS, oldLastNs, lastNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.DECODE_RESULT__ID:
				return getId();
			case CasefilePackage.DECODE_RESULT__DEVICE:
				return getDevice();
			case CasefilePackage.DECODE_RESULT__HOST:
				return getHost();
			case CasefilePackage.DECODE_RESULT__CODES:
				return getCodes();
			case CasefilePackage.DECODE_RESULT__NAME:
				return getName();
			case CasefilePackage.DECODE_RESULT__MEANING:
				return getMeaning();
			case CasefilePackage.DECODE_RESULT__ADVICE:
				return getAdvice();
			case CasefilePackage.DECODE_RESULT__COUNT:
				return getCount();
			case CasefilePackage.DECODE_RESULT__FIRST_NS:
				return getFirstNs();
			case CasefilePackage.DECODE_RESULT__LAST_NS:
				return getLastNs();
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
			case CasefilePackage.DECODE_RESULT__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__DEVICE:
				setDevice((String)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__HOST:
				setHost((String)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__CODES:
				setCodes((String)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__NAME:
				setName((String)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__MEANING:
				setMeaning((String)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__ADVICE:
				setAdvice((String)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__COUNT:
				setCount((Long)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__FIRST_NS:
				setFirstNs((Long)newValue);
				return;
			case CasefilePackage.DECODE_RESULT__LAST_NS:
				setLastNs((Long)newValue);
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
			case CasefilePackage.DECODE_RESULT__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__CODES:
				setCodes(CODES_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__ADVICE:
				setAdvice(ADVICE_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__FIRST_NS:
				setFirstNs(FIRST_NS_EDEFAULT);
				return;
			case CasefilePackage.DECODE_RESULT__LAST_NS:
				setLastNs(LAST_NS_EDEFAULT);
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
			case CasefilePackage.DECODE_RESULT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.DECODE_RESULT__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case CasefilePackage.DECODE_RESULT__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case CasefilePackage.DECODE_RESULT__CODES:
				return CODES_EDEFAULT == null ? codes != null : !CODES_EDEFAULT.equals(codes);
			case CasefilePackage.DECODE_RESULT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CasefilePackage.DECODE_RESULT__MEANING:
				return MEANING_EDEFAULT == null ? meaning != null : !MEANING_EDEFAULT.equals(meaning);
			case CasefilePackage.DECODE_RESULT__ADVICE:
				return ADVICE_EDEFAULT == null ? advice != null : !ADVICE_EDEFAULT.equals(advice);
			case CasefilePackage.DECODE_RESULT__COUNT:
				return count != COUNT_EDEFAULT;
			case CasefilePackage.DECODE_RESULT__FIRST_NS:
				return firstNs != FIRST_NS_EDEFAULT;
			case CasefilePackage.DECODE_RESULT__LAST_NS:
				return lastNs != LAST_NS_EDEFAULT;
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
		result.append(", device: "); //$NON-NLS-1$
		result.append(device);
		result.append(", host: "); //$NON-NLS-1$
		result.append(host);
		result.append(", codes: "); //$NON-NLS-1$
		result.append(codes);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", meaning: "); //$NON-NLS-1$
		result.append(meaning);
		result.append(", advice: "); //$NON-NLS-1$
		result.append(advice);
		result.append(", count: "); //$NON-NLS-1$
		result.append(count);
		result.append(", firstNs: "); //$NON-NLS-1$
		result.append(firstNs);
		result.append(", lastNs: "); //$NON-NLS-1$
		result.append(lastNs);
		result.append(')');
		return result.toString();
	}

} //DecodeResultImpl
