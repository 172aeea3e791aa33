/**
 */
package org.plumbline.model.evidence.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.plumbline.model.EvidenceRef;

import org.plumbline.model.evidence.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class EvidenceFactoryImpl extends EFactoryImpl implements EvidenceFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static EvidenceFactory init() {
		try {
			EvidenceFactory theEvidenceFactory = (EvidenceFactory)EPackage.Registry.INSTANCE.getEFactory(EvidencePackage.eNS_URI);
			if (theEvidenceFactory != null) {
				return theEvidenceFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new EvidenceFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case EvidencePackage.SUPPORT_BUNDLE: return createSupportBundle();
			case EvidencePackage.MEMBER: return createMember();
			case EvidencePackage.NOTICE: return createNotice();
			case EvidencePackage.HOST: return createHost();
			case EvidencePackage.HOST_FACT: return createHostFact();
			case EvidencePackage.LOG_FILE: return createLogFile();
			case EvidencePackage.COMMAND_OUTPUT: return createCommandOutput();
			case EvidencePackage.ADAPTER: return createAdapter();
			case EvidencePackage.STORAGE_DEVICE: return createStorageDevice();
			case EvidencePackage.STORAGE_PATH: return createStoragePath();
			case EvidencePackage.DATASTORE: return createDatastore();
			case EvidencePackage.RAMDISK: return createRamdisk();
			case EvidencePackage.RAMDISK_SAMPLE: return createRamdiskSample();
			case EvidencePackage.RAMDISK_FILLER: return createRamdiskFiller();
			case EvidencePackage.COUNTER_STORE: return createCounterStore();
			case EvidencePackage.COUNTER_SHARE: return createCounterShare();
			case EvidencePackage.GAUGE: return createGauge();
			case EvidencePackage.VIRTUAL_MACHINE: return createVirtualMachine();
			case EvidencePackage.COLLECTION_FAILURE: return createCollectionFailure();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case EvidencePackage.BUNDLE_KIND:
				return createBundleKindFromString(eDataType, initialValue);
			case EvidencePackage.EVIDENCE_REF:
				return createEvidenceRefFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case EvidencePackage.BUNDLE_KIND:
				return convertBundleKindToString(eDataType, instanceValue);
			case EvidencePackage.EVIDENCE_REF:
				return convertEvidenceRefToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportBundle createSupportBundle() {
		SupportBundleImpl supportBundle = new SupportBundleImpl();
		return supportBundle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Member createMember() {
		MemberImpl member = new MemberImpl();
		return member;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Notice createNotice() {
		NoticeImpl notice = new NoticeImpl();
		return notice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host createHost() {
		HostImpl host = new HostImpl();
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostFact createHostFact() {
		HostFactImpl hostFact = new HostFactImpl();
		return hostFact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LogFile createLogFile() {
		LogFileImpl logFile = new LogFileImpl();
		return logFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommandOutput createCommandOutput() {
		CommandOutputImpl commandOutput = new CommandOutputImpl();
		return commandOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Adapter createAdapter() {
		AdapterImpl adapter = new AdapterImpl();
		return adapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StorageDevice createStorageDevice() {
		StorageDeviceImpl storageDevice = new StorageDeviceImpl();
		return storageDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StoragePath createStoragePath() {
		StoragePathImpl storagePath = new StoragePathImpl();
		return storagePath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Datastore createDatastore() {
		DatastoreImpl datastore = new DatastoreImpl();
		return datastore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ramdisk createRamdisk() {
		RamdiskImpl ramdisk = new RamdiskImpl();
		return ramdisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RamdiskSample createRamdiskSample() {
		RamdiskSampleImpl ramdiskSample = new RamdiskSampleImpl();
		return ramdiskSample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RamdiskFiller createRamdiskFiller() {
		RamdiskFillerImpl ramdiskFiller = new RamdiskFillerImpl();
		return ramdiskFiller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CounterStore createCounterStore() {
		CounterStoreImpl counterStore = new CounterStoreImpl();
		return counterStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CounterShare createCounterShare() {
		CounterShareImpl counterShare = new CounterShareImpl();
		return counterShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gauge createGauge() {
		GaugeImpl gauge = new GaugeImpl();
		return gauge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMachine createVirtualMachine() {
		VirtualMachineImpl virtualMachine = new VirtualMachineImpl();
		return virtualMachine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectionFailure createCollectionFailure() {
		CollectionFailureImpl collectionFailure = new CollectionFailureImpl();
		return collectionFailure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BundleKind createBundleKindFromString(EDataType eDataType, String initialValue) {
		BundleKind result = BundleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBundleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceRef createEvidenceRef(final String it) {
		return it == null ? null : EvidenceRef.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceRef createEvidenceRefFromString(EDataType eDataType, String initialValue) {
		return createEvidenceRef(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceRef(final EvidenceRef it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceRefToString(EDataType eDataType, Object instanceValue) {
		return convertEvidenceRef((EvidenceRef)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidencePackage getEvidencePackage() {
		return (EvidencePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static EvidencePackage getPackage() {
		return EvidencePackage.eINSTANCE;
	}

} //EvidenceFactoryImpl
