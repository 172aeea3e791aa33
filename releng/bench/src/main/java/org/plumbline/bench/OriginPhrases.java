package org.plumbline.bench;

import java.util.List;

/** What a healthy 4.1 host writes all day, in wordings of the project's own; {@link Phrases} explains the tokens. */
final class OriginPhrases {

	static final List<String> KERNEL = List.of("Sched: {L}: World {w} (vmm0:{vm}) moved to processor {c}",
			"Sched: {L}: Group host/user/pool{n} has {n} shares per processor",
			"CpuSched: {L}: World {w} waited {n} us for its co-scheduled peers",
			"MemSched: {L}: Balloon target of {vm} stays at 0 pages, {big} pages active",
			"MemSched: {L}: Page sharing found {big} equal pages in {n} worlds",
			"Vol3: {L}: Volume '{vol}' refreshed, {big} blocks free",
			"FSS: {L}: Volume '{vol}' has {n} open files, {n} cached",
			"FS3: {L}: Heartbeat region of '{vol}' written in {n} us",
			"J3: {L}: Journal of '{vol}' replayed to slot {n}",
			"Net: {L}: Port 0x20000{c} of {vm} now uses {nic}",
			"Net: {L}: dvfilter not present on port 0x20000{c}, {n} packets passed",
			"NetPort: {L}: Port 0x20000{c} resumed after {n} us",
			"Uplink: {L}: {nic} reports {n} frames queued, none dropped",
			"Tcpip_Vmk: {L}: Interface vmk0 answered {n} ARP requests",
			"NMP: nmp_PathProbe: Path \"{path}\" of device \"{dev}\" answered in {n} us",
			"NMP: nmp_PspStatistics: Device \"{dev}\" moved {big} blocks on path \"{path}\"",
			"ScsiPath: {L}: Path {path} checked, state active",
			"ScsiDevice: {L}: Queue depth of \"{dev}\" is 32, {n} commands since last look",
			"VSCSI: {L}: handle {big}(vscsi0:{c}): {n} commands done for {vm}",
			"VMotion: {L}: {big} S: Page table of {vm} has {big} entries",
			"World: {L}: World {w} (sh) started by world {w}",
			"World: {L}: World {w} (sh) has left, exit value 0",
			"User: {L}: World {w} maps {n} pages of /lib/libvmlibs.so",
			"UserSocketInet: {L}: World {w} listens on port {n}",
			"Alloc: {L}: Large pages of {vm}: {n} backed, 0 broken",
			"Swap: {L}: Swap file of {vm} holds 0 pages",
			"Hardware: {L}: Sensor {n} reads 4{c} degrees",
			"Timer: {L}: Clock of processor {c} adjusted by {n} ns",
			"VMNIX: {L}: Console request {n} done in {c} ms",
			"<6>bnx2: {nic}: statistics block read, {big} frames",
			"<6>qla2xxx 0000:08:00.1: target list of the fabric has 2 entries, unchanged",
			"<6>usb {c}-1: suspend timer set to {c} s", "loading of module vmkernel_stats took {n} us");

	/** Several lines of one moment, as after a job of the backup or a migration. */
	static final List<List<String>> KERNEL_BURSTS = List.of(
			List.of("VMotion: {L}: Pre-copy of {vm}: pass 1, {big} pages",
					"VMotion: {L}: Pre-copy of {vm}: pass 2, {n} pages",
					"VMotion: {L}: {vm} resumed after {n} ms"),
			List.of("FSS: {L}: Delta disk of {vm} opened on '{vol}'", "FS3: {L}: {n} blocks reserved on '{vol}'",
					"FSS: {L}: Delta disk of {vm} closed on '{vol}'"),
			List.of("<6>e1000: {nic}: autonegotiation asked for",
					"Uplink: {L}: {nic} speed 1000 duplex full, unchanged"),
			List.of("World: {L}: Group of {w} created for {vm}", "Sched: {L}: World {w} admitted, {n} MHz kept for it",
					"Alloc: {L}: {big} pages given to {w}", "VSCSI: {L}: Disk scsi0:{c} of {vm} attached"));

	static final List<String> SERVICE_COMPONENTS = List.of("TaskManager", "App", "Vmsvc", "Hostsvc", "Cimsvc", "Locale",
			"Proxysvc", "PropertyProvider", "VmkVprobSource");

	static final List<String> SERVICE = List.of("Refresh of the host summary took {n} ms",
			"Property collector {n} sent {c} updates to session {hex}", "Heartbeat of guest {vm} is green",
			"Ticket {hex} issued to the console of {vm}", "Connection from {ip} accepted, {c} open",
			"Tools of {vm} report {n} MB guest memory in use", "Cached inventory of {vol} is {n} s old, kept",
			"Task haTask-{n}-vim.VirtualMachine.refresh-{big} queued",
			"Task haTask-{n}-vim.VirtualMachine.refresh-{big} done",
			"Hardware sensors read, {n} values, none above its limit", "Session {hex} of user vpxuser renewed",
			"Resource pool ha-root-pool recalculated in {c} ms", "Worker pool has {c} busy of 12 threads");

	static final List<String> CIM = List.of("Indication queue holds {c} entries", "Class cache read in {n} ms",
			"Provider process {n} idle for 600 s, kept", "Request {big} of client {ip} answered in {n} ms",
			"Sensor record {n} unchanged");

	static final List<String> NTP = List.of("offset to {ip} is 0.000{n} s", "peer {ip} reachable, stratum 2",
			"drift file written, {c}.{n} ppm");

	static final List<String> SHELL = List.of("esxcfg-mpath -b", "esxcfg-nics -l", "ls /vmfs/volumes",
			"tail /var/log/messages",
			"vim-cmd vmsvc/getallvms", "esxcfg-scsidevs -m", "df -h", "cat /etc/ntp.conf", "exit", "esxtop", "uptime");

	private OriginPhrases() {
	}
}
