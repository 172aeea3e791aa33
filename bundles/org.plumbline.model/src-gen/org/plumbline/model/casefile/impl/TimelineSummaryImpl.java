/**
 */
package org.plumbline.model.casefile.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.TimelineSummary;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Timeline Summary</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.TimelineSummaryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.TimelineSummaryImpl#getFromNs <em>From Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.TimelineSummaryImpl#getToNs <em>To Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.TimelineSummaryImpl#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.TimelineSummaryImpl#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimelineSummaryImpl extends EObjectImpl implements TimelineSummary {
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
	 * The default value of the '{@link #getToNs() <em>To Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToNs()
	 * @generated
	 * @ordered
	 */
	protected static final long TO_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getToNs() <em>To Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToNs()
	 * @generated
	 * @ordered
	 */
	protected long toNs = TO_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlots() <em>Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlots()
	 * @generated
	 * @ordered
	 */
	protected static final int SLOTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSlots() <em>Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlots()
	 * @generated
	 * @ordered
	 */
	protected int slots = SLOTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCounts() <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTS_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected String counts = COUNTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimelineSummaryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.TIMELINE_SUMMARY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.TIMELINE_SUMMARY__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.TIMELINE_SUMMARY__FROM_NS, oldFromNs, fromNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getToNs() {
		return toNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToNs(long newToNs) {
		long oldToNs = toNs;
		toNs = newToNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.TIMELINE_SUMMARY__TO_NS, oldToNs, toNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSlots() {
		return slots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlots(int newSlots) {
		int oldSlots = slots;
		slots = newSlots;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.TIMELINE_SUMMARY__SLOTS, oldSlots, slots));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCounts() {
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounts(String newCounts) {
		String oldCounts = counts;
		counts = newCounts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.TIMELINE_SUMMARY__COUNTS, oldCounts, counts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.TIMELINE_SUMMARY__ID:
				return getId();
			case CasefilePackage.TIMELINE_SUMMARY__FROM_NS:
				return getFromNs();
			case CasefilePackage.TIMELINE_SUMMARY__TO_NS:
				return getToNs();
			case CasefilePackage.TIMELINE_SUMMARY__SLOTS:
				return getSlots();
			case CasefilePackage.TIMELINE_SUMMARY__COUNTS:
				return getCounts();
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
			case CasefilePackage.TIMELINE_SUMMARY__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.TIMELINE_SUMMARY__FROM_NS:
				setFromNs((Long)newValue);
				return;
			case CasefilePackage.TIMELINE_SUMMARY__TO_NS:
				setToNs((Long)newValue);
				return;
			case CasefilePackage.TIMELINE_SUMMARY__SLOTS:
				setSlots((Integer)newValue);
				return;
			case CasefilePackage.TIMELINE_SUMMARY__COUNTS:
				setCounts((String)newValue);
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
			case CasefilePackage.TIMELINE_SUMMARY__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.TIMELINE_SUMMARY__FROM_NS:
				setFromNs(FROM_NS_EDEFAULT);
				return;
			case CasefilePackage.TIMELINE_SUMMARY__TO_NS:
				setToNs(TO_NS_EDEFAULT);
				return;
			case CasefilePackage.TIMELINE_SUMMARY__SLOTS:
				setSlots(SLOTS_EDEFAULT);
				return;
			case CasefilePackage.TIMELINE_SUMMARY__COUNTS:
				setCounts(COUNTS_EDEFAULT);
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
			case CasefilePackage.TIMELINE_SUMMARY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.TIMELINE_SUMMARY__FROM_NS:
				return fromNs != FROM_NS_EDEFAULT;
			case CasefilePackage.TIMELINE_SUMMARY__TO_NS:
				return toNs != TO_NS_EDEFAULT;
			case CasefilePackage.TIMELINE_SUMMARY__SLOTS:
				return slots != SLOTS_EDEFAULT;
			case CasefilePackage.TIMELINE_SUMMARY__COUNTS:
				return COUNTS_EDEFAULT == null ? counts != null : !COUNTS_EDEFAULT.equals(counts);
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
		result.append(", fromNs: "); //$NON-NLS-1$
		result.append(fromNs);
		result.append(", toNs: "); //$NON-NLS-1$
		result.append(toNs);
		result.append(", slots: "); //$NON-NLS-1$
		result.append(slots);
		result.append(", counts: "); //$NON-NLS-1$
		result.append(counts);
		result.append(')');
		return result.toString();
	}

} //TimelineSummaryImpl
