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
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = 17;

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
	 * The feature id for the '<em><b>Consequences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY__CONSEQUENCES = 21;

	/**
	 * The number of structural features of the '<em>Finding Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_ENTRY_FEATURE_COUNT = 22;

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
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = 10;

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
	 * The number of structural features of the '<em>Excerpt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCERPT_FEATURE_COUNT = 7;

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
	 * The number of structural features of the '<em>Report Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_PLAN_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.casefile.FindingState <em>Finding State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.casefile.FindingState
	 * @see org.plumbline.model.casefile.impl.CasefilePackageImpl#getFindingState()
	 * @generated
	 */
	int FINDING_STATE = 11;


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
