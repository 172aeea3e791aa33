package org.plumbline.core.host;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.model.EvidenceRef;

/**
 * One thing of a host.
 *
 * @param cells  values by key, in the order in which they are shown; what is not known has no cell
 * @param origin the line that says so; {@link EvidenceRef#NONE} if it comes from several or from none
 */
public record SheetRow(Map<String, String> cells, EvidenceRef origin) {

	public SheetRow {
		cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
	}

	/** Puts cells one after the other; an empty value makes none. */
	static final class Builder {

		private final Map<String, String> cells = new LinkedHashMap<>();
		private EvidenceRef origin = EvidenceRef.NONE;

		Builder put(String key, String value) {
			if (!value.isBlank()) {
				cells.put(key, value);
			}
			return this;
		}

		/** Puts a number; a negative one is not known. */
		Builder put(String key, long value) {
			return value < 0 ? this : put(key, Long.toString(value));
		}

		Builder from(EvidenceRef ref) {
			origin = ref;
			return this;
		}

		SheetRow row() {
			return new SheetRow(cells, origin);
		}
	}
}
