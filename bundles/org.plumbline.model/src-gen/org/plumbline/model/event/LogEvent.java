/**
 */
package org.plumbline.model.event;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.EvidenceRef;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Log Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One event of the event store, shown to people. A window onto the store, never a heap of ten million objects: the object keeps no value, each getter asks its InternalEObject.EStore again. Whoever has to look at many events uses the cursor of the event store; nobody loops over LogEvent. It cannot be changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.event.LogEvent#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getTimeNs <em>Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getTimeFrom <em>Time From</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getLine <em>Line</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getLines <em>Lines</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getProcess <em>Process</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getPid <em>Pid</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getWorld <em>World</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getOpId <em>Op Id</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getModule <em>Module</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getRepeat <em>Repeat</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getMessage <em>Message</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.event.LogEvent#getRef <em>Ref</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.event.EventPackage#getLogEvent()
 * @generated
 */
public interface LogEvent extends EObject {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the event in the store, from 0; -1 if it is in no store.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Position()
	 * @generated
	 */
	long getPosition();

	/**
	 * Returns the value of the '<em><b>Time Ns</b></em>' attribute.
	 * The default value is <code>"-9223372036854775808"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened. UTC, nanoseconds since 1970-01-01; Long.MIN_VALUE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Ns</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_TimeNs()
	 * @generated
	 */
	long getTimeNs();

	/**
	 * Returns the value of the '<em><b>Time From</b></em>' attribute.
	 * The default value is <code>"stamp"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.event.TimeSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the time was obtained; only of use if the time is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time From</em>' attribute.
	 * @see org.plumbline.model.event.TimeSource
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_TimeFrom()
	 * @generated
	 */
	TimeSource getTimeFrom();

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the host that logged it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Host()
	 * @generated
	 */
	String getHost();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the log inside its bundle; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First line in the decompressed file, from 1; 0 if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Line()
	 * @generated
	 */
	long getLine();

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines that the event has; at least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Lines()
	 * @generated
	 */
	int getLines();

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"info"</code>.
	 * The literals are from the enumeration {@link org.plumbline.model.event.EventSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity as the line says it; INFO when it says nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.plumbline.model.event.EventSeverity
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Severity()
	 * @generated
	 */
	EventSeverity getSeverity();

	/**
	 * Returns the value of the '<em><b>Process</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the process or subsystem that wrote it; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Process()
	 * @generated
	 */
	String getProcess();

	/**
	 * Returns the value of the '<em><b>Pid</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Process id as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pid</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Pid()
	 * @generated
	 */
	String getPid();

	/**
	 * Returns the value of the '<em><b>World</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * World id as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>World</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_World()
	 * @generated
	 */
	String getWorld();

	/**
	 * Returns the value of the '<em><b>Cpu</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the processor as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Cpu()
	 * @generated
	 */
	String getCpu();

	/**
	 * Returns the value of the '<em><b>Op Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation id as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Op Id</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_OpId()
	 * @generated
	 */
	String getOpId();

	/**
	 * Returns the value of the '<em><b>Module</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Module or component as written; empty if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Module</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Module()
	 * @generated
	 */
	String getModule();

	/**
	 * Returns the value of the '<em><b>Repeat</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many occurrences the event stands for; 1 when the line says nothing about repeats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeat</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Repeat()
	 * @generated
	 */
	long getRepeat();

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text after the head, continuation lines joined with a line feed; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Message()
	 * @generated
	 */
	String getMessage();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole raw text, lines joined with a line feed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Text()
	 * @generated
	 */
	String getText();

	/**
	 * Returns the value of the '<em><b>Ref</b></em>' attribute.
	 * The default value is <code>"::0#00000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lasting address of the first line; EvidenceRef.NONE if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ref</em>' attribute.
	 * @see org.plumbline.model.event.EventPackage#getLogEvent_Ref()
	 * @generated
	 */
	EvidenceRef getRef();

} // LogEvent
