package org.plumbline.bench;

import java.util.List;

/** What a healthy host of 5.x and later writes, in wordings of the project's own; {@link Phrases} explains the tokens. */
final class Vocabulary {

	/** The first come most often, and they are long, as in real logs. */
	static final List<String> KERNEL = List.of(
			"NMP: nmp_PathReport:{L}: device \"{dev}\" uses path \"{path}\", {n} commands since last look",
			"ScsiDeviceIO: {L}: \"{dev}\": {n} reads, {big} blocks, longest {n} us, address {ptr}",
			"FS3J: {L}: transaction {big} on {vol} committed, {c} blocks, owner {hex}-{hex}-{hex}",
			"Res3: {L}: {vol}: {n} clusters of type {c} loaded, affinity {big}",
			"UserFile: {L}: world {w}: file {hex} mapped at {ptr}, {n} pages",
			"VSCSI: {L}: handle {big}(vscsi1:{c}): {n} of {n} commands coalesced for {vm}",
			"ScsiPath: {L}: Path {path} checked, still active",
			"ScsiDeviceIO: {L}: queue of \"{dev}\" drained in {n} us",
			"Vol3: {L}: Volume {vol} refreshed, {big} blocks free",
			"FS3: {L}: Heartbeat of {vol} written in {n} us",
			"FSS: {L}: {n} files open on {vol}",
			"J6: {L}: Journal of {vol} switched to slot {c}",
			"VSCSI: {L}: handle {big}(vscsi0:{c}): {n} commands done",
			"Net: {L}: connected {vm} eth0 to portset, port 0x30000{c}",
			"NetPort: {L}: port 0x30000{c} enabled",
			"Uplink: {L}: {nic} carries {n} queues, none full",
			"Tcpip_Vmk: {L}: neighbour {ip} confirmed on vmk0",
			"Sched: {L}: group of {vm} admitted, {n} MHz kept",
			"MemSched: {L}: {big} pages shared in {n} worlds",
			"Swap: {L}: swap file of {vm} holds 0 pages",
			"World: {L}: vmm {w} of {vm} is running",
			"CpuSched: {L}: user latency of {w} is {n} us",
			"VMotionUtil: {L}: {big} S: stream of {vm} bound to vmk1",
			"Migrate: {L}: {big} S: state of {vm} is complete",
			"DVFilter: {L}: filter {c} of {vm} answers",
			"Heap: {L}: heap of module {c} grew to {n} pages",
			"qlnativefc: vmhba2(8:0.0): port table has {c} entries",
			"<6>ixgbe: {nic}: statistics read, {big} frames",
			"INFO (ahci): port {c} is quiet",
			"MigrateNet: {L}: {big} S: {big} bytes to {ip} in {n} ms",
			"NetSched: {L}: {nic}: pool {c} limit {n} Mbps, sent {big}",
			"Alloc: {L}: {big} pages to world {w}, {n} large",
			"P2MCache: {L}: {big} entries, {n} evicted",
			"NUMA: {L}: node {c}: {big} pages moved for {w}",
			"PShare: {L}: hint {hex}{hex} kept for {n} s",
			"Config: {L}: option {n} read by world {w}");

	/** Warnings of a healthy host; no rule speaks of them. */
	static final List<String> WARNINGS = List.of("UserObj: {L}: world {w} asked for call {n}, answered without it",
			"Tcpip_Vmk: {L}: vmk0: answer to {ip} came {n} ms late", "Hardware: {L}: sensor {c} read twice",
			"VMKAPIMOD: {L}: parameter {c} of module {n} is deprecated");

	static final List<String> COMPONENTS = List.of(
			"Vmsvc.vm:/vmfs/volumes/5a1c0e32-77d1e6b4-2f0a-d89d67142bf0/{vm}/{vm}.vmx", "PropertyProvider",
			"Vimsvc.TaskManager", "Solo.Vmomi", "Hostsvc.DatastoreSystem", "Vimsvc.ha-eventmgr",
			"Hostsvc.VmkVprobSource", "Statssvc", "Libs", "Cimsvc", "SysCommandPosix", "Vmsvc");

	static final List<String> HOSTD = List.of(
			"Activation [N5Vmomi10ActivationE:0x{hex}] : Invoke done [waitForUpdates] on [vmodl.query.PropertyCollector:{hex}]",
			"Query of {n} counters for vm:/vmfs/volumes/{vol}/{vm}/{vm}.vmx: {c} instances, {n} ms, token {hex}-{hex}",
			"Task haTask-{n}-vim.VirtualMachine.refresh-{big} done in {n} ms",
			"Datastore {vol}: {big} of {big} MB free, refreshed in {n} us",
			"Reply to {ip}: {n} bytes in {c} parts, session 52{hex}-{hex}",
			"Event {big} : User vpxuser asked for the state of {vm}",
			"Mode of {nic} is {n} full, {big} frames since {n} s",
			"Sensor values read, {n} of them, all normal",
			"Command finished with status 0 after {n} ms",
			"Performance samples of {n} counters stored",
			"Hardware health of processor {c} is green",
			"Property collector {n} sent {c} updates",
			"Session {hex} renewed for user vpxuser",
			"Guest heartbeat of {vm} is green",
			"Inventory of {vol} is current",
			"Ticket {hex} issued for {vm}",
			"Arg version: \"{n}\"");

	static final List<String> PROXY = List.of("Route /sdk opened for {ip}, {c} connections",
			"Route /ui closed for {ip}", "Handshake with {ip} took {n} us");

	static final List<String> HA = List.of("Heartbeat of datastore {vol} is {n} ms old", "Host {ip} answers in {n} us",
			"State of {vm} is unchanged, version {big}", "{c} slaves report, {n} machines under protection");

	/** Program, a bar, message. */
	static final List<String> SYSLOG = List.of("crond|USER root ran auto-backup.sh, nothing to save",
			"crond|USER root ran tmpwatch.py, {n} files kept", "crond|USER root ran hostd-probe.sh",
			"ntpd|offset to {ip} is 0.000{n} s", "sfcb-vmware_raw|{n} records read in {c} ms",
			"sfcb-vmware_base|instance {hex} of class {n} returned in {n} us",
			"backup.sh.{n}|{c} files compared, none changed");

	/** Identifier, a bar, correlator, a bar, message. */
	static final List<String> VOBS = List.of("vob.net.vmnic.linkcheck|netCorrelator|vmnic {nic} checked",
			"vob.user.dcui.screen.opened|UserLevelCorrelator|Console screen {c} was opened, session {hex}.",
			"vob.scsi.scsipath.add|scsiCorrelator|Add path: {path}");

	static final List<String> SHELL = List.of("esxcli storage core path list", "esxtop",
			"tail -f /var/log/vmkernel.log",
			"vdf -h", "esxcli network nic list", "ls /vmfs/volumes", "vim-cmd vmsvc/getallvms", "exit");

	static final List<String> MACHINE = List.of("Heartbeat of the guest seen, {n} ms late", "Tools poll took {n} us",
			"DISKLIB : flushed {n} blocks of scsi0:{c}", "Balloon asks for 0 pages", "Guest reports {n} MB in use");

	private Vocabulary() {
	}
}
