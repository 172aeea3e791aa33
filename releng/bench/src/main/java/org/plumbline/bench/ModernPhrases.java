package org.plumbline.bench;

import java.util.List;

/** What a healthy host of 5.x to 8.x writes, in wordings of the project's own; {@link Phrases} explains the tokens. */
final class ModernPhrases {

	static final List<String> KERNEL = List.of("ScsiPath: {L}: Path {path} checked, still active",
			"NMP: nmp_PathReport:{L}: device \"{dev}\" uses path \"{path}\", {n} commands since last look",
			"ScsiDeviceIO: {L}: queue of \"{dev}\" drained in {n} us",
			"Vol3: {L}: Volume {vol} refreshed, {big} blocks free",
			"FS3: {L}: Heartbeat of {vol} written in {n} us", "FSS: {L}: {n} files open on {vol}",
			"J6: {L}: Journal of {vol} switched to slot {c}", "VSCSI: {L}: handle {big}(vscsi0:{c}): {n} commands done",
			"Net: {L}: connected {vm} eth0 to portset, port 0x30000{c}", "NetPort: {L}: port 0x30000{c} enabled",
			"Uplink: {L}: {nic} carries {n} queues, none full", "Tcpip_Vmk: {L}: neighbour {ip} confirmed on vmk0",
			"Sched: {L}: group of {vm} admitted, {n} MHz kept", "MemSched: {L}: {big} pages shared in {n} worlds",
			"Swap: {L}: swap file of {vm} holds 0 pages", "World: {L}: vmm {w} of {vm} is running",
			"CpuSched: {L}: user latency of {w} is {n} us", "VMotionUtil: {L}: {big} S: stream of {vm} bound to vmk1",
			"Migrate: {L}: {big} S: state of {vm} is complete", "DVFilter: {L}: filter {c} of {vm} answers",
			"Heap: {L}: heap of module {c} grew to {n} pages", "qlnativefc: vmhba2(8:0.0): port table has {c} entries",
			"<6>ixgbe: {nic}: statistics read, {big} frames", "INFO (ahci): port {c} is quiet");

	static final List<String> COMPONENTS = List.of("Vimsvc.TaskManager", "Hostsvc", "Vmsvc", "PropertyProvider", "Libs",
			"Statssvc", "Vimsvc.ha-eventmgr", "Solo.Vmomi", "Cimsvc", "SysCommandPosix");

	static final List<String> HOSTD = List.of("Task haTask-{n}-vim.VirtualMachine.refresh-{big} done in {n} ms",
			"Session {hex} renewed for user vpxuser", "Guest heartbeat of {vm} is green",
			"Property collector {n} sent {c} updates", "Performance samples of {n} counters stored",
			"Ticket {hex} issued for {vm}", "Sensor values read, {n} of them, all normal",
			"Inventory of {vol} is current",
			"Command finished with status 0 after {n} ms", "Hardware health of processor {c} is green",
			"Event {big} : User vpxuser asked for the state of {vm}");

	static final List<String> PROXY = List.of("Route /sdk opened for {ip}, {c} connections",
			"Route /ui closed for {ip}", "Handshake with {ip} took {n} us");

	/** Program, a bar, message. */
	static final List<String> SYSLOG = List.of("crond|USER root ran auto-backup.sh, nothing to save",
			"crond|USER root ran tmpwatch.py, {n} files kept", "crond|USER root ran hostd-probe.sh",
			"ntpd|offset to {ip} is 0.000{n} s", "sfcb-vmware_raw|{n} records read in {c} ms");

	/** Identifier, a bar, correlator, a bar, message. */
	static final List<String> VOBS = List.of("vob.net.vmnic.linkcheck|netCorrelator|vmnic {nic} checked",
			"vob.user.ssh.session.opened|UserLevelCorrelator|SSH session was opened for 'root@{ip}'.",
			"vob.scsi.scsipath.add|scsiCorrelator|Add path: {path}");

	static final List<String> SHELL = List.of("esxcli storage core path list", "esxtop",
			"tail -f /var/log/vmkernel.log",
			"vdf -h", "esxcli network nic list", "ls /vmfs/volumes", "vim-cmd vmsvc/getallvms", "exit");

	static final List<String> MACHINE = List.of("Heartbeat of the guest seen, {n} ms late", "Tools poll took {n} us",
			"DISKLIB : flushed {n} blocks of scsi0:{c}", "Balloon asks for 0 pages", "Guest reports {n} MB in use");

	private ModernPhrases() {
	}
}
