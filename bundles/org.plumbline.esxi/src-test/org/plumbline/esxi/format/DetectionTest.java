package org.plumbline.esxi.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.format.LogFormats;

/** Which format gets a line when all of them are asked in their order. */
class DetectionTest {

	private final LogFormats formats = Contributed.formats();

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			remoteSyslog ¦ <181>2014-05-03T04:05:06.400Z esx07.example.test vmkwarning: cpu2:43)WARNING: Psp: 9: none
			remoteSyslog ¦ <166>2022-05-03T04:05:06.400Z ESX07 Hostd: info hostd[10539] [Originator@6876 sub=Default] x
			remoteSyslog ¦ <14>1 2021-05-03T04:05:06.263383+00:00 vc07 vpxd 586 - -  Event [5] [1-1] x
			remoteSyslog ¦ <166>May  3 04:05:06 esx07 Hostd: [2011-05-03 04:05:06.789 1A2B3C4D info 'App'] x
			remoteSyslog ¦ <6>May  3 04:05:06 esx07 vmkernel: 0:00:00:01.000 cpu0:4096)x
			vmsyslogd ¦ 2025-05-03T04:05:06.796Z In(182) vmkernel: cpu63:2099984 opID=be12)Sched: 22: x
			vmsyslogd ¦ 2025-05-03T04:05:06Z In(182) vmkernel: VMB: 65: x
			vmsyslogd ¦ 2025-05-03T04:05:06.003Z Er(163) Hostd[169828]: [Originator@6876 sub=Stats(00a6)] x
			vmsyslogd ¦ 2025-05-03T04:05:06.003Z In(14)[+] vobd[2097521]:  [scsiCorrelator] 10us: [vob.scsi.x] y
			vmsyslogd ¦ 2025-05-03T04:05:06.003Z In(14) vobd[2097521]: [scsiCorrelator] 10us: [vob.scsi.x] y
			vmkernelClassic ¦ May 3 04:05:06 TSC: 17 cpu0:0)Boot: 31: begin
			vmkernelClassic ¦ May 3 04:05:06 vmkernel: TSC: 17 cpu0:0)Boot: 31: begin
			vmsyslogd ¦ 2022-05-03 In(14) hostprofile[10014]: 05:34:23.666 {"a": 1}
			vmxTagged ¦ 2023-05-03T04:05:06.792Z In(05) vmx - Log for VMware ESX pid=1
			vmxTagged ¦ 2023-05-03T04:05:06.792Z Wa(03)+ vcpu-0 539bc6dd-c7-c39c more
			vmkernel ¦ 2018-05-03T04:05:06.204Z cpu0:65641)Apd: 12: x
			vmkernelClassic ¦ TSC: 54876 cpu0:1)BootConfig: 70: x
			vmkernelClassic ¦ May 3 04:05:06 esx07 vmkernel: 17:19:52:55.580 cpu7:4182)BC: 38: x
			vmkernelClassic ¦ May 3 04:05:06 esx07: 17:19:52:55.580 cpu7:4182)BC: 38: x
			vmkernelClassic ¦ 0:00:00:05.580 cpu7:4182)BC: 38: x
			hostdClassic ¦ [2011-05-03 04:05:06.789 1A2B3C4D info 'App'] x
			hostdClassic ¦ [2008-05-03 04:05:06.789 'App' 84503472 info] x
			hostd5 ¦ 2013-05-03T04:05:06.650Z [6FE81B90 info 'ha-eventmgr' opID=SWI-24c] x
			hostd5 ¦ 2015-05-03T04:05:06.855-07:00 [13072 info 'vpxdvpxdVmomi' opID=2408fce-ee] x
			hostd ¦ 2018-05-03T04:05:06.870Z info hostd[A6C2B70] [Originator@6876 sub=Vimsvc] x
			hostd ¦ 2018-05-03T04:05:06.870Z INFO vpxd 20973 [Originator@4413 sub="Svc" opID="7"] x
			continuation ¦ --> [context]zKq7AV[/context]
			vobd ¦ 2016-05-03T04:05:06.070Z: [scsiCorrelator] 3733us: [vob.scsi.x] y
			vobd ¦ 2016-05-03T04:05:06.070Z: No correlator for vob.net.x
			section ¦ 2021-05-03T04:05:06.671Z - last log rotation time, 2021-05-03T04:05:06.683Z - time the service was last started, Section for VMware ESX, pid=1
			section ¦ Section for VMware ESX, pid=2614, version=5.0.0
			vmx ¦ 2012-05-03T04:05:06.891Z| vcpu-0| x
			vmx ¦ 2016-05-03T04:05:06.723Z| Worker#0| I120: x
			vmx ¦ 2022-05-03T04:05:06.723+02:00[+0.000]| vmx| W003+ x
			vmxClassic ¦ May 03 04:05:06.105: vmx| x
			syslog ¦ 2013-05-03T04:05:06Z shell[3389987]: [root]: ls
			syslog ¦ 2013-05-03T04:05:06Z heartbeat: up 0d17h24m17s, 0 VMs; [[34 a 12kB]] []
			syslog ¦ 2013-05-03T04:05:06.123Z vmkernel: cpu1:2)Text: 1: without a tag
			relayedSyslog ¦ 2014-05-03T04:05:06.400Z esx07.example.test vmkwarning: cpu2:43)WARNING: Psp: 9: none
			relayedSyslog ¦ 2026-05-03T04:05:06.133Z {{host-2}} vobd 2097 - [esx@4413 threadName="Apd"] 48us: [vob.x] y
			relayedSyslogClassic ¦ May 3 05:05:07 192.0.2.7 May 3 04:05:06 vobd: May 3 04:05:06.927: 85us: [vob.net.x] y
			relayedSyslogClassic ¦ May 3 05:05:07 192.0.2.7 May 3 04:05:06 vmkernel: 0:00:00:01.000 cpu0:1)x
			syslogClassic ¦ May 3 04:05:06 esx07 Hostd: [2011-05-03 04:05:06.789 1A2B3C4D info 'App'] x
			syslogClassic ¦ May 3 04:05:06 dropbear[7302]: x
			syslogClassic ¦ May 3 04:05:06 esx07 last message repeated 3 times
			generic ¦ 2025-05-03T04:05:06.360Z Host has booted
			generic ¦ 2013-05-03 04:05:06,500 [Thread-3] INFO something
			generic ¦ [2013/05/03 04:05:06] something
			generic ¦ 1265727661: something
			generic ¦ Thu May  3 04:05:06 UTC 2012: something
			generic ¦ May 3 04:05:06 exiting on a signal
			- ¦ WARNING: Heap: 2525: no stamp at all
			- ¦   TDH                  <0>
			- ¦ 0x4d 0x61 0x63
			- ¦ ``
			""")
	void everyLineGetsItsFormat(String format, String line) {
		assertEquals(format, Contributed.firstFor(formats, line.getBytes(UTF_8)), line);
		for (LogFormats.Entry each : formats.all()) {
			boolean expected = each.id().equals("org.plumbline.esxi." + format);
			boolean anyTime = each.id().endsWith(".generic");
			// the format of most lines of a file is tried first, so no other may take the line either
			assertTrue(expected || anyTime || !Heads.accepts(each.format(), line), each.id());
		}
	}

	@Test
	void everyFormatHasALine() throws NoSuchMethodException {
		String table = String.join("\n",
				getClass().getDeclaredMethod("everyLineGetsItsFormat", String.class, String.class)
						.getAnnotation(CsvSource.class).textBlock());
		for (LogFormats.Entry each : formats.all()) {
			assertTrue(table.contains(each.id().substring(each.id().lastIndexOf('.') + 1) + " ¦"), each.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "esx-h-2012-04-07--17.41/var/log/messages", "r/var/log/messages.0.gz",
			"r/var/log/vmware/hostd-3.log", "r/var/log/vmkernel.36", "var/log/vmksummary.d/vmksummary-1.gz",
			"r/var/run/log/vmkernel.7.gz", "r/scratch/log/vpxa.log", "r/vmfs/volumes/4f52-1/a vm/vmware.log",
			"r/vmfs/volumes/4f52-1/a vm/vmware-12.log", "vmkernel.log.1", "vmkernel.log", "hostd.0.gz", "messages",
			"var/core/vmkernel-log.1" })
	void takesLogsOfEveryLayout(String path) {
		assertTrue(formats.isLog(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "r/commands/dmesg.txt", "r/tmp/vmware.1234.txt", "r/tmp/dmesg.1234.txt",
			"r/var/core/hostd-worker-zdump.000", "r/var/core/vmkernel-zdump.1", "r/filelist.1234.txt",
			"r/etc/vmware/esx.conf", "r/etc/logrotate.d/vmkernel", "r/etc/logrotate.d/syslog", "r/etc/syslog.conf",
			"r/etc/vmware/vpxa/vpxa.cfg", "r/etc/vmsyslog.conf.d/hostd.conf", "r/vmfs/volumes/4f52-1/a vm/a vm.vmx",
			"r/vsicache.1234", "r/README", "r/json/df", "r/commands/df.txt", "r/bootbank/vmkernel.gz" })
	void leavesEverythingElse(String path) {
		assertFalse(formats.isLog(path));
	}
}
