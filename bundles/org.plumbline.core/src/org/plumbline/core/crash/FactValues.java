package org.plumbline.core.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plumbline.core.decode.DecodedFact;

/** Reads the values of decoded facts of the domain {@code crash}; see the package. */
record FactValues(Map<?, ?> tree) {

	static FactValues of(DecodedFact fact) {
		return new FactValues(fact.values());
	}

	/** Returns a text; empty if there is none. */
	String text(String key) {
		Object value = tree.get(key);
		return value == null || value instanceof Map || value instanceof List ? "" : value.toString(); //$NON-NLS-1$
	}

	/** Returns a number; -1 if there is none. */
	long number(String key) {
		return tree.get(key) instanceof Number number ? number.longValue() : -1;
	}

	boolean yes(String key) {
		return Boolean.TRUE.equals(tree.get(key));
	}

	List<CrashFrame> frames() {
		return list("frames").stream() //$NON-NLS-1$
				.map(each -> new CrashFrame(each.text("function"), each.text("module"), each.text("text"))).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	List<MachineCheck> checks() {
		return list("checks").stream().map(each -> new MachineCheck(each.number("bank"), each.text("status"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				each.text("address"), each.text("title"), each.text("meaning"), each.yes("corrected"))).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private List<FactValues> list(String key) {
		List<FactValues> result = new ArrayList<>();
		if (tree.get(key) instanceof List<?> items) {
			for (Object each : items) {
				if (each instanceof Map<?, ?> map) {
					result.add(new FactValues(map));
				}
			}
		}
		return result;
	}
}
