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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.casefile.CasefilePackage;
import org.plumbline.model.casefile.ChainStep;
import org.plumbline.model.casefile.Excerpt;
import org.plumbline.model.casefile.FindingEntry;
import org.plumbline.model.casefile.FindingState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getRemedy <em>Remedy</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getDanger <em>Danger</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getFirstNs <em>First Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getLastNs <em>Last Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#isInReport <em>In Report</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getChain <em>Chain</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getReferences <em>References</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getRelated <em>Related</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getHarmless <em>Harmless</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.impl.FindingEntryImpl#getConsequences <em>Consequences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingEntryImpl extends EObjectImpl implements FindingEntry {
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
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

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
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final String SEVERITY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected String severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final String CONFIDENCE_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected String confidence = CONFIDENCE_EDEFAULT;

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
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemedy() <em>Remedy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemedy()
	 * @generated
	 * @ordered
	 */
	protected static final String REMEDY_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getRemedy() <em>Remedy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemedy()
	 * @generated
	 * @ordered
	 */
	protected String remedy = REMEDY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDanger() <em>Danger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDanger()
	 * @generated
	 * @ordered
	 */
	protected static final String DANGER_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getDanger() <em>Danger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDanger()
	 * @generated
	 * @ordered
	 */
	protected String danger = DANGER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstNs() <em>First Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstNs()
	 * @generated
	 * @ordered
	 */
	protected static final long FIRST_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getFirstNs() <em>First Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstNs()
	 * @generated
	 * @ordered
	 */
	protected long firstNs = FIRST_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastNs() <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastNs()
	 * @generated
	 * @ordered
	 */
	protected static final long LAST_NS_EDEFAULT = -9223372036854775808L;

	/**
	 * The cached value of the '{@link #getLastNs() <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastNs()
	 * @generated
	 * @ordered
	 */
	protected long lastNs = LAST_NS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final long COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected long count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final FindingState STATE_EDEFAULT = FindingState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected FindingState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isInReport() <em>In Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInReport()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IN_REPORT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isInReport() <em>In Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInReport()
	 * @generated
	 * @ordered
	 */
	protected boolean inReport = IN_REPORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<String> hosts;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Excerpt> evidence;

	/**
	 * The cached value of the '{@link #getChain() <em>Chain</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChain()
	 * @generated
	 * @ordered
	 */
	protected EList<ChainStep> chain;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected EList<String> references;

	/**
	 * The cached value of the '{@link #getRelated() <em>Related</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelated()
	 * @generated
	 * @ordered
	 */
	protected EList<String> related;

	/**
	 * The default value of the '{@link #getHarmless() <em>Harmless</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHarmless()
	 * @generated
	 * @ordered
	 */
	protected static final String HARMLESS_EDEFAULT = ""; //$NON-NLS-1$

	/**
	 * The cached value of the '{@link #getHarmless() <em>Harmless</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHarmless()
	 * @generated
	 * @ordered
	 */
	protected String harmless = HARMLESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProfile() <em>Profile</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected EList<Long> profile;

	/**
	 * The cached value of the '{@link #getConsequences() <em>Consequences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsequences()
	 * @generated
	 * @ordered
	 */
	protected EList<FindingEntry> consequences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.FINDING_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__KEY, oldKey, key));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(String newSeverity) {
		String oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(String newConfidence) {
		String oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__CONFIDENCE, oldConfidence, confidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemedy() {
		return remedy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemedy(String newRemedy) {
		String oldRemedy = remedy;
		remedy = newRemedy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__REMEDY, oldRemedy, remedy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDanger() {
		return danger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDanger(String newDanger) {
		String oldDanger = danger;
		danger = newDanger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__DANGER, oldDanger, danger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFirstNs() {
		return firstNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstNs(long newFirstNs) {
		long oldFirstNs = firstNs;
		firstNs = newFirstNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__FIRST_NS, oldFirstNs, firstNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLastNs() {
		return lastNs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastNs(long newLastNs) {
		long oldLastNs = lastNs;
		lastNs = newLastNs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__LAST_NS, oldLastNs, lastNs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(long newCount) {
		long oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(FindingState newState) {
		FindingState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInReport() {
		return inReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInReport(boolean newInReport) {
		boolean oldInReport = inReport;
		inReport = newInReport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__IN_REPORT, oldInReport, inReport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHosts() {
		if (hosts == null) {
			hosts = new EDataTypeUniqueEList<String>(String.class, this, CasefilePackage.FINDING_ENTRY__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Excerpt> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Excerpt>(Excerpt.class, this, CasefilePackage.FINDING_ENTRY__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChainStep> getChain() {
		if (chain == null) {
			chain = new EObjectContainmentEList<ChainStep>(ChainStep.class, this, CasefilePackage.FINDING_ENTRY__CHAIN);
		}
		return chain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReferences() {
		if (references == null) {
			references = new EDataTypeEList<String>(String.class, this, CasefilePackage.FINDING_ENTRY__REFERENCES);
		}
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRelated() {
		if (related == null) {
			related = new EDataTypeEList<String>(String.class, this, CasefilePackage.FINDING_ENTRY__RELATED);
		}
		return related;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHarmless() {
		return harmless;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHarmless(String newHarmless) {
		String oldHarmless = harmless;
		harmless = newHarmless;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.FINDING_ENTRY__HARMLESS, oldHarmless, harmless));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Long> getProfile() {
		if (profile == null) {
			profile = new EDataTypeEList<Long>(Long.class, this, CasefilePackage.FINDING_ENTRY__PROFILE);
		}
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingEntry> getConsequences() {
		if (consequences == null) {
			consequences = new EObjectContainmentEList<FindingEntry>(FindingEntry.class, this, CasefilePackage.FINDING_ENTRY__CONSEQUENCES);
		}
		return consequences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasefilePackage.FINDING_ENTRY__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case CasefilePackage.FINDING_ENTRY__CHAIN:
				return ((InternalEList<?>)getChain()).basicRemove(otherEnd, msgs);
			case CasefilePackage.FINDING_ENTRY__CONSEQUENCES:
				return ((InternalEList<?>)getConsequences()).basicRemove(otherEnd, msgs);
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
			case CasefilePackage.FINDING_ENTRY__ID:
				return getId();
			case CasefilePackage.FINDING_ENTRY__RULE:
				return getRule();
			case CasefilePackage.FINDING_ENTRY__KEY:
				return getKey();
			case CasefilePackage.FINDING_ENTRY__TITLE:
				return getTitle();
			case CasefilePackage.FINDING_ENTRY__SEVERITY:
				return getSeverity();
			case CasefilePackage.FINDING_ENTRY__CONFIDENCE:
				return getConfidence();
			case CasefilePackage.FINDING_ENTRY__SUMMARY:
				return getSummary();
			case CasefilePackage.FINDING_ENTRY__EXPLANATION:
				return getExplanation();
			case CasefilePackage.FINDING_ENTRY__REMEDY:
				return getRemedy();
			case CasefilePackage.FINDING_ENTRY__DANGER:
				return getDanger();
			case CasefilePackage.FINDING_ENTRY__FIRST_NS:
				return getFirstNs();
			case CasefilePackage.FINDING_ENTRY__LAST_NS:
				return getLastNs();
			case CasefilePackage.FINDING_ENTRY__COUNT:
				return getCount();
			case CasefilePackage.FINDING_ENTRY__STATE:
				return getState();
			case CasefilePackage.FINDING_ENTRY__COMMENT:
				return getComment();
			case CasefilePackage.FINDING_ENTRY__IN_REPORT:
				return isInReport();
			case CasefilePackage.FINDING_ENTRY__HOSTS:
				return getHosts();
			case CasefilePackage.FINDING_ENTRY__EVIDENCE:
				return getEvidence();
			case CasefilePackage.FINDING_ENTRY__CHAIN:
				return getChain();
			case CasefilePackage.FINDING_ENTRY__REFERENCES:
				return getReferences();
			case CasefilePackage.FINDING_ENTRY__RELATED:
				return getRelated();
			case CasefilePackage.FINDING_ENTRY__HARMLESS:
				return getHarmless();
			case CasefilePackage.FINDING_ENTRY__PROFILE:
				return getProfile();
			case CasefilePackage.FINDING_ENTRY__CONSEQUENCES:
				return getConsequences();
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
			case CasefilePackage.FINDING_ENTRY__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__RULE:
				setRule((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__KEY:
				setKey((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__TITLE:
				setTitle((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__SEVERITY:
				setSeverity((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__CONFIDENCE:
				setConfidence((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__SUMMARY:
				setSummary((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__REMEDY:
				setRemedy((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__DANGER:
				setDanger((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__FIRST_NS:
				setFirstNs((Long)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__LAST_NS:
				setLastNs((Long)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__COUNT:
				setCount((Long)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__STATE:
				setState((FindingState)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__COMMENT:
				setComment((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__IN_REPORT:
				setInReport((Boolean)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends String>)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Excerpt>)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__CHAIN:
				getChain().clear();
				getChain().addAll((Collection<? extends ChainStep>)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__REFERENCES:
				getReferences().clear();
				getReferences().addAll((Collection<? extends String>)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__RELATED:
				getRelated().clear();
				getRelated().addAll((Collection<? extends String>)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__HARMLESS:
				setHarmless((String)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__PROFILE:
				getProfile().clear();
				getProfile().addAll((Collection<? extends Long>)newValue);
				return;
			case CasefilePackage.FINDING_ENTRY__CONSEQUENCES:
				getConsequences().clear();
				getConsequences().addAll((Collection<? extends FindingEntry>)newValue);
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
			case CasefilePackage.FINDING_ENTRY__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__REMEDY:
				setRemedy(REMEDY_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__DANGER:
				setDanger(DANGER_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__FIRST_NS:
				setFirstNs(FIRST_NS_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__LAST_NS:
				setLastNs(LAST_NS_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__IN_REPORT:
				setInReport(IN_REPORT_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__HOSTS:
				getHosts().clear();
				return;
			case CasefilePackage.FINDING_ENTRY__EVIDENCE:
				getEvidence().clear();
				return;
			case CasefilePackage.FINDING_ENTRY__CHAIN:
				getChain().clear();
				return;
			case CasefilePackage.FINDING_ENTRY__REFERENCES:
				getReferences().clear();
				return;
			case CasefilePackage.FINDING_ENTRY__RELATED:
				getRelated().clear();
				return;
			case CasefilePackage.FINDING_ENTRY__HARMLESS:
				setHarmless(HARMLESS_EDEFAULT);
				return;
			case CasefilePackage.FINDING_ENTRY__PROFILE:
				getProfile().clear();
				return;
			case CasefilePackage.FINDING_ENTRY__CONSEQUENCES:
				getConsequences().clear();
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
			case CasefilePackage.FINDING_ENTRY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.FINDING_ENTRY__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case CasefilePackage.FINDING_ENTRY__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case CasefilePackage.FINDING_ENTRY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CasefilePackage.FINDING_ENTRY__SEVERITY:
				return SEVERITY_EDEFAULT == null ? severity != null : !SEVERITY_EDEFAULT.equals(severity);
			case CasefilePackage.FINDING_ENTRY__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case CasefilePackage.FINDING_ENTRY__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CasefilePackage.FINDING_ENTRY__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case CasefilePackage.FINDING_ENTRY__REMEDY:
				return REMEDY_EDEFAULT == null ? remedy != null : !REMEDY_EDEFAULT.equals(remedy);
			case CasefilePackage.FINDING_ENTRY__DANGER:
				return DANGER_EDEFAULT == null ? danger != null : !DANGER_EDEFAULT.equals(danger);
			case CasefilePackage.FINDING_ENTRY__FIRST_NS:
				return firstNs != FIRST_NS_EDEFAULT;
			case CasefilePackage.FINDING_ENTRY__LAST_NS:
				return lastNs != LAST_NS_EDEFAULT;
			case CasefilePackage.FINDING_ENTRY__COUNT:
				return count != COUNT_EDEFAULT;
			case CasefilePackage.FINDING_ENTRY__STATE:
				return state != STATE_EDEFAULT;
			case CasefilePackage.FINDING_ENTRY__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case CasefilePackage.FINDING_ENTRY__IN_REPORT:
				return inReport != IN_REPORT_EDEFAULT;
			case CasefilePackage.FINDING_ENTRY__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case CasefilePackage.FINDING_ENTRY__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case CasefilePackage.FINDING_ENTRY__CHAIN:
				return chain != null && !chain.isEmpty();
			case CasefilePackage.FINDING_ENTRY__REFERENCES:
				return references != null && !references.isEmpty();
			case CasefilePackage.FINDING_ENTRY__RELATED:
				return related != null && !related.isEmpty();
			case CasefilePackage.FINDING_ENTRY__HARMLESS:
				return HARMLESS_EDEFAULT == null ? harmless != null : !HARMLESS_EDEFAULT.equals(harmless);
			case CasefilePackage.FINDING_ENTRY__PROFILE:
				return profile != null && !profile.isEmpty();
			case CasefilePackage.FINDING_ENTRY__CONSEQUENCES:
				return consequences != null && !consequences.isEmpty();
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
		result.append(", rule: "); //$NON-NLS-1$
		result.append(rule);
		result.append(", key: "); //$NON-NLS-1$
		result.append(key);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", severity: "); //$NON-NLS-1$
		result.append(severity);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(", summary: "); //$NON-NLS-1$
		result.append(summary);
		result.append(", explanation: "); //$NON-NLS-1$
		result.append(explanation);
		result.append(", remedy: "); //$NON-NLS-1$
		result.append(remedy);
		result.append(", danger: "); //$NON-NLS-1$
		result.append(danger);
		result.append(", firstNs: "); //$NON-NLS-1$
		result.append(firstNs);
		result.append(", lastNs: "); //$NON-NLS-1$
		result.append(lastNs);
		result.append(", count: "); //$NON-NLS-1$
		result.append(count);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", comment: "); //$NON-NLS-1$
		result.append(comment);
		result.append(", inReport: "); //$NON-NLS-1$
		result.append(inReport);
		result.append(", hosts: "); //$NON-NLS-1$
		result.append(hosts);
		result.append(", references: "); //$NON-NLS-1$
		result.append(references);
		result.append(", related: "); //$NON-NLS-1$
		result.append(related);
		result.append(", harmless: "); //$NON-NLS-1$
		result.append(harmless);
		result.append(", profile: "); //$NON-NLS-1$
		result.append(profile);
		result.append(')');
		return result.toString();
	}

} //FindingEntryImpl
