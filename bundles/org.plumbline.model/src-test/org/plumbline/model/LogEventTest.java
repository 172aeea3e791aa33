package org.plumbline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.event.EventFactory;
import org.plumbline.model.event.EventPackage;
import org.plumbline.model.event.EventSeverity;
import org.plumbline.model.event.LogEvent;
import org.plumbline.model.event.TimeSource;

class LogEventTest {

	/** One row that can change behind the window, and that remembers what it was asked. */
	private static final class Row extends ReadOnlyStore {
		private final Map<EStructuralFeature, Object> values = new HashMap<>();
		private final List<String> asked = new ArrayList<>();

		@Override
		protected Object value(EStructuralFeature feature) {
			asked.add(feature.getName());
			return values.get(feature);
		}
	}

	private final Row row = new Row();
	private final LogEvent event = EventFactory.eINSTANCE.createLogEvent();

	@BeforeEach
	void open() {
		((InternalEObject) event).eSetStore(row);
	}

	@Test
	void asksTheStoreAtEachGetAndKeepsNothing() {
		row.values.put(EventPackage.Literals.LOG_EVENT__MESSAGE, "first");
		assertEquals("first", event.getMessage());
		row.values.put(EventPackage.Literals.LOG_EVENT__MESSAGE, "second");
		assertEquals("second", event.getMessage());
		row.values.clear();
		assertEquals("", event.getMessage());
		assertEquals(List.of("message", "message", "message"), row.asked);
	}

	@Test
	void asksTheStoreForEveryAttribute() {
		var names = new ArrayList<String>();
		for (EAttribute attribute : EventPackage.Literals.LOG_EVENT.getEAllAttributes()) {
			names.add(attribute.getName());
			event.eGet(attribute);
		}
		assertEquals(names, row.asked);
		assertEquals(18, names.size());
	}

	@Test
	void handsOutWhatTheStoreSays() {
		var ref = new EvidenceRef("", "var/log/vmkernel", 5_000_000_000L, 7);
		row.values.put(EventPackage.Literals.LOG_EVENT__TIME_NS, 12L);
		row.values.put(EventPackage.Literals.LOG_EVENT__TIME_FROM, TimeSource.YEAR_INFERRED);
		row.values.put(EventPackage.Literals.LOG_EVENT__SEVERITY, EventSeverity.EMERGENCY);
		row.values.put(EventPackage.Literals.LOG_EVENT__LINES, 3);
		row.values.put(EventPackage.Literals.LOG_EVENT__REF, ref);
		assertEquals(12, event.getTimeNs());
		assertEquals("year-inferred", event.getTimeFrom().getLiteral());
		assertEquals(EventSeverity.EMERGENCY, event.getSeverity());
		assertEquals(3, event.getLines());
		assertEquals(ref, event.getRef());
	}

	@Test
	void showsDefaultsWhereTheStoreIsSilent() {
		assertEquals(-1, event.getPosition());
		assertEquals(Long.MIN_VALUE, event.getTimeNs());
		assertEquals(EventSeverity.INFO, event.getSeverity());
		assertEquals(1, event.getRepeat());
		assertEquals(EvidenceRef.NONE, event.getRef());
	}

	@Test
	void tellsFromTheStoreWhetherAValueIsSet() {
		assertFalse(event.eIsSet(EventPackage.Literals.LOG_EVENT__HOST));
		row.values.put(EventPackage.Literals.LOG_EVENT__HOST, "esx07");
		assertTrue(event.eIsSet(EventPackage.Literals.LOG_EVENT__HOST));
	}

	@Test
	void severitiesAreNumberedAsInSyslog() {
		var names = List.of("emergency", "alert", "critical", "error", "warning", "notice", "info", "debug");
		for (int value = 0; value < 8; value++) {
			assertEquals(names.get(value), EventSeverity.get(value).getLiteral());
		}
		assertEquals(8, EventSeverity.VALUES.size());
	}

	@Test
	void cannotBeChangedByTheGeneralFaceOfTheModel() {
		for (EAttribute attribute : EventPackage.Literals.LOG_EVENT.getEAllAttributes()) {
			assertFalse(attribute.isChangeable(), attribute.getName());
		}
		assertThrows(IllegalArgumentException.class, () -> event.eSet(EventPackage.Literals.LOG_EVENT__HOST, "x"));
	}

	@Test
	void belongsToNoContainerAndNoResource() {
		assertNull(event.eContainer());
		assertNull(event.eResource());
	}
}
