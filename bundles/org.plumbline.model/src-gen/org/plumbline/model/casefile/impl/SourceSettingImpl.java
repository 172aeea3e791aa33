/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.SourceSetting;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Setting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.SourceSettingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SourceSettingImpl#getBundleSha256 <em>Bundle Sha256</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SourceSettingImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SourceSettingImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SourceSettingImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.SourceSettingImpl#getOffsetNs <em>Offset Ns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceSettingImpl extends EObjectImpl implements SourceSetting {
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
	 * The default value of the '{@link #getBundleSha256() <em>Bundle Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBundleSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String BUNDLE_SHA256_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getBundleSha256() <em>Bundle Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBundleSha256()
	 * @generated
	 * @ordered
	 */
	protected String bundleSha256 = BUNDLE_SHA256_EDEFAULT;

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
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetNs() <em>Offset Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetNs()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_NS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffsetNs() <em>Offset Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetNs()
	 * @generated
	 * @ordered
	 */
	protected long offsetNs = OFFSET_NS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceSettingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.SOURCE_SETTING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SOURCE_SETTING__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBundleSha256() {
		return bundleSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBundleSha256(String newBundleSha256) {
		String oldBundleSha256 = bundleSha256;
		bundleSha256 = newBundleSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SOURCE_SETTING__BUNDLE_SHA256, oldBundleSha256, bundleSha256));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SOURCE_SETTING__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SOURCE_SETTING__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SOURCE_SETTING__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffsetNs() {
		return offsetNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetNs(long newOffsetNs) {
		long oldOffsetNs = offsetNs;
		offsetNs = newOffsetNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.SOURCE_SETTING__OFFSET_NS, oldOffsetNs, offsetNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.SOURCE_SETTING__ID:
				return getId();
			case CasefilePackage.SOURCE_SETTING__BUNDLE_SHA256:
				return getBundleSha256();
			case CasefilePackage.SOURCE_SETTING__PATH:
				return getPath();
			case CasefilePackage.SOURCE_SETTING__ZONE:
				return getZone();
			case CasefilePackage.SOURCE_SETTING__YEAR:
				return getYear();
			case CasefilePackage.SOURCE_SETTING__OFFSET_NS:
				return getOffsetNs();
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
			case CasefilePackage.SOURCE_SETTING__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.SOURCE_SETTING__BUNDLE_SHA256:
				setBundleSha256((String)newValue);
				return;
			case CasefilePackage.SOURCE_SETTING__PATH:
				setPath((String)newValue);
				return;
			case CasefilePackage.SOURCE_SETTING__ZONE:
				setZone((String)newValue);
				return;
			case CasefilePackage.SOURCE_SETTING__YEAR:
				setYear((Integer)newValue);
				return;
			case CasefilePackage.SOURCE_SETTING__OFFSET_NS:
				setOffsetNs((Long)newValue);
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
			case CasefilePackage.SOURCE_SETTING__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.SOURCE_SETTING__BUNDLE_SHA256:
				setBundleSha256(BUNDLE_SHA256_EDEFAULT);
				return;
			case CasefilePackage.SOURCE_SETTING__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case CasefilePackage.SOURCE_SETTING__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case CasefilePackage.SOURCE_SETTING__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case CasefilePackage.SOURCE_SETTING__OFFSET_NS:
				setOffsetNs(OFFSET_NS_EDEFAULT);
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
			case CasefilePackage.SOURCE_SETTING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.SOURCE_SETTING__BUNDLE_SHA256:
				return BUNDLE_SHA256_EDEFAULT == null ? bundleSha256 != null : !BUNDLE_SHA256_EDEFAULT.equals(bundleSha256);
			case CasefilePackage.SOURCE_SETTING__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case CasefilePackage.SOURCE_SETTING__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case CasefilePackage.SOURCE_SETTING__YEAR:
				return year != YEAR_EDEFAULT;
			case CasefilePackage.SOURCE_SETTING__OFFSET_NS:
				return offsetNs != OFFSET_NS_EDEFAULT;
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
		result.append(", bundleSha256: "); //$NON-NLS-1$
		result.append(bundleSha256);
		result.append(", path: "); //$NON-NLS-1$
		result.append(path);
		result.append(", zone: "); //$NON-NLS-1$
		result.append(zone);
		result.append(", year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", offsetNs: "); //$NON-NLS-1$
		result.append(offsetNs);
		result.append(')');
		return result.toString();
	}

} //SourceSettingImpl
