package org.plumbline.bench;

import java.util.Map;

/** What the collector writes about itself. */
final class Collector {

	private final Plan plan;
	private final MadeHost host;
	private final long timeNs;
	private final int pid;

	Collector(Plan plan, MadeHost host, long timeNs, int pid) {
		this.plan = plan;
		this.host = host;
		this.timeNs = timeNs;
		this.pid = pid;
	}

	void addTo(Map<String, String> texts) {
		if (plan.release().layout().isClassic()) {
			texts.put("tmp/vm-support." + pid + ".log", "vm-support 1.30 for " + host.name() + "\n"
					+ Stamps.bracket(timeNs).substring(11, 19) + " copying /var/log\n");
			return;
		}
		texts.put("README", "Captured on " + Stamps.unixDate(timeNs) + "\nOptions: none\n");
		texts.put("action.log",
				Stamps.isoSecond(timeNs) + " run vmware -vl\n" + Stamps.isoSecond(timeNs + Stamps.SECOND)
						+ " run localcli system visorfs ramdisk list\n" + Stamps.isoSecond(timeNs + 40 * Stamps.SECOND)
						+ " copy /var/log\n");
		texts.put("error.log",
				Stamps.isoSecond(timeNs + 30 * Stamps.SECOND) + " run nothing-installed.sh: not found\n");
		texts.put("etc/vmware/vm-support/Logs.mfx", """
				% Manifest name: Base
				% Manifest group: Logs
				% Manifest default: Enabled
				copy IGNORE_MISSING /var/log/*
				copy IGNORE_MISSING /var/run/log/*
				""");
		texts.put("etc/vmware/vm-support/System.mfx", """
				% Manifest name: Base
				% Manifest group: System
				% Manifest default: Enabled
				run vmware -vl
				run date
				run uname -a
				run df
				run localcli system stats uptime get
				run localcli system visorfs ramdisk list
				run localcli software vib list
				""");
		texts.put("etc/vmware/vm-support/Storage.mfx", """
				% Manifest name: Core
				% Manifest group: Storage
				% Manifest default: Enabled
				run localcli storage core device list
				run esxcfg-mpath -b
				""");
	}
}
