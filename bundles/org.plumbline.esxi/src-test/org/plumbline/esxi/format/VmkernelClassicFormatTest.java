package org.plumbline.esxi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VmkernelClassicFormatTest {

	private final VmkernelClassicFormat format = new VmkernelClassicFormat();

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			host and tag     ¦ May 3 04:05:06 esx07 vmkernel: 1:00:00:02.500 cpu3:4101)ScsiPath: 88: path lost ¦ 5/3@04:05:06 info vmkernel ScsiPath 'ScsiPath: 88: path lost' up=86402500000000 cpu=3 world=4101 host=esx07
			host with colon  ¦ May 13 04:05:06 esx07: 0:00:00:02.500 cpu3:4101)ScsiPath: 88: path lost ¦ 5/13@04:05:06 info . ScsiPath 'ScsiPath: 88: path lost' up=2500000000 cpu=3 world=4101 host=esx07
			tag, no host     ¦ May  3 04:05:06 vmkernel: 400:00:00:00.001 cpu13:1024)WARNING: Swap: 9: slow ¦ 5/3@04:05:06 warning vmkernel Swap 'Swap: 9: slow' up=34560000001000000 cpu=13 world=1024
			stamp only       ¦ Dec 31 23:59:59 0:00:00:01.000 cpu0:4096)ALERT: Init: 12: odd ¦ 12/31@23:59:59 alert . Init 'Init: 12: odd' up=1000000000 cpu=0 world=4096
			ring buffer      ¦ 0:00:00:01.000 cpu0:4096)<6>tg3 link is up ¦ . info . . 'tg3 link is up' up=1000000000 cpu=0 world=4096
			driver error     ¦ 0:00:00:01.000 cpu0:4096)<3>lpfc1:0311:no reply ¦ . error . lpfc1 'lpfc1:0311:no reply' up=1000000000 cpu=0 world=4096
			cycles           ¦ TSC: 0 cpu0:0)Boot: 31: begin ¦ . info . Boot 'Boot: 31: begin' cpu=0 world=0
			cycles and stamp ¦ Sep  6 18:22:28 vmkernel: TSC: 17 cpu0:0)Boot: 31: begin ¦ 9/6@18:22:28 info vmkernel Boot 'Boot: 31: begin' cpu=0 world=0
			address as host  ¦ Jul  1 00:00:00 192.0.2.7 vmkernel: 0:00:00:01.000 cpu0:4096)x ¦ 7/1@00:00 info vmkernel . 'x' up=1000000000 cpu=0 world=4096 host=192.0.2.7
			frame            ¦ 0:00:00:01.000 cpu0:4096)0x4100c0a8:[0x418001]Fault_At@vmkernel:nover+0x9 stack: 0x0 ¦ . info . . '0x4100c0a8:[0x418001]Fault_At@vmkernel:nover+0x9 stack: 0x0' up=1000000000 cpu=0 world=4096 join=SAME_WORLD
			throttle         ¦ 0:00:00:01.000 cpu0:4096)NMP: nmp_Log: last error from device mpx.x repeated 20 times ¦ . info . NMP 'NMP: nmp_Log: last error from device mpx.x repeated 20 times' up=1000000000 cpu=0 world=4096 repeat=20
			empty message    ¦ 0:00:00:01.000 cpu0:4096) ¦ . info . . '' up=1000000000 cpu=0 world=4096
			""")
	void readsEveryShape(String name, String line, String expected) {
		assertEquals(expected, Heads.read(format, line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "M", "May 3 04:05:06", "May 3 04:05:06 ",
			"May 3 04:05:06 esx07 vmkernel: no processor",
			"May 3 24:05:06 vmkernel: 0:00:00:01.000 cpu0:1)x", "May 32 04:05:06 vmkernel: 0:00:00:01.000 cpu0:1)x",
			"Mai 3 04:05:06 vmkernel: 0:00:00:01.000 cpu0:1)x", "May 3 04:05:06 vmkernel: 0:00:00:01.00 cpu0:1)x",
			"May 3 04:05:06 vmkernel: 0:00:00:01.000 cpu:1)x", "May 3 04:05:06 vmkernel: 0:00:00:01.000 cpu0:1",
			"0:00:61:01.000 cpu0:1)x", "TSC: cpu0:0)x", "2014-05-03T04:05:06.000Z cpu0:1)x",
			"May 3 04:05:06 esx07 Hostd: [2010-05-03 04:05:06.001 1A2B3C4D info 'App'] x" })
	void refusesOtherLines(String line) {
		assertEquals("-", Heads.read(format, line));
	}
}
