/**
 */
package org.plumbline.model.casefile.impl;

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

import org.plumbline.model.casefile.Annotation;
import org.plumbline.model.casefile.BundleReference;
import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.Change;
import org.plumbline.model.casefile.Contact;
import org.plumbline.model.casefile.CustodyEntry;
import org.plumbline.model.casefile.DecodeResult;
import org.plumbline.model.casefile.EnvironmentEntry;
import org.plumbline.model.casefile.Excerpt;
import org.plumbline.model.casefile.FactEntry;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.Highlighter;
import org.plumbline.model.casefile.Hypothesis;
import org.plumbline.model.casefile.RamdiskExcerpt;
import org.plumbline.model.casefile.ReportPlan;
import org.plumbline.model.casefile.ReviewStep;
import org.plumbline.model.casefile.SavedView;
import org.plumbline.model.casefile.Silence;
import org.plumbline.model.casefile.SourceSetting;
import org.plumbline.model.casefile.StoryBlock;
import org.plumbline.model.casefile.TimelineSummary;
import org.plumbline.model.casefile.Workaround;

import org.plumbline.model.evidence.SupportBundle;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getCaseNumber <em>Case Number</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getEngineer <em>Engineer</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getBundles <em>Bundles</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getSourceSettings <em>Source Settings</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getExcerpts <em>Excerpts</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getRamdisks <em>Ramdisks</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getTimelineSummary <em>Timeline Summary</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getReportPlan <em>Report Plan</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#isRedacted <em>Redacted</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getHypotheses <em>Hypotheses</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getStory <em>Story</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getWorkarounds <em>Workarounds</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getViews <em>Views</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getCustody <em>Custody</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getHighlighters <em>Highlighters</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getSilences <em>Silences</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getDecodes <em>Decodes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.CaseImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseImpl extends EObjectImpl implements Case {
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
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final String CUSTOMER_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected String customer = CUSTOMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaseNumber() <em>Case Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CASE_NUMBER_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getCaseNumber() <em>Case Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseNumber()
	 * @generated
	 * @ordered
	 */
	protected String caseNumber = CASE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEngineer() <em>Engineer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngineer()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGINEER_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getEngineer() <em>Engineer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngineer()
	 * @generated
	 * @ordered
	 */
	protected String engineer = ENGINEER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedNs() <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedNs()
	 * @generated
	 * @ordered
	 */
	protected static final long CREATED_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getCreatedNs() <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedNs()
	 * @generated
	 * @ordered
	 */
	protected long createdNs = CREATED_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBundles() <em>Bundles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBundles()
	 * @generated
	 * @ordered
	 */
	protected EList<BundleReference> bundles;

	/**
	 * The cached value of the '{@link #getSourceSettings() <em>Source Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceSetting> sourceSettings;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<FindingEntry> findings;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> annotations;

	/**
	 * The cached value of the '{@link #getExcerpts() <em>Excerpts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcerpts()
	 * @generated
	 * @ordered
	 */
	protected EList<Excerpt> excerpts;

	/**
	 * The cached value of the '{@link #getRamdisks() <em>Ramdisks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRamdisks()
	 * @generated
	 * @ordered
	 */
	protected EList<RamdiskExcerpt> ramdisks;

	/**
	 * The cached value of the '{@link #getTimelineSummary() <em>Timeline Summary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimelineSummary()
	 * @generated
	 * @ordered
	 */
	protected TimelineSummary timelineSummary;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<FactEntry> facts;

	/**
	 * The cached value of the '{@link #getReportPlan() <em>Report Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportPlan()
	 * @generated
	 * @ordered
	 */
	protected ReportPlan reportPlan;

	/**
	 * The default value of the '{@link #isRedacted() <em>Redacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRedacted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REDACTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRedacted() <em>Redacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRedacted()
	 * @generated
	 * @ordered
	 */
	protected boolean redacted = REDACTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHypotheses() <em>Hypotheses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypotheses()
	 * @generated
	 * @ordered
	 */
	protected EList<Hypothesis> hypotheses;

	/**
	 * The cached value of the '{@link #getStory() <em>Story</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStory()
	 * @generated
	 * @ordered
	 */
	protected EList<StoryBlock> story;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * The cached value of the '{@link #getEnvironment() <em>Environment</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected EList<EnvironmentEntry> environment;

	/**
	 * The cached value of the '{@link #getWorkarounds() <em>Workarounds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkarounds()
	 * @generated
	 * @ordered
	 */
	protected EList<Workaround> workarounds;

	/**
	 * The cached value of the '{@link #getViews() <em>Views</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViews()
	 * @generated
	 * @ordered
	 */
	protected EList<SavedView> views;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<ReviewStep> reviews;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<Change> changes;

	/**
	 * The cached value of the '{@link #getCustody() <em>Custody</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustody()
	 * @generated
	 * @ordered
	 */
	protected EList<CustodyEntry> custody;

	/**
	 * The cached value of the '{@link #getHighlighters() <em>Highlighters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighlighters()
	 * @generated
	 * @ordered
	 */
	protected EList<Highlighter> highlighters;

	/**
	 * The cached value of the '{@link #getSilences() <em>Silences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSilences()
	 * @generated
	 * @ordered
	 */
	protected EList<Silence> silences;

	/**
	 * The cached value of the '{@link #getDecodes() <em>Decodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecodes()
	 * @generated
	 * @ordered
	 */
	protected EList<DecodeResult> decodes;

	/**
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final String LAYOUT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected String layout = LAYOUT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<SupportBundle> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.CASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(String newCustomer) {
		String oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaseNumber() {
		return caseNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseNumber(String newCaseNumber) {
		String oldCaseNumber = caseNumber;
		caseNumber = newCaseNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__CASE_NUMBER, oldCaseNumber, caseNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEngineer() {
		return engineer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngineer(String newEngineer) {
		String oldEngineer = engineer;
		engineer = newEngineer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__ENGINEER, oldEngineer, engineer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCreatedNs() {
		return createdNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedNs(long newCreatedNs) {
		long oldCreatedNs = createdNs;
		createdNs = newCreatedNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__CREATED_NS, oldCreatedNs, createdNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BundleReference> getBundles() {
		if (bundles == null) {
			bundles = new EObjectContainmentEList<BundleReference>(BundleReference.class, this, CasefilePackage.CASE__BUNDLES);
		}
		return bundles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceSetting> getSourceSettings() {
		if (sourceSettings == null) {
			sourceSettings = new EObjectContainmentEList<SourceSetting>(SourceSetting.class, this, CasefilePackage.CASE__SOURCE_SETTINGS);
		}
		return sourceSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingEntry> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<FindingEntry>(FindingEntry.class, this, CasefilePackage.CASE__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentEList<Annotation>(Annotation.class, this, CasefilePackage.CASE__ANNOTATIONS);
		}
		return annotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Excerpt> getExcerpts() {
		if (excerpts == null) {
			excerpts = new EObjectContainmentEList<Excerpt>(Excerpt.class, this, CasefilePackage.CASE__EXCERPTS);
		}
		return excerpts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RamdiskExcerpt> getRamdisks() {
		if (ramdisks == null) {
			ramdisks = new EObjectContainmentEList<RamdiskExcerpt>(RamdiskExcerpt.class, this, CasefilePackage.CASE__RAMDISKS);
		}
		return ramdisks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimelineSummary getTimelineSummary() {
		return timelineSummary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTimelineSummary(TimelineSummary newTimelineSummary, NotificationChain msgs) {
		TimelineSummary oldTimelineSummary = timelineSummary;
		timelineSummary = newTimelineSummary;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__TIMELINE_SUMMARY, oldTimelineSummary, newTimelineSummary);
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
	public void setTimelineSummary(TimelineSummary newTimelineSummary) {
		if (newTimelineSummary != timelineSummary) {
			NotificationChain msgs = null;
			if (timelineSummary != null)
				msgs = ((InternalEObject)timelineSummary).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CasefilePackage.CASE__TIMELINE_SUMMARY, null, msgs);
			if (newTimelineSummary != null)
				msgs = ((InternalEObject)newTimelineSummary).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CasefilePackage.CASE__TIMELINE_SUMMARY, null, msgs);
			msgs = basicSetTimelineSummary(newTimelineSummary, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__TIMELINE_SUMMARY, newTimelineSummary, newTimelineSummary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FactEntry> getFacts() {
		if (facts == null) {
			facts = new EObjectContainmentEList<FactEntry>(FactEntry.class, this, CasefilePackage.CASE__FACTS);
		}
		return facts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportPlan getReportPlan() {
		return reportPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReportPlan(ReportPlan newReportPlan, NotificationChain msgs) {
		ReportPlan oldReportPlan = reportPlan;
		reportPlan = newReportPlan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__REPORT_PLAN, oldReportPlan, newReportPlan);
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
	public void setReportPlan(ReportPlan newReportPlan) {
		if (newReportPlan != reportPlan) {
			NotificationChain msgs = null;
			if (reportPlan != null)
				msgs = ((InternalEObject)reportPlan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CasefilePackage.CASE__REPORT_PLAN, null, msgs);
			if (newReportPlan != null)
				msgs = ((InternalEObject)newReportPlan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CasefilePackage.CASE__REPORT_PLAN, null, msgs);
			msgs = basicSetReportPlan(newReportPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__REPORT_PLAN, newReportPlan, newReportPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRedacted() {
		return redacted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRedacted(boolean newRedacted) {
		boolean oldRedacted = redacted;
		redacted = newRedacted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__REDACTED, oldRedacted, redacted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hypothesis> getHypotheses() {
		if (hypotheses == null) {
			hypotheses = new EObjectContainmentEList<Hypothesis>(Hypothesis.class, this, CasefilePackage.CASE__HYPOTHESES);
		}
		return hypotheses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StoryBlock> getStory() {
		if (story == null) {
			story = new EObjectContainmentEList<StoryBlock>(StoryBlock.class, this, CasefilePackage.CASE__STORY);
		}
		return story;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<Contact>(Contact.class, this, CasefilePackage.CASE__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EnvironmentEntry> getEnvironment() {
		if (environment == null) {
			environment = new EObjectContainmentEList<EnvironmentEntry>(EnvironmentEntry.class, this, CasefilePackage.CASE__ENVIRONMENT);
		}
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Workaround> getWorkarounds() {
		if (workarounds == null) {
			workarounds = new EObjectContainmentEList<Workaround>(Workaround.class, this, CasefilePackage.CASE__WORKAROUNDS);
		}
		return workarounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavedView> getViews() {
		if (views == null) {
			views = new EObjectContainmentEList<SavedView>(SavedView.class, this, CasefilePackage.CASE__VIEWS);
		}
		return views;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReviewStep> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<ReviewStep>(ReviewStep.class, this, CasefilePackage.CASE__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Change> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<Change>(Change.class, this, CasefilePackage.CASE__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustodyEntry> getCustody() {
		if (custody == null) {
			custody = new EObjectContainmentEList<CustodyEntry>(CustodyEntry.class, this, CasefilePackage.CASE__CUSTODY);
		}
		return custody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Highlighter> getHighlighters() {
		if (highlighters == null) {
			highlighters = new EObjectContainmentEList<Highlighter>(Highlighter.class, this, CasefilePackage.CASE__HIGHLIGHTERS);
		}
		return highlighters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Silence> getSilences() {
		if (silences == null) {
			silences = new EObjectContainmentEList<Silence>(Silence.class, this, CasefilePackage.CASE__SILENCES);
		}
		return silences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DecodeResult> getDecodes() {
		if (decodes == null) {
			decodes = new EObjectContainmentEList<DecodeResult>(DecodeResult.class, this, CasefilePackage.CASE__DECODES);
		}
		return decodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(String newLayout) {
		String oldLayout = layout;
		layout = newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE__LAYOUT, oldLayout, layout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupportBundle> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<SupportBundle>(SupportBundle.class, this, CasefilePackage.CASE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasefilePackage.CASE__BUNDLES:
				return ((InternalEList<?>)getBundles()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__SOURCE_SETTINGS:
				return ((InternalEList<?>)getSourceSettings()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__EXCERPTS:
				return ((InternalEList<?>)getExcerpts()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__RAMDISKS:
				return ((InternalEList<?>)getRamdisks()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__TIMELINE_SUMMARY:
				return basicSetTimelineSummary(null, msgs);
			case CasefilePackage.CASE__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__REPORT_PLAN:
				return basicSetReportPlan(null, msgs);
			case CasefilePackage.CASE__HYPOTHESES:
				return ((InternalEList<?>)getHypotheses()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__STORY:
				return ((InternalEList<?>)getStory()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__ENVIRONMENT:
				return ((InternalEList<?>)getEnvironment()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__WORKAROUNDS:
				return ((InternalEList<?>)getWorkarounds()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__VIEWS:
				return ((InternalEList<?>)getViews()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__CUSTODY:
				return ((InternalEList<?>)getCustody()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__HIGHLIGHTERS:
				return ((InternalEList<?>)getHighlighters()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__SILENCES:
				return ((InternalEList<?>)getSilences()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__DECODES:
				return ((InternalEList<?>)getDecodes()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case CasefilePackage.CASE__ID:
				return getId();
			case CasefilePackage.CASE__FORMAT_VERSION:
				return getFormatVersion();
			case CasefilePackage.CASE__TITLE:
				return getTitle();
			case CasefilePackage.CASE__CUSTOMER:
				return getCustomer();
			case CasefilePackage.CASE__CASE_NUMBER:
				return getCaseNumber();
			case CasefilePackage.CASE__ENGINEER:
				return getEngineer();
			case CasefilePackage.CASE__CREATED_NS:
				return getCreatedNs();
			case CasefilePackage.CASE__SUMMARY:
				return getSummary();
			case CasefilePackage.CASE__BUNDLES:
				return getBundles();
			case CasefilePackage.CASE__SOURCE_SETTINGS:
				return getSourceSettings();
			case CasefilePackage.CASE__FINDINGS:
				return getFindings();
			case CasefilePackage.CASE__ANNOTATIONS:
				return getAnnotations();
			case CasefilePackage.CASE__EXCERPTS:
				return getExcerpts();
			case CasefilePackage.CASE__RAMDISKS:
				return getRamdisks();
			case CasefilePackage.CASE__TIMELINE_SUMMARY:
				return getTimelineSummary();
			case CasefilePackage.CASE__FACTS:
				return getFacts();
			case CasefilePackage.CASE__REPORT_PLAN:
				return getReportPlan();
			case CasefilePackage.CASE__REDACTED:
				return isRedacted();
			case CasefilePackage.CASE__HYPOTHESES:
				return getHypotheses();
			case CasefilePackage.CASE__STORY:
				return getStory();
			case CasefilePackage.CASE__CONTACTS:
				return getContacts();
			case CasefilePackage.CASE__ENVIRONMENT:
				return getEnvironment();
			case CasefilePackage.CASE__WORKAROUNDS:
				return getWorkarounds();
			case CasefilePackage.CASE__VIEWS:
				return getViews();
			case CasefilePackage.CASE__REVIEWS:
				return getReviews();
			case CasefilePackage.CASE__CHANGES:
				return getChanges();
			case CasefilePackage.CASE__CUSTODY:
				return getCustody();
			case CasefilePackage.CASE__HIGHLIGHTERS:
				return getHighlighters();
			case CasefilePackage.CASE__SILENCES:
				return getSilences();
			case CasefilePackage.CASE__DECODES:
				return getDecodes();
			case CasefilePackage.CASE__LAYOUT:
				return getLayout();
			case CasefilePackage.CASE__EVIDENCE:
				return getEvidence();
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
			case CasefilePackage.CASE__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.CASE__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case CasefilePackage.CASE__TITLE:
				setTitle((String)newValue);
				return;
			case CasefilePackage.CASE__CUSTOMER:
				setCustomer((String)newValue);
				return;
			case CasefilePackage.CASE__CASE_NUMBER:
				setCaseNumber((String)newValue);
				return;
			case CasefilePackage.CASE__ENGINEER:
				setEngineer((String)newValue);
				return;
			case CasefilePackage.CASE__CREATED_NS:
				setCreatedNs((Long)newValue);
				return;
			case CasefilePackage.CASE__SUMMARY:
				setSummary((String)newValue);
				return;
			case CasefilePackage.CASE__BUNDLES:
				getBundles().clear();
				getBundles().addAll((Collection<? extends BundleReference>)newValue);
				return;
			case CasefilePackage.CASE__SOURCE_SETTINGS:
				getSourceSettings().clear();
				getSourceSettings().addAll((Collection<? extends SourceSetting>)newValue);
				return;
			case CasefilePackage.CASE__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends FindingEntry>)newValue);
				return;
			case CasefilePackage.CASE__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends Annotation>)newValue);
				return;
			case CasefilePackage.CASE__EXCERPTS:
				getExcerpts().clear();
				getExcerpts().addAll((Collection<? extends Excerpt>)newValue);
				return;
			case CasefilePackage.CASE__RAMDISKS:
				getRamdisks().clear();
				getRamdisks().addAll((Collection<? extends RamdiskExcerpt>)newValue);
				return;
			case CasefilePackage.CASE__TIMELINE_SUMMARY:
				setTimelineSummary((TimelineSummary)newValue);
				return;
			case CasefilePackage.CASE__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends FactEntry>)newValue);
				return;
			case CasefilePackage.CASE__REPORT_PLAN:
				setReportPlan((ReportPlan)newValue);
				return;
			case CasefilePackage.CASE__REDACTED:
				setRedacted((Boolean)newValue);
				return;
			case CasefilePackage.CASE__HYPOTHESES:
				getHypotheses().clear();
				getHypotheses().addAll((Collection<? extends Hypothesis>)newValue);
				return;
			case CasefilePackage.CASE__STORY:
				getStory().clear();
				getStory().addAll((Collection<? extends StoryBlock>)newValue);
				return;
			case CasefilePackage.CASE__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
				return;
			case CasefilePackage.CASE__ENVIRONMENT:
				getEnvironment().clear();
				getEnvironment().addAll((Collection<? extends EnvironmentEntry>)newValue);
				return;
			case CasefilePackage.CASE__WORKAROUNDS:
				getWorkarounds().clear();
				getWorkarounds().addAll((Collection<? extends Workaround>)newValue);
				return;
			case CasefilePackage.CASE__VIEWS:
				getViews().clear();
				getViews().addAll((Collection<? extends SavedView>)newValue);
				return;
			case CasefilePackage.CASE__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends ReviewStep>)newValue);
				return;
			case CasefilePackage.CASE__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends Change>)newValue);
				return;
			case CasefilePackage.CASE__CUSTODY:
				getCustody().clear();
				getCustody().addAll((Collection<? extends CustodyEntry>)newValue);
				return;
			case CasefilePackage.CASE__HIGHLIGHTERS:
				getHighlighters().clear();
				getHighlighters().addAll((Collection<? extends Highlighter>)newValue);
				return;
			case CasefilePackage.CASE__SILENCES:
				getSilences().clear();
				getSilences().addAll((Collection<? extends Silence>)newValue);
				return;
			case CasefilePackage.CASE__DECODES:
				getDecodes().clear();
				getDecodes().addAll((Collection<? extends DecodeResult>)newValue);
				return;
			case CasefilePackage.CASE__LAYOUT:
				setLayout((String)newValue);
				return;
			case CasefilePackage.CASE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends SupportBundle>)newValue);
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
			case CasefilePackage.CASE__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.CASE__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case CasefilePackage.CASE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CasefilePackage.CASE__CUSTOMER:
				setCustomer(CUSTOMER_EDEFAULT);
				return;
			case CasefilePackage.CASE__CASE_NUMBER:
				setCaseNumber(CASE_NUMBER_EDEFAULT);
				return;
			case CasefilePackage.CASE__ENGINEER:
				setEngineer(ENGINEER_EDEFAULT);
				return;
			case CasefilePackage.CASE__CREATED_NS:
				setCreatedNs(CREATED_NS_EDEFAULT);
				return;
			case CasefilePackage.CASE__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CasefilePackage.CASE__BUNDLES:
				getBundles().clear();
				return;
			case CasefilePackage.CASE__SOURCE_SETTINGS:
				getSourceSettings().clear();
				return;
			case CasefilePackage.CASE__FINDINGS:
				getFindings().clear();
				return;
			case CasefilePackage.CASE__ANNOTATIONS:
				getAnnotations().clear();
				return;
			case CasefilePackage.CASE__EXCERPTS:
				getExcerpts().clear();
				return;
			case CasefilePackage.CASE__RAMDISKS:
				getRamdisks().clear();
				return;
			case CasefilePackage.CASE__TIMELINE_SUMMARY:
				setTimelineSummary((TimelineSummary)null);
				return;
			case CasefilePackage.CASE__FACTS:
				getFacts().clear();
				return;
			case CasefilePackage.CASE__REPORT_PLAN:
				setReportPlan((ReportPlan)null);
				return;
			case CasefilePackage.CASE__REDACTED:
				setRedacted(REDACTED_EDEFAULT);
				return;
			case CasefilePackage.CASE__HYPOTHESES:
				getHypotheses().clear();
				return;
			case CasefilePackage.CASE__STORY:
				getStory().clear();
				return;
			case CasefilePackage.CASE__CONTACTS:
				getContacts().clear();
				return;
			case CasefilePackage.CASE__ENVIRONMENT:
				getEnvironment().clear();
				return;
			case CasefilePackage.CASE__WORKAROUNDS:
				getWorkarounds().clear();
				return;
			case CasefilePackage.CASE__VIEWS:
				getViews().clear();
				return;
			case CasefilePackage.CASE__REVIEWS:
				getReviews().clear();
				return;
			case CasefilePackage.CASE__CHANGES:
				getChanges().clear();
				return;
			case CasefilePackage.CASE__CUSTODY:
				getCustody().clear();
				return;
			case CasefilePackage.CASE__HIGHLIGHTERS:
				getHighlighters().clear();
				return;
			case CasefilePackage.CASE__SILENCES:
				getSilences().clear();
				return;
			case CasefilePackage.CASE__DECODES:
				getDecodes().clear();
				return;
			case CasefilePackage.CASE__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case CasefilePackage.CASE__EVIDENCE:
				getEvidence().clear();
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
			case CasefilePackage.CASE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.CASE__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case CasefilePackage.CASE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CasefilePackage.CASE__CUSTOMER:
				return CUSTOMER_EDEFAULT == null ? customer != null : !CUSTOMER_EDEFAULT.equals(customer);
			case CasefilePackage.CASE__CASE_NUMBER:
				return CASE_NUMBER_EDEFAULT == null ? caseNumber != null : !CASE_NUMBER_EDEFAULT.equals(caseNumber);
			case CasefilePackage.CASE__ENGINEER:
				return ENGINEER_EDEFAULT == null ? engineer != null : !ENGINEER_EDEFAULT.equals(engineer);
			case CasefilePackage.CASE__CREATED_NS:
				return createdNs != CREATED_NS_EDEFAULT;
			case CasefilePackage.CASE__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CasefilePackage.CASE__BUNDLES:
				return bundles != null && !bundles.isEmpty();
			case CasefilePackage.CASE__SOURCE_SETTINGS:
				return sourceSettings != null && !sourceSettings.isEmpty();
			case CasefilePackage.CASE__FINDINGS:
				return findings != null && !findings.isEmpty();
			case CasefilePackage.CASE__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
			case CasefilePackage.CASE__EXCERPTS:
				return excerpts != null && !excerpts.isEmpty();
			case CasefilePackage.CASE__RAMDISKS:
				return ramdisks != null && !ramdisks.isEmpty();
			case CasefilePackage.CASE__TIMELINE_SUMMARY:
				return timelineSummary != null;
			case CasefilePackage.CASE__FACTS:
				return facts != null && !facts.isEmpty();
			case CasefilePackage.CASE__REPORT_PLAN:
				return reportPlan != null;
			case CasefilePackage.CASE__REDACTED:
				return redacted != REDACTED_EDEFAULT;
			case CasefilePackage.CASE__HYPOTHESES:
				return hypotheses != null && !hypotheses.isEmpty();
			case CasefilePackage.CASE__STORY:
				return story != null && !story.isEmpty();
			case CasefilePackage.CASE__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case CasefilePackage.CASE__ENVIRONMENT:
				return environment != null && !environment.isEmpty();
			case CasefilePackage.CASE__WORKAROUNDS:
				return workarounds != null && !workarounds.isEmpty();
			case CasefilePackage.CASE__VIEWS:
				return views != null && !views.isEmpty();
			case CasefilePackage.CASE__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case CasefilePackage.CASE__CHANGES:
				return changes != null && !changes.isEmpty();
			case CasefilePackage.CASE__CUSTODY:
				return custody != null && !custody.isEmpty();
			case CasefilePackage.CASE__HIGHLIGHTERS:
				return highlighters != null && !highlighters.isEmpty();
			case CasefilePackage.CASE__SILENCES:
				return silences != null && !silences.isEmpty();
			case CasefilePackage.CASE__DECODES:
				return decodes != null && !decodes.isEmpty();
			case CasefilePackage.CASE__LAYOUT:
				return LAYOUT_EDEFAULT == null ? layout != null : !LAYOUT_EDEFAULT.equals(layout);
			case CasefilePackage.CASE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(", formatVersion: "); //$NON-NLS-1$
		result.append(formatVersion);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", customer: "); //$NON-NLS-1$
		result.append(customer);
		result.append(", caseNumber: "); //$NON-NLS-1$
		result.append(caseNumber);
		result.append(", engineer: "); //$NON-NLS-1$
		result.append(engineer);
		result.append(", createdNs: "); //$NON-NLS-1$
		result.append(createdNs);
		result.append(", summary: "); //$NON-NLS-1$
		result.append(summary);
		result.append(", redacted: "); //$NON-NLS-1$
		result.append(redacted);
		result.append(", layout: "); //$NON-NLS-1$
		result.append(layout);
		result.append(')');
		return result.toString();
	}

} //CaseImpl
