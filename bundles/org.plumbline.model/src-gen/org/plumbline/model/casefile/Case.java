/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.evidence.SupportBundle;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One support case: small enough to mail, complete enough to review without its bundles.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.Case#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getCaseNumber <em>Case Number</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getEngineer <em>Engineer</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getCreatedNs <em>Created Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getBundles <em>Bundles</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getSourceSettings <em>Source Settings</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getExcerpts <em>Excerpts</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getRamdisks <em>Ramdisks</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getTimelineSummary <em>Timeline Summary</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getReportPlan <em>Report Plan</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#isRedacted <em>Redacted</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getHypotheses <em>Hypotheses</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getStory <em>Story</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getWorkarounds <em>Workarounds</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getViews <em>Views</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getCustody <em>Custody</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getHighlighters <em>Highlighters</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getSilences <em>Silences</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getDecodes <em>Decodes</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.Case#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getCase()
 * @generated
 */
public interface Case extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format that the case was written in; 0 before it is first written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_FormatVersion()
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title for people; empty if none was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom the case concerns; empty if not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Customer()
	 * @generated
	 */
	String getCustomer();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(String value);

	/**
	 * Returns the value of the '<em><b>Case Number</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number in the ticket system; empty if not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Number</em>' attribute.
	 * @see #setCaseNumber(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_CaseNumber()
	 * @generated
	 */
	String getCaseNumber();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getCaseNumber <em>Case Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Number</em>' attribute.
	 * @see #getCaseNumber()
	 * @generated
	 */
	void setCaseNumber(String value);

	/**
	 * Returns the value of the '<em><b>Engineer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who works on it; empty if not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engineer</em>' attribute.
	 * @see #setEngineer(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Engineer()
	 * @generated
	 */
	String getEngineer();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getEngineer <em>Engineer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engineer</em>' attribute.
	 * @see #getEngineer()
	 * @generated
	 */
	void setEngineer(String value);

	/**
	 * Returns the value of the '<em><b>Created Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the case was created. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created Ns</em>' attribute.
	 * @see #setCreatedNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_CreatedNs()
	 * @generated
	 */
	long getCreatedNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getCreatedNs <em>Created Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created Ns</em>' attribute.
	 * @see #getCreatedNs()
	 * @generated
	 */
	void setCreatedNs(long value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outcome in the words of the engineer; empty if not yet written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Summary()
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Bundles</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.BundleReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bundles that the case rests on, in the order they were added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bundles</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Bundles()
	 * @generated
	 */
	EList<BundleReference> getBundles();

	/**
	 * Returns the value of the '<em><b>Source Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.SourceSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corrections to single sources, in the order they were made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Settings</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_SourceSettings()
	 * @generated
	 */
	EList<SourceSetting> getSourceSettings();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.FindingEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings with what the engineer made of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Findings()
	 * @generated
	 */
	EList<FindingEntry> getFindings();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks of people, in the order they were made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Annotations()
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Excerpts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Excerpt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines that annotations point at, so that the case can be read without the bundle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excerpts</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Excerpts()
	 * @generated
	 */
	EList<Excerpt> getExcerpts();

	/**
	 * Returns the value of the '<em><b>Ramdisks</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.RamdiskExcerpt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fill levels of ramdisks, for the chart of the report; earliest first per host and name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ramdisks</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Ramdisks()
	 * @generated
	 */
	EList<RamdiskExcerpt> getRamdisks();

	/**
	 * Returns the value of the '<em><b>Timeline Summary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts of events over time, for the chart of the report; null if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeline Summary</em>' containment reference.
	 * @see #setTimelineSummary(TimelineSummary)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_TimelineSummary()
	 * @generated
	 */
	TimelineSummary getTimelineSummary();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getTimelineSummary <em>Timeline Summary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeline Summary</em>' containment reference.
	 * @see #getTimelineSummary()
	 * @generated
	 */
	void setTimelineSummary(TimelineSummary value);

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.FactEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facts about hosts that the report shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Facts()
	 * @generated
	 */
	EList<FactEntry> getFacts();

	/**
	 * Returns the value of the '<em><b>Report Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the report shall contain; null for the plan of the product.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Plan</em>' containment reference.
	 * @see #setReportPlan(ReportPlan)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_ReportPlan()
	 * @generated
	 */
	ReportPlan getReportPlan();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getReportPlan <em>Report Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Plan</em>' containment reference.
	 * @see #getReportPlan()
	 * @generated
	 */
	void setReportPlan(ReportPlan value);

	/**
	 * Returns the value of the '<em><b>Redacted</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if names were replaced by tokens; such a case is safe to hand out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Redacted</em>' attribute.
	 * @see #setRedacted(boolean)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Redacted()
	 * @generated
	 */
	boolean isRedacted();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#isRedacted <em>Redacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Redacted</em>' attribute.
	 * @see #isRedacted()
	 * @generated
	 */
	void setRedacted(boolean value);

	/**
	 * Returns the value of the '<em><b>Hypotheses</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Hypothesis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be the cause, with what speaks for and against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypotheses</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Hypotheses()
	 * @generated
	 */
	EList<Hypothesis> getHypotheses();

	/**
	 * Returns the value of the '<em><b>Story</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.StoryBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, told in order; by position, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Story</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Story()
	 * @generated
	 */
	EList<StoryBlock> getStory();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People of this case; by position, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Contacts()
	 * @generated
	 */
	EList<Contact> getContacts();

	/**
	 * Returns the value of the '<em><b>Environment</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.EnvironmentEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Products and versions that took part; by position, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Environment()
	 * @generated
	 */
	EList<EnvironmentEntry> getEnvironment();

	/**
	 * Returns the value of the '<em><b>Workarounds</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Workaround}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures that are in force for a time, earliest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workarounds</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Workarounds()
	 * @generated
	 */
	EList<Workaround> getWorkarounds();

	/**
	 * Returns the value of the '<em><b>Views</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.SavedView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Filters and ranges of time worth coming back to; by position, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Views</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Views()
	 * @generated
	 */
	EList<SavedView> getViews();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.ReviewStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps of the review, in the order they were taken; the last one holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Reviews()
	 * @generated
	 */
	EList<ReviewStep> getReviews();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Change}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who changed what when: all that people wrote, so that copies can be merged. Grows only; by time, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Changes()
	 * @generated
	 */
	EList<Change> getChanges();

	/**
	 * Returns the value of the '<em><b>Custody</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.CustodyEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done with the evidence and with this file, chained by hashes. Grows only; by time, then hash.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custody</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Custody()
	 * @generated
	 */
	EList<CustodyEntry> getCustody();

	/**
	 * Returns the value of the '<em><b>Highlighters</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Highlighter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words that are coloured wherever events are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highlighters</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Highlighters()
	 * @generated
	 */
	EList<Highlighter> getHighlighters();

	/**
	 * Returns the value of the '<em><b>Silences</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Silence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules whose findings say nothing worth reading in this case, those of bundles that are added later too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Silences</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Silences()
	 * @generated
	 */
	EList<Silence> getSilences();

	/**
	 * Returns the value of the '<em><b>Decodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.DecodeResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Failures of storage with what their codes mean, counted over the bundles, as they were when the case was saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decodes</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Decodes()
	 * @generated
	 */
	EList<DecodeResult> getDecodes();

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How windows lay on the screen, as the workbench wrote it; empty if nobody kept it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' attribute.
	 * @see #setLayout(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Layout()
	 * @generated
	 */
	String getLayout();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.Case#getLayout <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' attribute.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.evidence.SupportBundle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the bundles say besides their events: hosts, facts, devices, ramdisks, log files, losses; so that the case can be read without them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getCase_Evidence()
	 * @generated
	 */
	EList<SupportBundle> getEvidence();

} // Case
