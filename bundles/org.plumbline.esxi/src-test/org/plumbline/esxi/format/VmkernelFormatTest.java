package org.plumbline.esxi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VmkernelFormatTest {

	private final VmkernelFormat format = new VmkernelFormat();

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			component       ¦ 2014-05-03T04:05:06.789Z cpu3:33101)ScsiPath: 88: gone ¦ 2014-05-03T04:05:06.789Z info . ScsiPath 'ScsiPath: 88: gone' cpu=3 world=33101
			operation       ¦ 2014-05-03T04:05:06.789Z cpu3:33101 opID=4fe1)Vol3: 12: open ¦ 2014-05-03T04:05:06.789Z info . Vol3 'Vol3: 12: open' cpu=3 world=33101 op=4fe1
			warning         ¦ 2014-05-03T04:05:06Z cpu3:33101)WARNING: NFS: 33: lost ¦ 2014-05-03T04:05:06Z warning . NFS 'NFS: 33: lost' cpu=3 world=33101
			alert           ¦ 2014-05-03T04:05:06.123456Z cpu3:33101)ALERT: heat ¦ 2014-05-03T04:05:06.123456Z alert . . 'heat' cpu=3 world=33101
			offset          ¦ 2014-05-03T04:05:06.000+02:00 cpu3:1)x ¦ 2014-05-03T02:05:06Z info . . 'x' cpu=3 world=1
			long world      ¦ 2021-05-03T04:05:06.000Z cpu131:1001392590)x ¦ 2021-05-03T04:05:06Z info . . 'x' cpu=131 world=1001392590
			function        ¦ 2021-05-03T04:05:06.000Z cpu1:2)NMP: nmp_Reset:71: again ¦ 2021-05-03T04:05:06Z info . NMP 'NMP: nmp_Reset:71: again' cpu=1 world=2
			native driver   ¦ 2021-05-03T04:05:06.000Z cpu1:2)ixgben:vmnic3:IxLink:42:down ¦ 2021-05-03T04:05:06Z info . ixgben 'ixgben:vmnic3:IxLink:42:down' cpu=1 world=2
			upper case      ¦ 2021-05-03T04:05:06.000Z cpu1:2)NVMEDEV:77 found one ¦ 2021-05-03T04:05:06Z info . NVMEDEV 'NVMEDEV:77 found one' cpu=1 world=2
			driver instance ¦ 2021-05-03T04:05:06.000Z cpu1:2)vmw_ahci[0000001f]: go:text ¦ 2021-05-03T04:05:06Z info . vmw_ahci 'vmw_ahci[0000001f]: go:text' cpu=1 world=2
			level, driver   ¦ 2021-05-03T04:05:06.000Z cpu1:2)ERROR (ne1000): vmnic0: hung ¦ 2021-05-03T04:05:06Z error . ne1000 'ERROR (ne1000): vmnic0: hung' cpu=1 world=2
			virtual machine ¦ 2021-05-03T04:05:06.000Z cpu1:2)Sched: vm 17: 55: no ¦ 2021-05-03T04:05:06Z info . Sched 'Sched: vm 17: 55: no' cpu=1 world=2
			free text       ¦ 2021-05-03T04:05:06.000Z cpu1:2)vmnic2 : 02:00.4 up ¦ 2021-05-03T04:05:06Z info . . 'vmnic2 : 02:00.4 up' cpu=1 world=2
			a web address   ¦ 2021-05-03T04:05:06.000Z cpu1:2)http://example.test ¦ 2021-05-03T04:05:06Z info . . 'http://example.test' cpu=1 world=2
			panic           ¦ 2021-05-03T04:05:06.000Z cpu1:2)@BlueScreen: gone ¦ 2021-05-03T04:05:06Z emergency . BlueScreen '@BlueScreen: gone' cpu=1 world=2
			frame           ¦ 2021-05-03T04:05:06.000Z cpu1:2)0x4390cc:[0x41f]Fn@vmkernel#nover+0x29 stack: 0x1 ¦ 2021-05-03T04:05:06Z info . . '0x4390cc:[0x41f]Fn@vmkernel#nover+0x29 stack: 0x1' cpu=1 world=2 join=SAME_WORLD
			""")
	void readsEveryShape(String name, String line, String expected) {
		assertEquals(expected, Heads.read(format, line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2014-05-03T04:05:06.789Z", "2014-05-03T04:05:06.789Z ",
			"2014-05-03T04:05:06.789Z cpu3",
			"2014-05-03T04:05:06.789Z cpu3:", "2014-05-03T04:05:06.789Z cpu3:12", "2014-13-03T04:05:06.789Z cpu3:12)x",
			"2014-05-03 04:05:06.789Z cpu3:12)x", "1969-05-03T04:05:06.789Z cpu3:12)x",
			"2014-05-03T04:05:06.789Z cpu3:12 opID=ab x)y", "2014-05-03T04:05:06.789Z In(182) vmkernel: cpu3:12)x",
			"May 3 04:05:06 vmkernel: 0:00:00:01.000 cpu0:1)x", "2014-05-03T04:05:06.789Z cpu3: restarted" })
	void refusesOtherLines(String line) {
		assertEquals("-", Heads.read(format, line));
	}
}
