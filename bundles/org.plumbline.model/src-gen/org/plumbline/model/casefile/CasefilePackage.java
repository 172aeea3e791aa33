/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * What an engineer works on and hands over: a case with its findings, annotations and excerpts. Changed by commands with undo. Times are UTC nanoseconds since 1970. The order of features is the order in the file.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.casefile.CasefileFactory
 * @generated
 */
public interface CasefilePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "casefile"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://plumbline.org/casefile/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "casefile"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CasefilePackage eINSTANCE = org.plumbline.model.casefile.impl.CasefilePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.CaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.CaseImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getCase()
	 * @generated
	 */
	int CASE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ID = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__FORMAT_VERSION = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CUSTOMER = 3;

	/**
	 * The feature id for the '<em><b>Case Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CASE_NUMBER = 4;

	/**
	 * The feature id for the '<em><b>Engineer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ENGINEER = 5;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CREATED_NS = 6;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SUMMARY = 7;

	/**
	 * The feature id for the '<em><b>Bundles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__BUNDLES = 8;

	/**
	 * The feature id for the '<em><b>Source Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SOURCE_SETTINGS = 9;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__FINDINGS = 10;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ANNOTATIONS = 11;

	/**
	 * The feature id for the '<em><b>Excerpts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__EXCERPTS = 12;

	/**
	 * The feature id for the '<em><b>Ramdisks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__RAMDISKS = 13;

	/**
	 * The feature id for the '<em><b>Timeline Summary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__TIMELINE_SUMMARY = 14;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__FACTS = 15;

	/**
	 * The feature id for the '<em><b>Report Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__REPORT_PLAN = 16;

	/**
	 * The feature id for the '<em><b>Redacted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__REDACTED = 17;

	/**
	 * The feature id for the '<em><b>Hypotheses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__HYPOTHESES = 18;

	/**
	 * The feature id for the '<em><b>Story</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__STORY = 19;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CONTACTS = 20;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ENVIRONMENT = 21;

	/**
	 * The feature id for the '<em><b>Workarounds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__WORKAROUNDS = 22;

	/**
	 * The feature id for the '<em><b>Views</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__VIEWS = 23;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__REVIEWS = 24;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CHANGES = 25;

	/**
	 * The feature id for the '<em><b>Custody</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CUSTODY = 26;

	/**
	 * The feature id for the '<em><b>Highlighters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__HIGHLIGHTERS = 27;

	/**
	 * The feature id for the '<em><b>Silences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SILENCES = 28;

	/**
	 * The feature id for the '<em><b>Decodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__DECODES = 29;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__LAYOUT = 30;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__EVIDENCE = 31;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = 32;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.BundleReferenceImpl <em>Bundle Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.BundleReferenceImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getBundleReference()
	 * @generated
	 */
	int BUNDLE_REFERENCE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__ID = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__FILE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__SHA256 = 3;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__SIZE_BYTES = 4;

	/**
	 * The feature id for the '<em><b>Host Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__HOST_NAME = 5;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__RELEASE = 6;

	/**
	 * The feature id for the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__BUILD = 7;

	/**
	 * The feature id for the '<em><b>Collected Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE__COLLECTED_NS = 8;

	/**
	 * The number of structural features of the '<em>Bundle Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUNDLE_REFERENCE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.SourceSettingImpl <em>Source Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.SourceSettingImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getSourceSetting()
	 * @generated
	 */
	int SOURCE_SETTING = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SETTING__ID = 0;

	/**
	 * The feature id for the '<em><b>Bundle Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SETTING__BUNDLE_SHA256 = 1;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SETTING__PATH = 2;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SETTING__ZONE = 3;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SETTING__YEAR = 4;

	/**
	 * The feature id for the '<em><b>Offset Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SETTING__OFFSET_NS = 5;

	/**
	 * The number of structural features of the '<em>Source Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_SETTING_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.FindingEntryImpl <em>Finding Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.FindingEntryImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFindingEntry()
	 * @generated
	 */
	int FINDING_ENTRY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__RULE = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__KEY = 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__TITLE = 3;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__SEVERITY = 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__CONFIDENCE = 5;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__SUMMARY = 6;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__EXPLANATION = 7;

	/**
	 * The feature id for the '<em><b>Remedy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__REMEDY = 8;

	/**
	 * The feature id for the '<em><b>Danger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__DANGER = 9;

	/**
	 * The feature id for the '<em><b>First Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__FIRST_NS = 10;

	/**
	 * The feature id for the '<em><b>Last Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__LAST_NS = 11;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__COUNT = 12;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__STATE = 13;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__COMMENT = 14;

	/**
	 * The feature id for the '<em><b>In Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__IN_REPORT = 15;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__HOSTS = 16;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__EVIDENCE = 17;

	/**
	 * The feature id for the '<em><b>Chain</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__CHAIN = 18;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__REFERENCES = 19;

	/**
	 * The feature id for the '<em><b>Related</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__RELATED = 20;

	/**
	 * The feature id for the '<em><b>Harmless</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__HARMLESS = 21;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__PROFILE = 22;

	/**
	 * The feature id for the '<em><b>Consequences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__CONSEQUENCES = 23;

	/**
	 * The number of structural features of the '<em>Finding Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY_FEATURE_COUNT = 24;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ChainStepImpl <em>Chain Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ChainStepImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getChainStep()
	 * @generated
	 */
	int CHAIN_STEP = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_STEP__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_STEP__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_STEP__TIME_NS = 2;

	/**
	 * The feature id for the '<em><b>Excerpt</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_STEP__EXCERPT = 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_STEP__RULE = 4;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_STEP__COUNT = 5;

	/**
	 * The number of structural features of the '<em>Chain Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAIN_STEP_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.AnnotationImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TEXT = 4;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TAG = 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__COLOUR = 6;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__RESOLVED = 7;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TARGETS = 8;

	/**
	 * The feature id for the '<em><b>Target Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__TARGET_TIME_NS = 9;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__KIND = 10;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__SUBJECT = 11;

	/**
	 * The feature id for the '<em><b>Until Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__UNTIL_NS = 12;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__REPLIES = 13;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ExcerptImpl <em>Excerpt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ExcerptImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getExcerpt()
	 * @generated
	 */
	int EXCERPT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__ID = 0;

	/**
	 * The feature id for the '<em><b>Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__REF = 1;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__TIME_NS = 2;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__SEVERITY = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__TEXT = 5;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__HOST = 6;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__CONTEXT = 7;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT__MEANING = 8;

	/**
	 * The number of structural features of the '<em>Excerpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl <em>Ramdisk Excerpt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.RamdiskExcerptImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getRamdiskExcerpt()
	 * @generated
	 */
	int RAMDISK_EXCERPT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT__ID = 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT__HOST = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT__NAME = 2;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT__TIME_NS = 3;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT__SIZE_BYTES = 4;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT__USED_BYTES = 5;

	/**
	 * The feature id for the '<em><b>Used Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT__USED_PERCENT = 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT__SOURCE = 7;

	/**
	 * The number of structural features of the '<em>Ramdisk Excerpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMDISK_EXCERPT_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.TimelineSummaryImpl <em>Timeline Summary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.TimelineSummaryImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getTimelineSummary()
	 * @generated
	 */
	int TIMELINE_SUMMARY = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_SUMMARY__ID = 0;

	/**
	 * The feature id for the '<em><b>From Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_SUMMARY__FROM_NS = 1;

	/**
	 * The feature id for the '<em><b>To Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_SUMMARY__TO_NS = 2;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_SUMMARY__SLOTS = 3;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_SUMMARY__COUNTS = 4;

	/**
	 * The number of structural features of the '<em>Timeline Summary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMELINE_SUMMARY_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.FactEntryImpl <em>Fact Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.FactEntryImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFactEntry()
	 * @generated
	 */
	int FACT_ENTRY = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_ENTRY__HOST = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_ENTRY__NAME = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_ENTRY__VALUE = 3;

	/**
	 * The number of structural features of the '<em>Fact Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_ENTRY_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ReportPlanImpl <em>Report Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ReportPlanImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getReportPlan()
	 * @generated
	 */
	int REPORT_PLAN = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN__AUDIENCE = 2;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN__SECTIONS = 3;

	/**
	 * The feature id for the '<em><b>Incl Annotations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN__INCL_ANNOTATIONS = 4;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN__TEMPLATE = 5;

	/**
	 * The feature id for the '<em><b>Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN__TEXTS = 6;

	/**
	 * The number of structural features of the '<em>Report Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ReportTextImpl <em>Report Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ReportTextImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getReportText()
	 * @generated
	 */
	int REPORT_TEXT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEXT__ID = 0;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEXT__SECTION = 1;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEXT__HEADING = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEXT__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Report Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TEXT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ReplyImpl <em>Reply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ReplyImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getReply()
	 * @generated
	 */
	int REPLY = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__TEXT = 4;

	/**
	 * The number of structural features of the '<em>Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.HypothesisImpl <em>Hypothesis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.HypothesisImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getHypothesis()
	 * @generated
	 */
	int HYPOTHESIS = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__POSITION = 4;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__TITLE = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__TEXT = 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__STATE = 7;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__ARGUMENTS = 8;

	/**
	 * The number of structural features of the '<em>Hypothesis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ArgumentImpl <em>Argument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ArgumentImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getArgument()
	 * @generated
	 */
	int ARGUMENT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Against</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__AGAINST = 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__TEXT = 5;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__TARGETS = 6;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT__FINDING = 7;

	/**
	 * The number of structural features of the '<em>Argument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARGUMENT_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.StoryBlockImpl <em>Story Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.StoryBlockImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getStoryBlock()
	 * @generated
	 */
	int STORY_BLOCK = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK__POSITION = 4;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK__HEADING = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK__TEXT = 6;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK__TARGETS = 7;

	/**
	 * The number of structural features of the '<em>Story Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORY_BLOCK_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ContactImpl <em>Contact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ContactImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getContact()
	 * @generated
	 */
	int CONTACT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ID = 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__POSITION = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__NAME = 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ROLE = 3;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__ORGANISATION = 4;

	/**
	 * The feature id for the '<em><b>Mail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__MAIL = 5;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT__PHONE = 6;

	/**
	 * The number of structural features of the '<em>Contact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl <em>Environment Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.EnvironmentEntryImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getEnvironmentEntry()
	 * @generated
	 */
	int ENVIRONMENT_ENTRY = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__POSITION = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__ROLE = 2;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__PRODUCT = 3;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__VERSION = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__NOTE = 5;

	/**
	 * The feature id for the '<em><b>By Hand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY__BY_HAND = 6;

	/**
	 * The number of structural features of the '<em>Environment Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENVIRONMENT_ENTRY_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.WorkaroundImpl <em>Workaround</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.WorkaroundImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getWorkaround()
	 * @generated
	 */
	int WORKAROUND = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__TEXT = 4;

	/**
	 * The feature id for the '<em><b>From Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__FROM_NS = 5;

	/**
	 * The feature id for the '<em><b>Until Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__UNTIL_NS = 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__STATE = 7;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__HOST = 8;

	/**
	 * The feature id for the '<em><b>Ramdisk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__RAMDISK = 9;

	/**
	 * The feature id for the '<em><b>Every Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND__EVERY_HOURS = 10;

	/**
	 * The number of structural features of the '<em>Workaround</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKAROUND_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.SavedViewImpl <em>Saved View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.SavedViewImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getSavedView()
	 * @generated
	 */
	int SAVED_VIEW = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__POSITION = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__NAME = 5;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__FILTER = 6;

	/**
	 * The feature id for the '<em><b>From Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__FROM_NS = 7;

	/**
	 * The feature id for the '<em><b>To Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__TO_NS = 8;

	/**
	 * The feature id for the '<em><b>Least Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__LEAST_SEVERITY = 9;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__SOURCES = 10;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW__LAYOUT = 11;

	/**
	 * The number of structural features of the '<em>Saved View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_VIEW_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ReviewStepImpl <em>Review Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ReviewStepImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getReviewStep()
	 * @generated
	 */
	int REVIEW_STEP = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__STATE = 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__TEXT = 5;

	/**
	 * The feature id for the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP__CONTENT_HASH = 6;

	/**
	 * The number of structural features of the '<em>Review Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_STEP_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.ChangeImpl <em>Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.ChangeImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getChange()
	 * @generated
	 */
	int CHANGE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__ID = 0;

	/**
	 * The feature id for the '<em><b>Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__OBJECT = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__KIND = 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__AUTHOR = 3;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__TIME_NS = 4;

	/**
	 * The feature id for the '<em><b>Parents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__PARENTS = 5;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__FIELDS = 6;

	/**
	 * The number of structural features of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.FieldChangeImpl <em>Field Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.FieldChangeImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFieldChange()
	 * @generated
	 */
	int FIELD_CHANGE = 22;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHANGE__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHANGE__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Field Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHANGE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.CustodyEntryImpl <em>Custody Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.CustodyEntryImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getCustodyEntry()
	 * @generated
	 */
	int CUSTODY_ENTRY = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY__ACTION = 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY__AUTHOR = 2;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY__TIME_NS = 3;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY__DETAIL = 4;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY__SHA256 = 5;

	/**
	 * The feature id for the '<em><b>Previous</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY__PREVIOUS = 6;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY__HASH = 7;

	/**
	 * The number of structural features of the '<em>Custody Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_ENTRY_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.SilenceImpl <em>Silence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.SilenceImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getSilence()
	 * @generated
	 */
	int SILENCE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE__RULE = 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE__REASON = 5;

	/**
	 * The number of structural features of the '<em>Silence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SILENCE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.HighlighterImpl <em>Highlighter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.HighlighterImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getHighlighter()
	 * @generated
	 */
	int HIGHLIGHTER = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>Created Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__CREATED_NS = 2;

	/**
	 * The feature id for the '<em><b>Modified Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__MODIFIED_NS = 3;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__POSITION = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__NAME = 5;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__QUERY = 6;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__COLOUR = 7;

	/**
	 * The feature id for the '<em><b>Text Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__TEXT_COLOUR = 8;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER__ACTIVE = 9;

	/**
	 * The number of structural features of the '<em>Highlighter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HIGHLIGHTER_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.impl.DecodeResultImpl <em>Decode Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.impl.DecodeResultImpl
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getDecodeResult()
	 * @generated
	 */
	int DECODE_RESULT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__ID = 0;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__DEVICE = 1;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__HOST = 2;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__CODES = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__NAME = 4;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__MEANING = 5;

	/**
	 * The feature id for the '<em><b>Advice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__ADVICE = 6;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__COUNT = 7;

	/**
	 * The feature id for the '<em><b>First Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__FIRST_NS = 8;

	/**
	 * The feature id for the '<em><b>Last Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT__LAST_NS = 9;

	/**
	 * The number of structural features of the '<em>Decode Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECODE_RESULT_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.FindingState <em>Finding State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.FindingState
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFindingState()
	 * @generated
	 */
	int FINDING_STATE = 27;


	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see org.plumbline.model.casefile.Case
	 * @generated
	 */
	EClass getCase();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Case#getId()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.plumbline.model.casefile.Case#getFormatVersion()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plumbline.model.casefile.Case#getTitle()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.plumbline.model.casefile.Case#getCustomer()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getCaseNumber <em>Case Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Number</em>'.
	 * @see org.plumbline.model.casefile.Case#getCaseNumber()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_CaseNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getEngineer <em>Engineer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engineer</em>'.
	 * @see org.plumbline.model.casefile.Case#getEngineer()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Engineer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.Case#getCreatedNs()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.plumbline.model.casefile.Case#getSummary()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Summary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getBundles <em>Bundles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bundles</em>'.
	 * @see org.plumbline.model.casefile.Case#getBundles()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Bundles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getSourceSettings <em>Source Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Source Settings</em>'.
	 * @see org.plumbline.model.casefile.Case#getSourceSettings()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_SourceSettings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.plumbline.model.casefile.Case#getFindings()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.plumbline.model.casefile.Case#getAnnotations()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Annotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getExcerpts <em>Excerpts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Excerpts</em>'.
	 * @see org.plumbline.model.casefile.Case#getExcerpts()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Excerpts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getRamdisks <em>Ramdisks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ramdisks</em>'.
	 * @see org.plumbline.model.casefile.Case#getRamdisks()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Ramdisks();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.casefile.Case#getTimelineSummary <em>Timeline Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Timeline Summary</em>'.
	 * @see org.plumbline.model.casefile.Case#getTimelineSummary()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_TimelineSummary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.plumbline.model.casefile.Case#getFacts()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Facts();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.casefile.Case#getReportPlan <em>Report Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Report Plan</em>'.
	 * @see org.plumbline.model.casefile.Case#getReportPlan()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_ReportPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#isRedacted <em>Redacted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Redacted</em>'.
	 * @see org.plumbline.model.casefile.Case#isRedacted()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Redacted();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getHypotheses <em>Hypotheses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hypotheses</em>'.
	 * @see org.plumbline.model.casefile.Case#getHypotheses()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Hypotheses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getStory <em>Story</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Story</em>'.
	 * @see org.plumbline.model.casefile.Case#getStory()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Story();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contacts</em>'.
	 * @see org.plumbline.model.casefile.Case#getContacts()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Contacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getEnvironment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Environment</em>'.
	 * @see org.plumbline.model.casefile.Case#getEnvironment()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Environment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getWorkarounds <em>Workarounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workarounds</em>'.
	 * @see org.plumbline.model.casefile.Case#getWorkarounds()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Workarounds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getViews <em>Views</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Views</em>'.
	 * @see org.plumbline.model.casefile.Case#getViews()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Views();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.plumbline.model.casefile.Case#getReviews()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.plumbline.model.casefile.Case#getChanges()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Changes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getCustody <em>Custody</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Custody</em>'.
	 * @see org.plumbline.model.casefile.Case#getCustody()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Custody();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getHighlighters <em>Highlighters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Highlighters</em>'.
	 * @see org.plumbline.model.casefile.Case#getHighlighters()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Highlighters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getSilences <em>Silences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Silences</em>'.
	 * @see org.plumbline.model.casefile.Case#getSilences()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Silences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getDecodes <em>Decodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decodes</em>'.
	 * @see org.plumbline.model.casefile.Case#getDecodes()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Decodes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Case#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.plumbline.model.casefile.Case#getLayout()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Layout();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Case#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.plumbline.model.casefile.Case#getEvidence()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Evidence();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.BundleReference <em>Bundle Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bundle Reference</em>'.
	 * @see org.plumbline.model.casefile.BundleReference
	 * @generated
	 */
	EClass getBundleReference();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getId()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getFile()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_File();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getName()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getSha256()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getSizeBytes()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getHostName <em>Host Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Name</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getHostName()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_HostName();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getRelease()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_Release();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getBuild <em>Build</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getBuild()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_Build();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.BundleReference#getCollectedNs <em>Collected Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected Ns</em>'.
	 * @see org.plumbline.model.casefile.BundleReference#getCollectedNs()
	 * @see #getBundleReference()
	 * @generated
	 */
	EAttribute getBundleReference_CollectedNs();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.SourceSetting <em>Source Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Setting</em>'.
	 * @see org.plumbline.model.casefile.SourceSetting
	 * @generated
	 */
	EClass getSourceSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SourceSetting#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.SourceSetting#getId()
	 * @see #getSourceSetting()
	 * @generated
	 */
	EAttribute getSourceSetting_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SourceSetting#getBundleSha256 <em>Bundle Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bundle Sha256</em>'.
	 * @see org.plumbline.model.casefile.SourceSetting#getBundleSha256()
	 * @see #getSourceSetting()
	 * @generated
	 */
	EAttribute getSourceSetting_BundleSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SourceSetting#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.plumbline.model.casefile.SourceSetting#getPath()
	 * @see #getSourceSetting()
	 * @generated
	 */
	EAttribute getSourceSetting_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SourceSetting#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.plumbline.model.casefile.SourceSetting#getZone()
	 * @see #getSourceSetting()
	 * @generated
	 */
	EAttribute getSourceSetting_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SourceSetting#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plumbline.model.casefile.SourceSetting#getYear()
	 * @see #getSourceSetting()
	 * @generated
	 */
	EAttribute getSourceSetting_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SourceSetting#getOffsetNs <em>Offset Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Ns</em>'.
	 * @see org.plumbline.model.casefile.SourceSetting#getOffsetNs()
	 * @see #getSourceSetting()
	 * @generated
	 */
	EAttribute getSourceSetting_OffsetNs();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.FindingEntry <em>Finding Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding Entry</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry
	 * @generated
	 */
	EClass getFindingEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getId()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getRule()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getKey()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getTitle()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getSeverity()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getConfidence()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getSummary()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getExplanation()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getRemedy <em>Remedy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remedy</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getRemedy()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Remedy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getDanger <em>Danger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Danger</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getDanger()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Danger();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getFirstNs <em>First Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Ns</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getFirstNs()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_FirstNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getLastNs <em>Last Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Ns</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getLastNs()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_LastNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getCount()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getState()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_State();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getComment()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#isInReport <em>In Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Report</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#isInReport()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_InReport();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.FindingEntry#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hosts</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getHosts()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Hosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.FindingEntry#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getEvidence()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EReference getFindingEntry_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.FindingEntry#getChain <em>Chain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chain</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getChain()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EReference getFindingEntry_Chain();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.FindingEntry#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>References</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getReferences()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_References();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.FindingEntry#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Related</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getRelated()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Related();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FindingEntry#getHarmless <em>Harmless</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Harmless</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getHarmless()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Harmless();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.FindingEntry#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Profile</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getProfile()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EAttribute getFindingEntry_Profile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.FindingEntry#getConsequences <em>Consequences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consequences</em>'.
	 * @see org.plumbline.model.casefile.FindingEntry#getConsequences()
	 * @see #getFindingEntry()
	 * @generated
	 */
	EReference getFindingEntry_Consequences();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.ChainStep <em>Chain Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chain Step</em>'.
	 * @see org.plumbline.model.casefile.ChainStep
	 * @generated
	 */
	EClass getChainStep();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ChainStep#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.ChainStep#getId()
	 * @see #getChainStep()
	 * @generated
	 */
	EAttribute getChainStep_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ChainStep#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plumbline.model.casefile.ChainStep#getTitle()
	 * @see #getChainStep()
	 * @generated
	 */
	EAttribute getChainStep_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ChainStep#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.plumbline.model.casefile.ChainStep#getTimeNs()
	 * @see #getChainStep()
	 * @generated
	 */
	EAttribute getChainStep_TimeNs();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.casefile.ChainStep#getExcerpt <em>Excerpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Excerpt</em>'.
	 * @see org.plumbline.model.casefile.ChainStep#getExcerpt()
	 * @see #getChainStep()
	 * @generated
	 */
	EReference getChainStep_Excerpt();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ChainStep#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.plumbline.model.casefile.ChainStep#getRule()
	 * @see #getChainStep()
	 * @generated
	 */
	EAttribute getChainStep_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ChainStep#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.plumbline.model.casefile.ChainStep#getCount()
	 * @see #getChainStep()
	 * @generated
	 */
	EAttribute getChainStep_Count();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.plumbline.model.casefile.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getId()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getAuthor()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getCreatedNs()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getModifiedNs()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getText()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getTag()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Tag();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getColour()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#isResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see org.plumbline.model.casefile.Annotation#isResolved()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Resolved();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.Annotation#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Targets</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getTargets()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getTargetTimeNs <em>Target Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Time Ns</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getTargetTimeNs()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_TargetTimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getKind()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getSubject()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Annotation#getUntilNs <em>Until Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until Ns</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getUntilNs()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_UntilNs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Annotation#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.plumbline.model.casefile.Annotation#getReplies()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Replies();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Excerpt <em>Excerpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Excerpt</em>'.
	 * @see org.plumbline.model.casefile.Excerpt
	 * @generated
	 */
	EClass getExcerpt();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#getId()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#getRef <em>Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ref</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#getRef()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Ref();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#getTimeNs()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_TimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#getSeverity()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#getSource()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#getText()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#getHost()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#isContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#isContext()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Excerpt#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.plumbline.model.casefile.Excerpt#getMeaning()
	 * @see #getExcerpt()
	 * @generated
	 */
	EAttribute getExcerpt_Meaning();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.RamdiskExcerpt <em>Ramdisk Excerpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ramdisk Excerpt</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt
	 * @generated
	 */
	EClass getRamdiskExcerpt();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.RamdiskExcerpt#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt#getId()
	 * @see #getRamdiskExcerpt()
	 * @generated
	 */
	EAttribute getRamdiskExcerpt_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.RamdiskExcerpt#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt#getHost()
	 * @see #getRamdiskExcerpt()
	 * @generated
	 */
	EAttribute getRamdiskExcerpt_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.RamdiskExcerpt#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt#getName()
	 * @see #getRamdiskExcerpt()
	 * @generated
	 */
	EAttribute getRamdiskExcerpt_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.RamdiskExcerpt#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt#getTimeNs()
	 * @see #getRamdiskExcerpt()
	 * @generated
	 */
	EAttribute getRamdiskExcerpt_TimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.RamdiskExcerpt#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt#getSizeBytes()
	 * @see #getRamdiskExcerpt()
	 * @generated
	 */
	EAttribute getRamdiskExcerpt_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.RamdiskExcerpt#getUsedBytes <em>Used Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Bytes</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt#getUsedBytes()
	 * @see #getRamdiskExcerpt()
	 * @generated
	 */
	EAttribute getRamdiskExcerpt_UsedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.RamdiskExcerpt#getUsedPercent <em>Used Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Percent</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt#getUsedPercent()
	 * @see #getRamdiskExcerpt()
	 * @generated
	 */
	EAttribute getRamdiskExcerpt_UsedPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.RamdiskExcerpt#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.casefile.RamdiskExcerpt#getSource()
	 * @see #getRamdiskExcerpt()
	 * @generated
	 */
	EAttribute getRamdiskExcerpt_Source();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.TimelineSummary <em>Timeline Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Timeline Summary</em>'.
	 * @see org.plumbline.model.casefile.TimelineSummary
	 * @generated
	 */
	EClass getTimelineSummary();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.TimelineSummary#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.TimelineSummary#getId()
	 * @see #getTimelineSummary()
	 * @generated
	 */
	EAttribute getTimelineSummary_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.TimelineSummary#getFromNs <em>From Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Ns</em>'.
	 * @see org.plumbline.model.casefile.TimelineSummary#getFromNs()
	 * @see #getTimelineSummary()
	 * @generated
	 */
	EAttribute getTimelineSummary_FromNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.TimelineSummary#getToNs <em>To Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Ns</em>'.
	 * @see org.plumbline.model.casefile.TimelineSummary#getToNs()
	 * @see #getTimelineSummary()
	 * @generated
	 */
	EAttribute getTimelineSummary_ToNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.TimelineSummary#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slots</em>'.
	 * @see org.plumbline.model.casefile.TimelineSummary#getSlots()
	 * @see #getTimelineSummary()
	 * @generated
	 */
	EAttribute getTimelineSummary_Slots();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.TimelineSummary#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counts</em>'.
	 * @see org.plumbline.model.casefile.TimelineSummary#getCounts()
	 * @see #getTimelineSummary()
	 * @generated
	 */
	EAttribute getTimelineSummary_Counts();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.FactEntry <em>Fact Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact Entry</em>'.
	 * @see org.plumbline.model.casefile.FactEntry
	 * @generated
	 */
	EClass getFactEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FactEntry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.FactEntry#getId()
	 * @see #getFactEntry()
	 * @generated
	 */
	EAttribute getFactEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FactEntry#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.plumbline.model.casefile.FactEntry#getHost()
	 * @see #getFactEntry()
	 * @generated
	 */
	EAttribute getFactEntry_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FactEntry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.casefile.FactEntry#getName()
	 * @see #getFactEntry()
	 * @generated
	 */
	EAttribute getFactEntry_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FactEntry#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.casefile.FactEntry#getValue()
	 * @see #getFactEntry()
	 * @generated
	 */
	EAttribute getFactEntry_Value();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.ReportPlan <em>Report Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Plan</em>'.
	 * @see org.plumbline.model.casefile.ReportPlan
	 * @generated
	 */
	EClass getReportPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportPlan#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.ReportPlan#getId()
	 * @see #getReportPlan()
	 * @generated
	 */
	EAttribute getReportPlan_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportPlan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plumbline.model.casefile.ReportPlan#getTitle()
	 * @see #getReportPlan()
	 * @generated
	 */
	EAttribute getReportPlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportPlan#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.plumbline.model.casefile.ReportPlan#getAudience()
	 * @see #getReportPlan()
	 * @generated
	 */
	EAttribute getReportPlan_Audience();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.ReportPlan#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sections</em>'.
	 * @see org.plumbline.model.casefile.ReportPlan#getSections()
	 * @see #getReportPlan()
	 * @generated
	 */
	EAttribute getReportPlan_Sections();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportPlan#isInclAnnotations <em>Incl Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Incl Annotations</em>'.
	 * @see org.plumbline.model.casefile.ReportPlan#isInclAnnotations()
	 * @see #getReportPlan()
	 * @generated
	 */
	EAttribute getReportPlan_InclAnnotations();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportPlan#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.plumbline.model.casefile.ReportPlan#getTemplate()
	 * @see #getReportPlan()
	 * @generated
	 */
	EAttribute getReportPlan_Template();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.ReportPlan#getTexts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Texts</em>'.
	 * @see org.plumbline.model.casefile.ReportPlan#getTexts()
	 * @see #getReportPlan()
	 * @generated
	 */
	EReference getReportPlan_Texts();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.ReportText <em>Report Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Text</em>'.
	 * @see org.plumbline.model.casefile.ReportText
	 * @generated
	 */
	EClass getReportText();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportText#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.ReportText#getId()
	 * @see #getReportText()
	 * @generated
	 */
	EAttribute getReportText_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportText#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see org.plumbline.model.casefile.ReportText#getSection()
	 * @see #getReportText()
	 * @generated
	 */
	EAttribute getReportText_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportText#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.plumbline.model.casefile.ReportText#getHeading()
	 * @see #getReportText()
	 * @generated
	 */
	EAttribute getReportText_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReportText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.ReportText#getText()
	 * @see #getReportText()
	 * @generated
	 */
	EAttribute getReportText_Text();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Reply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reply</em>'.
	 * @see org.plumbline.model.casefile.Reply
	 * @generated
	 */
	EClass getReply();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Reply#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Reply#getId()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Reply#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.Reply#getAuthor()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Reply#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.Reply#getCreatedNs()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Reply#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.Reply#getModifiedNs()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Reply#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.Reply#getText()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Text();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Hypothesis <em>Hypothesis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hypothesis</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis
	 * @generated
	 */
	EClass getHypothesis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Hypothesis#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getId()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Hypothesis#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getAuthor()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Hypothesis#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getCreatedNs()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Hypothesis#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getModifiedNs()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Hypothesis#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getPosition()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Hypothesis#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getTitle()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Hypothesis#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getText()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Hypothesis#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getState()
	 * @see #getHypothesis()
	 * @generated
	 */
	EAttribute getHypothesis_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Hypothesis#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arguments</em>'.
	 * @see org.plumbline.model.casefile.Hypothesis#getArguments()
	 * @see #getHypothesis()
	 * @generated
	 */
	EReference getHypothesis_Arguments();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Argument <em>Argument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Argument</em>'.
	 * @see org.plumbline.model.casefile.Argument
	 * @generated
	 */
	EClass getArgument();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Argument#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Argument#getId()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Argument#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.Argument#getAuthor()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Argument#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.Argument#getCreatedNs()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Argument#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.Argument#getModifiedNs()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Argument#isAgainst <em>Against</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Against</em>'.
	 * @see org.plumbline.model.casefile.Argument#isAgainst()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Against();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Argument#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.Argument#getText()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.Argument#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Targets</em>'.
	 * @see org.plumbline.model.casefile.Argument#getTargets()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Argument#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.plumbline.model.casefile.Argument#getFinding()
	 * @see #getArgument()
	 * @generated
	 */
	EAttribute getArgument_Finding();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.StoryBlock <em>Story Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Story Block</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock
	 * @generated
	 */
	EClass getStoryBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.StoryBlock#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock#getId()
	 * @see #getStoryBlock()
	 * @generated
	 */
	EAttribute getStoryBlock_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.StoryBlock#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock#getAuthor()
	 * @see #getStoryBlock()
	 * @generated
	 */
	EAttribute getStoryBlock_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.StoryBlock#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock#getCreatedNs()
	 * @see #getStoryBlock()
	 * @generated
	 */
	EAttribute getStoryBlock_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.StoryBlock#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock#getModifiedNs()
	 * @see #getStoryBlock()
	 * @generated
	 */
	EAttribute getStoryBlock_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.StoryBlock#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock#getPosition()
	 * @see #getStoryBlock()
	 * @generated
	 */
	EAttribute getStoryBlock_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.StoryBlock#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock#getHeading()
	 * @see #getStoryBlock()
	 * @generated
	 */
	EAttribute getStoryBlock_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.StoryBlock#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock#getText()
	 * @see #getStoryBlock()
	 * @generated
	 */
	EAttribute getStoryBlock_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.StoryBlock#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Targets</em>'.
	 * @see org.plumbline.model.casefile.StoryBlock#getTargets()
	 * @see #getStoryBlock()
	 * @generated
	 */
	EAttribute getStoryBlock_Targets();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Contact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact</em>'.
	 * @see org.plumbline.model.casefile.Contact
	 * @generated
	 */
	EClass getContact();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Contact#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Contact#getId()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Contact#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.casefile.Contact#getPosition()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Contact#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.casefile.Contact#getName()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Contact#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.plumbline.model.casefile.Contact#getRole()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Contact#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.plumbline.model.casefile.Contact#getOrganisation()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Contact#getMail <em>Mail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mail</em>'.
	 * @see org.plumbline.model.casefile.Contact#getMail()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Mail();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Contact#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.plumbline.model.casefile.Contact#getPhone()
	 * @see #getContact()
	 * @generated
	 */
	EAttribute getContact_Phone();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.EnvironmentEntry <em>Environment Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Environment Entry</em>'.
	 * @see org.plumbline.model.casefile.EnvironmentEntry
	 * @generated
	 */
	EClass getEnvironmentEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.EnvironmentEntry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.EnvironmentEntry#getId()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.EnvironmentEntry#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.casefile.EnvironmentEntry#getPosition()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.EnvironmentEntry#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.plumbline.model.casefile.EnvironmentEntry#getRole()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.EnvironmentEntry#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.plumbline.model.casefile.EnvironmentEntry#getProduct()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.EnvironmentEntry#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.plumbline.model.casefile.EnvironmentEntry#getVersion()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.EnvironmentEntry#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.plumbline.model.casefile.EnvironmentEntry#getNote()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.EnvironmentEntry#isByHand <em>By Hand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Hand</em>'.
	 * @see org.plumbline.model.casefile.EnvironmentEntry#isByHand()
	 * @see #getEnvironmentEntry()
	 * @generated
	 */
	EAttribute getEnvironmentEntry_ByHand();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Workaround <em>Workaround</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workaround</em>'.
	 * @see org.plumbline.model.casefile.Workaround
	 * @generated
	 */
	EClass getWorkaround();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getId()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getAuthor()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getCreatedNs()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getModifiedNs()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getText()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getFromNs <em>From Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Ns</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getFromNs()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_FromNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getUntilNs <em>Until Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until Ns</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getUntilNs()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_UntilNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getState()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_State();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getHost()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getRamdisk <em>Ramdisk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ramdisk</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getRamdisk()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_Ramdisk();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Workaround#getEveryHours <em>Every Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every Hours</em>'.
	 * @see org.plumbline.model.casefile.Workaround#getEveryHours()
	 * @see #getWorkaround()
	 * @generated
	 */
	EAttribute getWorkaround_EveryHours();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.SavedView <em>Saved View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved View</em>'.
	 * @see org.plumbline.model.casefile.SavedView
	 * @generated
	 */
	EClass getSavedView();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getId()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getAuthor()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getCreatedNs()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getModifiedNs()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getPosition()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getName()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getFilter()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Filter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getFromNs <em>From Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Ns</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getFromNs()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_FromNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getToNs <em>To Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Ns</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getToNs()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_ToNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getLeastSeverity <em>Least Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least Severity</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getLeastSeverity()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_LeastSeverity();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.SavedView#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sources</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getSources()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Sources();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.SavedView#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.plumbline.model.casefile.SavedView#getLayout()
	 * @see #getSavedView()
	 * @generated
	 */
	EAttribute getSavedView_Layout();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.ReviewStep <em>Review Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review Step</em>'.
	 * @see org.plumbline.model.casefile.ReviewStep
	 * @generated
	 */
	EClass getReviewStep();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReviewStep#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.ReviewStep#getId()
	 * @see #getReviewStep()
	 * @generated
	 */
	EAttribute getReviewStep_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReviewStep#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.ReviewStep#getAuthor()
	 * @see #getReviewStep()
	 * @generated
	 */
	EAttribute getReviewStep_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReviewStep#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.ReviewStep#getCreatedNs()
	 * @see #getReviewStep()
	 * @generated
	 */
	EAttribute getReviewStep_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReviewStep#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.ReviewStep#getModifiedNs()
	 * @see #getReviewStep()
	 * @generated
	 */
	EAttribute getReviewStep_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReviewStep#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.casefile.ReviewStep#getState()
	 * @see #getReviewStep()
	 * @generated
	 */
	EAttribute getReviewStep_State();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReviewStep#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.casefile.ReviewStep#getText()
	 * @see #getReviewStep()
	 * @generated
	 */
	EAttribute getReviewStep_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.ReviewStep#getContentHash <em>Content Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Hash</em>'.
	 * @see org.plumbline.model.casefile.ReviewStep#getContentHash()
	 * @see #getReviewStep()
	 * @generated
	 */
	EAttribute getReviewStep_ContentHash();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Change <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change</em>'.
	 * @see org.plumbline.model.casefile.Change
	 * @generated
	 */
	EClass getChange();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Change#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Change#getId()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Change#getObject <em>Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object</em>'.
	 * @see org.plumbline.model.casefile.Change#getObject()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_Object();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Change#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.casefile.Change#getKind()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Change#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.Change#getAuthor()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Change#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.plumbline.model.casefile.Change#getTimeNs()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_TimeNs();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.Change#getParents <em>Parents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Parents</em>'.
	 * @see org.plumbline.model.casefile.Change#getParents()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_Parents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.casefile.Change#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.plumbline.model.casefile.Change#getFields()
	 * @see #getChange()
	 * @generated
	 */
	EReference getChange_Fields();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.FieldChange <em>Field Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Change</em>'.
	 * @see org.plumbline.model.casefile.FieldChange
	 * @generated
	 */
	EClass getFieldChange();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.FieldChange#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.plumbline.model.casefile.FieldChange#getField()
	 * @see #getFieldChange()
	 * @generated
	 */
	EAttribute getFieldChange_Field();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.FieldChange#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.plumbline.model.casefile.FieldChange#getValues()
	 * @see #getFieldChange()
	 * @generated
	 */
	EAttribute getFieldChange_Values();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.CustodyEntry <em>Custody Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custody Entry</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry
	 * @generated
	 */
	EClass getCustodyEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.CustodyEntry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry#getId()
	 * @see #getCustodyEntry()
	 * @generated
	 */
	EAttribute getCustodyEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.CustodyEntry#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry#getAction()
	 * @see #getCustodyEntry()
	 * @generated
	 */
	EAttribute getCustodyEntry_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.CustodyEntry#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry#getAuthor()
	 * @see #getCustodyEntry()
	 * @generated
	 */
	EAttribute getCustodyEntry_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.CustodyEntry#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry#getTimeNs()
	 * @see #getCustodyEntry()
	 * @generated
	 */
	EAttribute getCustodyEntry_TimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.CustodyEntry#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry#getDetail()
	 * @see #getCustodyEntry()
	 * @generated
	 */
	EAttribute getCustodyEntry_Detail();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.CustodyEntry#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry#getSha256()
	 * @see #getCustodyEntry()
	 * @generated
	 */
	EAttribute getCustodyEntry_Sha256();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.casefile.CustodyEntry#getPrevious <em>Previous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Previous</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry#getPrevious()
	 * @see #getCustodyEntry()
	 * @generated
	 */
	EAttribute getCustodyEntry_Previous();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.CustodyEntry#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.plumbline.model.casefile.CustodyEntry#getHash()
	 * @see #getCustodyEntry()
	 * @generated
	 */
	EAttribute getCustodyEntry_Hash();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Silence <em>Silence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Silence</em>'.
	 * @see org.plumbline.model.casefile.Silence
	 * @generated
	 */
	EClass getSilence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Silence#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Silence#getId()
	 * @see #getSilence()
	 * @generated
	 */
	EAttribute getSilence_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Silence#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.Silence#getAuthor()
	 * @see #getSilence()
	 * @generated
	 */
	EAttribute getSilence_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Silence#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.Silence#getCreatedNs()
	 * @see #getSilence()
	 * @generated
	 */
	EAttribute getSilence_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Silence#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.Silence#getModifiedNs()
	 * @see #getSilence()
	 * @generated
	 */
	EAttribute getSilence_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Silence#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.plumbline.model.casefile.Silence#getRule()
	 * @see #getSilence()
	 * @generated
	 */
	EAttribute getSilence_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Silence#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plumbline.model.casefile.Silence#getReason()
	 * @see #getSilence()
	 * @generated
	 */
	EAttribute getSilence_Reason();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.Highlighter <em>Highlighter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Highlighter</em>'.
	 * @see org.plumbline.model.casefile.Highlighter
	 * @generated
	 */
	EClass getHighlighter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getId()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getAuthor()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getCreatedNs <em>Created Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created Ns</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getCreatedNs()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_CreatedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getModifiedNs <em>Modified Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified Ns</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getModifiedNs()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_ModifiedNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getPosition()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getName()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getQuery()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_Query();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getColour()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#getTextColour <em>Text Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Colour</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#getTextColour()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_TextColour();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.Highlighter#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.plumbline.model.casefile.Highlighter#isActive()
	 * @see #getHighlighter()
	 * @generated
	 */
	EAttribute getHighlighter_Active();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.casefile.DecodeResult <em>Decode Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decode Result</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult
	 * @generated
	 */
	EClass getDecodeResult();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getId()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getDevice()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getHost()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Codes</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getCodes()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getName()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getMeaning()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getAdvice <em>Advice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Advice</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getAdvice()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_Advice();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getCount()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getFirstNs <em>First Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Ns</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getFirstNs()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_FirstNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.casefile.DecodeResult#getLastNs <em>Last Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Ns</em>'.
	 * @see org.plumbline.model.casefile.DecodeResult#getLastNs()
	 * @see #getDecodeResult()
	 * @generated
	 */
	EAttribute getDecodeResult_LastNs();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.casefile.FindingState <em>Finding State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding State</em>'.
	 * @see org.plumbline.model.casefile.FindingState
	 * @generated
	 */
	EEnum getFindingState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CasefileFactory getCasefileFactory();

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
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.CaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.CaseImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getCase()
		 * @generated
		 */
		EClass CASE = eINSTANCE.getCase();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__ID = eINSTANCE.getCase_Id();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__FORMAT_VERSION = eINSTANCE.getCase_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__TITLE = eINSTANCE.getCase_Title();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CUSTOMER = eINSTANCE.getCase_Customer();

		/**
		 * The meta object literal for the '<em><b>Case Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CASE_NUMBER = eINSTANCE.getCase_CaseNumber();

		/**
		 * The meta object literal for the '<em><b>Engineer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__ENGINEER = eINSTANCE.getCase_Engineer();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CREATED_NS = eINSTANCE.getCase_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__SUMMARY = eINSTANCE.getCase_Summary();

		/**
		 * The meta object literal for the '<em><b>Bundles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__BUNDLES = eINSTANCE.getCase_Bundles();

		/**
		 * The meta object literal for the '<em><b>Source Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__SOURCE_SETTINGS = eINSTANCE.getCase_SourceSettings();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__FINDINGS = eINSTANCE.getCase_Findings();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ANNOTATIONS = eINSTANCE.getCase_Annotations();

		/**
		 * The meta object literal for the '<em><b>Excerpts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__EXCERPTS = eINSTANCE.getCase_Excerpts();

		/**
		 * The meta object literal for the '<em><b>Ramdisks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__RAMDISKS = eINSTANCE.getCase_Ramdisks();

		/**
		 * The meta object literal for the '<em><b>Timeline Summary</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__TIMELINE_SUMMARY = eINSTANCE.getCase_TimelineSummary();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__FACTS = eINSTANCE.getCase_Facts();

		/**
		 * The meta object literal for the '<em><b>Report Plan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__REPORT_PLAN = eINSTANCE.getCase_ReportPlan();

		/**
		 * The meta object literal for the '<em><b>Redacted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__REDACTED = eINSTANCE.getCase_Redacted();

		/**
		 * The meta object literal for the '<em><b>Hypotheses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__HYPOTHESES = eINSTANCE.getCase_Hypotheses();

		/**
		 * The meta object literal for the '<em><b>Story</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__STORY = eINSTANCE.getCase_Story();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__CONTACTS = eINSTANCE.getCase_Contacts();

		/**
		 * The meta object literal for the '<em><b>Environment</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ENVIRONMENT = eINSTANCE.getCase_Environment();

		/**
		 * The meta object literal for the '<em><b>Workarounds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__WORKAROUNDS = eINSTANCE.getCase_Workarounds();

		/**
		 * The meta object literal for the '<em><b>Views</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__VIEWS = eINSTANCE.getCase_Views();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__REVIEWS = eINSTANCE.getCase_Reviews();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__CHANGES = eINSTANCE.getCase_Changes();

		/**
		 * The meta object literal for the '<em><b>Custody</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__CUSTODY = eINSTANCE.getCase_Custody();

		/**
		 * The meta object literal for the '<em><b>Highlighters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__HIGHLIGHTERS = eINSTANCE.getCase_Highlighters();

		/**
		 * The meta object literal for the '<em><b>Silences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__SILENCES = eINSTANCE.getCase_Silences();

		/**
		 * The meta object literal for the '<em><b>Decodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__DECODES = eINSTANCE.getCase_Decodes();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__LAYOUT = eINSTANCE.getCase_Layout();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__EVIDENCE = eINSTANCE.getCase_Evidence();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.BundleReferenceImpl <em>Bundle Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.BundleReferenceImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getBundleReference()
		 * @generated
		 */
		EClass BUNDLE_REFERENCE = eINSTANCE.getBundleReference();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__ID = eINSTANCE.getBundleReference_Id();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__FILE = eINSTANCE.getBundleReference_File();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__NAME = eINSTANCE.getBundleReference_Name();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__SHA256 = eINSTANCE.getBundleReference_Sha256();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__SIZE_BYTES = eINSTANCE.getBundleReference_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Host Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__HOST_NAME = eINSTANCE.getBundleReference_HostName();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__RELEASE = eINSTANCE.getBundleReference_Release();

		/**
		 * The meta object literal for the '<em><b>Build</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__BUILD = eINSTANCE.getBundleReference_Build();

		/**
		 * The meta object literal for the '<em><b>Collected Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUNDLE_REFERENCE__COLLECTED_NS = eINSTANCE.getBundleReference_CollectedNs();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.SourceSettingImpl <em>Source Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.SourceSettingImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getSourceSetting()
		 * @generated
		 */
		EClass SOURCE_SETTING = eINSTANCE.getSourceSetting();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SETTING__ID = eINSTANCE.getSourceSetting_Id();

		/**
		 * The meta object literal for the '<em><b>Bundle Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SETTING__BUNDLE_SHA256 = eINSTANCE.getSourceSetting_BundleSha256();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SETTING__PATH = eINSTANCE.getSourceSetting_Path();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SETTING__ZONE = eINSTANCE.getSourceSetting_Zone();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SETTING__YEAR = eINSTANCE.getSourceSetting_Year();

		/**
		 * The meta object literal for the '<em><b>Offset Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_SETTING__OFFSET_NS = eINSTANCE.getSourceSetting_OffsetNs();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.FindingEntryImpl <em>Finding Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.FindingEntryImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFindingEntry()
		 * @generated
		 */
		EClass FINDING_ENTRY = eINSTANCE.getFindingEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__ID = eINSTANCE.getFindingEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__RULE = eINSTANCE.getFindingEntry_Rule();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__KEY = eINSTANCE.getFindingEntry_Key();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__TITLE = eINSTANCE.getFindingEntry_Title();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__SEVERITY = eINSTANCE.getFindingEntry_Severity();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__CONFIDENCE = eINSTANCE.getFindingEntry_Confidence();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__SUMMARY = eINSTANCE.getFindingEntry_Summary();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__EXPLANATION = eINSTANCE.getFindingEntry_Explanation();

		/**
		 * The meta object literal for the '<em><b>Remedy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__REMEDY = eINSTANCE.getFindingEntry_Remedy();

		/**
		 * The meta object literal for the '<em><b>Danger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__DANGER = eINSTANCE.getFindingEntry_Danger();

		/**
		 * The meta object literal for the '<em><b>First Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__FIRST_NS = eINSTANCE.getFindingEntry_FirstNs();

		/**
		 * The meta object literal for the '<em><b>Last Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__LAST_NS = eINSTANCE.getFindingEntry_LastNs();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__COUNT = eINSTANCE.getFindingEntry_Count();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__STATE = eINSTANCE.getFindingEntry_State();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__COMMENT = eINSTANCE.getFindingEntry_Comment();

		/**
		 * The meta object literal for the '<em><b>In Report</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__IN_REPORT = eINSTANCE.getFindingEntry_InReport();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__HOSTS = eINSTANCE.getFindingEntry_Hosts();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_ENTRY__EVIDENCE = eINSTANCE.getFindingEntry_Evidence();

		/**
		 * The meta object literal for the '<em><b>Chain</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_ENTRY__CHAIN = eINSTANCE.getFindingEntry_Chain();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__REFERENCES = eINSTANCE.getFindingEntry_References();

		/**
		 * The meta object literal for the '<em><b>Related</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__RELATED = eINSTANCE.getFindingEntry_Related();

		/**
		 * The meta object literal for the '<em><b>Harmless</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__HARMLESS = eINSTANCE.getFindingEntry_Harmless();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_ENTRY__PROFILE = eINSTANCE.getFindingEntry_Profile();

		/**
		 * The meta object literal for the '<em><b>Consequences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_ENTRY__CONSEQUENCES = eINSTANCE.getFindingEntry_Consequences();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ChainStepImpl <em>Chain Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ChainStepImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getChainStep()
		 * @generated
		 */
		EClass CHAIN_STEP = eINSTANCE.getChainStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAIN_STEP__ID = eINSTANCE.getChainStep_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAIN_STEP__TITLE = eINSTANCE.getChainStep_Title();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAIN_STEP__TIME_NS = eINSTANCE.getChainStep_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Excerpt</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAIN_STEP__EXCERPT = eINSTANCE.getChainStep_Excerpt();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAIN_STEP__RULE = eINSTANCE.getChainStep_Rule();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAIN_STEP__COUNT = eINSTANCE.getChainStep_Count();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.AnnotationImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ID = eINSTANCE.getAnnotation_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__AUTHOR = eINSTANCE.getAnnotation_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CREATED_NS = eINSTANCE.getAnnotation_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__MODIFIED_NS = eINSTANCE.getAnnotation_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__TEXT = eINSTANCE.getAnnotation_Text();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__TAG = eINSTANCE.getAnnotation_Tag();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__COLOUR = eINSTANCE.getAnnotation_Colour();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__RESOLVED = eINSTANCE.getAnnotation_Resolved();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__TARGETS = eINSTANCE.getAnnotation_Targets();

		/**
		 * The meta object literal for the '<em><b>Target Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__TARGET_TIME_NS = eINSTANCE.getAnnotation_TargetTimeNs();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__KIND = eINSTANCE.getAnnotation_Kind();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__SUBJECT = eINSTANCE.getAnnotation_Subject();

		/**
		 * The meta object literal for the '<em><b>Until Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__UNTIL_NS = eINSTANCE.getAnnotation_UntilNs();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__REPLIES = eINSTANCE.getAnnotation_Replies();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ExcerptImpl <em>Excerpt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ExcerptImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getExcerpt()
		 * @generated
		 */
		EClass EXCERPT = eINSTANCE.getExcerpt();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__ID = eINSTANCE.getExcerpt_Id();

		/**
		 * The meta object literal for the '<em><b>Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__REF = eINSTANCE.getExcerpt_Ref();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__TIME_NS = eINSTANCE.getExcerpt_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__SEVERITY = eINSTANCE.getExcerpt_Severity();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__SOURCE = eINSTANCE.getExcerpt_Source();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__TEXT = eINSTANCE.getExcerpt_Text();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__HOST = eINSTANCE.getExcerpt_Host();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__CONTEXT = eINSTANCE.getExcerpt_Context();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCERPT__MEANING = eINSTANCE.getExcerpt_Meaning();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.RamdiskExcerptImpl <em>Ramdisk Excerpt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.RamdiskExcerptImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getRamdiskExcerpt()
		 * @generated
		 */
		EClass RAMDISK_EXCERPT = eINSTANCE.getRamdiskExcerpt();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_EXCERPT__ID = eINSTANCE.getRamdiskExcerpt_Id();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_EXCERPT__HOST = eINSTANCE.getRamdiskExcerpt_Host();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_EXCERPT__NAME = eINSTANCE.getRamdiskExcerpt_Name();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_EXCERPT__TIME_NS = eINSTANCE.getRamdiskExcerpt_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_EXCERPT__SIZE_BYTES = eINSTANCE.getRamdiskExcerpt_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Used Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_EXCERPT__USED_BYTES = eINSTANCE.getRamdiskExcerpt_UsedBytes();

		/**
		 * The meta object literal for the '<em><b>Used Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_EXCERPT__USED_PERCENT = eINSTANCE.getRamdiskExcerpt_UsedPercent();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMDISK_EXCERPT__SOURCE = eINSTANCE.getRamdiskExcerpt_Source();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.TimelineSummaryImpl <em>Timeline Summary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.TimelineSummaryImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getTimelineSummary()
		 * @generated
		 */
		EClass TIMELINE_SUMMARY = eINSTANCE.getTimelineSummary();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_SUMMARY__ID = eINSTANCE.getTimelineSummary_Id();

		/**
		 * The meta object literal for the '<em><b>From Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_SUMMARY__FROM_NS = eINSTANCE.getTimelineSummary_FromNs();

		/**
		 * The meta object literal for the '<em><b>To Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_SUMMARY__TO_NS = eINSTANCE.getTimelineSummary_ToNs();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_SUMMARY__SLOTS = eINSTANCE.getTimelineSummary_Slots();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMELINE_SUMMARY__COUNTS = eINSTANCE.getTimelineSummary_Counts();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.FactEntryImpl <em>Fact Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.FactEntryImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFactEntry()
		 * @generated
		 */
		EClass FACT_ENTRY = eINSTANCE.getFactEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT_ENTRY__ID = eINSTANCE.getFactEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT_ENTRY__HOST = eINSTANCE.getFactEntry_Host();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT_ENTRY__NAME = eINSTANCE.getFactEntry_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT_ENTRY__VALUE = eINSTANCE.getFactEntry_Value();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ReportPlanImpl <em>Report Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ReportPlanImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getReportPlan()
		 * @generated
		 */
		EClass REPORT_PLAN = eINSTANCE.getReportPlan();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PLAN__ID = eINSTANCE.getReportPlan_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PLAN__TITLE = eINSTANCE.getReportPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PLAN__AUDIENCE = eINSTANCE.getReportPlan_Audience();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PLAN__SECTIONS = eINSTANCE.getReportPlan_Sections();

		/**
		 * The meta object literal for the '<em><b>Incl Annotations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PLAN__INCL_ANNOTATIONS = eINSTANCE.getReportPlan_InclAnnotations();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_PLAN__TEMPLATE = eINSTANCE.getReportPlan_Template();

		/**
		 * The meta object literal for the '<em><b>Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_PLAN__TEXTS = eINSTANCE.getReportPlan_Texts();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ReportTextImpl <em>Report Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ReportTextImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getReportText()
		 * @generated
		 */
		EClass REPORT_TEXT = eINSTANCE.getReportText();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TEXT__ID = eINSTANCE.getReportText_Id();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TEXT__SECTION = eINSTANCE.getReportText_Section();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TEXT__HEADING = eINSTANCE.getReportText_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TEXT__TEXT = eINSTANCE.getReportText_Text();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ReplyImpl <em>Reply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ReplyImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getReply()
		 * @generated
		 */
		EClass REPLY = eINSTANCE.getReply();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__ID = eINSTANCE.getReply_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__AUTHOR = eINSTANCE.getReply_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__CREATED_NS = eINSTANCE.getReply_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__MODIFIED_NS = eINSTANCE.getReply_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__TEXT = eINSTANCE.getReply_Text();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.HypothesisImpl <em>Hypothesis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.HypothesisImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getHypothesis()
		 * @generated
		 */
		EClass HYPOTHESIS = eINSTANCE.getHypothesis();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__ID = eINSTANCE.getHypothesis_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__AUTHOR = eINSTANCE.getHypothesis_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__CREATED_NS = eINSTANCE.getHypothesis_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__MODIFIED_NS = eINSTANCE.getHypothesis_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__POSITION = eINSTANCE.getHypothesis_Position();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__TITLE = eINSTANCE.getHypothesis_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__TEXT = eINSTANCE.getHypothesis_Text();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HYPOTHESIS__STATE = eINSTANCE.getHypothesis_State();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HYPOTHESIS__ARGUMENTS = eINSTANCE.getHypothesis_Arguments();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ArgumentImpl <em>Argument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ArgumentImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getArgument()
		 * @generated
		 */
		EClass ARGUMENT = eINSTANCE.getArgument();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__ID = eINSTANCE.getArgument_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__AUTHOR = eINSTANCE.getArgument_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__CREATED_NS = eINSTANCE.getArgument_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__MODIFIED_NS = eINSTANCE.getArgument_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Against</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__AGAINST = eINSTANCE.getArgument_Against();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__TEXT = eINSTANCE.getArgument_Text();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__TARGETS = eINSTANCE.getArgument_Targets();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARGUMENT__FINDING = eINSTANCE.getArgument_Finding();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.StoryBlockImpl <em>Story Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.StoryBlockImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getStoryBlock()
		 * @generated
		 */
		EClass STORY_BLOCK = eINSTANCE.getStoryBlock();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_BLOCK__ID = eINSTANCE.getStoryBlock_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_BLOCK__AUTHOR = eINSTANCE.getStoryBlock_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_BLOCK__CREATED_NS = eINSTANCE.getStoryBlock_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_BLOCK__MODIFIED_NS = eINSTANCE.getStoryBlock_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_BLOCK__POSITION = eINSTANCE.getStoryBlock_Position();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_BLOCK__HEADING = eINSTANCE.getStoryBlock_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_BLOCK__TEXT = eINSTANCE.getStoryBlock_Text();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORY_BLOCK__TARGETS = eINSTANCE.getStoryBlock_Targets();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ContactImpl <em>Contact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ContactImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getContact()
		 * @generated
		 */
		EClass CONTACT = eINSTANCE.getContact();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__ID = eINSTANCE.getContact_Id();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__POSITION = eINSTANCE.getContact_Position();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__NAME = eINSTANCE.getContact_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__ROLE = eINSTANCE.getContact_Role();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__ORGANISATION = eINSTANCE.getContact_Organisation();

		/**
		 * The meta object literal for the '<em><b>Mail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__MAIL = eINSTANCE.getContact_Mail();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT__PHONE = eINSTANCE.getContact_Phone();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.EnvironmentEntryImpl <em>Environment Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.EnvironmentEntryImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getEnvironmentEntry()
		 * @generated
		 */
		EClass ENVIRONMENT_ENTRY = eINSTANCE.getEnvironmentEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__ID = eINSTANCE.getEnvironmentEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__POSITION = eINSTANCE.getEnvironmentEntry_Position();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__ROLE = eINSTANCE.getEnvironmentEntry_Role();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__PRODUCT = eINSTANCE.getEnvironmentEntry_Product();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__VERSION = eINSTANCE.getEnvironmentEntry_Version();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__NOTE = eINSTANCE.getEnvironmentEntry_Note();

		/**
		 * The meta object literal for the '<em><b>By Hand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENVIRONMENT_ENTRY__BY_HAND = eINSTANCE.getEnvironmentEntry_ByHand();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.WorkaroundImpl <em>Workaround</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.WorkaroundImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getWorkaround()
		 * @generated
		 */
		EClass WORKAROUND = eINSTANCE.getWorkaround();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__ID = eINSTANCE.getWorkaround_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__AUTHOR = eINSTANCE.getWorkaround_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__CREATED_NS = eINSTANCE.getWorkaround_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__MODIFIED_NS = eINSTANCE.getWorkaround_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__TEXT = eINSTANCE.getWorkaround_Text();

		/**
		 * The meta object literal for the '<em><b>From Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__FROM_NS = eINSTANCE.getWorkaround_FromNs();

		/**
		 * The meta object literal for the '<em><b>Until Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__UNTIL_NS = eINSTANCE.getWorkaround_UntilNs();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__STATE = eINSTANCE.getWorkaround_State();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__HOST = eINSTANCE.getWorkaround_Host();

		/**
		 * The meta object literal for the '<em><b>Ramdisk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__RAMDISK = eINSTANCE.getWorkaround_Ramdisk();

		/**
		 * The meta object literal for the '<em><b>Every Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKAROUND__EVERY_HOURS = eINSTANCE.getWorkaround_EveryHours();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.SavedViewImpl <em>Saved View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.SavedViewImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getSavedView()
		 * @generated
		 */
		EClass SAVED_VIEW = eINSTANCE.getSavedView();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__ID = eINSTANCE.getSavedView_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__AUTHOR = eINSTANCE.getSavedView_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__CREATED_NS = eINSTANCE.getSavedView_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__MODIFIED_NS = eINSTANCE.getSavedView_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__POSITION = eINSTANCE.getSavedView_Position();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__NAME = eINSTANCE.getSavedView_Name();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__FILTER = eINSTANCE.getSavedView_Filter();

		/**
		 * The meta object literal for the '<em><b>From Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__FROM_NS = eINSTANCE.getSavedView_FromNs();

		/**
		 * The meta object literal for the '<em><b>To Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__TO_NS = eINSTANCE.getSavedView_ToNs();

		/**
		 * The meta object literal for the '<em><b>Least Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__LEAST_SEVERITY = eINSTANCE.getSavedView_LeastSeverity();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__SOURCES = eINSTANCE.getSavedView_Sources();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_VIEW__LAYOUT = eINSTANCE.getSavedView_Layout();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ReviewStepImpl <em>Review Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ReviewStepImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getReviewStep()
		 * @generated
		 */
		EClass REVIEW_STEP = eINSTANCE.getReviewStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_STEP__ID = eINSTANCE.getReviewStep_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_STEP__AUTHOR = eINSTANCE.getReviewStep_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_STEP__CREATED_NS = eINSTANCE.getReviewStep_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_STEP__MODIFIED_NS = eINSTANCE.getReviewStep_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_STEP__STATE = eINSTANCE.getReviewStep_State();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_STEP__TEXT = eINSTANCE.getReviewStep_Text();

		/**
		 * The meta object literal for the '<em><b>Content Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_STEP__CONTENT_HASH = eINSTANCE.getReviewStep_ContentHash();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.ChangeImpl <em>Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.ChangeImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getChange()
		 * @generated
		 */
		EClass CHANGE = eINSTANCE.getChange();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__ID = eINSTANCE.getChange_Id();

		/**
		 * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__OBJECT = eINSTANCE.getChange_Object();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__KIND = eINSTANCE.getChange_Kind();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__AUTHOR = eINSTANCE.getChange_Author();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__TIME_NS = eINSTANCE.getChange_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Parents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__PARENTS = eINSTANCE.getChange_Parents();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE__FIELDS = eINSTANCE.getChange_Fields();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.FieldChangeImpl <em>Field Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.FieldChangeImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFieldChange()
		 * @generated
		 */
		EClass FIELD_CHANGE = eINSTANCE.getFieldChange();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CHANGE__FIELD = eINSTANCE.getFieldChange_Field();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CHANGE__VALUES = eINSTANCE.getFieldChange_Values();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.CustodyEntryImpl <em>Custody Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.CustodyEntryImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getCustodyEntry()
		 * @generated
		 */
		EClass CUSTODY_ENTRY = eINSTANCE.getCustodyEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ENTRY__ID = eINSTANCE.getCustodyEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ENTRY__ACTION = eINSTANCE.getCustodyEntry_Action();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ENTRY__AUTHOR = eINSTANCE.getCustodyEntry_Author();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ENTRY__TIME_NS = eINSTANCE.getCustodyEntry_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ENTRY__DETAIL = eINSTANCE.getCustodyEntry_Detail();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ENTRY__SHA256 = eINSTANCE.getCustodyEntry_Sha256();

		/**
		 * The meta object literal for the '<em><b>Previous</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ENTRY__PREVIOUS = eINSTANCE.getCustodyEntry_Previous();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_ENTRY__HASH = eINSTANCE.getCustodyEntry_Hash();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.SilenceImpl <em>Silence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.SilenceImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getSilence()
		 * @generated
		 */
		EClass SILENCE = eINSTANCE.getSilence();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SILENCE__ID = eINSTANCE.getSilence_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SILENCE__AUTHOR = eINSTANCE.getSilence_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SILENCE__CREATED_NS = eINSTANCE.getSilence_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SILENCE__MODIFIED_NS = eINSTANCE.getSilence_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SILENCE__RULE = eINSTANCE.getSilence_Rule();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SILENCE__REASON = eINSTANCE.getSilence_Reason();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.HighlighterImpl <em>Highlighter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.HighlighterImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getHighlighter()
		 * @generated
		 */
		EClass HIGHLIGHTER = eINSTANCE.getHighlighter();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__ID = eINSTANCE.getHighlighter_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__AUTHOR = eINSTANCE.getHighlighter_Author();

		/**
		 * The meta object literal for the '<em><b>Created Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__CREATED_NS = eINSTANCE.getHighlighter_CreatedNs();

		/**
		 * The meta object literal for the '<em><b>Modified Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__MODIFIED_NS = eINSTANCE.getHighlighter_ModifiedNs();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__POSITION = eINSTANCE.getHighlighter_Position();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__NAME = eINSTANCE.getHighlighter_Name();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__QUERY = eINSTANCE.getHighlighter_Query();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__COLOUR = eINSTANCE.getHighlighter_Colour();

		/**
		 * The meta object literal for the '<em><b>Text Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__TEXT_COLOUR = eINSTANCE.getHighlighter_TextColour();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HIGHLIGHTER__ACTIVE = eINSTANCE.getHighlighter_Active();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.impl.DecodeResultImpl <em>Decode Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.impl.DecodeResultImpl
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getDecodeResult()
		 * @generated
		 */
		EClass DECODE_RESULT = eINSTANCE.getDecodeResult();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__ID = eINSTANCE.getDecodeResult_Id();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__DEVICE = eINSTANCE.getDecodeResult_Device();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__HOST = eINSTANCE.getDecodeResult_Host();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__CODES = eINSTANCE.getDecodeResult_Codes();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__NAME = eINSTANCE.getDecodeResult_Name();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__MEANING = eINSTANCE.getDecodeResult_Meaning();

		/**
		 * The meta object literal for the '<em><b>Advice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__ADVICE = eINSTANCE.getDecodeResult_Advice();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__COUNT = eINSTANCE.getDecodeResult_Count();

		/**
		 * The meta object literal for the '<em><b>First Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__FIRST_NS = eINSTANCE.getDecodeResult_FirstNs();

		/**
		 * The meta object literal for the '<em><b>Last Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECODE_RESULT__LAST_NS = eINSTANCE.getDecodeResult_LastNs();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.casefile.FindingState <em>Finding State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.casefile.FindingState
		 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFindingState()
		 * @generated
		 */
		EEnum FINDING_STATE = eINSTANCE.getFindingState();

	}

} //CasefilePackage
