/**
 */
package org.plumbline.model.event;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

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
 * The face of one event for selection, tables and property sheets. Nothing that is saved refers to it.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.event.EventFactory
 * @generated
 */
public interface EventPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "event"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://plumbline.org/event/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "event"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EventPackage eINSTANCE = org.plumbline.model.event.impl.EventPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plumbline.model.event.impl.LogEventImpl <em>Log Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.event.impl.LogEventImpl
	 * @see org.plumbline.model.event.impl.EventPackageImpl#getLogEvent()
	 * @generated
	 */
	int LOG_EVENT = 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__POSITION = 0;

	/**
	 * The feature id for the '<em><b>Time Ns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__TIME_NS = 1;

	/**
	 * The feature id for the '<em><b>Time From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__TIME_FROM = 2;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__HOST = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__LINE = 5;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__LINES = 6;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__SEVERITY = 7;

	/**
	 * The feature id for the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__PROCESS = 8;

	/**
	 * The feature id for the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__PID = 9;

	/**
	 * The feature id for the '<em><b>World</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__WORLD = 10;

	/**
	 * The feature id for the '<em><b>Cpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__CPU = 11;

	/**
	 * The feature id for the '<em><b>Op Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__OP_ID = 12;

	/**
	 * The feature id for the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__MODULE = 13;

	/**
	 * The feature id for the '<em><b>Repeat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__REPEAT = 14;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__MESSAGE = 15;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__TEXT = 16;

	/**
	 * The feature id for the '<em><b>Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT__REF = 17;

	/**
	 * The number of structural features of the '<em>Log Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_EVENT_FEATURE_COUNT = 18;

	/**
	 * The meta object id for the '{@link org.plumbline.model.event.TimeSource <em>Time Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.event.TimeSource
	 * @see org.plumbline.model.event.impl.EventPackageImpl#getTimeSource()
	 * @generated
	 */
	int TIME_SOURCE = 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.event.EventSeverity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.event.EventSeverity
	 * @see org.plumbline.model.event.impl.EventPackageImpl#getEventSeverity()
	 * @generated
	 */
	int EVENT_SEVERITY = 2;


	/**
	 * Returns the meta object for class '{@link org.plumbline.model.event.LogEvent <em>Log Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Log Event</em>'.
	 * @see org.plumbline.model.event.LogEvent
	 * @generated
	 */
	EClass getLogEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.event.LogEvent#getPosition()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getTimeNs <em>Time Ns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ns</em>'.
	 * @see org.plumbline.model.event.LogEvent#getTimeNs()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_TimeNs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getTimeFrom <em>Time From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time From</em>'.
	 * @see org.plumbline.model.event.LogEvent#getTimeFrom()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_TimeFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.plumbline.model.event.LogEvent#getHost()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.event.LogEvent#getSource()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.plumbline.model.event.LogEvent#getLine()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see org.plumbline.model.event.LogEvent#getLines()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Lines();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.plumbline.model.event.LogEvent#getSeverity()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Process</em>'.
	 * @see org.plumbline.model.event.LogEvent#getProcess()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Process();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getPid <em>Pid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pid</em>'.
	 * @see org.plumbline.model.event.LogEvent#getPid()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Pid();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getWorld <em>World</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>World</em>'.
	 * @see org.plumbline.model.event.LogEvent#getWorld()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_World();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getCpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu</em>'.
	 * @see org.plumbline.model.event.LogEvent#getCpu()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Cpu();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getOpId <em>Op Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Op Id</em>'.
	 * @see org.plumbline.model.event.LogEvent#getOpId()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_OpId();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getModule <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Module</em>'.
	 * @see org.plumbline.model.event.LogEvent#getModule()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Module();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getRepeat <em>Repeat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeat</em>'.
	 * @see org.plumbline.model.event.LogEvent#getRepeat()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Repeat();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.plumbline.model.event.LogEvent#getMessage()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.plumbline.model.event.LogEvent#getText()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.event.LogEvent#getRef <em>Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ref</em>'.
	 * @see org.plumbline.model.event.LogEvent#getRef()
	 * @see #getLogEvent()
	 * @generated
	 */
	EAttribute getLogEvent_Ref();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.event.TimeSource <em>Time Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Time Source</em>'.
	 * @see org.plumbline.model.event.TimeSource
	 * @generated
	 */
	EEnum getTimeSource();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.event.EventSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.plumbline.model.event.EventSeverity
	 * @generated
	 */
	EEnum getEventSeverity();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EventFactory getEventFactory();

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
		 * The meta object literal for the '{@link org.plumbline.model.event.impl.LogEventImpl <em>Log Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.event.impl.LogEventImpl
		 * @see org.plumbline.model.event.impl.EventPackageImpl#getLogEvent()
		 * @generated
		 */
		EClass LOG_EVENT = eINSTANCE.getLogEvent();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__POSITION = eINSTANCE.getLogEvent_Position();

		/**
		 * The meta object literal for the '<em><b>Time Ns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__TIME_NS = eINSTANCE.getLogEvent_TimeNs();

		/**
		 * The meta object literal for the '<em><b>Time From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__TIME_FROM = eINSTANCE.getLogEvent_TimeFrom();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__HOST = eINSTANCE.getLogEvent_Host();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__SOURCE = eINSTANCE.getLogEvent_Source();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__LINE = eINSTANCE.getLogEvent_Line();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__LINES = eINSTANCE.getLogEvent_Lines();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__SEVERITY = eINSTANCE.getLogEvent_Severity();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__PROCESS = eINSTANCE.getLogEvent_Process();

		/**
		 * The meta object literal for the '<em><b>Pid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__PID = eINSTANCE.getLogEvent_Pid();

		/**
		 * The meta object literal for the '<em><b>World</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__WORLD = eINSTANCE.getLogEvent_World();

		/**
		 * The meta object literal for the '<em><b>Cpu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__CPU = eINSTANCE.getLogEvent_Cpu();

		/**
		 * The meta object literal for the '<em><b>Op Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__OP_ID = eINSTANCE.getLogEvent_OpId();

		/**
		 * The meta object literal for the '<em><b>Module</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__MODULE = eINSTANCE.getLogEvent_Module();

		/**
		 * The meta object literal for the '<em><b>Repeat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__REPEAT = eINSTANCE.getLogEvent_Repeat();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__MESSAGE = eINSTANCE.getLogEvent_Message();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__TEXT = eINSTANCE.getLogEvent_Text();

		/**
		 * The meta object literal for the '<em><b>Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_EVENT__REF = eINSTANCE.getLogEvent_Ref();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.event.TimeSource <em>Time Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.event.TimeSource
		 * @see org.plumbline.model.event.impl.EventPackageImpl#getTimeSource()
		 * @generated
		 */
		EEnum TIME_SOURCE = eINSTANCE.getTimeSource();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.event.EventSeverity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.event.EventSeverity
		 * @see org.plumbline.model.event.impl.EventPackageImpl#getEventSeverity()
		 * @generated
		 */
		EEnum EVENT_SEVERITY = eINSTANCE.getEventSeverity();

	}

} //EventPackage
