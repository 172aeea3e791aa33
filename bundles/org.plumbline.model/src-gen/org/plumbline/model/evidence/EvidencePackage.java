/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What was found in the opened support bundles. Written by the intake only; read-only for everyone else.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.evidence.EvidenceFactory
 * @generated
 */
public interface EvidencePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "evidence"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://plumbline.org/evidence/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "evidence"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EvidencePackage eINSTANCE = org.plumbline.model.evidence.impl.EvidencePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.SupportBundleImpl <em>Support Bundle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.SupportBundleImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getSupportBundle()
	 * @generated
	 */
	int SUPPORT_BUNDLE = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__FILE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__KIND = 3;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__RELEASE = 4;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__BUILD = 5;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__HOST_NAME = 6;

	/**
	 * The feature id for the '<em><b>Collected Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__COLLECTED_NS = 7;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__SIZE_BYTES = 8;

	/**
	 * The feature id for the '<em><b>Partial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__PARTIAL = 9;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__HOSTS = 10;

	/**
	 * The feature id for the '<em><b>Notices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__NOTICES = 11;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE__MEMBERS = 12;

	/**
	 * The number of structural features of the '<em>Support Bundle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_BUNDLE_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.MemberImpl <em>Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.MemberImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getMember()
	 * @generated
	 */
	int MEMBER = 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__PATH = 0;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__SIZE_BYTES = 1;

	/**
	 * The feature id for the '<em><b>Taken For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__TAKEN_FOR = 2;

	/**
	 * The number of structural features of the '<em>Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.NoticeImpl <em>Notice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.NoticeImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getNotice()
	 * @generated
	 */
	int NOTICE = 2;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__CODE = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__PATH = 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__COUNT = 2;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__MESSAGE = 3;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE__FIRST = 4;

	/**
	 * The number of structural features of the '<em>Notice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTICE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.HostImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getHost()
	 * @generated
	 */
	int HOST = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__RELEASE = 2;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__BUILD = 3;

	/**
	 * The feature id for the '<em><b>Boot Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__BOOT_TIME_NS = 4;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__FACTS = 5;

	/**
	 * The feature id for the '<em><b>Log Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__LOG_FILES = 6;

	/**
	 * The feature id for the '<em><b>Command Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__COMMAND_OUTPUTS = 7;

	/**
	 * The feature id for the '<em><b>Adapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ADAPTERS = 8;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__DEVICES = 9;

	/**
	 * The feature id for the '<em><b>Datastores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__DATASTORES = 10;

	/**
	 * The feature id for the '<em><b>Ramdisks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__RAMDISKS = 11;

	/**
	 * The feature id for the '<em><b>Virtual Machines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__VIRTUAL_MACHINES = 12;

	/**
	 * The feature id for the '<em><b>Collection Failures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__COLLECTION_FAILURES = 13;

	/**
	 * The feature id for the '<em><b>File Systems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__FILE_SYSTEMS = 14;

	/**
	 * The feature id for the '<em><b>Counter Store</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__COUNTER_STORE = 15;

	/**
	 * The feature id for the '<em><b>Gauges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__GAUGES = 16;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = 17;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.HostFactImpl <em>Host Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.HostFactImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getHostFact()
	 * @generated
	 */
	int HOST_FACT = 4;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACT__GROUP = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACT__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACT__ORIGIN = 3;

	/**
	 * The number of structural features of the '<em>Host Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.LogFileImpl <em>Log File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.LogFileImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getLogFile()
	 * @generated
	 */
	int LOG_FILE = 5;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__PATH = 0;

	/**
	 * The feature id for the '<em><b>Format Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__FORMAT_ID = 1;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__LINES = 2;

	/**
	 * The feature id for the '<em><b>Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__EVENTS = 3;

	/**
	 * The feature id for the '<em><b>Unparsed Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__UNPARSED_LINES = 4;

	/**
	 * The feature id for the '<em><b>First Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__FIRST_NS = 5;

	/**
	 * The feature id for the '<em><b>Last Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__LAST_NS = 6;

	/**
	 * The feature id for the '<em><b>Time From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__TIME_FROM = 7;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__ZONE = 8;

	/**
	 * The feature id for the '<em><b>Source Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE__SOURCE_INDEX = 9;

	/**
	 * The number of structural features of the '<em>Log File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_FILE_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.CommandOutputImpl <em>Command Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.CommandOutputImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getCommandOutput()
	 * @generated
	 */
	int COMMAND_OUTPUT = 6;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_OUTPUT__PATH = 0;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_OUTPUT__COMMAND = 1;

	/**
	 * The feature id for the '<em><b>Parser Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_OUTPUT__PARSER_ID = 2;

	/**
	 * The feature id for the '<em><b>Collected Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_OUTPUT__COLLECTED_NS = 3;

	/**
	 * The number of structural features of the '<em>Command Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_OUTPUT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.AdapterImpl <em>Adapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.AdapterImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getAdapter()
	 * @generated
	 */
	int ADAPTER = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTER__DRIVER = 1;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTER__FIRMWARE = 2;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTER__MODEL = 3;

	/**
	 * The feature id for the '<em><b>Wwn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTER__WWN = 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTER__STATE = 5;

	/**
	 * The number of structural features of the '<em>Adapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAPTER_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.StorageDeviceImpl <em>Storage Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.StorageDeviceImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getStorageDevice()
	 * @generated
	 */
	int STORAGE_DEVICE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__ID = 0;

	/**
	 * The feature id for the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__VENDOR = 1;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__MODEL = 2;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__SIZE_BYTES = 3;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__DISPLAY_NAME = 4;

	/**
	 * The feature id for the '<em><b>Datastores</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__DATASTORES = 5;

	/**
	 * The feature id for the '<em><b>Rdm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__RDM = 6;

	/**
	 * The feature id for the '<em><b>Vms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__VMS = 7;

	/**
	 * The feature id for the '<em><b>Paths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE__PATHS = 8;

	/**
	 * The number of structural features of the '<em>Storage Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_DEVICE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.StoragePathImpl <em>Storage Path</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.StoragePathImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getStoragePath()
	 * @generated
	 */
	int STORAGE_PATH = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_PATH__NAME = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_PATH__STATE = 1;

	/**
	 * The feature id for the '<em><b>Adapter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_PATH__ADAPTER = 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_PATH__TARGET = 3;

	/**
	 * The number of structural features of the '<em>Storage Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_PATH_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.DatastoreImpl <em>Datastore</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.DatastoreImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getDatastore()
	 * @generated
	 */
	int DATASTORE = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__UUID = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Mount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__MOUNT = 3;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__SIZE_BYTES = 4;

	/**
	 * The feature id for the '<em><b>Free Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__FREE_BYTES = 5;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__ORIGIN = 6;

	/**
	 * The number of structural features of the '<em>Datastore</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.RamdiskImpl <em>Ramdisk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.RamdiskImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getRamdisk()
	 * @generated
	 */
	int RAMDISK = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK__NAME = 0;

	/**
	 * The feature id for the '<em><b>Mount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK__MOUNT = 1;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK__SAMPLES = 2;

	/**
	 * The feature id for the '<em><b>Fillers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK__FILLERS = 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK__TYPE = 4;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK__UUID = 5;

	/**
	 * The number of structural features of the '<em>Ramdisk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl <em>Ramdisk Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.RamdiskSampleImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getRamdiskSample()
	 * @generated
	 */
	int RAMDISK_SAMPLE = 12;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__TIME_NS = 0;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__SIZE_BYTES = 1;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__USED_BYTES = 2;

	/**
	 * The feature id for the '<em><b>Available Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__AVAILABLE_BYTES = 3;

	/**
	 * The feature id for the '<em><b>Used Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__USED_PERCENT = 4;

	/**
	 * The feature id for the '<em><b>Peak Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__PEAK_BYTES = 5;

	/**
	 * The feature id for the '<em><b>Max Inodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__MAX_INODES = 6;

	/**
	 * The feature id for the '<em><b>Used Inodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__USED_INODES = 7;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__ORIGIN = 8;

	/**
	 * The feature id for the '<em><b>Approximate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE__APPROXIMATE = 9;

	/**
	 * The number of structural features of the '<em>Ramdisk Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_SAMPLE_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.RamdiskFillerImpl <em>Ramdisk Filler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.RamdiskFillerImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getRamdiskFiller()
	 * @generated
	 */
	int RAMDISK_FILLER = 13;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_FILLER__PATH = 0;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_FILLER__SIZE_BYTES = 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_FILLER__ORIGIN = 2;

	/**
	 * The number of structural features of the '<em>Ramdisk Filler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_FILLER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.CounterStoreImpl <em>Counter Store</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.CounterStoreImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getCounterStore()
	 * @generated
	 */
	int COUNTER_STORE = 14;

	/**
	 * The feature id for the '<em><b>Highest Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__HIGHEST_ID = 0;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__TOTAL = 1;

	/**
	 * The feature id for the '<em><b>Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__LIVE = 2;

	/**
	 * The feature id for the '<em><b>Free Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__FREE_BYTES = 3;

	/**
	 * The feature id for the '<em><b>Samples Per Counter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__SAMPLES_PER_COUNTER = 4;

	/**
	 * The feature id for the '<em><b>Period Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__PERIOD_SECONDS = 5;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__SLOTS = 6;

	/**
	 * The feature id for the '<em><b>Used Slots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__USED_SLOTS = 7;

	/**
	 * The feature id for the '<em><b>Sample Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__SAMPLE_BYTES = 8;

	/**
	 * The feature id for the '<em><b>Name Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__NAME_BYTES = 9;

	/**
	 * The feature id for the '<em><b>Sample Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__SAMPLE_PATH = 10;

	/**
	 * The feature id for the '<em><b>Name Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__NAME_PATH = 11;

	/**
	 * The feature id for the '<em><b>Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__COMPLETE = 12;

	/**
	 * The feature id for the '<em><b>Families</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__FAMILIES = 13;

	/**
	 * The feature id for the '<em><b>Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE__DEVICES = 14;

	/**
	 * The number of structural features of the '<em>Counter Store</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_STORE_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.CounterShareImpl <em>Counter Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.CounterShareImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getCounterShare()
	 * @generated
	 */
	int COUNTER_SHARE = 15;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_SHARE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_SHARE__LIVE = 1;

	/**
	 * The feature id for the '<em><b>Dead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_SHARE__DEAD = 2;

	/**
	 * The number of structural features of the '<em>Counter Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_SHARE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.GaugeImpl <em>Gauge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.GaugeImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getGauge()
	 * @generated
	 */
	int GAUGE = 16;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE__GROUP = 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE__SUBJECT = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE__VALUE = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE__TIME_NS = 5;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE__ORIGIN = 6;

	/**
	 * The number of structural features of the '<em>Gauge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAUGE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.VirtualMachineImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getVirtualMachine()
	 * @generated
	 */
	int VIRTUAL_MACHINE = 17;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PATH = 1;

	/**
	 * The feature id for the '<em><b>Power State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__POWER_STATE = 2;

	/**
	 * The number of structural features of the '<em>Virtual Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.impl.CollectionFailureImpl <em>Collection Failure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.impl.CollectionFailureImpl
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getCollectionFailure()
	 * @generated
	 */
	int COLLECTION_FAILURE = 18;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_FAILURE__REASON = 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_FAILURE__SUBJECT = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_FAILURE__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_FAILURE__ORIGIN = 3;

	/**
	 * The number of structural features of the '<em>Collection Failure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_FAILURE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.evidence.BundleKind <em>Bundle Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.evidence.BundleKind
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getBundleKind()
	 * @generated
	 */
	int BUNDLE_KIND = 19;

	/**
	 * The meta object id for the '<em>Ref</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.EvidenceRef
	 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getEvidenceRef()
	 * @generated
	 */
	int EVIDENCE_REF = 20;


	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.SupportBundle <em>Support Bundle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Bundle</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle
	 * @generated
	 */
	EClass getSupportBundle();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getFile()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_File();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getName()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getSha256()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getKind()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getRelease()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_Release();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getBuild()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getHostName <em>Host Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Name</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getHostName()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_HostName();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getCollectedNs <em>Collected Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected Ns</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getCollectedNs()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_CollectedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getSizeBytes()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.SupportBundle#isPartial <em>Partial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partial</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#isPartial()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EAttribute getSupportBundle_Partial();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.SupportBundle#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getHosts()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EReference getSupportBundle_Hosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.SupportBundle#getNotices <em>Notices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notices</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getNotices()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EReference getSupportBundle_Notices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.SupportBundle#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.plumbline.model.evidence.SupportBundle#getMembers()
	 * @see #getSupportBundle()
	 * @generated
	 */
	EReference getSupportBundle_Members();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.Member <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Member</em>'.
	 * @see org.plumbline.model.evidence.Member
	 * @generated
	 */
	EClass getMember();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Member#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.plumbline.model.evidence.Member#getPath()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Member#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.plumbline.model.evidence.Member#getSizeBytes()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Member#getTakenFor <em>Taken For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken For</em>'.
	 * @see org.plumbline.model.evidence.Member#getTakenFor()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_TakenFor();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.Notice <em>Notice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Notice</em>'.
	 * @see org.plumbline.model.evidence.Notice
	 * @generated
	 */
	EClass getNotice();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Notice#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.plumbline.model.evidence.Notice#getCode()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Notice#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.plumbline.model.evidence.Notice#getPath()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Notice#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.plumbline.model.evidence.Notice#getCount()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Notice#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.plumbline.model.evidence.Notice#getMessage()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Notice#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.plumbline.model.evidence.Notice#getFirst()
	 * @see #getNotice()
	 * @generated
	 */
	EAttribute getNotice_First();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.plumbline.model.evidence.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Host#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.Host#getName()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Host#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.plumbline.model.evidence.Host#getVersion()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Host#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see org.plumbline.model.evidence.Host#getRelease()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Release();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Host#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.plumbline.model.evidence.Host#getBuild()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Host#getBootTimeNs <em>Boot Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Time Ns</em>'.
	 * @see org.plumbline.model.evidence.Host#getBootTimeNs()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_BootTimeNs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.plumbline.model.evidence.Host#getFacts()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Facts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getLogFiles <em>Log Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Log Files</em>'.
	 * @see org.plumbline.model.evidence.Host#getLogFiles()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_LogFiles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getCommandOutputs <em>Command Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Command Outputs</em>'.
	 * @see org.plumbline.model.evidence.Host#getCommandOutputs()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_CommandOutputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getAdapters <em>Adapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Adapters</em>'.
	 * @see org.plumbline.model.evidence.Host#getAdapters()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Adapters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.plumbline.model.evidence.Host#getDevices()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Devices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getDatastores <em>Datastores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Datastores</em>'.
	 * @see org.plumbline.model.evidence.Host#getDatastores()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Datastores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getRamdisks <em>Ramdisks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ramdisks</em>'.
	 * @see org.plumbline.model.evidence.Host#getRamdisks()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Ramdisks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getVirtualMachines <em>Virtual Machines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Virtual Machines</em>'.
	 * @see org.plumbline.model.evidence.Host#getVirtualMachines()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_VirtualMachines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getCollectionFailures <em>Collection Failures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Collection Failures</em>'.
	 * @see org.plumbline.model.evidence.Host#getCollectionFailures()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_CollectionFailures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getFileSystems <em>File Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>File Systems</em>'.
	 * @see org.plumbline.model.evidence.Host#getFileSystems()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_FileSystems();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.evidence.Host#getCounterStore <em>Counter Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Counter Store</em>'.
	 * @see org.plumbline.model.evidence.Host#getCounterStore()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_CounterStore();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Host#getGauges <em>Gauges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gauges</em>'.
	 * @see org.plumbline.model.evidence.Host#getGauges()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Gauges();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.HostFact <em>Host Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Fact</em>'.
	 * @see org.plumbline.model.evidence.HostFact
	 * @generated
	 */
	EClass getHostFact();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.HostFact#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.plumbline.model.evidence.HostFact#getGroup()
	 * @see #getHostFact()
	 * @generated
	 */
	EAttribute getHostFact_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.HostFact#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.HostFact#getName()
	 * @see #getHostFact()
	 * @generated
	 */
	EAttribute getHostFact_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.HostFact#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.evidence.HostFact#getValue()
	 * @see #getHostFact()
	 * @generated
	 */
	EAttribute getHostFact_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.HostFact#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.evidence.HostFact#getOrigin()
	 * @see #getHostFact()
	 * @generated
	 */
	EAttribute getHostFact_Origin();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.LogFile <em>Log File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Log File</em>'.
	 * @see org.plumbline.model.evidence.LogFile
	 * @generated
	 */
	EClass getLogFile();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getPath()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getFormatId <em>Format Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Id</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getFormatId()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_FormatId();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getLines()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_Lines();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Events</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getEvents()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_Events();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getUnparsedLines <em>Unparsed Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unparsed Lines</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getUnparsedLines()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_UnparsedLines();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getFirstNs <em>First Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Ns</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getFirstNs()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_FirstNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getLastNs <em>Last Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Ns</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getLastNs()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_LastNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getTimeFrom <em>Time From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time From</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getTimeFrom()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_TimeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getZone()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.LogFile#getSourceIndex <em>Source Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Index</em>'.
	 * @see org.plumbline.model.evidence.LogFile#getSourceIndex()
	 * @see #getLogFile()
	 * @generated
	 */
	EAttribute getLogFile_SourceIndex();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.CommandOutput <em>Command Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Command Output</em>'.
	 * @see org.plumbline.model.evidence.CommandOutput
	 * @generated
	 */
	EClass getCommandOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CommandOutput#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.plumbline.model.evidence.CommandOutput#getPath()
	 * @see #getCommandOutput()
	 * @generated
	 */
	EAttribute getCommandOutput_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CommandOutput#getCommand <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command</em>'.
	 * @see org.plumbline.model.evidence.CommandOutput#getCommand()
	 * @see #getCommandOutput()
	 * @generated
	 */
	EAttribute getCommandOutput_Command();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CommandOutput#getParserId <em>Parser Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parser Id</em>'.
	 * @see org.plumbline.model.evidence.CommandOutput#getParserId()
	 * @see #getCommandOutput()
	 * @generated
	 */
	EAttribute getCommandOutput_ParserId();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CommandOutput#getCollectedNs <em>Collected Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected Ns</em>'.
	 * @see org.plumbline.model.evidence.CommandOutput#getCollectedNs()
	 * @see #getCommandOutput()
	 * @generated
	 */
	EAttribute getCommandOutput_CollectedNs();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.Adapter <em>Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adapter</em>'.
	 * @see org.plumbline.model.evidence.Adapter
	 * @generated
	 */
	EClass getAdapter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Adapter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.Adapter#getName()
	 * @see #getAdapter()
	 * @generated
	 */
	EAttribute getAdapter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Adapter#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver</em>'.
	 * @see org.plumbline.model.evidence.Adapter#getDriver()
	 * @see #getAdapter()
	 * @generated
	 */
	EAttribute getAdapter_Driver();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Adapter#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.plumbline.model.evidence.Adapter#getFirmware()
	 * @see #getAdapter()
	 * @generated
	 */
	EAttribute getAdapter_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Adapter#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.plumbline.model.evidence.Adapter#getModel()
	 * @see #getAdapter()
	 * @generated
	 */
	EAttribute getAdapter_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Adapter#getWwn <em>Wwn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wwn</em>'.
	 * @see org.plumbline.model.evidence.Adapter#getWwn()
	 * @see #getAdapter()
	 * @generated
	 */
	EAttribute getAdapter_Wwn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Adapter#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.evidence.Adapter#getState()
	 * @see #getAdapter()
	 * @generated
	 */
	EAttribute getAdapter_State();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.StorageDevice <em>Storage Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Storage Device</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice
	 * @generated
	 */
	EClass getStorageDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StorageDevice#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#getId()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EAttribute getStorageDevice_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StorageDevice#getVendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vendor</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#getVendor()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EAttribute getStorageDevice_Vendor();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StorageDevice#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#getModel()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EAttribute getStorageDevice_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StorageDevice#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#getSizeBytes()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EAttribute getStorageDevice_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StorageDevice#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#getDisplayName()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EAttribute getStorageDevice_DisplayName();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.evidence.StorageDevice#getDatastores <em>Datastores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Datastores</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#getDatastores()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EAttribute getStorageDevice_Datastores();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StorageDevice#isRdm <em>Rdm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rdm</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#isRdm()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EAttribute getStorageDevice_Rdm();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.evidence.StorageDevice#getVms <em>Vms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Vms</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#getVms()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EAttribute getStorageDevice_Vms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.StorageDevice#getPaths <em>Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paths</em>'.
	 * @see org.plumbline.model.evidence.StorageDevice#getPaths()
	 * @see #getStorageDevice()
	 * @generated
	 */
	EReference getStorageDevice_Paths();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.StoragePath <em>Storage Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Storage Path</em>'.
	 * @see org.plumbline.model.evidence.StoragePath
	 * @generated
	 */
	EClass getStoragePath();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StoragePath#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.StoragePath#getName()
	 * @see #getStoragePath()
	 * @generated
	 */
	EAttribute getStoragePath_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StoragePath#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.evidence.StoragePath#getState()
	 * @see #getStoragePath()
	 * @generated
	 */
	EAttribute getStoragePath_State();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StoragePath#getAdapter <em>Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adapter</em>'.
	 * @see org.plumbline.model.evidence.StoragePath#getAdapter()
	 * @see #getStoragePath()
	 * @generated
	 */
	EAttribute getStoragePath_Adapter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.StoragePath#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.plumbline.model.evidence.StoragePath#getTarget()
	 * @see #getStoragePath()
	 * @generated
	 */
	EAttribute getStoragePath_Target();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.Datastore <em>Datastore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Datastore</em>'.
	 * @see org.plumbline.model.evidence.Datastore
	 * @generated
	 */
	EClass getDatastore();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Datastore#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.Datastore#getName()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Datastore#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.plumbline.model.evidence.Datastore#getUuid()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_Uuid();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Datastore#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.plumbline.model.evidence.Datastore#getType()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Datastore#getMount <em>Mount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mount</em>'.
	 * @see org.plumbline.model.evidence.Datastore#getMount()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_Mount();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Datastore#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.plumbline.model.evidence.Datastore#getSizeBytes()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Datastore#getFreeBytes <em>Free Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free Bytes</em>'.
	 * @see org.plumbline.model.evidence.Datastore#getFreeBytes()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_FreeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Datastore#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.evidence.Datastore#getOrigin()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_Origin();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.Ramdisk <em>Ramdisk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ramdisk</em>'.
	 * @see org.plumbline.model.evidence.Ramdisk
	 * @generated
	 */
	EClass getRamdisk();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Ramdisk#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.Ramdisk#getName()
	 * @see #getRamdisk()
	 * @generated
	 */
	EAttribute getRamdisk_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Ramdisk#getMount <em>Mount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mount</em>'.
	 * @see org.plumbline.model.evidence.Ramdisk#getMount()
	 * @see #getRamdisk()
	 * @generated
	 */
	EAttribute getRamdisk_Mount();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Ramdisk#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Samples</em>'.
	 * @see org.plumbline.model.evidence.Ramdisk#getSamples()
	 * @see #getRamdisk()
	 * @generated
	 */
	EReference getRamdisk_Samples();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.Ramdisk#getFillers <em>Fillers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fillers</em>'.
	 * @see org.plumbline.model.evidence.Ramdisk#getFillers()
	 * @see #getRamdisk()
	 * @generated
	 */
	EReference getRamdisk_Fillers();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Ramdisk#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.plumbline.model.evidence.Ramdisk#getType()
	 * @see #getRamdisk()
	 * @generated
	 */
	EAttribute getRamdisk_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Ramdisk#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.plumbline.model.evidence.Ramdisk#getUuid()
	 * @see #getRamdisk()
	 * @generated
	 */
	EAttribute getRamdisk_Uuid();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.RamdiskSample <em>Ramdisk Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ramdisk Sample</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample
	 * @generated
	 */
	EClass getRamdiskSample();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getTimeNs()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_TimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getSizeBytes()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getUsedBytes <em>Used Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Bytes</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getUsedBytes()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_UsedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getAvailableBytes <em>Available Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Available Bytes</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getAvailableBytes()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_AvailableBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getUsedPercent <em>Used Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Percent</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getUsedPercent()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_UsedPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getPeakBytes <em>Peak Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peak Bytes</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getPeakBytes()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_PeakBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getMaxInodes <em>Max Inodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Inodes</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getMaxInodes()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_MaxInodes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getUsedInodes <em>Used Inodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Inodes</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getUsedInodes()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_UsedInodes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#getOrigin()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskSample#isApproximate <em>Approximate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approximate</em>'.
	 * @see org.plumbline.model.evidence.RamdiskSample#isApproximate()
	 * @see #getRamdiskSample()
	 * @generated
	 */
	EAttribute getRamdiskSample_Approximate();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.RamdiskFiller <em>Ramdisk Filler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ramdisk Filler</em>'.
	 * @see org.plumbline.model.evidence.RamdiskFiller
	 * @generated
	 */
	EClass getRamdiskFiller();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskFiller#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.plumbline.model.evidence.RamdiskFiller#getPath()
	 * @see #getRamdiskFiller()
	 * @generated
	 */
	EAttribute getRamdiskFiller_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskFiller#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.plumbline.model.evidence.RamdiskFiller#getSizeBytes()
	 * @see #getRamdiskFiller()
	 * @generated
	 */
	EAttribute getRamdiskFiller_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.RamdiskFiller#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.evidence.RamdiskFiller#getOrigin()
	 * @see #getRamdiskFiller()
	 * @generated
	 */
	EAttribute getRamdiskFiller_Origin();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.CounterStore <em>Counter Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Counter Store</em>'.
	 * @see org.plumbline.model.evidence.CounterStore
	 * @generated
	 */
	EClass getCounterStore();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getHighestId <em>Highest Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Id</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getHighestId()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_HighestId();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getTotal()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getLive <em>Live</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Live</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getLive()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_Live();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getFreeBytes <em>Free Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free Bytes</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getFreeBytes()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_FreeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getSamplesPerCounter <em>Samples Per Counter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Samples Per Counter</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getSamplesPerCounter()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_SamplesPerCounter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getPeriodSeconds <em>Period Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Seconds</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getPeriodSeconds()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_PeriodSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slots</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getSlots()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_Slots();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getUsedSlots <em>Used Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Slots</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getUsedSlots()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_UsedSlots();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getSampleBytes <em>Sample Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Bytes</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getSampleBytes()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_SampleBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getNameBytes <em>Name Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Bytes</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getNameBytes()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_NameBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getSamplePath <em>Sample Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Path</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getSamplePath()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_SamplePath();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#getNamePath <em>Name Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name Path</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getNamePath()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_NamePath();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterStore#isComplete <em>Complete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complete</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#isComplete()
	 * @see #getCounterStore()
	 * @generated
	 */
	EAttribute getCounterStore_Complete();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.CounterStore#getFamilies <em>Families</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Families</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getFamilies()
	 * @see #getCounterStore()
	 * @generated
	 */
	EReference getCounterStore_Families();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.evidence.CounterStore#getDevices <em>Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Devices</em>'.
	 * @see org.plumbline.model.evidence.CounterStore#getDevices()
	 * @see #getCounterStore()
	 * @generated
	 */
	EReference getCounterStore_Devices();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.CounterShare <em>Counter Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Counter Share</em>'.
	 * @see org.plumbline.model.evidence.CounterShare
	 * @generated
	 */
	EClass getCounterShare();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterShare#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.CounterShare#getName()
	 * @see #getCounterShare()
	 * @generated
	 */
	EAttribute getCounterShare_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterShare#getLive <em>Live</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Live</em>'.
	 * @see org.plumbline.model.evidence.CounterShare#getLive()
	 * @see #getCounterShare()
	 * @generated
	 */
	EAttribute getCounterShare_Live();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CounterShare#getDead <em>Dead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dead</em>'.
	 * @see org.plumbline.model.evidence.CounterShare#getDead()
	 * @see #getCounterShare()
	 * @generated
	 */
	EAttribute getCounterShare_Dead();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.Gauge <em>Gauge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gauge</em>'.
	 * @see org.plumbline.model.evidence.Gauge
	 * @generated
	 */
	EClass getGauge();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Gauge#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.plumbline.model.evidence.Gauge#getGroup()
	 * @see #getGauge()
	 * @generated
	 */
	EAttribute getGauge_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Gauge#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.plumbline.model.evidence.Gauge#getSubject()
	 * @see #getGauge()
	 * @generated
	 */
	EAttribute getGauge_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Gauge#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.Gauge#getName()
	 * @see #getGauge()
	 * @generated
	 */
	EAttribute getGauge_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Gauge#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.evidence.Gauge#getValue()
	 * @see #getGauge()
	 * @generated
	 */
	EAttribute getGauge_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Gauge#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.plumbline.model.evidence.Gauge#getUnit()
	 * @see #getGauge()
	 * @generated
	 */
	EAttribute getGauge_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Gauge#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.plumbline.model.evidence.Gauge#getTimeNs()
	 * @see #getGauge()
	 * @generated
	 */
	EAttribute getGauge_TimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.Gauge#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.evidence.Gauge#getOrigin()
	 * @see #getGauge()
	 * @generated
	 */
	EAttribute getGauge_Origin();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.VirtualMachine <em>Virtual Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Machine</em>'.
	 * @see org.plumbline.model.evidence.VirtualMachine
	 * @generated
	 */
	EClass getVirtualMachine();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.VirtualMachine#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.evidence.VirtualMachine#getName()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.VirtualMachine#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.plumbline.model.evidence.VirtualMachine#getPath()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.VirtualMachine#getPowerState <em>Power State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power State</em>'.
	 * @see org.plumbline.model.evidence.VirtualMachine#getPowerState()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_PowerState();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.evidence.CollectionFailure <em>Collection Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Collection Failure</em>'.
	 * @see org.plumbline.model.evidence.CollectionFailure
	 * @generated
	 */
	EClass getCollectionFailure();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CollectionFailure#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plumbline.model.evidence.CollectionFailure#getReason()
	 * @see #getCollectionFailure()
	 * @generated
	 */
	EAttribute getCollectionFailure_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CollectionFailure#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.plumbline.model.evidence.CollectionFailure#getSubject()
	 * @see #getCollectionFailure()
	 * @generated
	 */
	EAttribute getCollectionFailure_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CollectionFailure#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.evidence.CollectionFailure#getText()
	 * @see #getCollectionFailure()
	 * @generated
	 */
	EAttribute getCollectionFailure_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.evidence.CollectionFailure#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.evidence.CollectionFailure#getOrigin()
	 * @see #getCollectionFailure()
	 * @generated
	 */
	EAttribute getCollectionFailure_Origin();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.evidence.BundleKind <em>Bundle Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bundle Kind</em>'.
	 * @see org.plumbline.model.evidence.BundleKind
	 * @generated
	 */
	EEnum getBundleKind();

	/**
	 * Returns the meta object for data type '{@link org.plumbline.model.EvidenceRef <em>Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A place in a bundle, as text: sha256:path:line#hash. See org.plumbline.model.EvidenceRef.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Ref</em>'.
	 * @see org.plumbline.model.EvidenceRef
	 * @generated
	 */
	EDataType getEvidenceRef();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EvidenceFactory getEvidenceFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.SupportBundleImpl <em>Support Bundle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.SupportBundleImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getSupportBundle()
		 * @generated
		 */
		EClass SUPPORT_BUNDLE = eINSTANCE.getSupportBundle();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__FILE = eINSTANCE.getSupportBundle_File();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__NAME = eINSTANCE.getSupportBundle_Name();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__SHA256 = eINSTANCE.getSupportBundle_Sha256();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__KIND = eINSTANCE.getSupportBundle_Kind();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__RELEASE = eINSTANCE.getSupportBundle_Release();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__BUILD = eINSTANCE.getSupportBundle_Build();

		/**
		 * The meta object literal for the '<em><b>Host Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__HOST_NAME = eINSTANCE.getSupportBundle_HostName();

		/**
		 * The meta object literal for the '<em><b>Collected Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__COLLECTED_NS = eINSTANCE.getSupportBundle_CollectedNs();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__SIZE_BYTES = eINSTANCE.getSupportBundle_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Partial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_BUNDLE__PARTIAL = eINSTANCE.getSupportBundle_Partial();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_BUNDLE__HOSTS = eINSTANCE.getSupportBundle_Hosts();

		/**
		 * The meta object literal for the '<em><b>Notices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_BUNDLE__NOTICES = eINSTANCE.getSupportBundle_Notices();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_BUNDLE__MEMBERS = eINSTANCE.getSupportBundle_Members();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.MemberImpl <em>Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.MemberImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getMember()
		 * @generated
		 */
		EClass MEMBER = eINSTANCE.getMember();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__PATH = eINSTANCE.getMember_Path();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__SIZE_BYTES = eINSTANCE.getMember_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Taken For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__TAKEN_FOR = eINSTANCE.getMember_TakenFor();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.NoticeImpl <em>Notice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.NoticeImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getNotice()
		 * @generated
		 */
		EClass NOTICE = eINSTANCE.getNotice();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__CODE = eINSTANCE.getNotice_Code();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__PATH = eINSTANCE.getNotice_Path();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__COUNT = eINSTANCE.getNotice_Count();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__MESSAGE = eINSTANCE.getNotice_Message();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTICE__FIRST = eINSTANCE.getNotice_First();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.HostImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__NAME = eINSTANCE.getHost_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__VERSION = eINSTANCE.getHost_Version();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__RELEASE = eINSTANCE.getHost_Release();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__BUILD = eINSTANCE.getHost_Build();

		/**
		 * The meta object literal for the '<em><b>Boot Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__BOOT_TIME_NS = eINSTANCE.getHost_BootTimeNs();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__FACTS = eINSTANCE.getHost_Facts();

		/**
		 * The meta object literal for the '<em><b>Log Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__LOG_FILES = eINSTANCE.getHost_LogFiles();

		/**
		 * The meta object literal for the '<em><b>Command Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__COMMAND_OUTPUTS = eINSTANCE.getHost_CommandOutputs();

		/**
		 * The meta object literal for the '<em><b>Adapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__ADAPTERS = eINSTANCE.getHost_Adapters();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__DEVICES = eINSTANCE.getHost_Devices();

		/**
		 * The meta object literal for the '<em><b>Datastores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__DATASTORES = eINSTANCE.getHost_Datastores();

		/**
		 * The meta object literal for the '<em><b>Ramdisks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__RAMDISKS = eINSTANCE.getHost_Ramdisks();

		/**
		 * The meta object literal for the '<em><b>Virtual Machines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__VIRTUAL_MACHINES = eINSTANCE.getHost_VirtualMachines();

		/**
		 * The meta object literal for the '<em><b>Collection Failures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__COLLECTION_FAILURES = eINSTANCE.getHost_CollectionFailures();

		/**
		 * The meta object literal for the '<em><b>File Systems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__FILE_SYSTEMS = eINSTANCE.getHost_FileSystems();

		/**
		 * The meta object literal for the '<em><b>Counter Store</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__COUNTER_STORE = eINSTANCE.getHost_CounterStore();

		/**
		 * The meta object literal for the '<em><b>Gauges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__GAUGES = eINSTANCE.getHost_Gauges();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.HostFactImpl <em>Host Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.HostFactImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getHostFact()
		 * @generated
		 */
		EClass HOST_FACT = eINSTANCE.getHostFact();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACT__GROUP = eINSTANCE.getHostFact_Group();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACT__NAME = eINSTANCE.getHostFact_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACT__VALUE = eINSTANCE.getHostFact_Value();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACT__ORIGIN = eINSTANCE.getHostFact_Origin();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.LogFileImpl <em>Log File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.LogFileImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getLogFile()
		 * @generated
		 */
		EClass LOG_FILE = eINSTANCE.getLogFile();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__PATH = eINSTANCE.getLogFile_Path();

		/**
		 * The meta object literal for the '<em><b>Format Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__FORMAT_ID = eINSTANCE.getLogFile_FormatId();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__LINES = eINSTANCE.getLogFile_Lines();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__EVENTS = eINSTANCE.getLogFile_Events();

		/**
		 * The meta object literal for the '<em><b>Unparsed Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__UNPARSED_LINES = eINSTANCE.getLogFile_UnparsedLines();

		/**
		 * The meta object literal for the '<em><b>First Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__FIRST_NS = eINSTANCE.getLogFile_FirstNs();

		/**
		 * The meta object literal for the '<em><b>Last Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__LAST_NS = eINSTANCE.getLogFile_LastNs();

		/**
		 * The meta object literal for the '<em><b>Time From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__TIME_FROM = eINSTANCE.getLogFile_TimeFrom();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__ZONE = eINSTANCE.getLogFile_Zone();

		/**
		 * The meta object literal for the '<em><b>Source Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_FILE__SOURCE_INDEX = eINSTANCE.getLogFile_SourceIndex();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.CommandOutputImpl <em>Command Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.CommandOutputImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getCommandOutput()
		 * @generated
		 */
		EClass COMMAND_OUTPUT = eINSTANCE.getCommandOutput();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_OUTPUT__PATH = eINSTANCE.getCommandOutput_Path();

		/**
		 * The meta object literal for the '<em><b>Command</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_OUTPUT__COMMAND = eINSTANCE.getCommandOutput_Command();

		/**
		 * The meta object literal for the '<em><b>Parser Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_OUTPUT__PARSER_ID = eINSTANCE.getCommandOutput_ParserId();

		/**
		 * The meta object literal for the '<em><b>Collected Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND_OUTPUT__COLLECTED_NS = eINSTANCE.getCommandOutput_CollectedNs();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.AdapterImpl <em>Adapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.AdapterImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getAdapter()
		 * @generated
		 */
		EClass ADAPTER = eINSTANCE.getAdapter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAPTER__NAME = eINSTANCE.getAdapter_Name();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAPTER__DRIVER = eINSTANCE.getAdapter_Driver();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAPTER__FIRMWARE = eINSTANCE.getAdapter_Firmware();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAPTER__MODEL = eINSTANCE.getAdapter_Model();

		/**
		 * The meta object literal for the '<em><b>Wwn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAPTER__WWN = eINSTANCE.getAdapter_Wwn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAPTER__STATE = eINSTANCE.getAdapter_State();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.StorageDeviceImpl <em>Storage Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.StorageDeviceImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getStorageDevice()
		 * @generated
		 */
		EClass STORAGE_DEVICE = eINSTANCE.getStorageDevice();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_DEVICE__ID = eINSTANCE.getStorageDevice_Id();

		/**
		 * The meta object literal for the '<em><b>Vendor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_DEVICE__VENDOR = eINSTANCE.getStorageDevice_Vendor();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_DEVICE__MODEL = eINSTANCE.getStorageDevice_Model();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_DEVICE__SIZE_BYTES = eINSTANCE.getStorageDevice_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_DEVICE__DISPLAY_NAME = eINSTANCE.getStorageDevice_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Datastores</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_DEVICE__DATASTORES = eINSTANCE.getStorageDevice_Datastores();

		/**
		 * The meta object literal for the '<em><b>Rdm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_DEVICE__RDM = eINSTANCE.getStorageDevice_Rdm();

		/**
		 * The meta object literal for the '<em><b>Vms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_DEVICE__VMS = eINSTANCE.getStorageDevice_Vms();

		/**
		 * The meta object literal for the '<em><b>Paths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORAGE_DEVICE__PATHS = eINSTANCE.getStorageDevice_Paths();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.StoragePathImpl <em>Storage Path</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.StoragePathImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getStoragePath()
		 * @generated
		 */
		EClass STORAGE_PATH = eINSTANCE.getStoragePath();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_PATH__NAME = eINSTANCE.getStoragePath_Name();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_PATH__STATE = eINSTANCE.getStoragePath_State();

		/**
		 * The meta object literal for the '<em><b>Adapter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_PATH__ADAPTER = eINSTANCE.getStoragePath_Adapter();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_PATH__TARGET = eINSTANCE.getStoragePath_Target();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.DatastoreImpl <em>Datastore</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.DatastoreImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getDatastore()
		 * @generated
		 */
		EClass DATASTORE = eINSTANCE.getDatastore();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__NAME = eINSTANCE.getDatastore_Name();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__UUID = eINSTANCE.getDatastore_Uuid();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__TYPE = eINSTANCE.getDatastore_Type();

		/**
		 * The meta object literal for the '<em><b>Mount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__MOUNT = eINSTANCE.getDatastore_Mount();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__SIZE_BYTES = eINSTANCE.getDatastore_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Free Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__FREE_BYTES = eINSTANCE.getDatastore_FreeBytes();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__ORIGIN = eINSTANCE.getDatastore_Origin();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.RamdiskImpl <em>Ramdisk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.RamdiskImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getRamdisk()
		 * @generated
		 */
		EClass RAMDISK = eINSTANCE.getRamdisk();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK__NAME = eINSTANCE.getRamdisk_Name();

		/**
		 * The meta object literal for the '<em><b>Mount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK__MOUNT = eINSTANCE.getRamdisk_Mount();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RAMDISK__SAMPLES = eINSTANCE.getRamdisk_Samples();

		/**
		 * The meta object literal for the '<em><b>Fillers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RAMDISK__FILLERS = eINSTANCE.getRamdisk_Fillers();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK__TYPE = eINSTANCE.getRamdisk_Type();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK__UUID = eINSTANCE.getRamdisk_Uuid();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.RamdiskSampleImpl <em>Ramdisk Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.RamdiskSampleImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getRamdiskSample()
		 * @generated
		 */
		EClass RAMDISK_SAMPLE = eINSTANCE.getRamdiskSample();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__TIME_NS = eINSTANCE.getRamdiskSample_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__SIZE_BYTES = eINSTANCE.getRamdiskSample_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Used Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__USED_BYTES = eINSTANCE.getRamdiskSample_UsedBytes();

		/**
		 * The meta object literal for the '<em><b>Available Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__AVAILABLE_BYTES = eINSTANCE.getRamdiskSample_AvailableBytes();

		/**
		 * The meta object literal for the '<em><b>Used Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__USED_PERCENT = eINSTANCE.getRamdiskSample_UsedPercent();

		/**
		 * The meta object literal for the '<em><b>Peak Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__PEAK_BYTES = eINSTANCE.getRamdiskSample_PeakBytes();

		/**
		 * The meta object literal for the '<em><b>Max Inodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__MAX_INODES = eINSTANCE.getRamdiskSample_MaxInodes();

		/**
		 * The meta object literal for the '<em><b>Used Inodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__USED_INODES = eINSTANCE.getRamdiskSample_UsedInodes();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__ORIGIN = eINSTANCE.getRamdiskSample_Origin();

		/**
		 * The meta object literal for the '<em><b>Approximate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_SAMPLE__APPROXIMATE = eINSTANCE.getRamdiskSample_Approximate();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.RamdiskFillerImpl <em>Ramdisk Filler</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.RamdiskFillerImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getRamdiskFiller()
		 * @generated
		 */
		EClass RAMDISK_FILLER = eINSTANCE.getRamdiskFiller();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_FILLER__PATH = eINSTANCE.getRamdiskFiller_Path();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_FILLER__SIZE_BYTES = eINSTANCE.getRamdiskFiller_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_FILLER__ORIGIN = eINSTANCE.getRamdiskFiller_Origin();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.CounterStoreImpl <em>Counter Store</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.CounterStoreImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getCounterStore()
		 * @generated
		 */
		EClass COUNTER_STORE = eINSTANCE.getCounterStore();

		/**
		 * The meta object literal for the '<em><b>Highest Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__HIGHEST_ID = eINSTANCE.getCounterStore_HighestId();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__TOTAL = eINSTANCE.getCounterStore_Total();

		/**
		 * The meta object literal for the '<em><b>Live</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__LIVE = eINSTANCE.getCounterStore_Live();

		/**
		 * The meta object literal for the '<em><b>Free Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__FREE_BYTES = eINSTANCE.getCounterStore_FreeBytes();

		/**
		 * The meta object literal for the '<em><b>Samples Per Counter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__SAMPLES_PER_COUNTER = eINSTANCE.getCounterStore_SamplesPerCounter();

		/**
		 * The meta object literal for the '<em><b>Period Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__PERIOD_SECONDS = eINSTANCE.getCounterStore_PeriodSeconds();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__SLOTS = eINSTANCE.getCounterStore_Slots();

		/**
		 * The meta object literal for the '<em><b>Used Slots</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__USED_SLOTS = eINSTANCE.getCounterStore_UsedSlots();

		/**
		 * The meta object literal for the '<em><b>Sample Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__SAMPLE_BYTES = eINSTANCE.getCounterStore_SampleBytes();

		/**
		 * The meta object literal for the '<em><b>Name Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__NAME_BYTES = eINSTANCE.getCounterStore_NameBytes();

		/**
		 * The meta object literal for the '<em><b>Sample Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__SAMPLE_PATH = eINSTANCE.getCounterStore_SamplePath();

		/**
		 * The meta object literal for the '<em><b>Name Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__NAME_PATH = eINSTANCE.getCounterStore_NamePath();

		/**
		 * The meta object literal for the '<em><b>Complete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_STORE__COMPLETE = eINSTANCE.getCounterStore_Complete();

		/**
		 * The meta object literal for the '<em><b>Families</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTER_STORE__FAMILIES = eINSTANCE.getCounterStore_Families();

		/**
		 * The meta object literal for the '<em><b>Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTER_STORE__DEVICES = eINSTANCE.getCounterStore_Devices();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.CounterShareImpl <em>Counter Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.CounterShareImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getCounterShare()
		 * @generated
		 */
		EClass COUNTER_SHARE = eINSTANCE.getCounterShare();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_SHARE__NAME = eINSTANCE.getCounterShare_Name();

		/**
		 * The meta object literal for the '<em><b>Live</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_SHARE__LIVE = eINSTANCE.getCounterShare_Live();

		/**
		 * The meta object literal for the '<em><b>Dead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER_SHARE__DEAD = eINSTANCE.getCounterShare_Dead();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.GaugeImpl <em>Gauge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.GaugeImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getGauge()
		 * @generated
		 */
		EClass GAUGE = eINSTANCE.getGauge();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAUGE__GROUP = eINSTANCE.getGauge_Group();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAUGE__SUBJECT = eINSTANCE.getGauge_Subject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAUGE__NAME = eINSTANCE.getGauge_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAUGE__VALUE = eINSTANCE.getGauge_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAUGE__UNIT = eINSTANCE.getGauge_Unit();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAUGE__TIME_NS = eINSTANCE.getGauge_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAUGE__ORIGIN = eINSTANCE.getGauge_Origin();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.VirtualMachineImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getVirtualMachine()
		 * @generated
		 */
		EClass VIRTUAL_MACHINE = eINSTANCE.getVirtualMachine();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__NAME = eINSTANCE.getVirtualMachine_Name();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__PATH = eINSTANCE.getVirtualMachine_Path();

		/**
		 * The meta object literal for the '<em><b>Power State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__POWER_STATE = eINSTANCE.getVirtualMachine_PowerState();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.impl.CollectionFailureImpl <em>Collection Failure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.impl.CollectionFailureImpl
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getCollectionFailure()
		 * @generated
		 */
		EClass COLLECTION_FAILURE = eINSTANCE.getCollectionFailure();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_FAILURE__REASON = eINSTANCE.getCollectionFailure_Reason();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_FAILURE__SUBJECT = eINSTANCE.getCollectionFailure_Subject();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_FAILURE__TEXT = eINSTANCE.getCollectionFailure_Text();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_FAILURE__ORIGIN = eINSTANCE.getCollectionFailure_Origin();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.evidence.BundleKind <em>Bundle Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.evidence.BundleKind
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getBundleKind()
		 * @generated
		 */
		EEnum BUNDLE_KIND = eINSTANCE.getBundleKind();

		/**
		 * The meta object literal for the '<em>Ref</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.EvidenceRef
		 * @see org.plumbline.model.evidence.impl.EvidencePackageImpl#getEvidenceRef()
		 * @generated
		 */
		EDataType EVIDENCE_REF = eINSTANCE.getEvidenceRef();

	}

} //EvidencePackage
