package org.plumbline.core.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.core.host.SheetRow.Builder;
import org.plumbline.model.EvidenceRef;
import org.plumbline.model.evidence.HostFact;

/**
 * Where a host writes its dumps, from lists that name targets with their states, and from outputs that name the active
 * and the configured one or the server of the network. A target that several outputs name is one.
 */
record DumpTargets(SheetFacts facts) {

	private static final String GROUP = "coredump"; //$NON-NLS-1$
	private static final String ENABLED = "Enabled"; //$NON-NLS-1$
	private static final String SERVER = "Network Server IP"; //$NON-NLS-1$
	private static final String PORT = "Network Server Port"; //$NON-NLS-1$
	/** What an output about dumps to a server says beside the server. */
	private static final Set<String> OF_NETWORK = Set.of(ENABLED, SERVER, PORT, "Host VNic", "Is Using IPv6"); //$NON-NLS-1$ //$NON-NLS-2$

	private record Target(String state, EvidenceRef origin) {
	}

	List<SheetRow> rows() {
		Map<String, Target> targets = new LinkedHashMap<>();
		for (HostFact each : facts.group(GROUP)) {
			switch (each.getName()) {
			case "Active" -> targets.putIfAbsent(each.getValue(), new Target("active", each.getOrigin())); //$NON-NLS-1$ //$NON-NLS-2$
			case "Configured" -> targets.putIfAbsent(each.getValue(), new Target("configured", each.getOrigin())); //$NON-NLS-1$ //$NON-NLS-2$
			default -> {
				if (!OF_NETWORK.contains(each.getName())) {
					targets.putIfAbsent(each.getName(), new Target(each.getValue(), each.getOrigin()));
				}
			}
			}
		}
		String server = facts.first(GROUP + '/' + SERVER);
		if (!server.isEmpty()) {
			String port = facts.first(GROUP + '/' + PORT);
			String host = server.contains(":") ? '[' + server + ']' : server; //$NON-NLS-1$
			boolean enabled = facts.first(GROUP + '/' + ENABLED).equals("true"); //$NON-NLS-1$
			targets.putIfAbsent(port.isEmpty() ? server : host + ':' + port,
					new Target(enabled ? "active" : "not used", facts.origin(GROUP + '/' + SERVER))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return targets.entrySet().stream().map(each -> new Builder().put("target", each.getKey()) //$NON-NLS-1$
				.put("state", each.getValue().state()).from(each.getValue().origin()).row()).toList(); //$NON-NLS-1$
	}
}
