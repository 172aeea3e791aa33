/**
 */
package org.plumbline.model.event.impl;

import org.eclipse.emf.ecore.EClass;

import org.plumbline.model.EvidenceRef;
import org.plumbline.model.UncachedEObject;

import org.plumbline.model.event.EventPackage;
import org.plumbline.model.event.EventSeverity;
import org.plumbline.model.event.LogEvent;
import org.plumbline.model.event.TimeSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Log Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getTimeNs <em>Time Ns</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getTimeFrom <em>Time From</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getPid <em>Pid</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getWorld <em>World</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getOpId <em>Op Id</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getModule <em>Module</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getRepeat <em>Repeat</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getMessage <em>Message</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.plumbline.model.event.impl.LogEventImpl#getRef <em>Ref</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LogEventImpl extends UncachedEObject implements LogEvent {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EventPackage.Literals.LOG_EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPosition() {
		return (Long)eGet(EventPackage.Literals.LOG_EVENT__POSITION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTimeNs() {
		return (Long)eGet(EventPackage.Literals.LOG_EVENT__TIME_NS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeSource getTimeFrom() {
		return (TimeSource)eGet(EventPackage.Literals.LOG_EVENT__TIME_FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__HOST, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__SOURCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLine() {
		return (Long)eGet(EventPackage.Literals.LOG_EVENT__LINE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLines() {
		return (Integer)eGet(EventPackage.Literals.LOG_EVENT__LINES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventSeverity getSeverity() {
		return (EventSeverity)eGet(EventPackage.Literals.LOG_EVENT__SEVERITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcess() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__PROCESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPid() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__PID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorld() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__WORLD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCpu() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__CPU, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpId() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__OP_ID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModule() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__MODULE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRepeat() {
		return (Long)eGet(EventPackage.Literals.LOG_EVENT__REPEAT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessage() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__MESSAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return (String)eGet(EventPackage.Literals.LOG_EVENT__TEXT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceRef getRef() {
		return (EvidenceRef)eGet(EventPackage.Literals.LOG_EVENT__REF, true);
	}

} //LogEventImpl
