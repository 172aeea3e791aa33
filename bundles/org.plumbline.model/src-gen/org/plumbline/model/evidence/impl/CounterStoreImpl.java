/**
 */
package org.plumbline.model.evidence.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.evidence.CounterShare;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.EvidencePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Counter Store</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getHighestId <em>Highest Id</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getLive <em>Live</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getSamplesPerCounter <em>Samples Per Counter</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getPeriodSeconds <em>Period Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getUsedSlots <em>Used Slots</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getSampleBytes <em>Sample Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getNameBytes <em>Name Bytes</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getSamplePath <em>Sample Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getNamePath <em>Name Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#isComplete <em>Complete</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getFamilies <em>Families</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.CounterStoreImpl#getDevices <em>Devices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CounterStoreImpl extends EObjectImpl implements CounterStore {
	/**
	 * The default value of the '{@link #getHighestId() <em>Highest Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestId()
	 * @generated
	 * @ordered
	 */
	protected static final long HIGHEST_ID_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getHighestId() <em>Highest Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestId()
	 * @generated
	 * @ordered
	 */
	protected long highestId = HIGHEST_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected int total = TOTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLive() <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLive()
	 * @generated
	 * @ordered
	 */
	protected static final int LIVE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLive() <em>Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLive()
	 * @generated
	 * @ordered
	 */
	protected int live = LIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long FREE_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected long freeBytes = FREE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSamplesPerCounter() <em>Samples Per Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplesPerCounter()
	 * @generated
	 * @ordered
	 */
	protected static final int SAMPLES_PER_COUNTER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSamplesPerCounter() <em>Samples Per Counter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplesPerCounter()
	 * @generated
	 * @ordered
	 */
	protected int samplesPerCounter = SAMPLES_PER_COUNTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodSeconds() <em>Period Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final int PERIOD_SECONDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPeriodSeconds() <em>Period Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodSeconds()
	 * @generated
	 * @ordered
	 */
	protected int periodSeconds = PERIOD_SECONDS_EDEFAULT;

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
	 * The default value of the '{@link #getUsedSlots() <em>Used Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedSlots()
	 * @generated
	 * @ordered
	 */
	protected static final int USED_SLOTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUsedSlots() <em>Used Slots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedSlots()
	 * @generated
	 * @ordered
	 */
	protected int usedSlots = USED_SLOTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampleBytes() <em>Sample Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SAMPLE_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getSampleBytes() <em>Sample Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleBytes()
	 * @generated
	 * @ordered
	 */
	protected long sampleBytes = SAMPLE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameBytes() <em>Name Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long NAME_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getNameBytes() <em>Name Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameBytes()
	 * @generated
	 * @ordered
	 */
	protected long nameBytes = NAME_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSamplePath() <em>Sample Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplePath()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLE_PATH_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSamplePath() <em>Sample Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplePath()
	 * @generated
	 * @ordered
	 */
	protected String samplePath = SAMPLE_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNamePath() <em>Name Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePath()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_PATH_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getNamePath() <em>Name Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePath()
	 * @generated
	 * @ordered
	 */
	protected String namePath = NAME_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #isComplete() <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isComplete()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMPLETE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isComplete() <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isComplete()
	 * @generated
	 * @ordered
	 */
	protected boolean complete = COMPLETE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFamilies() <em>Families</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilies()
	 * @generated
	 * @ordered
	 */
	protected EList<CounterShare> families;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<CounterShare> devices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CounterStoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.COUNTER_STORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getHighestId() {
		return highestId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestId(long newHighestId) {
		long oldHighestId = highestId;
		highestId = newHighestId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__HIGHEST_ID, oldHighestId, highestId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal(int newTotal) {
		int oldTotal = total;
		total = newTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__TOTAL, oldTotal, total));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLive() {
		return live;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLive(int newLive) {
		int oldLive = live;
		live = newLive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__LIVE, oldLive, live));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFreeBytes() {
		return freeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreeBytes(long newFreeBytes) {
		long oldFreeBytes = freeBytes;
		freeBytes = newFreeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__FREE_BYTES, oldFreeBytes, freeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSamplesPerCounter() {
		return samplesPerCounter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamplesPerCounter(int newSamplesPerCounter) {
		int oldSamplesPerCounter = samplesPerCounter;
		samplesPerCounter = newSamplesPerCounter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__SAMPLES_PER_COUNTER, oldSamplesPerCounter, samplesPerCounter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPeriodSeconds() {
		return periodSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodSeconds(int newPeriodSeconds) {
		int oldPeriodSeconds = periodSeconds;
		periodSeconds = newPeriodSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__PERIOD_SECONDS, oldPeriodSeconds, periodSeconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__SLOTS, oldSlots, slots));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUsedSlots() {
		return usedSlots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedSlots(int newUsedSlots) {
		int oldUsedSlots = usedSlots;
		usedSlots = newUsedSlots;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__USED_SLOTS, oldUsedSlots, usedSlots));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSampleBytes() {
		return sampleBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleBytes(long newSampleBytes) {
		long oldSampleBytes = sampleBytes;
		sampleBytes = newSampleBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__SAMPLE_BYTES, oldSampleBytes, sampleBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNameBytes() {
		return nameBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameBytes(long newNameBytes) {
		long oldNameBytes = nameBytes;
		nameBytes = newNameBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__NAME_BYTES, oldNameBytes, nameBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSamplePath() {
		return samplePath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamplePath(String newSamplePath) {
		String oldSamplePath = samplePath;
		samplePath = newSamplePath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__SAMPLE_PATH, oldSamplePath, samplePath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamePath() {
		return namePath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamePath(String newNamePath) {
		String oldNamePath = namePath;
		namePath = newNamePath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__NAME_PATH, oldNamePath, namePath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isComplete() {
		return complete;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplete(boolean newComplete) {
		boolean oldComplete = complete;
		complete = newComplete;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.COUNTER_STORE__COMPLETE, oldComplete, complete));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CounterShare> getFamilies() {
		if (families == null) {
			families = new EObjectContainmentEList<CounterShare>(CounterShare.class, this, EvidencePackage.COUNTER_STORE__FAMILIES);
		}
		return families;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CounterShare> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentEList<CounterShare>(CounterShare.class, this, EvidencePackage.COUNTER_STORE__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EvidencePackage.COUNTER_STORE__FAMILIES:
				return ((InternalEList<?>)getFamilies()).basicRemove(otherEnd, msgs);
			case EvidencePackage.COUNTER_STORE__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case EvidencePackage.COUNTER_STORE__HIGHEST_ID:
				return getHighestId();
			case EvidencePackage.COUNTER_STORE__TOTAL:
				return getTotal();
			case EvidencePackage.COUNTER_STORE__LIVE:
				return getLive();
			case EvidencePackage.COUNTER_STORE__FREE_BYTES:
				return getFreeBytes();
			case EvidencePackage.COUNTER_STORE__SAMPLES_PER_COUNTER:
				return getSamplesPerCounter();
			case EvidencePackage.COUNTER_STORE__PERIOD_SECONDS:
				return getPeriodSeconds();
			case EvidencePackage.COUNTER_STORE__SLOTS:
				return getSlots();
			case EvidencePackage.COUNTER_STORE__USED_SLOTS:
				return getUsedSlots();
			case EvidencePackage.COUNTER_STORE__SAMPLE_BYTES:
				return getSampleBytes();
			case EvidencePackage.COUNTER_STORE__NAME_BYTES:
				return getNameBytes();
			case EvidencePackage.COUNTER_STORE__SAMPLE_PATH:
				return getSamplePath();
			case EvidencePackage.COUNTER_STORE__NAME_PATH:
				return getNamePath();
			case EvidencePackage.COUNTER_STORE__COMPLETE:
				return isComplete();
			case EvidencePackage.COUNTER_STORE__FAMILIES:
				return getFamilies();
			case EvidencePackage.COUNTER_STORE__DEVICES:
				return getDevices();
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
			case EvidencePackage.COUNTER_STORE__HIGHEST_ID:
				setHighestId((Long)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__TOTAL:
				setTotal((Integer)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__LIVE:
				setLive((Integer)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__FREE_BYTES:
				setFreeBytes((Long)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__SAMPLES_PER_COUNTER:
				setSamplesPerCounter((Integer)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__PERIOD_SECONDS:
				setPeriodSeconds((Integer)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__SLOTS:
				setSlots((Integer)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__USED_SLOTS:
				setUsedSlots((Integer)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__SAMPLE_BYTES:
				setSampleBytes((Long)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__NAME_BYTES:
				setNameBytes((Long)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__SAMPLE_PATH:
				setSamplePath((String)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__NAME_PATH:
				setNamePath((String)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__COMPLETE:
				setComplete((Boolean)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__FAMILIES:
				getFamilies().clear();
				getFamilies().addAll((Collection<? extends CounterShare>)newValue);
				return;
			case EvidencePackage.COUNTER_STORE__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends CounterShare>)newValue);
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
			case EvidencePackage.COUNTER_STORE__HIGHEST_ID:
				setHighestId(HIGHEST_ID_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__TOTAL:
				setTotal(TOTAL_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__LIVE:
				setLive(LIVE_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__FREE_BYTES:
				setFreeBytes(FREE_BYTES_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__SAMPLES_PER_COUNTER:
				setSamplesPerCounter(SAMPLES_PER_COUNTER_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__PERIOD_SECONDS:
				setPeriodSeconds(PERIOD_SECONDS_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__SLOTS:
				setSlots(SLOTS_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__USED_SLOTS:
				setUsedSlots(USED_SLOTS_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__SAMPLE_BYTES:
				setSampleBytes(SAMPLE_BYTES_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__NAME_BYTES:
				setNameBytes(NAME_BYTES_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__SAMPLE_PATH:
				setSamplePath(SAMPLE_PATH_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__NAME_PATH:
				setNamePath(NAME_PATH_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__COMPLETE:
				setComplete(COMPLETE_EDEFAULT);
				return;
			case EvidencePackage.COUNTER_STORE__FAMILIES:
				getFamilies().clear();
				return;
			case EvidencePackage.COUNTER_STORE__DEVICES:
				getDevices().clear();
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
			case EvidencePackage.COUNTER_STORE__HIGHEST_ID:
				return highestId != HIGHEST_ID_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__TOTAL:
				return total != TOTAL_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__LIVE:
				return live != LIVE_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__FREE_BYTES:
				return freeBytes != FREE_BYTES_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__SAMPLES_PER_COUNTER:
				return samplesPerCounter != SAMPLES_PER_COUNTER_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__PERIOD_SECONDS:
				return periodSeconds != PERIOD_SECONDS_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__SLOTS:
				return slots != SLOTS_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__USED_SLOTS:
				return usedSlots != USED_SLOTS_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__SAMPLE_BYTES:
				return sampleBytes != SAMPLE_BYTES_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__NAME_BYTES:
				return nameBytes != NAME_BYTES_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__SAMPLE_PATH:
				return SAMPLE_PATH_EDEFAULT == null ? samplePath != null : !SAMPLE_PATH_EDEFAULT.equals(samplePath);
			case EvidencePackage.COUNTER_STORE__NAME_PATH:
				return NAME_PATH_EDEFAULT == null ? namePath != null : !NAME_PATH_EDEFAULT.equals(namePath);
			case EvidencePackage.COUNTER_STORE__COMPLETE:
				return complete != COMPLETE_EDEFAULT;
			case EvidencePackage.COUNTER_STORE__FAMILIES:
				return families != null && !families.isEmpty();
			case EvidencePackage.COUNTER_STORE__DEVICES:
				return devices != null && !devices.isEmpty();
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
		result.append(" (highestId: "); //$NON-NLS-1$
		result.append(highestId);
		result.append(", total: "); //$NON-NLS-1$
		result.append(total);
		result.append(", live: "); //$NON-NLS-1$
		result.append(live);
		result.append(", freeBytes: "); //$NON-NLS-1$
		result.append(freeBytes);
		result.append(", samplesPerCounter: "); //$NON-NLS-1$
		result.append(samplesPerCounter);
		result.append(", periodSeconds: "); //$NON-NLS-1$
		result.append(periodSeconds);
		result.append(", slots: "); //$NON-NLS-1$
		result.append(slots);
		result.append(", usedSlots: "); //$NON-NLS-1$
		result.append(usedSlots);
		result.append(", sampleBytes: "); //$NON-NLS-1$
		result.append(sampleBytes);
		result.append(", nameBytes: "); //$NON-NLS-1$
		result.append(nameBytes);
		result.append(", samplePath: "); //$NON-NLS-1$
		result.append(samplePath);
		result.append(", namePath: "); //$NON-NLS-1$
		result.append(namePath);
		result.append(", complete: "); //$NON-NLS-1$
		result.append(complete);
		result.append(')');
		return result.toString();
	}

} //CounterStoreImpl
