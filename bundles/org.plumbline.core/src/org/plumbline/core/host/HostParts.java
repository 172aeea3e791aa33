package org.plumbline.core.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.event.Times;
import org.plumbline.core.host.SheetRow.Builder;
import org.plumbline.model.evidence.Adapter;
import org.plumbline.model.evidence.Datastore;
import org.plumbline.model.evidence.Host;
import org.plumbline.model.evidence.HostFact;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.model.evidence.VirtualMachine;

/** The parts of the sheet, each from the facts and lists of the model. */
final class HostParts {

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})\\s*(?:bytes)?\\.?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final String NO_NUMBER = "-.*|\\d{19,}.*"; //$NON-NLS-1$
	private static final String NO_COUNT = "-.*|\\d{7,}"; //$NON-NLS-1$
	private static final Pattern SECONDS = Pattern.compile("(\\d{1,15}) s"); //$NON-NLS-1$
	/** Version, the maker in one or two words, acceptance, date: what a list of packages says behind the name. */
	private static final Pattern PACKAGE = Pattern.compile("(\\S+) (.+) (\\S+) (\\d{4}-\\d\\d-\\d\\d)"); //$NON-NLS-1$

	private final Host host;
	private final SheetFacts facts;

	HostParts(Host host, SheetFacts facts) {
		this.host = host;
		this.facts = facts;
	}

	SheetRow product() {
		return new Builder().put("name", host.getName()).put("version", host.getVersion()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("release", host.getRelease()).put("build", host.getBuild()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("updateLevel", facts.first("product/update level", "product/level")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("releaseDate", facts.first("product/release date")) //$NON-NLS-1$ //$NON-NLS-2$
				.put("levelSource", facts.first("product/level source")) //$NON-NLS-1$ //$NON-NLS-2$
				.put("imageProfile", facts.first("image/Name", "profile/Name")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("systemUuid", facts.first("product/uuid")) //$NON-NLS-1$ //$NON-NLS-2$
				.from(facts.origin("product/update level")).row(); //$NON-NLS-1$
	}

	SheetRow hardware() {
		return new Builder().put("vendor", facts.first("hardware/Vendor Name", "hardware/System Manufacturer")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("model", facts.first("hardware/Product Name", "hardware/System Product")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("serialNumber", facts.first("hardware/Serial Number", "hardware/System Serial")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("uuid", facts.first("hardware/UUID", "hardware/System UUID")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("cpuModel", facts.first("hardware/CPU Model")) //$NON-NLS-1$ //$NON-NLS-2$
				.put("cpuPackages", count(facts.first("hardware/CPU Packages"))) //$NON-NLS-1$ //$NON-NLS-2$
				.put("cpuCores", count(facts.first("hardware/CPU Cores"))) //$NON-NLS-1$ //$NON-NLS-2$
				.put("cpuThreads", count(facts.first("hardware/CPU Threads"))) //$NON-NLS-1$ //$NON-NLS-2$
				.put("memoryBytes", number(facts.first("hardware/Physical Memory"))) //$NON-NLS-1$ //$NON-NLS-2$
				.from(facts.origin("hardware/Vendor Name")).row(); //$NON-NLS-1$
	}

	private static String number(String text) {
		Matcher number = NUMBER.matcher(text);
		return number.matches() ? number.group(1) : text.matches(NO_NUMBER) ? "" : text; //$NON-NLS-1$
	}

	/** Returns how many there are; empty if no host can have so many. */
	private static String count(String text) {
		return text.strip().matches(NO_COUNT) ? "" : text; //$NON-NLS-1$
	}

	SheetRow bios() {
		return new Builder().put("vendor", facts.first("hardware/BIOS Vendor")) //$NON-NLS-1$ //$NON-NLS-2$
				.put("version", facts.first("hardware/BIOS Version")).put("date", facts.first("hardware/BIOS Date")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.from(facts.origin("hardware/BIOS Version")).row(); //$NON-NLS-1$
	}

	SheetRow boot(SupportBundle bundle) {
		Builder row = new Builder();
		if (host.getBootTimeNs() != Times.UNKNOWN_NS) {
			long secondNs = Math.floorDiv(host.getBootTimeNs(), Times.SECOND_NS) * Times.SECOND_NS;
			row.put("bootTime", Times.rfc3339(secondNs)); //$NON-NLS-1$
			if (bundle.getCollectedNs() != Times.UNKNOWN_NS) {
				row.put("uptimeSeconds", (bundle.getCollectedNs() - host.getBootTimeNs()) / Times.SECOND_NS); //$NON-NLS-1$
			}
		}
		Matcher seconds = SECONDS.matcher(facts.first("time/uptime")); //$NON-NLS-1$
		if (seconds.matches()) {
			row.put("uptimeSeconds", seconds.group(1)); //$NON-NLS-1$
		}
		return row.put("timeZone", facts.first("time/zone")).from(facts.origin("time/uptime")).row(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	List<SheetRow> nics() {
		return host.getAdapters().stream().filter(each -> isNic(each.getName()))
				.map(each -> adapter(each).put("mac", each.getWwn()) //$NON-NLS-1$
						.put("settings", facts.first("network/" + each.getName())) //$NON-NLS-1$ //$NON-NLS-2$
						.from(facts.origin("network/" + each.getName())).row()) //$NON-NLS-1$
				.toList();
	}

	private static boolean isNic(String name) {
		return name.startsWith("vmnic") || name.startsWith("vusb"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	List<SheetRow> hbas() {
		return host.getAdapters().stream().filter(each -> !isNic(each.getName()))
				.map(each -> adapter(each).put("wwn", each.getWwn()).row()).toList(); //$NON-NLS-1$
	}

	private Builder adapter(Adapter each) {
		return new Builder().put("name", each.getName()).put("model", each.getModel()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("driver", each.getDriver()).put("driverVersion", driverVersion(each)) //$NON-NLS-1$ //$NON-NLS-2$
				.put("firmware", each.getFirmware()).put("state", each.getState()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns what the driver says, else the version of the package that it comes in. */
	private String driverVersion(Adapter adapter) {
		String said = facts.first("driver/" + adapter.getName()); //$NON-NLS-1$
		if (!said.isEmpty()) {
			return said.startsWith(adapter.getDriver() + ' ') ? said.substring(adapter.getDriver().length() + 1) : said;
		}
		String driver = adapter.getDriver().replace('_', '-');
		if (driver.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String found = facts.first("software/" + driver, "software/scsi-" + driver, "software/net-" + driver, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"software/sata-" + driver, "software/ata-" + driver, "software/block-" + driver); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return found.isEmpty() ? "" : found.split(" ", 2)[0]; //$NON-NLS-1$ //$NON-NLS-2$
	}

	List<SheetRow> datastores() {
		List<SheetRow> rows = new ArrayList<>();
		for (Datastore each : host.getDatastores()) {
			rows.add(new Builder().put("name", each.getName()).put("type", each.getType()) //$NON-NLS-1$ //$NON-NLS-2$
					.put("sizeBytes", each.getSizeBytes()).put("freeBytes", each.getFreeBytes()) //$NON-NLS-1$ //$NON-NLS-2$
					.put("uuid", each.getUuid()).put("mount", each.getMount()).from(each.getOrigin()).row()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return rows;
	}

	List<SheetRow> machines() {
		List<SheetRow> rows = new ArrayList<>();
		for (VirtualMachine each : host.getVirtualMachines()) {
			rows.add(new Builder().put("name", each.getName()).put("powerState", each.getPowerState()) //$NON-NLS-1$ //$NON-NLS-2$
					.put("path", each.getPath()).row()); //$NON-NLS-1$
		}
		return rows;
	}

	/** Returns the facts of a group as rows with two cells. */
	List<SheetRow> named(String group, String nameKey, String valueKey) {
		return facts.group(group).stream().map(each -> new Builder().put(nameKey, each.getName())
				.put(valueKey, each.getValue()).from(each.getOrigin()).row()).toList();
	}

	List<SheetRow> options() {
		Map<String, String> defaults = new HashMap<>();
		facts.group("default").forEach(each -> defaults.put(each.getName(), each.getValue())); //$NON-NLS-1$
		List<SheetRow> rows = new ArrayList<>();
		for (HostFact each : facts.group("advanced")) { //$NON-NLS-1$
			if (!each.getValue().equals(defaults.get(each.getName()))) {
				rows.add(new Builder().put("name", each.getName()).put("value", each.getValue()) //$NON-NLS-1$ //$NON-NLS-2$
						.put("default", defaults.getOrDefault(each.getName(), "")).from(each.getOrigin()).row()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return rows;
	}

	SheetRow ntp() {
		return new Builder().put("servers", facts.items("ntp/server", "ntp/Servers", "ntp/Server")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("enabled", facts.first("ntp/Enabled", "service/ntpd")).put("state", facts.first("ntp/state")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.put("follows", facts.first("ntp/source")).put("offset", facts.first("ntp/offset")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("peers", facts.all("ntp/peer")).from(facts.origin("ntp/server", "ntp/Servers", "ntp/Server")) //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$
				.row();
	}

	SheetRow scratch() {
		return new Builder()
				.put("configured", //$NON-NLS-1$
						facts.first("scratch/configured", "advanced/ScratchConfig.ConfiguredScratchLocation")) //$NON-NLS-1$ //$NON-NLS-2$
				.put("current", facts.first("advanced/ScratchConfig.CurrentScratchLocation")) //$NON-NLS-1$ //$NON-NLS-2$
				.from(facts.origin("scratch/configured")).row(); //$NON-NLS-1$
	}

	List<SheetRow> dumps() {
		return new DumpTargets(facts).rows();
	}

	List<SheetRow> syslog() {
		List<SheetRow> rows = new ArrayList<>();
		for (HostFact each : facts.group("syslog")) { //$NON-NLS-1$
			boolean target = each.getName().equals("target") || each.getName().equals("Remote Host"); //$NON-NLS-1$ //$NON-NLS-2$
			boolean none = each.getValue().startsWith("<"); //$NON-NLS-1$
			if (target && !none) {
				targets(each, rows);
			}
		}
		for (HostFact each : facts.group("advanced")) { //$NON-NLS-1$
			if (each.getName().equals("Syslog.global.logHost") && rows.isEmpty()) { //$NON-NLS-1$
				targets(each, rows);
			}
		}
		return rows;
	}

	/** Several targets stand in one value, with commas between them; one that is told twice is one. */
	private static void targets(HostFact fact, List<SheetRow> rows) {
		for (String each : fact.getValue().split("\\s*,\\s*")) { //$NON-NLS-1$
			if (!each.isBlank() && rows.stream().noneMatch(row -> each.equals(row.cells().get("target")))) { //$NON-NLS-1$
				rows.add(new Builder().put("target", each).from(fact.getOrigin()).row()); //$NON-NLS-1$
			}
		}
	}

	List<SheetRow> software() {
		List<SheetRow> rows = new ArrayList<>();
		for (HostFact each : facts.group("software")) { //$NON-NLS-1$
			Matcher known = PACKAGE.matcher(each.getValue());
			Builder row = new Builder().put("name", each.getName()); //$NON-NLS-1$
			if (known.matches()) {
				row.put("version", known.group(1)).put("vendor", known.group(2)).put("acceptance", known.group(3)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.put("installed", known.group(4)); //$NON-NLS-1$
			} else {
				row.put("version", each.getValue()); //$NON-NLS-1$
			}
			rows.add(row.from(each.getOrigin()).row());
		}
		return rows;
	}
}
