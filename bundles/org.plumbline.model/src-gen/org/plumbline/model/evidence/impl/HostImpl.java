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

import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.CollectionFailure;
import org.plumbline.model.evidence.CommandOutput;
import org.plumbline.model.evidence.CounterStore;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.EvidencePackage;
import org.plumbline.model.evidence.Gauge;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.LogFile;
import org.plumbline.model.evidence.Ramdisk;
import org.plumbline.model.evidence.StorageDevice;
import org.plumbline.model.evidence.VirtualMachine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getRelease <em>Release</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getBuild <em>Build</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getBootTimeNs <em>Boot Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getLogFiles <em>Log Files</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getCommandOutputs <em>Command Outputs</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getAdapters <em>Adapters</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getDatastores <em>Datastores</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getRamdisks <em>Ramdisks</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getVirtualMachines <em>Virtual Machines</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getCollectionFailures <em>Collection Failures</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getFileSystems <em>File Systems</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getCounterStore <em>Counter Store</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.impl.HostImpl#getGauges <em>Gauges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostImpl extends EObjectImpl implements Host {
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected static final String RELEASE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected String release = RELEASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected static final String BUILD_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected String build = BUILD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBootTimeNs() <em>Boot Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootTimeNs()
	 * @generated
	 * @ordered
	 */
	protected static final long BOOT_TIME_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getBootTimeNs() <em>Boot Time Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootTimeNs()
	 * @generated
	 * @ordered
	 */
	protected long bootTimeNs = BOOT_TIME_NS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<HostFact> facts;

	/**
	 * The cached value of the '{@link #getLogFiles() <em>Log Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<LogFile> logFiles;

	/**
	 * The cached value of the '{@link #getCommandOutputs() <em>Command Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommandOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<CommandOutput> commandOutputs;

	/**
	 * The cached value of the '{@link #getAdapters() <em>Adapters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdapters()
	 * @generated
	 * @ordered
	 */
	protected EList<Adapter> adapters;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<StorageDevice> devices;

	/**
	 * The cached value of the '{@link #getDatastores() <em>Datastores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatastores()
	 * @generated
	 * @ordered
	 */
	protected EList<Datastore> datastores;

	/**
	 * The cached value of the '{@link #getRamdisks() <em>Ramdisks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamdisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Ramdisk> ramdisks;

	/**
	 * The cached value of the '{@link #getVirtualMachines() <em>Virtual Machines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualMachines()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMachine> virtualMachines;

	/**
	 * The cached value of the '{@link #getCollectionFailures() <em>Collection Failures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectionFailures()
	 * @generated
	 * @ordered
	 */
	protected EList<CollectionFailure> collectionFailures;

	/**
	 * The cached value of the '{@link #getFileSystems() <em>File Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<Ramdisk> fileSystems;

	/**
	 * The cached value of the '{@link #getCounterStore() <em>Counter Store</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterStore()
	 * @generated
	 * @ordered
	 */
	protected CounterStore counterStore;

	/**
	 * The cached value of the '{@link #getGauges() <em>Gauges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGauges()
	 * @generated
	 * @ordered
	 */
	protected EList<Gauge> gauges;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EvidencePackage.Literals.HOST;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.HOST__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.HOST__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelease() {
		return release;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelease(String newRelease) {
		String oldRelease = release;
		release = newRelease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.HOST__RELEASE, oldRelease, release));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBuild() {
		return build;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuild(String newBuild) {
		String oldBuild = build;
		build = newBuild;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.HOST__BUILD, oldBuild, build));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBootTimeNs() {
		return bootTimeNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootTimeNs(long newBootTimeNs) {
		long oldBootTimeNs = bootTimeNs;
		bootTimeNs = newBootTimeNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.HOST__BOOT_TIME_NS, oldBootTimeNs, bootTimeNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HostFact> getFacts() {
		if (facts == null) {
			facts = new EObjectContainmentEList<HostFact>(HostFact.class, this, EvidencePackage.HOST__FACTS);
		}
		return facts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LogFile> getLogFiles() {
		if (logFiles == null) {
			logFiles = new EObjectContainmentEList<LogFile>(LogFile.class, this, EvidencePackage.HOST__LOG_FILES);
		}
		return logFiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CommandOutput> getCommandOutputs() {
		if (commandOutputs == null) {
			commandOutputs = new EObjectContainmentEList<CommandOutput>(CommandOutput.class, this, EvidencePackage.HOST__COMMAND_OUTPUTS);
		}
		return commandOutputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Adapter> getAdapters() {
		if (adapters == null) {
			adapters = new EObjectContainmentEList<Adapter>(Adapter.class, this, EvidencePackage.HOST__ADAPTERS);
		}
		return adapters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StorageDevice> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentEList<StorageDevice>(StorageDevice.class, this, EvidencePackage.HOST__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Datastore> getDatastores() {
		if (datastores == null) {
			datastores = new EObjectContainmentEList<Datastore>(Datastore.class, this, EvidencePackage.HOST__DATASTORES);
		}
		return datastores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ramdisk> getRamdisks() {
		if (ramdisks == null) {
			ramdisks = new EObjectContainmentEList<Ramdisk>(Ramdisk.class, this, EvidencePackage.HOST__RAMDISKS);
		}
		return ramdisks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMachine> getVirtualMachines() {
		if (virtualMachines == null) {
			virtualMachines = new EObjectContainmentEList<VirtualMachine>(VirtualMachine.class, this, EvidencePackage.HOST__VIRTUAL_MACHINES);
		}
		return virtualMachines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CollectionFailure> getCollectionFailures() {
		if (collectionFailures == null) {
			collectionFailures = new EObjectContainmentEList<CollectionFailure>(CollectionFailure.class, this, EvidencePackage.HOST__COLLECTION_FAILURES);
		}
		return collectionFailures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ramdisk> getFileSystems() {
		if (fileSystems == null) {
			fileSystems = new EObjectContainmentEList<Ramdisk>(Ramdisk.class, this, EvidencePackage.HOST__FILE_SYSTEMS);
		}
		return fileSystems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CounterStore getCounterStore() {
		return counterStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCounterStore(CounterStore newCounterStore, NotificationChain msgs) {
		CounterStore oldCounterStore = counterStore;
		counterStore = newCounterStore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EvidencePackage.HOST__COUNTER_STORE, oldCounterStore, newCounterStore);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounterStore(CounterStore newCounterStore) {
		if (newCounterStore != counterStore) {
			NotificationChain msgs = null;
			if (counterStore != null)
				msgs = ((InternalEObject)counterStore).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EvidencePackage.HOST__COUNTER_STORE, null, msgs);
			if (newCounterStore != null)
				msgs = ((InternalEObject)newCounterStore).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EvidencePackage.HOST__COUNTER_STORE, null, msgs);
			msgs = basicSetCounterStore(newCounterStore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EvidencePackage.HOST__COUNTER_STORE, newCounterStore, newCounterStore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Gauge> getGauges() {
		if (gauges == null) {
			gauges = new EObjectContainmentEList<Gauge>(Gauge.class, this, EvidencePackage.HOST__GAUGES);
		}
		return gauges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case EvidencePackage.HOST__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__LOG_FILES:
				return ((InternalEList<?>)getLogFiles()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__COMMAND_OUTPUTS:
				return ((InternalEList<?>)getCommandOutputs()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__ADAPTERS:
				return ((InternalEList<?>)getAdapters()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__DATASTORES:
				return ((InternalEList<?>)getDatastores()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__RAMDISKS:
				return ((InternalEList<?>)getRamdisks()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__VIRTUAL_MACHINES:
				return ((InternalEList<?>)getVirtualMachines()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__COLLECTION_FAILURES:
				return ((InternalEList<?>)getCollectionFailures()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__FILE_SYSTEMS:
				return ((InternalEList<?>)getFileSystems()).basicRemove(otherEnd, msgs);
			case EvidencePackage.HOST__COUNTER_STORE:
				return basicSetCounterStore(null, msgs);
			case EvidencePackage.HOST__GAUGES:
				return ((InternalEList<?>)getGauges()).basicRemove(otherEnd, msgs);
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
			case EvidencePackage.HOST__NAME:
				return getName();
			case EvidencePackage.HOST__VERSION:
				return getVersion();
			case EvidencePackage.HOST__RELEASE:
				return getRelease();
			case EvidencePackage.HOST__BUILD:
				return getBuild();
			case EvidencePackage.HOST__BOOT_TIME_NS:
				return getBootTimeNs();
			case EvidencePackage.HOST__FACTS:
				return getFacts();
			case EvidencePackage.HOST__LOG_FILES:
				return getLogFiles();
			case EvidencePackage.HOST__COMMAND_OUTPUTS:
				return getCommandOutputs();
			case EvidencePackage.HOST__ADAPTERS:
				return getAdapters();
			case EvidencePackage.HOST__DEVICES:
				return getDevices();
			case EvidencePackage.HOST__DATASTORES:
				return getDatastores();
			case EvidencePackage.HOST__RAMDISKS:
				return getRamdisks();
			case EvidencePackage.HOST__VIRTUAL_MACHINES:
				return getVirtualMachines();
			case EvidencePackage.HOST__COLLECTION_FAILURES:
				return getCollectionFailures();
			case EvidencePackage.HOST__FILE_SYSTEMS:
				return getFileSystems();
			case EvidencePackage.HOST__COUNTER_STORE:
				return getCounterStore();
			case EvidencePackage.HOST__GAUGES:
				return getGauges();
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
			case EvidencePackage.HOST__NAME:
				setName((String)newValue);
				return;
			case EvidencePackage.HOST__VERSION:
				setVersion((String)newValue);
				return;
			case EvidencePackage.HOST__RELEASE:
				setRelease((String)newValue);
				return;
			case EvidencePackage.HOST__BUILD:
				setBuild((String)newValue);
				return;
			case EvidencePackage.HOST__BOOT_TIME_NS:
				setBootTimeNs((Long)newValue);
				return;
			case EvidencePackage.HOST__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends HostFact>)newValue);
				return;
			case EvidencePackage.HOST__LOG_FILES:
				getLogFiles().clear();
				getLogFiles().addAll((Collection<? extends LogFile>)newValue);
				return;
			case EvidencePackage.HOST__COMMAND_OUTPUTS:
				getCommandOutputs().clear();
				getCommandOutputs().addAll((Collection<? extends CommandOutput>)newValue);
				return;
			case EvidencePackage.HOST__ADAPTERS:
				getAdapters().clear();
				getAdapters().addAll((Collection<? extends Adapter>)newValue);
				return;
			case EvidencePackage.HOST__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends StorageDevice>)newValue);
				return;
			case EvidencePackage.HOST__DATASTORES:
				getDatastores().clear();
				getDatastores().addAll((Collection<? extends Datastore>)newValue);
				return;
			case EvidencePackage.HOST__RAMDISKS:
				getRamdisks().clear();
				getRamdisks().addAll((Collection<? extends Ramdisk>)newValue);
				return;
			case EvidencePackage.HOST__VIRTUAL_MACHINES:
				getVirtualMachines().clear();
				getVirtualMachines().addAll((Collection<? extends VirtualMachine>)newValue);
				return;
			case EvidencePackage.HOST__COLLECTION_FAILURES:
				getCollectionFailures().clear();
				getCollectionFailures().addAll((Collection<? extends CollectionFailure>)newValue);
				return;
			case EvidencePackage.HOST__FILE_SYSTEMS:
				getFileSystems().clear();
				getFileSystems().addAll((Collection<? extends Ramdisk>)newValue);
				return;
			case EvidencePackage.HOST__COUNTER_STORE:
				setCounterStore((CounterStore)newValue);
				return;
			case EvidencePackage.HOST__GAUGES:
				getGauges().clear();
				getGauges().addAll((Collection<? extends Gauge>)newValue);
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
			case EvidencePackage.HOST__NAME:
				setName(NAME_EDEFAULT);
				return;
			case EvidencePackage.HOST__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case EvidencePackage.HOST__RELEASE:
				setRelease(RELEASE_EDEFAULT);
				return;
			case EvidencePackage.HOST__BUILD:
				setBuild(BUILD_EDEFAULT);
				return;
			case EvidencePackage.HOST__BOOT_TIME_NS:
				setBootTimeNs(BOOT_TIME_NS_EDEFAULT);
				return;
			case EvidencePackage.HOST__FACTS:
				getFacts().clear();
				return;
			case EvidencePackage.HOST__LOG_FILES:
				getLogFiles().clear();
				return;
			case EvidencePackage.HOST__COMMAND_OUTPUTS:
				getCommandOutputs().clear();
				return;
			case EvidencePackage.HOST__ADAPTERS:
				getAdapters().clear();
				return;
			case EvidencePackage.HOST__DEVICES:
				getDevices().clear();
				return;
			case EvidencePackage.HOST__DATASTORES:
				getDatastores().clear();
				return;
			case EvidencePackage.HOST__RAMDISKS:
				getRamdisks().clear();
				return;
			case EvidencePackage.HOST__VIRTUAL_MACHINES:
				getVirtualMachines().clear();
				return;
			case EvidencePackage.HOST__COLLECTION_FAILURES:
				getCollectionFailures().clear();
				return;
			case EvidencePackage.HOST__FILE_SYSTEMS:
				getFileSystems().clear();
				return;
			case EvidencePackage.HOST__COUNTER_STORE:
				setCounterStore((CounterStore)null);
				return;
			case EvidencePackage.HOST__GAUGES:
				getGauges().clear();
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
			case EvidencePackage.HOST__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case EvidencePackage.HOST__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case EvidencePackage.HOST__RELEASE:
				return RELEASE_EDEFAULT == null ? release != null : !RELEASE_EDEFAULT.equals(release);
			case EvidencePackage.HOST__BUILD:
				return BUILD_EDEFAULT == null ? build != null : !BUILD_EDEFAULT.equals(build);
			case EvidencePackage.HOST__BOOT_TIME_NS:
				return bootTimeNs != BOOT_TIME_NS_EDEFAULT;
			case EvidencePackage.HOST__FACTS:
				return facts != null && !facts.isEmpty();
			case EvidencePackage.HOST__LOG_FILES:
				return logFiles != null && !logFiles.isEmpty();
			case EvidencePackage.HOST__COMMAND_OUTPUTS:
				return commandOutputs != null && !commandOutputs.isEmpty();
			case EvidencePackage.HOST__ADAPTERS:
				return adapters != null && !adapters.isEmpty();
			case EvidencePackage.HOST__DEVICES:
				return devices != null && !devices.isEmpty();
			case EvidencePackage.HOST__DATASTORES:
				return datastores != null && !datastores.isEmpty();
			case EvidencePackage.HOST__RAMDISKS:
				return ramdisks != null && !ramdisks.isEmpty();
			case EvidencePackage.HOST__VIRTUAL_MACHINES:
				return virtualMachines != null && !virtualMachines.isEmpty();
			case EvidencePackage.HOST__COLLECTION_FAILURES:
				return collectionFailures != null && !collectionFailures.isEmpty();
			case EvidencePackage.HOST__FILE_SYSTEMS:
				return fileSystems != null && !fileSystems.isEmpty();
			case EvidencePackage.HOST__COUNTER_STORE:
				return counterStore != null;
			case EvidencePackage.HOST__GAUGES:
				return gauges != null && !gauges.isEmpty();
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", release: "); //$NON-NLS-1$
		result.append(release);
		result.append(", build: "); //$NON-NLS-1$
		result.append(build);
		result.append(", bootTimeNs: "); //$NON-NLS-1$
		result.append(bootTimeNs);
		result.append(')');
		return result.toString();
	}

} //HostImpl
