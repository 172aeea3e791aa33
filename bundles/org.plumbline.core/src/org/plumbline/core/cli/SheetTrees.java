package org.plumbline.core.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.plumbline.core.host.HostSheet;
import org.plumbline.core.host.SheetRow;
import org.plumbline.core.host.SheetSection;

/** The shape of {@code sheet} of the facts of a host: parts by their id, each an object or a list of objects. */
final class SheetTrees {

	/** Keys whose values are whole numbers. */
	private static final Set<String> NUMBERS = Set.of("sizeBytes", "freeBytes", "memoryBytes", "uptimeSeconds", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"cpuPackages", "cpuCores", "cpuThreads"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private SheetTrees() {
	}

	static Map<String, Object> of(HostSheet sheet) {
		Map<String, Object> tree = new LinkedHashMap<>();
		for (SheetSection each : sheet.sections()) {
			tree.put(each.id(), each.single() ? row(each.rows().getFirst())
					: each.rows().stream().map(SheetTrees::row).toList());
		}
		return tree;
	}

	private static Map<String, Object> row(SheetRow row) {
		Tree tree = new Tree();
		row.cells().forEach((key, value) -> tree.put(key,
				NUMBERS.contains(key) && value.matches("\\d{1,18}") ? Long.valueOf(value) : value)); //$NON-NLS-1$
		if (!row.origin().isNone() && !row.origin().path().isEmpty()) {
			tree.put("source", row.origin().path()).put("line", row.origin().line()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return tree.map();
	}
}
