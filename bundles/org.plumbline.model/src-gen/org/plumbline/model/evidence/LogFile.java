/**
 */
package org.plumbline.model.evidence;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Log File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One log, as read into the event store. Every line belongs to exactly one event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getPath <em>Path</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getFormatId <em>Format Id</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getLines <em>Lines</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getEvents <em>Events</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getUnparsedLines <em>Unparsed Lines</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getFirstNs <em>First Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getLastNs <em>Last Ns</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getTimeFrom <em>Time From</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getZone <em>Zone</em>}</li>
 *   <li>{@link org.plumbline.model.evidence.LogFile#getSourceIndex <em>Source Index</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile()
 * @generated
 */
public interface LogFile extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path inside the bundle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_Path()
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Format Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the log format that read it; empty if none knew it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Id</em>' attribute.
	 * @see #setFormatId(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_FormatId()
	 * @generated
	 */
	String getFormatId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getFormatId <em>Format Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Id</em>' attribute.
	 * @see #getFormatId()
	 * @generated
	 */
	void setFormatId(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines of the decompressed file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see #setLines(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_Lines()
	 * @generated
	 */
	long getLines();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getLines <em>Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lines</em>' attribute.
	 * @see #getLines()
	 * @generated
	 */
	void setLines(long value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events that the lines make up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' attribute.
	 * @see #setEvents(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_Events()
	 * @generated
	 */
	long getEvents();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getEvents <em>Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Events</em>' attribute.
	 * @see #getEvents()
	 * @generated
	 */
	void setEvents(long value);

	/**
	 * Returns the value of the '<em><b>Unparsed Lines</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines whose head no format knew; they belong to events all the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unparsed Lines</em>' attribute.
	 * @see #setUnparsedLines(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_UnparsedLines()
	 * @generated
	 */
	long getUnparsedLines();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getUnparsedLines <em>Unparsed Lines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unparsed Lines</em>' attribute.
	 * @see #getUnparsedLines()
	 * @generated
	 */
	void setUnparsedLines(long value);

	/**
	 * Returns the value of the '<em><b>First Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the earliest event. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Ns</em>' attribute.
	 * @see #setFirstNs(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_FirstNs()
	 * @generated
	 */
	long getFirstNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getFirstNs <em>First Ns</em>}' attribute.
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
	 * Time of the latest event. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Ns</em>' attribute.
	 * @see #setLastNs(long)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_LastNs()
	 * @generated
	 */
	long getLastNs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getLastNs <em>Last Ns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Ns</em>' attribute.
	 * @see #getLastNs()
	 * @generated
	 */
	void setLastNs(long value);

	/**
	 * Returns the value of the '<em><b>Time From</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How most times were obtained: "stamp", "year-inferred", "uptime" or "neighbour"; empty if there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time From</em>' attribute.
	 * @see #setTimeFrom(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_TimeFrom()
	 * @generated
	 */
	String getTimeFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getTimeFrom <em>Time From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time From</em>' attribute.
	 * @see #getTimeFrom()
	 * @generated
	 */
	void setTimeFrom(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone in which local stamps were read, such as "UTC" or "+01:00"; empty if the stamps name their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_Zone()
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Source Index</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of this source in the event store, from 0; -1 if it has no events there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Index</em>' attribute.
	 * @see #setSourceIndex(int)
	 * @see org.plumbline.model.evidence.EvidencePackage#getLogFile_SourceIndex()
	 * @generated
	 */
	int getSourceIndex();

	/**
	 * Sets the value of the '{@link org.plumbline.model.evidence.LogFile#getSourceIndex <em>Source Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Index</em>' attribute.
	 * @see #getSourceIndex()
	 * @generated
	 */
	void setSourceIndex(int value);

} // LogFile
