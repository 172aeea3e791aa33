package org.plumbline.core.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.crash.Crash;
import org.plumbline.core.crash.CrashKind;
import org.plumbline.core.event.Times;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.SupportBundle;

/**
 * The fact sheet of one host: what outputs of any release say, under the same keys. What is not known is left out.
 *
 * @param host     its name; empty if unknown
 * @param sections in the order in which people read them; none is empty
 */
public record HostSheet(String host, List<SheetSection> sections) {

	/**
	 * Brings the facts of a host together.
	 *
	 * @param crashes of the same bundles, for they tell the starts of the host; may be those of other hosts, too
	 */
	public static HostSheet of(SupportBundle bundle, Host host, List<Crash> crashes) {
		SheetFacts facts = new SheetFacts(host);
		HostParts parts = new HostParts(host, facts);
		List<SheetSection> sections = new ArrayList<>();
		single("product", parts.product(), sections); //$NON-NLS-1$
		single("hardware", parts.hardware(), sections); //$NON-NLS-1$
		single("bios", parts.bios(), sections); //$NON-NLS-1$
		single("boot", parts.boot(bundle), sections); //$NON-NLS-1$
		list("reboots", reboots(host, crashes), sections); //$NON-NLS-1$
		list("nics", parts.nics(), sections); //$NON-NLS-1$
		list("hbas", parts.hbas(), sections); //$NON-NLS-1$
		list("datastores", parts.datastores(), sections); //$NON-NLS-1$
		list("virtualMachines", parts.machines(), sections); //$NON-NLS-1$
		list("services", parts.named("service", "name", "state"), sections); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		list("options", parts.options(), sections); //$NON-NLS-1$
		single("ntp", parts.ntp(), sections); //$NON-NLS-1$
		single("scratch", parts.scratch(), sections); //$NON-NLS-1$
		list("coreDump", parts.dumps(), sections); //$NON-NLS-1$
		list("syslog", parts.syslog(), sections); //$NON-NLS-1$
		list("patches", parts.named("patch", "id", "text"), sections); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		list("software", parts.software(), sections); //$NON-NLS-1$
		return new HostSheet(host.getName(), List.copyOf(sections));
	}

	private static void single(String id, SheetRow row, List<SheetSection> sections) {
		if (!row.cells().isEmpty()) {
			sections.add(new SheetSection(id, true, List.of(row)));
		}
	}

	private static void list(String id, List<SheetRow> rows, List<SheetSection> sections) {
		if (!rows.isEmpty()) {
			sections.add(new SheetSection(id, false, rows));
		}
	}

	/** Returns one part; empty if nothing is known of it. */
	public Optional<SheetSection> section(String id) {
		return sections.stream().filter(each -> each.id().equals(id)).findFirst();
	}

	private static List<SheetRow> reboots(Host host, List<Crash> crashes) {
		return crashes.stream().filter(each -> each.host().equals(host.getName()))
				.filter(each -> each.kind().isHostDown() || each.kind() == CrashKind.CLEAN_REBOOT)
				.map(HostSheet::reboot).toList();
	}

	private static SheetRow reboot(Crash crash) {
		return new SheetRow.Builder().put("kind", crash.kind().word()) //$NON-NLS-1$
				.put("downAt", crash.timeNs() == Times.UNKNOWN_NS ? "" : Times.rfc3339(crash.timeNs())) //$NON-NLS-1$ //$NON-NLS-2$
				.put("startedAt", crash.details().getOrDefault("startedAt", "")).put("reason", crash.reason()).row(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
