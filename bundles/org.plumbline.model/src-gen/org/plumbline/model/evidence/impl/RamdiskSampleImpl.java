/**
 */
package org.plumbline.model.evidence.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.EvidenceRef;

import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.EvidencePackage;
import org.plumbline.model.evidence.RamdiskSample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ramdisk Sample</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getTimeNs <em>Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getUsedBytes <em>Used Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getAvailableBytes <em>Available Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getUsedPercent <em>Used Percent</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getPeakBytes <em>Peak Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getMaxInodes <em>Max Inodes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getUsedInodes <em>Used Inodes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl#isApproximate <em>Approximate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RamdiskSampleImpl extends EObjectImpl implements RamdiskSample {
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
	 * The default value of the '{@link #getAvailableBytes() <em>Available Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailableBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long AVAILABLE_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getAvailableBytes() <em>Available Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailableBytes()
	 * @generated
	 * @ordered
	 */
	protected long availableBytes = AVAILABLE_BYTES_EDEFAULT;

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
	 * The default value of the '{@link #getPeakBytes() <em>Peak Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long PEAK_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getPeakBytes() <em>Peak Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakBytes()
	 * @generated
	 * @ordered
	 */
	protected long peakBytes = PEAK_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxInodes() <em>Max Inodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxInodes()
	 * @generated
	 * @ordered
	 */
	protected static final long MAX_INODES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getMaxInodes() <em>Max Inodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxInodes()
	 * @generated
	 * @ordered
	 */
	protected long maxInodes = MAX_INODES_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsedInodes() <em>Used Inodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedInodes()
	 * @generated
	 * @ordered
	 */
	protected static final long USED_INODES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getUsedInodes() <em>Used Inodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedInodes()
	 * @generated
	 * @ordered
	 */
	protected long usedInodes = USED_INODES_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceRef ORIGIN_EDEFAULT = (EvidenceRef)EvidenceFactory.eINSTANCE.createFromString(EvidencePackage.eINSTANCE.getEvidenceRef(), "::0#00000000"); //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected EvidenceRef origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #isApproximate() <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproximate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean APPROXIMATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isApproximate() <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproximate()
	 * @generated
	 * @ordered
	 */
	protected boolean approximate = APPROXIMATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RamdiskSampleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.RAMDISK_SAMPLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__TIME_NS, oldTimeNs, timeNs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__SIZE_BYTES, oldSizeBytes, sizeBytes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__USED_BYTES, oldUsedBytes, usedBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAvailableBytes() {
		return availableBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailableBytes(long newAvailableBytes) {
		long oldAvailableBytes = availableBytes;
		availableBytes = newAvailableBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__AVAILABLE_BYTES, oldAvailableBytes, availableBytes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__USED_PERCENT, oldUsedPercent, usedPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPeakBytes() {
		return peakBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeakBytes(long newPeakBytes) {
		long oldPeakBytes = peakBytes;
		peakBytes = newPeakBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__PEAK_BYTES, oldPeakBytes, peakBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMaxInodes() {
		return maxInodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxInodes(long newMaxInodes) {
		long oldMaxInodes = maxInodes;
		maxInodes = newMaxInodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__MAX_INODES, oldMaxInodes, maxInodes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUsedInodes() {
		return usedInodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedInodes(long newUsedInodes) {
		long oldUsedInodes = usedInodes;
		usedInodes = newUsedInodes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__USED_INODES, oldUsedInodes, usedInodes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceRef getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(EvidenceRef newOrigin) {
		EvidenceRef oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isApproximate() {
		return approximate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproximate(boolean newApproximate) {
		boolean oldApproximate = approximate;
		approximate = newApproximate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.RAMDISK_SAMPLE__APPROXIMATE, oldApproximate, approximate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.RAMDISK_SAMPLE__TIME_NS:
				return getTimeNs();
			case EvidencePackage.RAMDISK_SAMPLE__SIZE_BYTES:
				return getSizeBytes();
			case EvidencePackage.RAMDISK_SAMPLE__USED_BYTES:
				return getUsedBytes();
			case EvidencePackage.RAMDISK_SAMPLE__AVAILABLE_BYTES:
				return getAvailableBytes();
			case EvidencePackage.RAMDISK_SAMPLE__USED_PERCENT:
				return getUsedPercent();
			case EvidencePackage.RAMDISK_SAMPLE__PEAK_BYTES:
				return getPeakBytes();
			case EvidencePackage.RAMDISK_SAMPLE__MAX_INODES:
				return getMaxInodes();
			case EvidencePackage.RAMDISK_SAMPLE__USED_INODES:
				return getUsedInodes();
			case EvidencePackage.RAMDISK_SAMPLE__ORIGIN:
				return getOrigin();
			case EvidencePackage.RAMDISK_SAMPLE__APPROXIMATE:
				return isApproximate();
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
			case EvidencePackage.RAMDISK_SAMPLE__TIME_NS:
				setTimeNs((Long)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__USED_BYTES:
				setUsedBytes((Long)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__AVAILABLE_BYTES:
				setAvailableBytes((Long)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__USED_PERCENT:
				setUsedPercent((Double)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__PEAK_BYTES:
				setPeakBytes((Long)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__MAX_INODES:
				setMaxInodes((Long)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__USED_INODES:
				setUsedInodes((Long)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__ORIGIN:
				setOrigin((EvidenceRef)newValue);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__APPROXIMATE:
				setApproximate((Boolean)newValue);
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
			case EvidencePackage.RAMDISK_SAMPLE__TIME_NS:
				setTimeNs(TIME_NS_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__SIZE_BYTES:
				setSizeBytes(SIZE_BYTES_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__USED_BYTES:
				setUsedBytes(USED_BYTES_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__AVAILABLE_BYTES:
				setAvailableBytes(AVAILABLE_BYTES_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__USED_PERCENT:
				setUsedPercent(USED_PERCENT_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__PEAK_BYTES:
				setPeakBytes(PEAK_BYTES_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__MAX_INODES:
				setMaxInodes(MAX_INODES_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__USED_INODES:
				setUsedInodes(USED_INODES_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case EvidencePackage.RAMDISK_SAMPLE__APPROXIMATE:
				setApproximate(APPROXIMATE_EDEFAULT);
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
			case EvidencePackage.RAMDISK_SAMPLE__TIME_NS:
				return timeNs != TIME_NS_EDEFAULT;
			case EvidencePackage.RAMDISK_SAMPLE__SIZE_BYTES:
				return sizeBytes != SIZE_BYTES_EDEFAULT;
			case EvidencePackage.RAMDISK_SAMPLE__USED_BYTES:
				return usedBytes != USED_BYTES_EDEFAULT;
			case EvidencePackage.RAMDISK_SAMPLE__AVAILABLE_BYTES:
				return availableBytes != AVAILABLE_BYTES_EDEFAULT;
			case EvidencePackage.RAMDISK_SAMPLE__USED_PERCENT:
				return usedPercent != USED_PERCENT_EDEFAULT;
			case EvidencePackage.RAMDISK_SAMPLE__PEAK_BYTES:
				return peakBytes != PEAK_BYTES_EDEFAULT;
			case EvidencePackage.RAMDISK_SAMPLE__MAX_INODES:
				return maxInodes != MAX_INODES_EDEFAULT;
			case EvidencePackage.RAMDISK_SAMPLE__USED_INODES:
				return usedInodes != USED_INODES_EDEFAULT;
			case EvidencePackage.RAMDISK_SAMPLE__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case EvidencePackage.RAMDISK_SAMPLE__APPROXIMATE:
				return approximate != APPROXIMATE_EDEFAULT;
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
		result.append(" (timeNs: "); //$NON-NLS-1$
		result.append(timeNs);
		result.append(", sizeBytes: "); //$NON-NLS-1$
		result.append(sizeBytes);
		result.append(", usedBytes: "); //$NON-NLS-1$
		result.append(usedBytes);
		result.append(", availableBytes: "); //$NON-NLS-1$
		result.append(availableBytes);
		result.append(", usedPercent: "); //$NON-NLS-1$
		result.append(usedPercent);
		result.append(", peakBytes: "); //$NON-NLS-1$
		result.append(peakBytes);
		result.append(", maxInodes: "); //$NON-NLS-1$
		result.append(maxInodes);
		result.append(", usedInodes: "); //$NON-NLS-1$
		result.append(usedInodes);
		result.append(", origin: "); //$NON-NLS-1$
		result.append(origin);
		result.append(", approximate: "); //$NON-NLS-1$
		result.append(approximate);
		result.append(')');
		return result.toString();
	}

} //RamdiskSampleImpl
