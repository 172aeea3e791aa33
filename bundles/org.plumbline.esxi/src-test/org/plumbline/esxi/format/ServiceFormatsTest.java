package org.plumbline.esxi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Services of 5.0 to 9.0: their own files, the files of the syslog service, observations and section headers. */
class ServiceFormatsTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			5.x              ¦ 2013-05-03T04:05:06.650Z [6FE81B90 info 'ha-eventmgr'] Event 73 : x ¦ 2013-05-03T04:05:06.650Z info . ha-eventmgr 'Event 73 : x'
			operation        ¦ 2013-05-03T04:05:06.650Z [6FE81B90 error 'Invt' opID=SWI-24] [Vm::Save] x ¦ 2013-05-03T04:05:06.650Z error . Invt '[Vm::Save] x' op=SWI-24
			operation, user  ¦ 2013-05-03T04:05:06.650Z [6FE81B90 verbose 'Invt' opID=SWI-24 user=vpxuser] x ¦ 2013-05-03T04:05:06.650Z debug . Invt 'x' op=SWI-24
			vCenter, offset  ¦ 2015-05-03T04:05:06.855-07:00 [13072 warning 'vpxd' opID=24-ee] x ¦ 2015-05-03T11:05:06.855Z warning . vpxd 'x' world=13072 op=24-ee
			""")
	void readsAgentsOf5(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new Hostd5Format(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			pointer          ¦ 2018-05-03T04:05:06.870Z info hostd[A6C2B70] [Originator@6876 sub=Vimsvc.ha-eventmgr] Event 30 : x ¦ 2018-05-03T04:05:06.870Z info hostd Vimsvc.ha-eventmgr 'Event 30 : x'
			world            ¦ 2018-05-03T04:05:06.870Z warning vpxa[2099863] [Originator@6876 sub=Libs opId=vsan-d8] x ¦ 2018-05-03T04:05:06.870Z warning vpxa Libs 'x' world=2099863 op=vsan-d8
			leading zero     ¦ 2018-05-03T04:05:06.870Z info vpxd[05160] [Originator@6876 sub=x] y ¦ 2018-05-03T04:05:06.870Z info vpxd x 'y' world=5160
			path with blanks ¦ 2018-05-03T04:05:06.870Z info hostd[1] [Originator@6876 sub=Vmsvc.vm:/vmfs/volumes/5b-2/MY VM/MY VM.vmx opID=50-e4 user=vpxuser:LAB\\Admin] x ¦ 2018-05-03T04:05:06.870Z info hostd Vmsvc.vm:/vmfs/volumes/5b-2/MY VM/MY VM.vmx 'x' world=1 op=50-e4
			bracket inside   ¦ 2018-05-03T04:05:06.870Z info hostd[1] [Originator@6876 sub=sniffer[0000562e].queue] [a] x ¦ 2018-05-03T04:05:06.870Z info hostd sniffer[0000562e].queue '[a] x' world=1
			blank in sub     ¦ 2018-05-03T04:05:06.870Z info hostd[1] [Originator@6876 sub=Http2Session #28 item=3 req=a b opID=7] x ¦ 2018-05-03T04:05:06.870Z info hostd Http2Session #28 'x' world=1 op=7
			user with blank  ¦ 2018-05-03T04:05:06.870Z info hostd[1] [Originator@6876 sub=A sid=5 user=vpxuser:<no user>] x ¦ 2018-05-03T04:05:06.870Z info hostd A 'x' world=1
			dash             ¦ 2018-05-03T04:05:06.870Z info -[1001] [Originator@6876 sub=Default] x ¦ 2018-05-03T04:05:06.870Z info . Default 'x' world=1001
			name and dash    ¦ 2018-05-03T04:05:06.870Z info hostd-[1001] [Originator@6876 sub=Default] x ¦ 2018-05-03T04:05:06.870Z info hostd Default 'x' world=1001
			dash in name     ¦ 2018-05-03T04:05:06.870Z error hostd-probe[2098] [Originator@6876 sub=Default] x ¦ 2018-05-03T04:05:06.870Z error hostd-probe Default 'x' world=2098
			place, operation ¦ 2018-05-03T04:05:06.870Z INFO vsan-mgmt[51740] [Vc::wrapper opID=9f] x ¦ 2018-05-03T04:05:06.870Z info vsan-mgmt Vc::wrapper 'x' world=51740 op=9f
			operation, place ¦ 2018-05-03T04:05:06.870Z info vsand[1000] [opID=MainThread Main::_Patch] x ¦ 2018-05-03T04:05:06.870Z info vsand Main::_Patch 'x' world=1000 op=MainThread
			quoted values    ¦ 2022-05-03T04:05:06.870Z INFO vpxd 20973 [Originator@4413 sub="Service Account" opID="a-1"] x ¦ 2022-05-03T04:05:06.870Z info vpxd Service Account 'x' world=20973 op=a-1
			curly quotes     ¦ 2022-05-03T04:05:06.870Z INFO vpxd 20973 [Originator@4413 sub=“Account” opID=“a-1”] x ¦ 2022-05-03T04:05:06.870Z info vpxd Account 'x' world=20973 op=a-1
			no block         ¦ 2022-05-03T04:05:06.870Z info rhttpproxy[2098] started ¦ 2022-05-03T04:05:06.870Z info rhttpproxy . 'started' world=2098
			no message       ¦ 2022-05-03T04:05:06.870Z info hostd[2098] [Originator@6876 sub=Default] ¦ 2022-05-03T04:05:06.870Z info hostd Default '' world=2098
			""")
	void readsAgentsFrom6(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new HostdFormat(), line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018-05-03T04:05:06.870Z hostd[A6C2B70] [Originator@6876 sub=V] x",
			"2018-05-03T04:05:06.870Z info hostd [Originator@6876 sub=V] x",
			"2018-05-03T04:05:06.870Z info hostd[xyz] x",
			"2018-05-03T04:05:06.870Z info hostd[12]: x", "2018-05-03T04:05:06.870Z info",
			"2018-05-03T04:05:06.870Z info ",
			"2018-05-03T04:05:06.870Z info hostd[", "2018-05-03T04:05:06.870Z info vpxd 20973 text",
			"2018-05-03T04:05:06.870Z [6FE81B90 info 'x'] y", "info hostd[12] [Originator@6876 sub=V] x" })
	void agentsFrom6RefuseOtherLines(String line) {
		assertEquals("-", Heads.read(new HostdFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			kernel           ¦ 2025-05-03T04:05:06.796Z In(182) vmkernel: cpu63:2099984 opID=be12)SchedVsi: 22: x ¦ 2025-05-03T04:05:06.796Z info vmkernel SchedVsi 'SchedVsi: 22: x' cpu=63 world=2099984 op=be12
			kernel, no cpu   ¦ 2025-05-03T04:05:06Z In(182) vmkernel: VMB: 65: x ¦ 2025-05-03T04:05:06Z info vmkernel VMB 'VMB: 65: x'
			warning tag      ¦ 2025-05-03T04:05:06.1Z Wa(180) vmkwarning: cpu0:26)WARNING: Sched: 64: x ¦ 2025-05-03T04:05:06.100Z warning vmkwarning Sched 'Sched: 64: x' cpu=0 world=26
			body is worse    ¦ 2025-05-03T04:05:06.1Z In(182) vmkernel: cpu0:26)ALERT: x ¦ 2025-05-03T04:05:06.100Z alert vmkernel . 'x' cpu=0 world=26
			tag is worse     ¦ 2025-05-03T04:05:06.1Z Er(163) Hostd[9]: warning -[9] [Originator@6876 sub=A] x ¦ 2025-05-03T04:05:06.100Z error Hostd A 'x' world=9 pid=9
			driver clock     ¦ 2025-05-03T04:05:06Z In(182) vmkernel: 9127.5:D:Disable it ¦ 2025-05-03T04:05:06Z info vmkernel . '9127.5:D:Disable it' up=9127500000000
			no driver clock  ¦ 2025-05-03T04:05:06Z In(182) vmkernel: 9127.5 it is ¦ 2025-05-03T04:05:06Z info vmkernel . '9127.5 it is'
			agent            ¦ 2025-05-03T04:05:06.003Z In(166) Hostd[2098914]: [Originator@6876 sub=Libs opID=53-c39c sid=5 user=vpxuser:LAB\\x] y ¦ 2025-05-03T04:05:06.003Z info Hostd Libs 'y' world=2098914 pid=2098914 op=53-c39c
			further line     ¦ 2025-05-03T04:05:06.003Z In(166) Hostd[169797]: --> (vim.Task) ¦ 2025-05-03T04:05:06.003Z info Hostd . '--> (vim.Task)' pid=169797 join=SAME_PROCESS
			plus             ¦ 2025-05-03T04:05:06.003Z In(14)+ settingsd[5]:   File x ¦ 2025-05-03T04:05:06.003Z info settingsd . '  File x' pid=5 join=SAME_PROCESS
			plus in brackets ¦ 2025-05-03T04:05:06.003Z No(13)[+] settingsd[5]: x ¦ 2025-05-03T04:05:06.003Z notice settingsd . 'x' pid=5 join=SAME_PROCESS
			observation      ¦ 2025-05-03T04:05:06.003Z In(14) vobd[2097521]:  [netCorrelator] 10us: [vob.net.x] y ¦ 2025-05-03T04:05:06.003Z info vobd netCorrelator '[vob.net.x] y' up=10000 world=2097521 pid=2097521
			date only        ¦ 2022-05-03 In(14) hostprofile[100]: 05:34:23.666 {"a"} ¦ 2022-05-03T05:34:23.666Z info hostprofile . '{"a"}' pid=100
			repeated         ¦ 2025-05-03T04:05:06Z In(182) vmkernel: --- last message repeated 3 times --- ¦ 2025-05-03T04:05:06Z info vmkernel . '--- last message repeated 3 times ---' repeat=3
			emergency        ¦ 2025-05-03T04:05:06Z Em(8) user: x ¦ 2025-05-03T04:05:06Z emergency user . 'x'
			debug            ¦ 2025-05-03T04:05:06Z Db(167) Hostd[9]: [Originator@6876 sub=A] x ¦ 2025-05-03T04:05:06Z debug Hostd A 'x' world=9 pid=9
			""")
	void readsTheSyslogServiceFrom8(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new VmsyslogdFormat(), line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-05-03T04:05:06.796+01:00 In(182) vmkernel: x",
			"2025-05-03T04:05:06.796Z Xx(182) vmkernel: x",
			"2025-05-03T04:05:06.796Z In(1820) vmkernel: x", "2025-05-03T04:05:06.796Z In() vmkernel: x",
			"2025-05-03T04:05:06.796Z In(05) vmx - x", "2025-05-03T04:05:06.796Z In(182)vmkernel: x",
			"2025-05-03T04:05:06.796Z vmkernel: x", "2025-05-03T04:05:06.796Z In(182)", "2025-05-03" })
	void theSyslogServiceFrom8RefusesOtherLines(String line) {
		assertEquals("-", Heads.read(new VmsyslogdFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			shell            ¦ 2013-05-03T04:05:06Z shell[3389987]: [root]: ls -l ¦ 2013-05-03T04:05:06Z info shell . '[root]: ls -l' pid=3389987
			audit            ¦ 2022-05-03T04:05:06Z shell[12]: [shell.cmd@6876 subject="root" status="0"] ¦ 2022-05-03T04:05:06Z info shell . '[shell.cmd@6876 subject="root" status="0"]' pid=12
			update of 5      ¦ 2013-05-03T04:05:06Z esxupdate: Installer.pyc: WARNING: Copying ¦ 2013-05-03T04:05:06Z warning esxupdate Installer.pyc 'Copying'
			update of 7      ¦ 2020-05-03T04:05:06Z esxupdate: 1000211352: root: ERROR: Command ¦ 2020-05-03T04:05:06Z error esxupdate root 'Command' pid=1000211352
			update, free     ¦ 2020-05-03T04:05:06Z esxupdate: something else ¦ 2020-05-03T04:05:06Z info esxupdate . 'something else'
			heartbeat        ¦ 2013-05-03T04:05:06Z heartbeat: up 0d17h24m17s, 0 VMs ¦ 2013-05-03T04:05:06Z info heartbeat . 'up 0d17h24m17s, 0 VMs' up=62657000000000
			further line     ¦ 2013-05-03T04:05:06.100Z hostd-probe: --> more ¦ 2013-05-03T04:05:06.100Z info hostd-probe . '--> more' join=SAME_PROCESS
			kernel           ¦ 2013-05-03T04:05:06.100Z vmkernel: cpu1:2)WARNING: Text: 1: x ¦ 2013-05-03T04:05:06.100Z warning vmkernel Text 'Text: 1: x' cpu=1 world=2
			inner stamp      ¦ 2013-05-03T04:05:06.100Z Hostd: [2013-05-03 04:05:05.999 1A2B3C4D error 'App'] x ¦ 2013-05-03T04:05:06.100Z error Hostd App 'x'
			""")
	void readsTheSyslogServiceOf5(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new SyslogFormat(), line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2013-05-03T04:05:06Z", "2013-05-03T04:05:06Z Host has booted",
			"2013-05-03T04:05:06Z cpu1:2)x",
			"2013-05-03T04:05:06Z host7 shell[3]: x", "2013-05-03T04:05:06Z: [a] x", "2013-05-03T04:05:06Z| vmx| x",
			"2013-05-03T04:05:06Z [6FE81B90 info 'x'] y", "2013-05-03T04:05:06Z - last log rotation time, x: y" })
	void theSyslogServiceOf5RefusesOtherLines(String line) {
		assertEquals("-", Heads.read(new SyslogFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			observation      ¦ 2016-05-03T04:05:06.070Z: [scsiCorrelator] 3733053us: [vob.scsi.x] Remove ¦ 2016-05-03T04:05:06.070Z info . scsiCorrelator '[vob.scsi.x] Remove' up=3733053000
			problem          ¦ 2016-05-03T04:05:06.070Z: [APDCorrelator] 3733053us: [esx.problem.storage.apd.start] x ¦ 2016-05-03T04:05:06.070Z info . APDCorrelator '[esx.problem.storage.apd.start] x' up=3733053000
			all clear        ¦ 2016-05-03T04:05:06.070Z: [APDCorrelator] 3733053us: [esx.clear.storage.apd.exit] x ¦ 2016-05-03T04:05:06.070Z info . APDCorrelator '[esx.clear.storage.apd.exit] x' up=3733053000
			no correlator    ¦ 2016-05-03T04:05:06.070Z: No correlator for vob.net.x ¦ 2016-05-03T04:05:06.070Z info . . 'No correlator for vob.net.x'
			no clock         ¦ 2016-05-03T04:05:06.070Z: [scsiCorrelator] 37: x ¦ 2016-05-03T04:05:06.070Z info . . '[scsiCorrelator] 37: x'
			""")
	void readsObservations(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new VobdFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			from 6  ¦ 2021-05-03T04:05:06.671Z - last log rotation time, 2021-05-03T01:00:00Z - time the service was last started, Section for VMware ESX, pid=1000080910, version=7.0.3 ¦ 2021-05-03T04:05:06.671Z info . . 'last log rotation time, 2021-05-03T01:00:00Z - time the service was last started, Section for VMware ESX, pid=1000080910, version=7.0.3' pid=1000080910
			started ¦ 2021-05-03T04:05:06.671Z - time the service was last started 2021-05-03T04:05:06.671Z, Section for VMware ESX, id=12, x ¦ 2021-05-03T04:05:06.671Z info . . 'time the service was last started 2021-05-03T04:05:06.671Z, Section for VMware ESX, id=12, x' pid=12
			of 5    ¦ Section for VMware VirtualCenter, pid=2614, version=5.0.0 ¦ . info . . 'Section for VMware VirtualCenter, pid=2614, version=5.0.0' pid=2614
			other   ¦ 2021-05-03T04:05:06.671Z - something else ¦ -
			bare    ¦ Section nine ¦ -
			""")
	void readsSections(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new SectionFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			arrow  ¦ --> [context]zKq7AV[/context] ¦ . info . . '--> [context]zKq7AV[/context]' join=ALWAYS
			bare   ¦ --> ¦ . info . . '-->' join=ALWAYS
			dashes ¦ -- > x ¦ -
			""")
	void readsFurtherLines(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new ContinuationFormat(), line));
	}
}
