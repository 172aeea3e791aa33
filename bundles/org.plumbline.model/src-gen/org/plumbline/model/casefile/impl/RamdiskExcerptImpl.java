/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.RamdiskExcerpt;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ramdisk Excerpt</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl#getTimeNs <em>Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl#getUsedBytes <em>Used Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl#getUsedPercent <em>Used Percent</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RamdiskExcerptImpl extends EObjectImpl implements RamdiskExcerpt {
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
	 * The default value of the '{@link #getTimeNs() <em>Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeNs()
	 * @generated
	 * @ordered
	 */
	protected static final long TIME_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getTimeNs() <em>Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeNs()
	 * @generated
	 * @ordered
	 */
	protected long timeNs = TIME_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected long sizeBytes = SIZE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsedBytes() <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long USED_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getUsedBytes() <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected long usedBytes = USED_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsedPercent() <em>Used Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedPercent()
	 * @generated
	 * @ordered
	 */
	protected static final double USED_PERCENT_EDEFAULT = -1.0;

	/**
	 * The cached value of the '{@link #getUsedPercent() <em>Used Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedPercent()
	 * @generated
	 * @ordered
	 */
	protected double usedPercent = USED_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RamdiskExcerptImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.RAMDISK_EXCERPT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.RAMDISK_EXCERPT__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.RAMDISK_EXCERPT__HOST, oldHost, host));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.RAMDISK_EXCERPT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTimeNs() {
		return timeNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeNs(long newTimeNs) {
		long oldTimeNs = timeNs;
		timeNs = newTimeNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.RAMDISK_EXCERPT__TIME_NS, oldTimeNs, timeNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSizeBytes() {
		return sizeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeBytes(long newSizeBytes) {
		long oldSizeBytes = sizeBytes;
		sizeBytes = newSizeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.RAMDISK_EXCERPT__SIZE_BYTES, oldSizeBytes, sizeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUsedBytes() {
		return usedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedBytes(long newUsedBytes) {
		long oldUsedBytes = usedBytes;
		usedBytes = newUsedBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.RAMDISK_EXCERPT__USED_BYTES, oldUsedBytes, usedBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUsedPercent() {
		return usedPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedPercent(double newUsedPercent) {
		double oldUsedPercent = usedPercent;
		usedPercent = newUsedPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.RAMDISK_EXCERPT__USED_PERCENT, oldUsedPercent, usedPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.RAMDISK_EXCERPT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.RAMDISK_EXCERPT__ID:
				return getId();
			case CasefilePackage.RAMDISK_EXCERPT__HOST:
				return getHost();
			case CasefilePackage.RAMDISK_EXCERPT__NAME:
				return getName();
			case CasefilePackage.RAMDISK_EXCERPT__TIME_NS:
				return getTimeNs();
			case CasefilePackage.RAMDISK_EXCERPT__SIZE_BYTES:
				return getSizeBytes();
			case CasefilePackage.RAMDISK_EXCERPT__USED_BYTES:
				return getUsedBytes();
			case CasefilePackage.RAMDISK_EXCERPT__USED_PERCENT:
				return getUsedPercent();
			case CasefilePackage.RAMDISK_EXCERPT__SOURCE:
				return getSource();
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
			case CasefilePackage.RAMDISK_EXCERPT__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__HOST:
				setHost((String)newValue);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__NAME:
				setName((String)newValue);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__TIME_NS:
				setTimeNs((Long)newValue);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__USED_BYTES:
				setUsedBytes((Long)newValue);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__USED_PERCENT:
				setUsedPercent((Double)newValue);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__SOURCE:
				setSource((String)newValue);
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
			case CasefilePackage.RAMDISK_EXCERPT__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__TIME_NS:
				setTimeNs(TIME_NS_EDEFAULT);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__SIZE_BYTES:
				setSizeBytes(SIZE_BYTES_EDEFAULT);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__USED_BYTES:
				setUsedBytes(USED_BYTES_EDEFAULT);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__USED_PERCENT:
				setUsedPercent(USED_PERCENT_EDEFAULT);
				return;
			case CasefilePackage.RAMDISK_EXCERPT__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case CasefilePackage.RAMDISK_EXCERPT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.RAMDISK_EXCERPT__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case CasefilePackage.RAMDISK_EXCERPT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CasefilePackage.RAMDISK_EXCERPT__TIME_NS:
				return timeNs != TIME_NS_EDEFAULT;
			case CasefilePackage.RAMDISK_EXCERPT__SIZE_BYTES:
				return sizeBytes != SIZE_BYTES_EDEFAULT;
			case CasefilePackage.RAMDISK_EXCERPT__USED_BYTES:
				return usedBytes != USED_BYTES_EDEFAULT;
			case CasefilePackage.RAMDISK_EXCERPT__USED_PERCENT:
				return usedPercent != USED_PERCENT_EDEFAULT;
			case CasefilePackage.RAMDISK_EXCERPT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(", host: "); //$NON-NLS-1$
		result.append(host);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", timeNs: "); //$NON-NLS-1$
		result.append(timeNs);
		result.append(", sizeBytes: "); //$NON-NLS-1$
		result.append(sizeBytes);
		result.append(", usedBytes: "); //$NON-NLS-1$
		result.append(usedBytes);
		result.append(", usedPercent: "); //$NON-NLS-1$
		result.append(usedPercent);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //RamdiskExcerptImpl
