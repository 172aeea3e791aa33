package org.plumbline.core.store;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.plumbline.model.ReadOnlyStore;
import org.plumbline.model.event.EventFactory;
import org.plumbline.model.event.EventPackage;
import org.plumbline.model.event.EventSeverity;
import org.plumbline.model.event.LogEvent;
import org.plumbline.model.event.TimeSource;

/**
 * The face of one event for selections and property sheets: a {@link LogEvent} that holds nothing but its row and asks
 * the store at every get. Nobody loops over such objects; machines use rows.
 */
public final class EventWindow extends ReadOnlyStore {

	private final EventStore store;
	private final long row;

	private EventWindow(EventStore store, long row) {
		this.store = store;
		this.row = row;
	}

	/** Returns a window onto a row. Cost: three small objects, whatever the size of the event. */
	public static LogEvent of(EventStore store, long row) {
		LogEvent event = EventFactory.eINSTANCE.createLogEvent();
		((InternalEObject) event).eSetStore(new EventWindow(store, row));
		return event;
	}

	@Override
	protected Object value(EStructuralFeature feature) {
		return switch (feature.getFeatureID()) {
		case EventPackage.LOG_EVENT__POSITION -> row;
		case EventPackage.LOG_EVENT__TIME_NS -> store.timeOfRow(row);
		case EventPackage.LOG_EVENT__TIME_FROM -> TimeSource.get(store.timeFrom(row).label());
		case EventPackage.LOG_EVENT__SEVERITY -> EventSeverity.get(store.severity(row).ordinal());
		case EventPackage.LOG_EVENT__SOURCE -> store.sources().get(store.source(row)).path();
		case EventPackage.LOG_EVENT__REF -> store.ref(row);
		default -> text(feature);
		};
	}

	/** Parts that only the text of the event tells. */
	private Object text(EStructuralFeature feature) {
		LogRecord record = store.record(row);
		return switch (feature.getFeatureID()) {
		case EventPackage.LOG_EVENT__HOST -> record.host();
		case EventPackage.LOG_EVENT__LINE -> record.line();
		case EventPackage.LOG_EVENT__LINES -> record.lines();
		case EventPackage.LOG_EVENT__PROCESS -> record.process();
		case EventPackage.LOG_EVENT__PID -> number(record.pid());
		case EventPackage.LOG_EVENT__WORLD -> number(record.world());
		case EventPackage.LOG_EVENT__CPU -> number(record.cpu());
		case EventPackage.LOG_EVENT__OP_ID -> record.opId();
		case EventPackage.LOG_EVENT__MODULE -> record.module();
		case EventPackage.LOG_EVENT__REPEAT -> record.repeat();
		case EventPackage.LOG_EVENT__MESSAGE -> record.message();
		case EventPackage.LOG_EVENT__TEXT -> record.text();
		default -> throw new IllegalArgumentException(feature.getName());
		};
	}

	private static String number(long value) {
		return value < 0 ? "" : Long.toString(value); //$NON-NLS-1$
	}
}
