package org.plumbline.esxi.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;

/** Builds a fact of the domain {@code crash}; see the package of the core that joins them. */
final class CrashFact {

	static final String DOMAIN = "crash"; //$NON-NLS-1$

	private final Map<String, Object> values = new LinkedHashMap<>();
	private final List<DecodedField> fields = new ArrayList<>();
	private final String title;

	CrashFact(String kind, String title) {
		this.title = title;
		values.put("kind", kind); //$NON-NLS-1$
	}

	/** Puts a value unless it is empty. */
	CrashFact put(String name, Object value) {
		if (value != null && !value.toString().isEmpty() && !List.of().equals(value)) {
			values.put(name, value);
		}
		return this;
	}

	/** Shows a part as a labelled box unless it is empty. */
	CrashFact field(String label, String value) {
		if (value != null && !value.isEmpty()) {
			fields.add(new DecodedField(label, value, "", false, "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return this;
	}

	/** Shows a part with its name. */
	CrashFact field(String label, String value, String name) {
		fields.add(new DecodedField(label, value, name, false, "")); //$NON-NLS-1$
		return this;
	}

	DecodedFact fact(String meaning, String advice, String... sources) {
		return new DecodedFact(DOMAIN, title, "", fields, meaning, advice, false, List.of(), List.of(), //$NON-NLS-1$
				List.of(sources), values);
	}
}
