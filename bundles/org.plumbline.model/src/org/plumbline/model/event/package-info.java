/**
 * The face of one event for people. A {@link org.plumbline.model.event.LogEvent} asks the event store at each get and
 * keeps nothing, so it is made for a selection and never for a loop. Generated from {@code model/event.ecore}.
 *
 * <pre>
 * LogEvent event = EventFactory.eINSTANCE.createLogEvent();
 * ((InternalEObject) event).eSetStore(windowOnRow);
 * event.getMessage(); // asks the window
 * </pre>
 */
package org.plumbline.model.event;
