/**
 */
package org.plumbline.model.casefile;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding of a rule, kept with the verdict of the engineer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getRule <em>Rule</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getKey <em>Key</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getRemedy <em>Remedy</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getDanger <em>Danger</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getFirstNs <em>First Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getLastNs <em>Last Ns</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getCount <em>Count</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getComment <em>Comment</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#isInReport <em>In Report</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getChain <em>Chain</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getReferences <em>References</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getRelated <em>Related</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getHarmless <em>Harmless</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.plumbline.model.casefile.FindingEntry#getConsequences <em>Consequences</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry()
 * @generated
 */
public interface FindingEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random UUID, given once and kept over copies and merges; null only before the object is put into a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule; empty for a finding made by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Rule()
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tells two findings of one rule apart and matches them after a new run: stable over runs; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Key()
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity: one of emergency, alert, critical, error, warning, notice, info, debug; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Severity()
	 * @generated
	 */
	String getSeverity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the rule is, as the rule says it; empty if it does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Confidence()
	 * @generated
	 */
	String getConfidence();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen, in one or two sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Summary()
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means; empty if nothing is to be said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Explanation()
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Remedy</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do; empty if nothing is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remedy</em>' attribute.
	 * @see #setRemedy(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Remedy()
	 * @generated
	 */
	String getRemedy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getRemedy <em>Remedy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remedy</em>' attribute.
	 * @see #getRemedy()
	 * @generated
	 */
	void setRemedy(String value);

	/**
	 * Returns the value of the '<em><b>Danger</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be lost if the remedy is done carelessly; empty if it is harmless.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Danger</em>' attribute.
	 * @see #setDanger(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Danger()
	 * @generated
	 */
	String getDanger();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getDanger <em>Danger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Danger</em>' attribute.
	 * @see #getDanger()
	 * @generated
	 */
	void setDanger(String value);

	/**
	 * Returns the value of the '<em><b>First Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earliest evidence. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Ns</em>' attribute.
	 * @see #setFirstNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_FirstNs()
	 * @generated
	 */
	long getFirstNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getFirstNs <em>First Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Ns</em>' attribute.
	 * @see #getFirstNs()
	 * @generated
	 */
	void setFirstNs(long value);

	/**
	 * Returns the value of the '<em><b>Last Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Latest evidence. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Ns</em>' attribute.
	 * @see #setLastNs(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_LastNs()
	 * @generated
	 */
	long getLastNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getLastNs <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Ns</em>' attribute.
	 * @see #getLastNs()
	 * @generated
	 */
	void setLastNs(long value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many events the finding rests on, repeats included; 0 if it rests on none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(long)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Count()
	 * @generated
	 */
	long getCount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(long value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.casefile.FindingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verdict of the engineer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.casefile.FindingState
	 * @see #setState(FindingState)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_State()
	 * @generated
	 */
	FindingState getState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.casefile.FindingState
	 * @see #getState()
	 * @generated
	 */
	void setState(FindingState value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words of the engineer on this finding; empty if none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Comment()
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>In Report</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True if the report shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Report</em>' attribute.
	 * @see #setInReport(boolean)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_InReport()
	 * @generated
	 */
	boolean isInReport();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#isInReport <em>In Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Report</em>' attribute.
	 * @see #isInReport()
	 * @generated
	 */
	void setInReport(boolean value);

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the hosts concerned, in ascending order; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' attribute list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Hosts()
	 * @generated
	 */
	EList<String> getHosts();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.Excerpt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines it rests on, earliest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Evidence()
	 * @generated
	 */
	EList<Excerpt> getEvidence();

	/**
	 * Returns the value of the '<em><b>Chain</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.ChainStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The course of events from cause to effect, in this order; empty if the rule tells none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chain</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Chain()
	 * @generated
	 */
	EList<ChainStep> getChain();

	/**
	 * Returns the value of the '<em><b>References</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to read more, one line each; readable offline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' attribute list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_References()
	 * @generated
	 */
	EList<String> getReferences();

	/**
	 * Returns the value of the '<em><b>Related</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Related knowledge, one sentence each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related</em>' attribute list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Related()
	 * @generated
	 */
	EList<String> getRelated();

	/**
	 * Returns the value of the '<em><b>Harmless</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is known to be harmless; empty if it is not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Harmless</em>' attribute.
	 * @see #setHarmless(String)
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Harmless()
	 * @generated
	 */
	String getHarmless();

	/**
	 * Sets the value of the '{@link org.plumbline.model.casefile.FindingEntry#getHarmless <em>Harmless</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Harmless</em>' attribute.
	 * @see #getHarmless()
	 * @generated
	 */
	void setHarmless(String value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Long}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of its events fall into each of some equal parts of the time from the first to the last; none if that is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profile</em>' attribute list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Profile()
	 * @generated
	 */
	EList<Long> getProfile();

	/**
	 * Returns the value of the '<em><b>Consequences</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.casefile.FindingEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that are effects of this one, in order of time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consequences</em>' containment reference list.
	 * @see org.plumbline.model.casefile.CasefilePackage#getFindingEntry_Consequences()
	 * @generated
	 */
	EList<FindingEntry> getConsequences();

} // FindingEntry
