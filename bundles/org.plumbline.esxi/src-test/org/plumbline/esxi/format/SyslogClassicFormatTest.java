package org.plumbline.esxi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyslogClassicFormatTest {

	private final SyslogClassicFormat format = new SyslogClassicFormat();

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			program and pid  ¦ May  3 04:05:06 dropbear[73]: someone came ¦ 5/3@04:05:06 info dropbear . 'someone came' pid=73
			host             ¦ May 13 04:05:06 esx07 sshd(pam_unix)[73]: session ended ¦ 5/13@04:05:06 info sshd(pam_unix) . 'session ended' pid=73 host=esx07
			word as pid      ¦ May 13 04:05:06 VMware[startup]: loading ¦ 5/13@04:05:06 info VMware . 'loading'
			agent            ¦ May 3 04:05:07 esx07 Hostd: [2011-05-03 04:05:06.789 1A2B3C4D error 'Statssvc' opID=7] no room ¦ 2011-05-03T04:05:06.789Z5/3@04:05:07 error Hostd Statssvc 'no room' op=7 host=esx07
			agent, broken    ¦ May 3 04:05:07 Vpxa: [2011-05-03 04:05:06.789 1A2B ¦ 5/3@04:05:07 info Vpxa . '[2011-05-03 04:05:06.789 1A2B'
			frame            ¦ May 3 04:05:07 esx07 Hostd: [21] rip 1914cd1e ¦ 5/3@04:05:07 info Hostd . '[21] rip 1914cd1e' host=esx07 join=SAME_PROCESS
			further line     ¦ May 3 04:05:07 esx07 Hostd: --> more of it ¦ 5/3@04:05:07 info Hostd . '--> more of it' host=esx07 join=SAME_PROCESS
			observation      ¦ May 13 04:05:06 vobd: May 13 04:05:06.285: 1719us: [vob.scsi.path.dead] it died ¦ 5/13@04:05:06.285 info vobd . '[vob.scsi.path.dead] it died' up=1719000
			problem          ¦ May 13 04:05:06 vobd: May 13 04:05:06.285: 1719us: [esx.problem.net.lost] it left ¦ 5/13@04:05:06.285 info vobd . '[esx.problem.net.lost] it left' up=1719000
			summary          ¦ Feb  9 15:01:01 esx07 logger: (1265727661) hb: vmk loaded, 51.8, 51.3, 2 ¦ 2010-02-09T15:01:01Z2/9@15:01:01 info logger . '(1265727661) hb: vmk loaded, 51.8, 51.3, 2' host=esx07
			number           ¦ Feb  9 15:01:01 esx07 sshd[77]: (1235592061) is no time ¦ 2/9@15:01:01 info sshd . '(1235592061) is no time' pid=77 host=esx07
			kernel text      ¦ May 3 04:05:06 vmkernel: Chipset: 9: found ¦ 5/3@04:05:06 info vmkernel Chipset 'Chipset: 9: found'
			level word       ¦ May 3 04:05:06 watchdog: ERROR: cannot start ¦ 5/3@04:05:06 error watchdog . 'ERROR: cannot start'
			no level word    ¦ May 3 04:05:06 root: Error while starting ¦ 5/3@04:05:06 info root . 'Error while starting'
			repeated         ¦ May 3 04:05:06 esx07 last message repeated 31 times ¦ 5/3@04:05:06 info . . 'last message repeated 31 times' host=esx07 repeat=31
			repeated, no host¦ May 3 04:05:06 last message repeated 2 times ¦ 5/3@04:05:06 info . . 'last message repeated 2 times' repeat=2
			repeated, dashes ¦ May 3 04:05:06 vmkernel: --- last message repeated 3 times --- ¦ 5/3@04:05:06 info vmkernel . '--- last message repeated 3 times ---' repeat=3
			mark             ¦ May 3 04:05:06 esx07 -- MARK -- ¦ 5/3@04:05:06 info . . '-- MARK --' host=esx07
			empty message    ¦ May 3 04:05:06 root: ¦ 5/3@04:05:06 info root . ''
			""")
	void readsEveryShape(String name, String line, String expected) {
		assertEquals(expected, Heads.read(format, line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "May 3 04:05:06", "May 3 04:05:06 ", "May 3 04:05:06 esx07",
			"May 3 04:05:06 esx07 word two",
			"May 3 04:05:06 esx07 May 3 04:05:06 vmkernel: x", "May 3 04:05:06.789: vmx| x", "May 3 4:05:06 root: x",
			"2014-05-03T04:05:06Z root: x", "May 3 04:05:06 prog:text without blank" })
	void refusesOtherLines(String line) {
		assertEquals("-", Heads.read(format, line));
	}
}
