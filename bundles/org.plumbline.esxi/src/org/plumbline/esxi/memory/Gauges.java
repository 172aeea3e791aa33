package org.plumbline.esxi.memory;

import java.util.Locale;
import java.util.Map;

import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Gauge;

/** Makes gauges, sizes in bytes. Stateless. */
final class Gauges {

	static final String BYTES = "bytes"; //$NON-NLS-1$
	static final String PERCENT = "percent"; //$NON-NLS-1$

	private static final Map<String, Long> UNITS = Map.of("b", 1L, "byte", 1L, BYTES, 1L, "kb", 1L << 10, "kib", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			1L << 10, "mb", 1L << 20, "mib", 1L << 20, "gb", 1L << 30); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private Gauges() {
	}

	/** Returns how many bytes a unit is, written as outputs write it; 0 if it is none. */
	static long bytesOf(String unit) {
		return UNITS.getOrDefault(unit.toLowerCase(Locale.ROOT), 0L);
	}

	/** Returns a gauge without a time. */
	static Gauge of(String group, String subject, String name, long value, String unit, EvidenceRef origin) {
		Gauge gauge = EvidenceFactory.eINSTANCE.createGauge();
		gauge.setGroup(group);
		gauge.setSubject(subject);
		gauge.setName(name);
		gauge.setValue(value);
		gauge.setUnit(unit);
		gauge.setOrigin(origin);
		return gauge;
	}
}
